import { listed } from "./lexicon.ts";
import type { SectionKind } from "./section-words.ts";

/**
 * Names of parts in Portuguese, Spanish, French, German, Italian, Dutch, Norwegian, Danish, Swedish, Japanese, Chinese and Korean; accents are
 * folded on both sides when they are looked up, apostrophes are left out.
 */
export const FOREIGN_SECTION_WORDS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  summary: listed(`
    sammendrag, oppsummering, beskrivelse, hva skjedde, hva har skjedd, resumé af hændelsen, hvad skete der, sammanfattning, beskrivning, vad hände, vad har hänt,
    resumo executivo, sumário, visão geral, descrição, descrição do incidente, o que aconteceu, o problema, contexto do incidente, resumen ejecutivo, descripción, descripción del incidente, qué pasó, qué sucedió, qué ocurrió, el problema
    résumé exécutif, synthèse, description, que sest il passé, ce qui sest passé, le problème, aperçu, überblick, übersicht, kurzfassung, was ist passiert, was passiert ist, was war passiert, was geschah, das problem, vorfall, beschreibung, riepilogo, sommario, cosa è successo
    samenvatting, wat is er gebeurd, wat gebeurde er, 何が起きたか, 何が起こったか, 概況, 発生事象, 事件描述, 故障描述, 问题描述, 事件概述, 故障概述, 故障现象, 发生了什么, 개요, 요약, 무슨 일이 있었나`),
  impact: listed(`
    konsekvens, konsekvenser, påvirkning, berørte brukere, hvem ble berørt, omfang, påverkan, berörda användare, indvirkning,
    impactos, impacto no negócio, impacto nos usuários, usuários afetados, consequências, efeitos, quem foi afetado, impacto en los usuarios, impacto en el negocio, usuarios afectados, consecuencias, efectos, quién se vio afectado, alcance, alcance do impacto
    impact utilisateur, impact client, impact métier, impact business, conséquences, effets, utilisateurs impactés, utilisateurs affectés, qui a été impacté, périmètre, auswirkung, folgen, betroffene, betroffene systeme, betroffene nutzer, wer war betroffen, konsequenzen, impatto, conseguenze
    gevolgen, impact op gebruikers, 影響について, 被害, 被害状況, 影響内容, 业务影响, 影响面, 故障影响, 用户影响, 影响程度, 영향, 영향 범위`),
  timeline: listed(`
    tidslinje, hendelsesforløp, forløp, tidslinje for hendelsen, hændelsesforløb, tidslinje for hændelsen, tidslinje over hendelsen, händelseförlopp, tidslinje og hendelser,
    cronologia, linha de tempo, cronologia do incidente, cronología del incidente, línea de tiempo, línea del tiempo, chronologie des événements, chronologie de lincident, déroulé, déroulement, frise chronologique, verlauf, ablauf, zeitverlauf, zeitleiste, zeitlinie, chronologischer ablauf, chronologischer verlauf
    tijdlijn, verloop, linea temporale, 経過, 対応経緯, 発生経緯, タイムテーブル, 时间轴, 故障时间线, 事件时间线, 处理时间线, 타임라인, 경과`),
  detection: listed(`
    oppdagelse, hvordan ble det oppdaget, deteksjon, opdagelse, upptäckt, hur upptäcktes det,
    detecção, como foi detectado, detección, cómo se detectó, détection, comment cela a été détecté, erkennung, entdeckung, wie wurde es bemerkt, rilevamento, detectie, 検出, 検知方法, 发现方式, 如何发现, 탐지, 감지`),
  response: listed(`
    resposta, investigação, diagnóstico, análise, investigación, respuesta, análisis, réponse, enquête, investigations menées, diagnostic, untersuchung, diagnose, fehlersuche, reaktion, indagine, diagnosi, onderzoek, 調査内容, 原因調査, 対応内容, 対応履歴, 排查思路, 定位过程, 分析过程, 조사, 대응`),
  trigger: listed(
    "utløsende faktor, utløsende årsak, udløsende årsag, utlösande faktor, gatilho, desencadeador, desencadenante, déclencheur, élément déclencheur, auslöser, aanleiding, 引き金, 诱因, 起因",
  ),
  rootCause: listed(`
    årsak, rotårsak, grunnårsak, bakenforliggende årsak, hvorfor skjedde det, årsag, grundårsag, rodårsag, orsak, rotorsak, grundorsak, varför hände det,
    causa, causas, causas raiz, a causa, causa principal, por que aconteceu, análise de causa raiz, causas raíz, la causa, origen, por qué ocurrió, por qué pasó, análisis de causa raíz, cause profonde, causes racines, causes profondes, la cause, origine, origine du problème, cause du problème, pourquoi, pourquoi cest arrivé, analyse des causes
    die ursache, ursachen, grundursache, hauptursache, kernursache, ursachenanalyse, fehlerursache, grund, warum ist das passiert, warum, causa principale, causa radice, oorzaak, hoofdoorzaak, grondoorzaak, 真因, 直接原因, 間接原因, 原因について, 问题原因, 故障原因, 问题根因, 问题分析, 故障分析, 为什么会发生, 원인, 근본 원인, 원인 분석`),
  contributing: listed(
    "fatores contribuintes, factores contribuyentes, facteurs contributifs, facteurs aggravants, beitragende faktoren, begünstigende faktoren, 要因, 影响因素",
  ),
  resolution: listed(`
    løsning, utbedring, hvordan ble det løst, retting, afhjælpning, lösning, åtgärd, hur löstes det,
    resolução, correção, mitigação, solução aplicada, solução do problema, recuperação, como resolvemos, como foi resolvido, resolución, corrección, mitigación, solución aplicada, recuperación, cómo se resolvió, cómo lo resolvimos, cómo lo solucionamos, correctif, correctifs, correction, corrections, atténuation, remédiation, rétablissement, comment nous avons résolu, retour à la normale
    behebung des problems, fehlerbehebung, problemlösung, die lösung, wiederherstellung, maßnahmen zur behebung, sofortmaßnahmen, risoluzione, soluzione, oplossing, herstel, 解決策, 解決方法, 対処方法, 復旧作業, 復旧対応, 対応策, 暫定対応, 恒久対応, 解决办法, 解决方法, 处理方案, 修复方案, 恢复过程, 处置过程, 해결, 복구, 조치`),
  falseLeads: listed(
    "pistas falsas, hipóteses descartadas, hipótesis descartadas, fausses pistes, hypothèses écartées, falsche fährten, irrwege, dwaalsporen, 誤った仮説, 误判, 排除的可能",
  ),
  actions: listed(`
    aksjonspunkter, tiltak, oppfølging, oppfølgingspunkter, videre arbeid, neste steg, forbedringer, handlinger, handlingspunkter, opfølgning, næste skridt, forbedringer og tiltak, åtgärder, åtgärdspunkter, nästa steg, förbättringar, uppföljning,
    próximos passos, ações corretivas, ações preventivas, plano de ação, itens de ação, melhorias, recomendações, prevenção, o que vamos fazer, próximos pasos, acciones correctivas, acciones preventivas, plan de acción, mejoras, recomendaciones, prevención, medidas, tareas, prochaines étapes, actions à mener, actions préventives, actions prévention, actions correctrices, plan daction, améliorations, recommandations, prévention
    nächste schritte, verbesserungen, empfehlungen, vorbeugung, prävention, weiteres vorgehen, folgemaßnahmen, vorbeugende maßnahmen, aufgaben, prossimi passi, azioni, azioni correttive, miglioramenti, vervolgstappen, acties, actiepunten, verbeteringen, maatregelen, 今後の予定, 改善策, 改善点, 再発防止について, 改善措施, 改进计划, 改进项, 整改措施, 后续计划, 优化措施, 재발 방지, 재발 방지 대책, 후속 조치`),
  lessons: listed(`
    hva lærte vi, hva har vi lært, lærdommer, læring, lærdom, hvad lærte vi, læringspunkter, vad lärde vi oss, lärdomar, lärdom, 教訓と学び, 学習ポイント, 気づき, ふりかえり, 振り返り,
    lições, aprendizados, aprendizado, o que aprendemos, o que aprendi, lecciones, aprendizajes, qué aprendimos, lo que aprendimos, leçons, leçons apprises, enseignements, leçons tirées, ce que nous avons appris, ce quon a appris, erkenntnisse, gelernte lektionen, was wir gelernt haben, was haben wir gelernt, lehren aus dem vorfall, lezioni, lezioni apprese, cosa abbiamo imparato, geleerde lessen, lessen, 学び, 得られた教訓, 反省点, 反思, 总结与反思, 经验总结, 배운 점, 교훈`),
  wentWell: listed(
    "hva gikk bra, hva fungerte bra, hvad gik godt, vad gick bra, 良かったこと, o que funcionou, o que funcionou bem, o que deu certo, o que foi bem, pontos positivos, qué funcionó, lo que funcionó, qué salió bien, lo que salió bien, ce qui a fonctionné, ce qui a bien fonctionné, ce qui sest bien passé, points positifs, was gut lief, was lief gut, was gut gelaufen ist, was hat funktioniert, wat ging goed, cosa è andato bene, 良かった点, よかったこと, 做得好的地方, 잘된 점",
  ),
  wentPoorly: listed(
    "hva gikk dårlig, hva gikk ikke bra, hva kunne gått bedre, hvad gik dårligt, hvad gik galt, vad gick dåligt, vad gick fel, 改善が必要なこと, 改善が必要な点, 悪かったこと, o que falhou, o que deu errado, o que não funcionou, o que poderia melhorar, o que pode melhorar, pontos negativos, qué falló, lo que falló, qué salió mal, lo que salió mal, qué no funcionó, ce qui a manqué, ce qui a échoué, ce qui na pas fonctionné, ce qui sest mal passé, points négatifs, was schlecht lief, was lief schlecht, was nicht funktioniert hat, was schief lief, was ging schief, wat ging fout, wat ging slecht, 悪かった点, 改善すべき点, 不足之处, 做得不好的地方, 아쉬운 점",
  ),
  gotLucky: listed(
    "hvor hadde vi flaks, hvor var vi heldige, hvad var vi heldige med, var hade vi tur, 運が良かったこと, 幸運だったこと, onde tivemos sorte, dónde tuvimos suerte, où nous avons eu de la chance, glück gehabt, wo wir glück hatten, 運が良かった点, 幸运之处",
  ),
  background: listed(
    "contexto, antecedentes, contexte, ausgangslage, ausgangssituation, achtergrond, 前提, 背景说明, 배경",
  ),
  symptoms: listed("sintomas, síntomas, symptômes, symptome, sintomi, symptomen, 現象, 表现, 증상"),
  conclusion: listed(
    "conclusão, considerações finais, conclusión, conclusiones, fazit, schlussfolgerung, zusammenfassend, conclusione, conclusie, 結び, 最後に, 终结, 결론",
  ),
  references: listed(
    "referências, referencias, enlaces, références, liens, referenzen, verweise, links und referenzen, bronnen, 参照, 附录, 참고",
  ),
};
