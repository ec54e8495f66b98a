import type { PhaseCue } from "./phase-cue.ts";

/** What the work of each phase is called in German, French, Spanish, Portuguese, Korean, Japanese and Chinese. */
export const FOREIGN_PHASES: Readonly<Partial<Record<PhaseCue, string>>> = {
  detection: `
    kunden ~ rufen, anruf/anrufe, signale/signalent, alerte conversion/de/sur/du, constate/constatent, ligação da/do/de/dos/das, ligações, llamada/llamadas de
    sier ifra, oppdager/oppdaget/oppdages, melder/meldt/meldes, varsel/varsler/varslet
    gemeldet, meldung/meldungen, meldet/melden, alarm/alarmierung/alarme, festgestellt, entdeckt, bemerkt, aufgefallen, bekannt geworden, störung gemeldet
    détecté/détectée/détectés/détection, signalé/signalée/signalement/signalements/signalent, alerte/alertes reçue/reçues/déclenchée, découvre/découvert/découverte, constaté/constatée/constatons, remarqué
    detectado/detectada/detectó/detectamos/detección/detecta, reportado/reportada/reportan/reportó/reportaron, se detecta, notamos, recibimos alerta/alertas, avisan/avisaron, descubrimos, alerta/alertas recibida/recibidas/disparada
    detectado/detectada/detectou/detectamos/detecção, relatam/relataram/relatado/relato/relatos, reportaram, percebemos/percebeu/percebido, notou/notamos, alerta/alertas recebido/recebidos/disparado/disparados, descoberto/descobriu/descobrimos, identificado por inspeção
    감지, 알림, 신고, 報告, 気づ, 連絡を受け, 用户反馈, 收到, 反馈, 投诉, 发觉`,
  investigation: `
    remarque/remarquent, log/logs mostra/mostram/muestra/muestran/montre/montrent/zeigt/zeigen, verdacht auf, feilsøk*, undersøk*, kilden ~ funnet, funnet/identifisert, årsak*
    untersuch*, analysier*, analyse/analysen, geprüft/prüfen/prüfung/überprüft, ursache gefunden/ermittelt/identifiziert, fehlersuche, diagnos*, suche nach
    enquête/enquêtes, investigation/investigations, analyse/analysons/analysé/analysée, diagnostic/diagnostique, vérification/vérifions/vérifié, recherche/recherchons de, cause identifiée/trouvée/racine, identifié/identifiée/identification
    investigación/investigamos/investigando/investiga, análisis/analizamos/analizado/analizando, revisamos/revisión/revisa/revisando, causa raíz/identificada/encontrada, identificamos/identificado/identificada/identificó, comprobamos/verificamos, diagnóstico
    investigação/investigamos/investigando/investigado, análise/analisamos/analisando/analisado, verificamos/verificação/verificando, causa raiz/identificada/encontrada, identificado/identificada/identificou/identificamos, diagnóstico, depuração
    분석, 조사, 확인, 원인, 確認, 特定, 解析, 判明, 检查, 发现原因, 分析日志, 追踪`,
  escalation: `
    sollicité/sollicitée/sollicités, acionado/acionada/acionamos,
    eskaliert/eskalation, an ~ hersteller/dienstleister/provider/anbieter, anbieter/provider/dienstleister/hersteller ~ informiert/kontaktiert, ticket ~ eröffnet, hinzugezogen, eingeschaltet
    escaladé/escalade, contacté/contactons/contact ~ fournisseur/hébergeur/support/prestataire, ticket ouvert
    escalado/escalada/escalamos/escaló, contactamos/contacto ~ proveedor/soporte, ticket/caso abierto
    escalado/escalada/escalamos/escalou, contatamos/contato ~ provedor/fornecedor/suporte, chamado/ticket aberto
    連絡した, 問い合わせ, 联系, 通知`,
  act: `
    erweitert/erweiterung, mise en place, lancé/lancée, passage du/de/au, instalado/instalada/instalados/instaladas, emitido/emitida, instalé/instalée, rajouté/ajouté/ajoutée
    fjerner/fjernet, restartet/restarter, rullet tilbake, skrudd av/på, lager ~ manuelle
    neu gestartet, neugestartet, neustart/neustarts, deaktiviert, abgeschaltet/ausgeschaltet, aktiviert, gesperrt, umgestellt/umgeschaltet/umgeleitet, ausgetauscht/ersetzt, gegenmaßnahmen/gegenmaßnahme, eingespielt/zurückgespielt, maßnahmen ergriffen, konfiguration angepasst/geändert, erhöht, gelöscht/entfernt, behoben
    redémarré/redémarre/redémarrage/redémarrons, désactivé/désactivée/désactivation, activé, remplacé/remplacée/remplacement, bascule/basculé/basculement, modifié/modification, supprimé, augmenté/augmentation, corrigé
    reiniciado/reiniciamos/reinicio/reinició, desactivado/desactivamos, desactivó, activado, reemplazado/reemplazamos, cambiado/cambiamos, eliminado/eliminamos, aumentado/aumentamos, bloqueado/bloqueamos
    reiniciado/reiniciamos/reiniciou/reinício, desativado/desativada/desativamos, ativado, substituído/substituímos, alterado/alteramos, removido/removemos, aumentado/aumentamos, bloqueado/bloqueamos, corrigido
    재시작, 수정, 변경, 적용, 배포, 停止した, 変更, 削除した, 切り替え, 追加した, 禁用, 切换, 升级, 调整, 清理, 关闭`,
  repair: `
    fehlerbehebung, behebung, notfall patch, patch eingespielt, zurückgerollt, zurückgesetzt, backup ~ eingespielt, wiederherstellung ~ läuft/begonnen/gestartet, umgehung/umgehungslösung
    correctif/correctifs, retour arrière, restauration/restaurons, contournement, correction ~ déployée/appliquée/en
    corrección/parche ~ aplicado/aplicada/desplegado/desplegada, revertimos/revertido/revertida, restauración/restauramos, mitigación/mitigado
    correção/patch ~ aplicado/aplicada/implantado/implantada, fix ~ aplicado/aplicada, revertemos/revertido/revertida, restauração/restauramos, finaliza* restaura*, mitigação/mitigado, contorno
    롤백, 패치, 切り戻し, 復元, 恢复备份, 热修复, 补丁`,
  resolution: `
    plus d'erreurs/d'erreur/d'évictions/d'alertes, zerada/zerado, normaliser*, normaliserte, gjenopprettet, oppe igjen, mulig å
    wieder online/erreichbar/verfügbar/hergestellt/normal/funktionsfähig, störung behoben/beendet, problem behoben/gelöst, wiederhergestellt, läuft/laufen/funktioniert/funktionieren wieder, ist/sind behoben, normalbetrieb, entwarnung
    rétabli/rétablie/rétablissement/rétablis, résolu/résolue, retour à la normale, de nouveau disponible/accessible/opérationnel, service restauré, fin de l'incident
    restablecido/restablecida/restablecimiento, resuelto/resuelta, servicio restaurado/recuperado, vuelve/volvió ~ normalidad/normal, operativo/operativa ~ nuevo, normalizado, fin del incidente
    restabelecido/restabelecida, resolvido/resolvida, serviço restaurado/recuperado/normalizado, voltou/volta ~ normal/normalidade/ar, normalizado/normalizada, de volta ao, fim do incidente, validação ~ ok
    복구, 정상, 해결, 正常に戻, 解消, 収束, 回復, 恢复正常, 已解决, 服务恢复`,
  "follow-up": `
    mail d'excuse/d'excuses, message d'excuse/d'excuses,
    nachbereitung, abschlussbericht, entschuldig*, post mortem erstellt
    compte rendu, bilan, rapport publié
    informe publicado, seguimiento, informe final
    relatório publicado, acompanhamento, relatório final
    振り返り, 事後, 总结, 复盘会`,
  change: `
    deploy av, deployet/deployer,
    update/aktualisierung eingespielt, wartung/wartungsarbeiten begonnen/beginnt, ausgerollt, veröffentlicht
    mise en production, déploiement, mise à jour ~ déployée, maintenance planifiée
    despliegue, desplegado/desplegada, actualización ~ aplicada/desplegada, mantenimiento programado
    implementação inicial, implantação, implantado/implantada, atualização ~ aplicada, manutenção programada, deploy realizado`,
};
