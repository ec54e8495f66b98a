import type { PhaseCue } from "./phase-cue.ts";

/** What the work of each phase is called in German, French, Spanish, Portuguese, Korean, Japanese, Chinese and Russian; words of the last four are found wherever they stand. */
export const FOREIGN_PHASES: Readonly<Partial<Record<PhaseCue, string>>> = {
  detection: `
    報告を受, 報告あり, 報告が, 連絡があ, 発覚, 問い合わせを受, 問い合わせが, 指摘を受, 指摘, 通報, 申告, 警告, 用户报告, 客户反馈, 预警, 客诉, 察觉, 触发告警, 인지, 제보, 문의 접수, 경보, 알람, сообщил, сообщен, заметил, алерт, жалоб, оповещен,
    muestra/muestran/mostra/mostram ~ aumento/alerta/alertas/errores/erros/caída/queda, alerta/alertas de/passe, alarma/alarmas, notifica/notifican, usuario/usuarios/cliente/clientes/utilisateurs/clients/usuários ~ reporta/reportan/relata/relatam/signalent
    kunden ~ rufen, anruf/anrufe, signale/signalent, alerte conversion/de/sur/du, constate/constatent, ligação da/do/de/dos/das, ligações, llamada/llamadas de
    sier ifra, oppdager/oppdaget/oppdages, melder/meldt/meldes, varsel/varsler/varslet
    gemeldet, meldung/meldungen, meldet/melden, alarm/alarmierung/alarme, festgestellt, entdeckt, bemerkt, aufgefallen, bekannt geworden, störung gemeldet
    détecté/détectée/détectés/détection, signalé/signalée/signalement/signalements/signalent, alerte/alertes reçue/reçues/déclenchée, découvre/découvert/découverte, constaté/constatée/constatons, remarqué
    detectado/detectada/detectó/detectamos/detección/detecta, reportado/reportada/reportan/reportó/reportaron, se detecta, notamos, recibimos alerta/alertas, avisan/avisaron, descubrimos, alerta/alertas recibida/recibidas/disparada
    detectado/detectada/detectou/detectamos/detecção, relatam/relataram/relatado/relato/relatos, reportaram, percebemos/percebeu/percebido, notou/notamos, alerta/alertas recebido/recebidos/disparado/disparados, descoberto/descobriu/descobrimos, identificado por inspeção
    감지, 알림, 신고, 報告, 気づ, 連絡を受け, 用户反馈, 收到, 反馈, 投诉, 发觉`,
  investigation: `
    分析, 切り分け, 検証, 再現, 調べ, 追跡, 疑い, 调查, 诊断, 复现, 锁定, 抓包, 怀疑, 核对, 파악, 재현, 판단, 추적, 의심, анализ, проверк, проверил, проверен, выясн, причин, исследов, диагност, подозр, изуч,
    identifica/identifican/identifie/identifient/identificam, revisa/revisan/analiza/analizan/analisa/analisam/analyse/examine, proviene/provienen, se confirma/confirmó/descubre, confirma/confirman/confirmam que
    remarque/remarquent, log/logs mostra/mostram/muestra/muestran/montre/montrent/zeigt/zeigen, verdacht auf, feilsøk*, undersøk*, kilden ~ funnet, funnet/identifisert, årsak*
    untersuch*, analysier*, analyse/analysen, geprüft/prüfen/prüfung/überprüft, ursache gefunden/ermittelt/identifiziert, fehlersuche, diagnos*, suche nach
    enquête/enquêtes, investigation/investigations, analyse/analysons/analysé/analysée, diagnostic/diagnostique, vérification/vérifions/vérifié, recherche/recherchons de, cause identifiée/trouvée/racine, identifié/identifiée/identification
    investigación/investigamos/investigando/investiga, análisis/analizamos/analizado/analizando, revisamos/revisión/revisa/revisando, causa raíz/identificada/encontrada, identificamos/identificado/identificada/identificó, comprobamos/verificamos, diagnóstico
    investigação/investigamos/investigando/investigado, análise/analisamos/analisando/analisado, verificamos/verificação/verificando, causa raiz/identificada/encontrada, identificado/identificada/identificou/identificamos, diagnóstico, depuração
    분석, 조사, 확인, 원인, 確認, 特定, 解析, 判明, 检查, 发现原因, 分析日志, 追踪`,
  noticing: "発見, 발견, обнаруж",
  "false-lead": `
    効果なし, 効果がな, 改善せず, 改善しな, 改善なし, 改善されず, 解消せず, 解消しな, 解消されず, 変化なし, 直らず, 直らな, 原因ではな, 誤判断, 誤った仮説, 没有效果, 无效, 无果, 未能解决, 仍未恢复, 仍未解决, 仍然失败, 依然失败, 问题依旧, 误判, 并非原因, 不是根因, 与此无关
    효과 없음, 효과가 없, 해결되지 않, 개선되지 않, 문제가 아님, 원인이 아님, 이상 없음, 오판, 여전히 실패, 무관, не помог, безуспешн, безрезультатн, не подтверд, исключили, исключена, ложный след`,
  escalation: `
    エスカレ, サポートへ, サポートに, 请求支援, 求助, 에스컬레이션, 연락, 전파, 호출, эскалац, передан,
    sollicité/sollicitée/sollicités, acionado/acionada/acionamos,
    eskaliert/eskalation, an ~ hersteller/dienstleister/provider/anbieter, anbieter/provider/dienstleister/hersteller ~ informiert/kontaktiert, ticket ~ eröffnet, hinzugezogen, eingeschaltet
    escaladé/escalade, contacté/contactons/contact ~ fournisseur/hébergeur/support/prestataire, ticket ouvert
    escalado/escalada/escalamos/escaló, contactamos/contacto ~ proveedor/soporte, ticket/caso abierto
    escalado/escalada/escalamos/escalou, contatamos/contato ~ provedor/fornecedor/suporte, chamado/ticket aberto
    連絡した, 問い合わせ, 联系, 通知`,
  act: `
    無効化, 有効化, 再デプロイ, 再実行, 修正, 差し戻し, 戻し, 増設, 拡張, 増強, 遮断, 再作成, 再ビルド, 適用, 更新, クリア, 手動で, 実施, 入れ替え, 修改, 替换, 增加, 添加, 移除, 停用, 启用, 加入, 实施, 手动, 清空, 更换, 삭제, 추가, 비활성화, 활성화, 차단, 증설, 교체, 전환, 재배포, 재기동, 조치, 확장, перезапущ, перезапуск, перезапустил, перезагру, отключ, исправ, удален, удалил, добавл, измен, заблок, примен, увелич,
    reinicia/reinician/redémarre/relance/relancé, revierte/revierten/reverte/revertem, aplica/aplican/aplicam/applique ~ parche/patch/fix/corrección/correção/correctif/cambio/hotfix/rollback, corrige/corrigen/corrigem, desactiva/desactivan/desativa/désactive, elimina/eliminan/remove/supprime, despliega/despliegan, deshabilita/deshabilitan, restaura/restauran/restauram/restaure, ejecuta/executa/exécute ~ rollback/script/restore/reinicio
    erweitert/erweiterung, mise en place, lancé/lancée, passage du/de/au, instalado/instalada/instalados/instaladas, emitido/emitida, instalé/instalée, rajouté/ajouté/ajoutée
    fjerner/fjernet, restartet/restarter, rullet tilbake, skrudd av/på, lager ~ manuelle
    neu gestartet, neugestartet, neustart/neustarts, deaktiviert, abgeschaltet/ausgeschaltet, aktiviert, gesperrt, umgestellt/umgeschaltet/umgeleitet, ausgetauscht/ersetzt, gegenmaßnahmen/gegenmaßnahme, eingespielt/zurückgespielt, maßnahmen ergriffen, konfiguration angepasst/geändert, erhöht, gelöscht/entfernt, behoben
    redémarré/redémarre/redémarrage/redémarrons, désactivé/désactivée/désactivation, activé, remplacé/remplacée/remplacement, bascule/basculé/basculement, modifié/modification, supprimé, augmenté/augmentation, corrigé
    reiniciado/reiniciamos/reinicio/reinició, desactivado/desactivamos, desactivó, activado, reemplazado/reemplazamos, cambiado/cambiamos, eliminado/eliminamos, aumentado/aumentamos, bloqueado/bloqueamos
    reiniciado/reiniciamos/reiniciou/reinício, desativado/desativada/desativamos, ativado, substituído/substituímos, alterado/alteramos, removido/removemos, aumentado/aumentamos, bloqueado/bloqueamos, corrigido
    재시작, 수정, 변경, 적용, 배포, 停止した, 変更, 削除した, 切り替え, 追加した, 禁用, 切换, 升级, 调整, 清理, 关闭`,
  repair: `
    ロールバック, リストア, 巻き戻, パッチ, ホットフィックス, 修復, 応急, 暫定, 回退, 止血, 绕过, 临时, 핫픽스, 원복, 복원, 되돌, откат, откач, хотфикс, патч,
    fehlerbehebung, behebung, notfall patch, patch eingespielt, zurückgerollt, zurückgesetzt, backup ~ eingespielt, wiederherstellung ~ läuft/begonnen/gestartet, umgehung/umgehungslösung
    correctif/correctifs, retour arrière, restauration/restaurons, contournement, correction ~ déployée/appliquée/en
    corrección/parche ~ aplicado/aplicada/desplegado/desplegada, revertimos/revertido/revertida, restauración/restauramos, mitigación/mitigado
    correção/patch ~ aplicado/aplicada/implantado/implantada, fix ~ aplicado/aplicada, revertemos/revertido/revertida, restauração/restauramos, finaliza* restaura*, mitigação/mitigado, contorno
    롤백, 패치, 切り戻し, 復元, 恢复备份, 热修复, 补丁`,
  resolution: `
    正常稼働, 正常動作, 正常化, 正常性, 正常に動作, 正常に稼働, 平常, クローズ, 成功を確認, 復帰, 运行正常, 一切正常, 均正常, 全部通过, 验证通过, 彻底解决, 恢复服务, 恢复运行, 恢复可用, 재개, 해소, 정상화, 장애 종료, восстановлен, работает штатно, заработал, снова работает, решен, решён, устранен, устранён,
    vuelve/vuelven/volvió/volta/voltou a? ~ estable/estado/normal/normalidad/estável, estado estable/normal/saludable/estável, fin de l'impact, file vide, retour à ~ normale, servicio estable/operativo/disponible
    plus d'erreurs/d'erreur/d'évictions/d'alertes, zerada/zerado, normaliser*, normaliserte, gjenopprettet, oppe igjen, mulig å
    wieder online/erreichbar/verfügbar/hergestellt/normal/funktionsfähig, störung behoben/beendet, problem behoben/gelöst, wiederhergestellt, läuft/laufen/funktioniert/funktionieren wieder, ist/sind behoben, normalbetrieb, entwarnung
    rétabli/rétablie/rétablissement/rétablis, résolu/résolue, retour à la normale, de nouveau disponible/accessible/opérationnel, service restauré, fin de l'incident
    restablecido/restablecida/restablecimiento, resuelto/resuelta, servicio restaurado/recuperado, vuelve/volvió ~ normalidad/normal, operativo/operativa ~ nuevo, normalizado, fin del incidente
    restabelecido/restabelecida, resolvido/resolvida, serviço restaurado/recuperado/normalizado, voltou/volta ~ normal/normalidade/ar, normalizado/normalizada, de volta ao, fim do incidente, validação ~ ok
    복구, 정상, 해결, 正常に戻, 解消, 収束, 回復, 恢复正常, 已解决, 服务恢复`,
  "follow-up": `
    報告書, レポートを作成, レポート作成, ポストモーテム, 再発防止, 是正対応, 是正措置, 事故报告, 输出报告, 编写报告, 撰写, 归档, 보고서, 회고, 사후, 공유 완료, 내부 공유, 안내 메일, 재발 방지, постмортем, отчёт, отчет, разбор,
    mail d'excuse/d'excuses, message d'excuse/d'excuses,
    nachbereitung, abschlussbericht, entschuldig*, post mortem erstellt
    compte rendu, bilan, rapport publié
    informe publicado, seguimiento, informe final
    relatório publicado, acompanhamento, relatório final
    振り返り, 事後, 总结, 复盘会`,
  change: `
    マージ, コミット, アップデート, メンテナンス, 部署, 合并, 提交, 변경 배포, 릴리스, 머지, 업데이트, деплой, релиз, выкат, выклад, обновлен,
    deploy av, deployet/deployer,
    update/aktualisierung eingespielt, wartung/wartungsarbeiten begonnen/beginnt, ausgerollt, veröffentlicht
    mise en production, déploiement, mise à jour ~ déployée, maintenance planifiée
    despliegue, desplegado/desplegada, actualización ~ aplicada/desplegada, mantenimiento programado
    implementação inicial, implantação, implantado/implantada, atualização ~ aplicada, manutenção programada, deploy realizado`,
};

/** What says the contrary, though it holds the words of a cue, where words are not spaced. */
export const NO_FOREIGN_PHASE =
  "修正対象, 復旧作業, 復旧を試, 復旧に着手, 復旧手順, 復旧開始, 復旧対応, 未復旧, 復旧せず, 解決せず, 未解決, 解決策, 解決しな, 復旧しな, 未解消, デプロイ先, デプロイされな, デプロイ対象, デプロイ環境, 報告書を受, 原因不明, 异常停止, 自动重启, 恢复中, 尝试恢复, 开始恢复, 恢复失败, 恢复备份, 未恢复, 未解决, 解决方案, 无法恢复, 没有恢复, 没有解决, 复旧中, 异常恢复, 복구 시작, 복구 시도, 복구 작업, 복구 중, 복구 안, 미복구, 해결 방안, 해결 시도, 미해결, 비정상, не работает, не восстановлен, не решен, не решён, 更新されず, 更新されな, 適用されず, 適用されな, 未適用, 実施せず, 未实施, 未执行, 执行失败, 実施予定";
