import { COULD_IMPROVE } from "./improvement-words.ts";
import { listed } from "./lexicon.ts";

/**
 * The words by which teams name the parts of a postmortem. Data only: English first, then other languages. To add a
 * language, add its words to the lists; nothing else knows languages. Phrases are lower case, without punctuation.
 *
 * Collected from the templates of Google SRE, PagerDuty, Atlassian, Wikimedia, GitLab, Chromium, Howie and ALX, and
 * from headings that teams write.
 */
export const SECTION_WORDS = {
  summary: listed(`
    summary, issue summary, executive summary, overview, tldr, tl dr, abstract, synopsis, short version,
    what happened, what happens, what actually happened, description, incident description, problem summary, problem, problem statement,
    the problem, the issue, the incident, what was the issue, introduction, at a glance, in short,
    brief, recap, description of the incident, incident details, details of the issue,
    the short version, what went down, 概要, 概述, 摘要, 事件概要, 事象, サマリー, 問題, 问题, 事故概述, 现象, 現象, résumé,
    resumen, resumo, zusammenfassung`),
  impact: listed(`
    impact, customer impact, user impact, business impact, what was impacted, blast radius,
    knock on effects, knock on effect, side effects, outage scope, incident scope, scope of the outage, scope of the incident, scope of the issue,
    scope of the problem, what was lost, what we lost, data lost, amount lost, funds lost, total loss,
    loss summary, customer experience, user experience, user experience during the outage, actual damage, impacto en usuarios,
    consequences, consequences negative impact, effects, effect, user experience impact,
    who was affected, affected users, users affected, customers affected, impact on users,
    impact assessment, impact summary, negative impact, extent, scope, damage, damages, scope of impact,
    scope and impact, impact analysis, functionality lost, losses, what was affected,
    how were users affected, how were customers affected, impacted users, impact scope, 影響, 影响, 影响范围,
    影響範囲, 影響範圍, auswirkungen, impacto`),
  timeline: listed(`
    timeline, timeline of events, incident timeline, issue timeline, event timeline, chronology, events,
    sequence, sequence of events, chain of events, detailed timeline, timeline of the incident, timelines,
    event log, incident log, log of events, chronological timeline, key events, time line,
    what happened when, course of events, incident chronology, addendum timeline, course, hour by hour,
    how it unfolded, play by play, blow by blow, minute by minute, what happened and when, log,
    key timestamps, key times, 时间线, 時系列, タイムライン, 時間線, 经过, 経緯, 事件经过, zeitlicher ablauf, chronologie,
    cronología, linha do tempo`),
  leadUp: listed(`
    lead up, leadup, prelude, events leading up, leading up to the incident, before the incident, fault`),
  background: listed(`
    background, context, initial state, situation, setting the scene, glossary, terminology,
    definitions, about the system, system overview, architecture, environment, prerequisites,
    current state, 背景, hintergrund`),
  detection: listed(`
    detection, how was it detected, how we found out, discovery, how did we find out, issue detection,
    issue detected, initial detection, incident detection, how we noticed, how was the issue detected,
    how it was detected, detected, alerting, problem detection, how the issue was detected,
    detection and alerting, how was the incident detected, alert, alerts, 検知, 检测, 発見, 发现, 发现过程`),
  response: listed(`
    response, incident response, actions taken, our response, response actions, escalation, escalations,
    responders actions, debugging, diagnosis, investigation, how i diagnosed it, investigation process,
    investigating, trying to diagnose, diagnosing, diagnostics, forensics, technical narrative, narrative,
    troubleshooting, investigations, debugging process, what we did, initial investigation,
    diagnosis process, steps taken, actions taken during the incident, technical investigation,
    immediate response, initial response, emergency response, action taken, actions we took, steps we took, measures we took, containment actions, emergency actions,
    immediate steps, what has been done, what weve done, what weve already done, what we have done, what we have already done, what got done, manual intervention,
    how we responded, how we debugged it, details, detailed description, technical details,
    details of incident, details of the incident, incident response analysis, 対応,
    排查过程, 排查, 调查`),
  symptoms: listed(`
    symptoms, symptom, observed symptoms, observations, what we saw, error messages, 症状`),
  trigger: listed(`
    trigger, triggers, trigger event, what triggered it, triggering event, what triggered the incident,
    触发, 触发条件, きっかけ`),
  rootCause: listed(`
    root cause, root causes, cause, causes, root cause analysis, why did it happen, why this happens,
    why it happened, why did this happen, primary root cause, cause of the problem, cause of the issue,
    how we got here, how did we get here,
    failure mechanism, failure chain, chain of failure, chain of failures, causal chain, cause chain, root couse, rootcouse,
    problem source, explaination,
    why it failed, why did it fail, the real problem, the actual problem, the technical problem, technical problem, technical explanation,
    how could this happen, how could it happen, why did we fail, rootcause, rootcauses, origin, origins, source of the problem,
    cause of the incident, cause analysis, the cause, what caused it, what caused the outage,
    what caused the incident, what caused the issue, what caused this, rca, root cause summary, reason,
    reasons, underlying cause, underlying causes, technical root cause, five whys, 5 whys,
    the five whys, the 5 whys, whys, five why, blameless root cause, root cause identification,
    details of vulnerability, vulnerability, the bug, analysis, problem analysis, fault analysis,
    technical analysis, technical cause, what went wrong technically, cause of outage, why analysis,
    root cause and analysis, why, how it happened, how did it happen, how did this happen,
    how this happened, what went wrong and why, explanation, cause of failure, origin of the problem,
    details of the vulnerability, culprit, exploit, root problem, 根因, 根本原因, 原因, 原因分析, 根因分析, 発生原因,
    ursache, causa raíz, causa raiz, cause racine`),
  contributing: listed(`
    contributing factors, contributing factor, contributors, contributing causes,
    contributing conditions, secondary causes, aggravating factors, risk factors, other factors,
    why it took so long, why was it not caught, why it wasnt caught, why it was not caught, why was this hard to detect,
    why did it take so long, what made it worse, factors, contributing factors and root causes`),
  resolution: listed(`
    measures taken, measures taken during the incident, emergency measures, remedial measures, remedial actions, resolution, resolution and recovery, recovery, recovery and resolution, fix, fixes, the fix,
    solution, solutions, mitigation, mitigations, details of fix, details of the fix,
    fixed how, how fixed, eradication, rectification, repair work, steps to resolve, steps to resolution, patch, the patch, patch details, remediation steps taken,
    steps taken to resolve the issue, steps taken to fix the issue, actions taken to resolve the issue, solution apportée,
    how was it resolved, how it was resolved, how it was fixed, how we fixed it, how we resolved it,
    how did we fix it, what was done, solving, resolving, fixing, how we solved it, how it was solved, how was it solved,
    how it was mitigated, how we mitigated it, how was it fixed, how was it mitigated, final resolution, incident resolution, issue resolution, fix applied,
    applied fix, fixes applied, final fix, the solution, permanent fix, short term fix, long term fix,
    long term solution, immediate fix, short term solution, remediation, remediations, workaround, workarounds, restoration,
    how the issue was resolved, how was the issue resolved, resolution steps, resolution summary,
    fixes implemented, immediate fixes, issues fixed, repair, repairs, how it was repaired, repairing, the remedy, remedy, remedies, the cure,
    stabilization steps, stabilisation steps, containment steps, recovery steps, recovery actions, solution implemented, implemented fix, what we did to fix it,
    temporary fix, mitigation steps, hotfix, fix forward, corrective action taken, rollback, restore,
    resolution process, code change, code changes, fixing commit, fixing commit pr, fixing pr, fix commit, fix pr, fix actions, resolving actions, changes implemented, temporary solution, fix implementation, fix details, fix summary, 修复, 解决, 解决方案,
    处理, 处理过程, 恢复, 解決, 対処, 復旧, 修正, 复原, lösung, behebung, solución, solução, résolution`),
  falseLeads: listed(`
    false leads, false lead, misleading paths, misleading path, misleading investigation, red herrings,
    red herring, dead ends, dead end, what misled us, misleading debug paths,
    misleading debugging paths, misleading investigation paths,
    misleading investigation debugging paths, misleading investigations, wrong hypotheses, ruled out,
    hypotheses ruled out, rejected hypotheses, eliminated hypotheses, discarded hypotheses, excluded hypotheses, disproved hypotheses, eliminated causes, what it was not, misleading debugging,
    misleading debug path, misleading assumptions, incorrect assumptions, wrong assumptions,
    wrong turns, wrong turns taken, ruled out causes, causes ruled out, failed attempts, failed fixes, failed fix attempts, failed mitigations, attempts that failed, unsuccessful attempts,
    attempted fixes, attempted solutions, attempted remedies, attempted mitigations, what we tried that didnt work, what we tried that did not work, things it wasnt, not the cause, non causes, initial hypothesis, initial hypotheses,
    first hypothesis, early theories, misdirection, misleading symptoms, investigation detours, detours, false trails, blind alleys, distractions, symptoms that misled us, things that confused us, suspects cleared, debunked theories,
    initial misdiagnosis, misdiagnosis, misleading investigations debugging paths, false starts,
    misleading clues, misleading signals, misleading path taken, what we ruled out,
    initial misleading paths, misleading paths taken, misleading investigation path, misleading leads,
    misleading debugging paths taken, what did not help, what didnt help, things we tried, what we tried, 排查错误, 错误假设, 误导, 走过的弯路`),
  actions: [
    ...COULD_IMPROVE,
    ...listed(`
    process changes, policy changes, procedure changes, procedural changes, organisational changes, organizational changes, code changes needed, actions since, issues filed, issues opened, issues created, tickets filed, tickets opened, tickets created, tracking issues, tracking tickets,
    action checklist, prevention checklist, actions in progress, actions underway, actions under way, ongoing actions, actions already taken, immediate action required, immediate actions required, immediate action needed, immediate actions needed, urgent action required, urgent actions required, urgent action needed, action needed now, actions needed, new policies, new procedures, actionable items, actionable takeaways, path forward, roadmap, our commitment, our commitments, completed actions, completed steps, completed tasks, completed work, steps completed, work completed, actions completed, done so far, fixes shipped, whats been fixed, were fixing, what were fixing,
    security hardening, hardening measures, hardening steps, continuous improvement, opportunities for improvement, where we can improve, counter measures, further steps, action items, action item, actions, what we have changed, what we changed, changes made,
    what has changed, what we are changing, what we will change, what we have changed and will,
    commitments, repair items, what we have done and will do, follow up actions, follow ups, follow up,
    followup, followups, follow up tasks, follow up items, corrective actions, preventive actions,
    preventative actions, preventive measures, preventative measures, prevention,
    corrective and preventative measures, corrective and preventive measures,
    corrective and preventive actions, corrective and preventative actions, corrective measures,
    corrective, preventive, preventative, prevantative measures, preventitive measures, follow up work, next actions, action list, actions to take,
    actions to be taken, action required, immediate action required, urgent action required, what we are going to do, what we plan to do, what will change, preventing this, prevention and improvement,
    corrective action, preventive action, prevention measures, prevent recurrence, remediation items,
    remediation plan, remediation plans, mitigation plan, mitigation plans, resolution plan, fix plan, remediation actions, next steps, actionables, review actions, tasks, task list,
    to improve, to improve or fix, to improve fix, things to fix,
    tasks to address the issue, todo, todos, to do, to dos, to do list, improvements,
    improvements and fixes, improvements fixes, areas for improvement, areas of improvement,
    improvement, improvement areas, improvements needed, specific tasks, recommendations,
    recommendation, recommended actions, what are we doing about it, what are we doing about this,
    what were doing about it, what we are doing about it, what are we going to do about it,
    what will we do, what we will do, what happens next, looking forward, moving forward, going forward,
    resulting action, resulting actions, resulting action items, action plan, action points,
    corrective actions with owners, plan of action, process improvements, technical improvements,
    how can we improve,
    future improvements, improvement plan, measures, countermeasures, immediate actions,
    long term actions, short term actions, post operations, plan, future work, future actions,
    future plans, future prevention, preventing recurrence, how do we prevent this, prevention plan,
    prevention strategies, prevention strategy, corrective actions taken, outstanding tasks,
    improvements and preventative measures, proposed improvements, proposed actions, proposed fixes,
    planned improvements, planned actions, documentation improvements, improvements to be made,
    things that can be improved, how to prevent, preventing future incidents, to prevent this,
    steps to prevent, how are we preventing, how we are preventing, preventing it from happening again,
    prevent this from happening again, prevent it from happening again, so it does not happen again,
    making sure this does not happen again, avoiding this in the future,
    ensuring this does not happen again, preventing similar issues, steps forward, way forward,
    what next, whats next, task to address the issue, tasks to be done, task, tasks to do,
    tasks to complete, tasks to prevent, tasks to tame, open actions, open items, opportunities, 预防,
    预防措施, 改进, 改进措施, 后续, 后续行动, 行动项, 待办, 再発防止, 再発防止策, 対策, アクションアイテム, 今後の対応, 今後の対策, maßnahmen, acciones,
    ações, actions correctives, ai, ais, whats different now, what is different now, changes since, planned work, upcoming work, followup work, open work, future work, further work, whats left, what is left, backlog items, backlog, measures against recurrence, measures against a repeat, measures to prevent recurrence, review outcomes, next up, up next, on our list, on the list, for the next sprint, fix list,
    fixes to come, hardening, safeguards added, capa, capas, capa plan, action log, action register, action tracker, actions and owners, owners and dates, who does what, who does what by when, who will do what, proposed changes, ideas, wishlist, wish list, actions arising, actions agreed, agreed actions, actions identified, actions required, required actions, actions outstanding, outstanding actions, points for action, next, jobs, jobs to do, chores, homework, our homework, and now, now what, what now, work items, decisions, our promises, promises, resolutions, loose ends, open points, open ends, still to do, still open, still to come,
    what remains, what remains to be done, what is left to do, whats left to do, remaining work, remaining tasks, to be done, follow through, for the future, plans, changes to come, planned changes, upcoming changes, consequences we draw, things to do, next time, what follows`),
  ],
  lessons: listed(`
    learning points, thoughts, afterthoughts, morals, wisdom gained, things to remember, retro, anti patterns, conclusions for us, note to self, notes to self, what stuck, for next time, rules of thumb,
    lessons, learned, what we take from it, what we take away, what this taught us, what it taught us,
    what we know now, lessons learned, lessons learnt, lesson learned, lessons ongoing considerations,
    retrospective, reflection, reflections, takeaways, key takeaways, key lessons, learnings,
    key learnings, what we learned, what did we learn, what have we learned, lesson, learning, insights,
    things we learned, what i learned, lessons for the future, key insights, findings, 教训, 经验教训, 经验, 経験,
    学んだこと, 教訓, lehren, lecciones aprendidas, lições aprendidas`),
  wentWell: listed(`
    wins, what went good, well done, what went well, things that went well, what worked, went well, what went right,
    things that went right, what worked well, what we did well, positives, the good, good, strengths,
    what helped, bright spots, on the plus side, good things, things that worked, pluses, plus, highs, glad, positive, liked, loved, successes, what was good, うまくいったこと, 做得好的, 上手くいったこと`),
  wentPoorly: listed(`
    what went wrong, what went poorly, things that went poorly, what didnt go well,
    what didnt go so well, what did not go well, went poorly, went wrong, what went badly,
    things that went wrong, what could have gone better, what could go better, what can go better,
    what hurt, what held us up, things that could have gone better, could have gone better,
    what cost us time, could be better, bad things, things that went badly, what failed us, went badly, went bad, didnt go well, did not go well, what didnt, what did not, not good, not so good, not great, not so well, not well, not so great, less good, less well, what not, ugly, the ugly, sad, mad, negative, negatives, lacked, what slowed us down, minuses, minus, lows,
    what didnt work, what did not work, what failed, what broke down, challenges, the bad, bad, weaknesses, issues encountered,
    what could have been better, what was bad, what went less well, pain points, problems encountered,
    うまくいかなかったこと, 做得不好的, what hindered, gaps, challenges faced, difficulties, difficulties encountered, difficulties faced, obstacles, shortcomings, weaknesses found, weaknesses identified, gaps found, gaps identified, process gaps, areas of concern`),
  gotLucky: listed(`
    where we got lucky, where did we get lucky, where we were lucky, how did we get lucky,
    we were lucky, we were lucky that, we got lucky that, lucky that, lucky, luckily, by luck, pure luck, sheer luck, lucky for us, luckily for us, fortunately, our luck, strokes of luck, counterfactuals, what could have been worse, what could have gone worse, near misses, lucky escapes, good luck,
    luck was on our side, what went luckily, got lucky, luck, lucky breaks, where were we lucky,
    how we got lucky, we got lucky, 幸运, 幸運だったこと`),
  references: listed(`
    references, reference, links, resources, related, related links, related issues, related incidents,
    related documents, related documentation, supporting information, supporting material, supporting materials, links to relevant documentation, further reading, appendix,
    addendum, appendices, see also, useful links, sources, footnotes, related prs, files modified,
    files changed, supporting documents, evidence, screenshots, logs, 参考, 参考资料, 参考链接, 関連, 参考リンク, 相关`),
  people: listed(`
    attendees, atendees, attendance, participants, responders, authors, author, people involved, team members, contacts,
    contributors to this document, incident team, who was involved, acknowledgements, acknowledgments,
    credits, roles, 参加者, 作者, 担当者`),
  facts: listed(`
    stats, metadata, metrics, key metrics, incident metadata, incident information, key facts, facts,
    incident details table, incident facts, basic information, 基本信息, 基本情報, document information`),
  conclusion: listed(`
    conclusion, conclusions, final thoughts, closing, closing thoughts, closing remarks, final words,
    wrap up, in conclusion, 結論, 总结, 结论, まとめ`),
  communication: listed(`
    communication, communications, external communication, internal communication, external message,
    external messages, customer communication, disclosure, third party disclosure,
    vulnerability disclosure, incident disclosure, status page, public statement, announcement`),
} satisfies Record<string, string[]>;

export type SectionKind = keyof typeof SECTION_WORDS;

/** Words that stand before or after the name of a section without changing it. */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    "the a an our this that of for to about incident incidents issue issues outage outages problem event events postmortem post mortem report initial final " +
    "detailed brief section main primary general full complete summary details key further additional identified actual proposed suggested possible and must should contain contains include includes"
  ).split(" "),
);
