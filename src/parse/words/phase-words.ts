import type { Phase } from "../../model/vocabulary.ts";
import { RULED_OUT } from "./false-lead-words.ts";
import { lexicon, listed } from "./lexicon.ts";
import type { PhaseCue } from "./phase-cue.ts";
import { PHASE_FAMILIES } from "./phase-families.ts";
import { FOREIGN_PHASES, NO_FOREIGN_PHASE } from "./phase-foreign.ts";
import { PHASE_SPEECH } from "./phase-speech.ts";

/** Group labels inside a timeline and labels of single entries, whole: "Misleading paths:", "Escalation". */
const LABELS: Partial<Record<Phase, string>> = {
  "lead-up": `
    lead up, leadup, background, before the incident, prelude, trigger, cause introduced`,
  detection: `
    検知, 障害検知, 発覚, 検出, 发现, 故障发现, 감지, 탐지, 장애 감지, обнаружение,
    detection, issue detection, issue detected, detected, initial detection, discovery, alert, detection of issue, how it was detected
    detection method, incident detection, incident detected, problem detected, detection of the issue, discovery of the issue, first alert
    issue discovered, page, paged, first report, report, reported, issue reported, detection time, initial alert, incident reported`,
  investigation: `
    調査, 調査開始, 原因調査, 原因特定, 真因特定, 初動調査, 切り分け, 初動切り分け, 排查, 定位, 原因定位, 根因定位, 조사, 원인 파악, 원인 분석, расследование, диагностика,
    investigation, initial investigation, actions taken, diagnosis, investigation and diagnosis, analysis, initial response, debugging
    investigation started, actions, initial actions, investigative steps, investigation steps, root cause identified, root cause found
    root cause identification, further investigation, initial assessment, assessment, issue identification, identification, identified
    cause identified, triage, immediate actions, troubleshooting, actions taken and investigations, response`,
  "false-lead": `
    took/taken/mistook it/this/that/them for a/an/the/our,
    led us astray, astray, misleading paths, misleading path, misleading investigation, false lead, false leads, red herring, red herrings, dead end, dead ends
    misleading debugging paths, misleading debug paths, misleading investigation debugging paths, initial assumption, initial assumptions
    initial hypothesis, wrong assumption, misleading investigation paths, misleading leads, misleading debugging, misleading investigations
    misdirection, false start, misleading debugging path, misleading investigation path, misleading clues, initial suspicion, misdiagnosis
    initial misdiagnosis, assumptions, assumption`,
  escalation: `
    エスカレーション, 升级, 上报, 에스컬레이션, эскалация,
    escalation, escalated, escalations, incident escalated, incident escalation, escalated to, issue escalated, issue escalation
    escalation process, incident escalated to`,
  mitigation: `
    緩和, 緩和策適用, 暫定対応, 応急対応, 応急処置, 临时修复, 临时处理, 止血, 缓解, 완화, 임시 조치,
    mitigation, mitigated, mitigation steps, temporary fix, workaround, rollback, fix applied, fix, remediation, fix deployed
    short term fix, containment`,
  resolution: `
    復旧, 復旧完了, 復旧確認, 解決, 解消, 正常動作確認, 恢复, 恢复确认, 解决, 복구, 복구 완료, 해결, восстановление, решение,
    resolution, issue resolution, incident resolution, resolved, issue resolved, incident resolved, recovery, restored, service restored
    all clear, resolution process, final resolution, issue resolved at, resolution of the issue, restoration, full recovery, solution
    recovered`,
  "follow-up": `
    事後対応, 再発防止, 复盘, 사후 조치, 회고,
    follow up, followup, post incident, aftermath, follow ups, post incident review, postmortem, epilogue, communication`,
};

export const PHASE_LABELS: ReadonlyMap<string, Phase> = new Map(
  (Object.entries(LABELS) as [Phase, string][]).flatMap(([phase, words]) =>
    listed(words).map((label): [string, Phase] => [label, phase]),
  ),
);

/** Words that tell the phase wherever they stand in the name of a group of entries. */
export const GROUP_PHASES = lexicon<Phase>([
  [
    "follow-up",
    listed("post incident, follow up, followup, aftermath, retrospective, postmortem, post mortem, debrief"),
  ],
  [
    "lead-up",
    listed(
      "lead up, leading up, before the/incident/outage/deployment/release, prelude, background, initial state, pre incident/outage/attack/breach/deployment/release, prior to/state, leading to ~ issue/incident/outage/failure/problem, baseline",
    ),
  ],
  ["detection", listed("detect*, discover*, alert*, first report/reports/signs, noticed")],
  [
    "investigation",
    listed("investigat*, diagnos*, debug*, triage, analysis, identif*, troubleshoot*, root cause"),
  ],
  ["false-lead", listed("false lead/leads, red herring/herrings, dead end/ends, misleading, wrong track")],
  ["escalation", listed("escalat*, coordination, war room, mobilisation, mobilization")],
  [
    "mitigation",
    listed(
      "mitigat*, fix, fixes, fixing, hotfix, rollback, workaround, containment, remediat*, deploy*, release/releases, rollout, repair, failover",
    ),
  ],
  ["resolution", listed("resol*, recover*, restor*, back online, all clear")],
]);

const CUES: Readonly<Record<PhaseCue, string>> = {
  "false-lead": `
    took/taken/mistook it/this/that/them for a/an/the/our, led us astray, astray, misleading, misleadingly, initial/first/early investigation/investigations/debugging/diagnosis/analysis ~ pointed, initially ~ focused/pointed, misled, misdirected, misdiagnos*, mistook, mistaken/mistakenly ~ thought/believed, red herring/herrings, wild goose, dead end/ends
    false lead/leads/start/starts/summit/alarm/trail/trails/assumption/assumptions/positive/positives/mediation, wrong track/tracks/assumption/path/hypothesis/lead/direction/tree, barking up, debunked
    initial/initially/first/early/original/originally/mistakenly/incorrectly/wrongly/erroneously/briefly suspect*/suspicion*/assum*/hypothes*/theor*/thought/believed/blamed/accused/attributed/pointed/considered/explored/explores
    initial focus* on database/network/server, at first ~ suspected/thought/assumed/believed, assumption/assumptions/suspicion/suspicions/hypothesis/theory ~ wrong/incorrect/false/misleading/unfounded/disproved/dismissed
    suspicion/suspicions pointed/fell/turned, ruled out, ruling out, turned/turns out ~ unrelated/wrong/innocent, turned/turns out not, turned/turns out it/they/that was/were/wasn't/weren't not?
    turns/turned out it/they/this wasn't/weren't, didn't/doesn't help/work/resolve/fix/solve/change, did/does not help/work/resolve/fix/solve/change/make, didn't/doesn't make a difference, had/with/to no effect/avail/success/result/results
    without success/effect/improvement, no improvement/effect, still failing, found no/nothing issues/issue/problems/errors/abnormal/anomalies/wrong/unusual, no abnormal/anomalies, show/showed/shows/showing/revealed/reveals no signs/sign/issue/issues/abnormal/anomalies/problem/problems/error/errors
    no issue/issues/anomalies/abnormalities was/were/are? found, unrelated to, was/were not related to, wasn't/weren't related to, but ~ issue/problem/error/outage/errors/problems/issues ~ persist*/remain*/continued, but/yet still no, appeared/looked/seemed/seems/seem ~ normal/fine/healthy/ok/find, no evidence of/to/that/found, no signs of a? attack/ddos/overload/crash/failure, in vain, chased, chasing, investigated ~ found no/nothing, improvement was/were? not? none, no results/result, nothing abnormal/unusual/wrong/found
    assumed/assuming it/that/this/the/a/there/we/database/network, assumed ~ failure/exhaustion/attack/overload/bug/issue/problem/misconfiguration, leading to unnecessary, thought/thinking we/it/the/that/this was/were/is/might/had
    suspected/suspecting ~ ddos/attack/network/dns/hardware/bug/misconfiguration/overload/load/traffic/latency/failure/issue/cause/leak, potential/possible ddos, focus/focused/focusing on potential/possible? network/ddos
    以为, 误判, 排除`,
  escalation: `
    requested to/from the ~ team, asked the ~ team, escalat*, elevated to, call/calls/called/calling in, were/was/is/are called in, bring/brings/brought in, loop/looped/loops in, page/paged the/a/in/on/out, war room, reached/reach/reaching out to, contacted, contact with
    support ticket/case opened/raised/filed/created, ticket was? opened/raised, open/opened/opens a? support/aws/p1/sev1/sev2, opened a ~ ticket/case, called upon, sos, s o s, handed over to, involv* the, request/requested help/assistance/support
    engaged/engages the? vendor/support, team engaged, engaging the, join/joined/joins the? call/incident/battle/investigation/bridge/forces/virtual, raised/upgraded to sev*, summon*, declare/declared/declares a? major? incident, incident is/was? declared
    notified/informed the? ~ team/lead/manager/engineers/engineer/provider/cto, alerted the ~ team/engineers/lead, assigned to, asked ~ help, additional support, 升级, 上报, エスカレーション`,
  resolution: `
    working/works/work as intended/expected/before/usual, start/started/starts/begin/began/begins producing/returning/serving/responding ~ responses/response/correctly/normally/again/pages/requests, back to 100, issue/incident/problem/outage/service/services/system/systems/site/website/application/everything/all/traffic/operations/access/functionality/platform/connections/connectivity/availability/bug/it/alert/alerts/performance ~ resolved/restored/recovered/fixed/stabilized/stabilised/cleared/closed/solved/operational/normalized/normalised
    fully/completely/been/successfully/finally/now/permanently/officially resolved/restored/recovered/fixed/stabilized/solved/operational, resolved/restored/recovered by/and/the/after/when/with/at/in, was/were/is/are resolved/restored/recovered/solved
    full/fully/complete recovery/restoration/restored/operational/functional/functionality/service, service/services/website/site/system/server/servers/access/operations/operation/normality/connectivity/functionality/traffic/users/launches/performance ~ restored/returned/resumed/resumes/recovered/recovers/normal
    restore/restored/restoring/restoration of? ~ service/services/access/functionality/operations/operation/connectivity, back online/up, back to normal/life/business, up and running, in action again, return/returns/returned/returning to normal, all clear, incident closed/over/ends/ended, incident is/was closed/over
    service resumes, end of incident/outage/impact, outage ends/ended/over, resolution was? achieved/confirmed/verified/implemented, no further/more issues/errors/problems/alerts, victory, lived happily, usual pace/self, normal service/operation/operations/behavior/behaviour/traffic
    healthy again, working again, work/works again, is/are/was/were back, backlog/queue/queues ~ drains/drained/empty/emptied/cleared, confirmed ~ healthy/resolved/fixed/stable/working/operational, fix confirmed, confirm+ the? full/complete? resolution/recovery/restoration of ~ issue/issues/problem/problems/incident/outage/service/services, permanent/final fix/solution, 100 traffic/of traffic, is/are now running/working/serving/listening, grand finale, triumphant*, back to its/100, crisis ~ averted, resolved
    error rate/rates ~ normal/zero/baseline, problem/issue/bug/incident solved, recovery confirmed, solved by, roared back, requests ~ successful, succeed again, 恢复, 复旧, 復旧, 解決, 解决`,
  detection: `
    users/customers/clients/user/customer/client ~ wrote/writes/emailed/called/contacted/reached/informed/told, alert, alerts, alerted, alerting, alarm, alarms, pager, pagers, pagerduty, paged, monitor/monitors/monitoring/alertmanager/prometheus/watchdog/probe/probes/dashboard ~ page/pages/paged, monitor/monitors/monitoring ~ alert*/trigger*/detect*/report*/show*/flag*/indicat*/sent/notic*/picked/system/tool/tools/dashboard, detect*
    first report/reports/sign/signs/reported/noticed/detected/user/customer/complaint/complaints/alert, users/user/customers/customer/clients/client/people/someone/developers/support/community/team/engineer/engineers ~ report/reports/reported/reporting/complain/complains/complained/complaining/complaints/notice/notices/noticed
    users/customers/clients ~ experiencing/experienced/experience/unable, user/customer/client/bug/incident/support report/reports/complaints/complaint/ticket/tickets, report/reports/reported that/of/by/on/from/a/an/the/issues/problems/errors/difficult*/wrong, reports ~ came/come/coming/received/arrive
    incident reported, issue/outage/problem/incident/anomaly/anomalies/errors/error ~ noticed/detected/observed/spotted/reported/flagged/confirmed, issue ~ discovered, problem discovered, outage discovered, became/become aware, spotted, discovers/discovered outage/issue/problem
    immunefi, whitehat, complaint, complaints, unusual spike/activity/increase/behavior/behaviour, status page shows/turned, health check/checks fail*/failed, sign of trouble, warning/warnings from/about/of/that/received, automated/automatic warning/warnings/email/message, reported by, was/were notified by, notification ~ received, received ~ report/notification/email/call/message
    検知, 検出, 报警, 告警, アラート`,
  noticing: `
    identify+, is/was/are/were found, problem/issue/incident/outage is/was identified, notice, notices, noticed, noticing, discover, discovers, discovered, realise, realises, realised, realize, realizes, realized, we/i/engineer/engineers/team/he/she/staff ~ observe/observed/observes/see/saw/found/find/finds, found the/that/out/a/an, observed, observe, becomes/became apparent, sees, saw, 发现`,
  investigation: `
    detected/discovered/found/noticed that? the? problem/issue/error/fault/cause was/is/came/comes/lay ~ from/in/with/due/by, root cause discovered/determined/verified/confirmed
    validate/validated/validates/validating, read/reads/reading/read the/through ~ logs/log/code/documentation/docs/error, investigat*, analys*, analyz*, diagnos*, debug, debugs, debugged, debugging, troubleshoot*, examin*, inspect*, check/checks/checked/checking, review/reviews/reviewed/reviewing the/of/server/application/recent/our/logs/log/code/all, look/looks/looked/looking at/into/through/for, identification, root cause, culprit
    confirm/confirms/confirmed/confirming that/the/it/all, verification of, find/finds/found/finding the? ~ cause/culprit/reason, determin*, trace/traced/traces/tracing, strace, pinpoint*, narrow*, isolat* the? issue/problem/cause, scan/scans/scanned/scanning, dug, dig/digging, dive/dives/dived/dove, delve*, delving, hunt/hunting, poring, scour*, suspect/suspects/suspected/suspecting, suspicion, suspicions, hypothes*, theory
    verify, verified, verifies, verifying, test/tests/tested/testing the/that/if/whether/with/on, reproduc*, figure/figured/figures out, revealed/reveals/reveal, uncover*, unmask*, unravel*, logs/log show*/reveal*/indicat*/suggest*, assess*, explor*, gathering, monitoring continued/showed/closely, deep dive, correlat*, attribut*, begins to look, sprang into action
    concern/concerns ~ raised, focus ~ shifted/turned, initial focus, team begin/begins/began/start/starts/started/assembled, started/start/starts/begin/begins/began working/looking/to, explains, note that, we note, learned that, issue/problem/cause/error/solution is/was found, an issue is found, work/working on the/a/it, scratching, assumptions were made, assigned, attempt/attempts/attempted to, tried, try/tries to, 排查, 定位, 确认, 分析, 查看, 调査, 調査, 原因`,
  sign: "",
  repair: "",
  act: `
    handle/handles/handled the? error/issue/problem, fix was/is tested/prepared/ready/announced, released/release/deployed with an/a/the? ~ fix/patch/hotfix/workaround, rebuild, rebuilds, rebuilding, roll/rolls/rolled/rolling back, rollback of/to/initiated/started/deployed/performed/completed, revert, reverts, reverted, reverting, restart, restarts, restarted, restarting, restarts begin, reboot, rebooted, reboots, rebooting, mitigated, hotfix/fix/fixes/patch ~ deployed/applied/released/pushed/merged/implemented/rolled, patched, apply/applied/applies/applying, implement/implemented/implements/implementing
    deploy/deployed/deploys/deploying ~ fix/hotfix/patch/solution/revert/change, fail/failed/fails/failing over to, failover, scale/scaled/scales/scaling up/out/down/the/back, increase/increased/increases/increasing ~ limit/limits/capacity/memory/pool/size/timeout/disk/number/replicas/resources, disable, disabled, disables, disabling, enable, enabled, enabling, remove, removed, removes, removing
    delete, deleted, deletes, deleting, kill, killed, kills, drain, drained, cordon, cordoned, replace, replaced, replaces, replacing, redeploy*, recycle, recycled, reconfigur*, re enabled, reenabled, rename, renamed, clean/cleaned/cleans up, clear/cleared the/all, adjust, adjusted, adjusts, correct, corrected, corrects, fixed, fixes, fixing, makes/made a fix, updated, updates/update the, updating, changed, changes/change/changing the, switch/switched/switches to, switched
    redirect, redirected, blocked, isolated, optimize*, optimise*, optimized, optimised, tuned, added, add, allocated, freed, purged, stop, stopped, stops, pause, paused, rebuilt, reinstall*, renewed, rotated, revoked, throttle, throttled, throttling, rate limited, scale/scaled/scales/scaling ~ to zero, deploy/deploys/deployed/deploying ~ rate/limit/limiting/limits, recreated, recreate, restore/restored/restoring from, provisioned, spun up, modify*, modified, allowed, allow, opened up, bumped, whitelisted, banned, ban, cull, culled, install, installed, installs
    modifying, migrated, migrating, begin/begins ~ manual/recovery/migration, brought/bring/brings ~ back online, writes/write/wrote a? ~ script, edited, enlarging, enlarged, ran/run pipeline, pipeline ran, reverting, back online, manually attaching, set the, setting, started node/full, reconfiguration, uncordoned, works/worked ~ magic, started/start/starts by hand/manually
    initiat* the/a/an? ~ renewal/rollback/restart/reboot/failover/restoration/restore/repair/replacement/revert/redeployment, code/fix/patch/solution/correction is/was/are/were uploaded, uploaded the/a ~ fix/fixed/corrected/patched/patch
    修复, 回滚, 重启, 重建, 删除, 扩容, 対応, 再起動`,
  remedy: `
    mitigation, mitigating, mitigate, workaround, hotfix, patch, temporary/short/quick/interim fix/solution/measure/workaround, emergency maintenance/fix/patch, partial/partially ~ restor*/recover*/service, decision ~ to roll/revert/restart/fail/halt/stop/disable/scale/move/switch, decided to ~ roll/revert/restart/fail/halt/stop/disable/scale/move/switch, plan/planned to, fix ~ planned/prepared/attempted
`,
  "follow-up": `
    post mortem, postmortem, post incident, retrospective, follow up, followup, lessons, communicat*, announce, announced, announcement, notified users/customers/the community, published, awarded, bounty, disclosure, documentation, document, documented, tests added, monitoring was? added, report ~ written/published/sent, added ~ monitoring/alerts/tests/alerting, decision ~ automate, 复盘`,
  change: `
    last successful, was/is/were/gets/been released/merged/introduced/deployed/updated/upgraded, merged, merge, released, release of/is/was, releases, new version, new release, maintenance, planned/scheduled/routine ~ bump/deployment/upgrade/update, maintenance ~ started/starts/begins/began/window, deployment of/started/begins/to/was, deployed, deploy/deploys to/of, rollout/upgrade/migration of?/was? started/begins/triggered/start
    upgraded, prior to, day before, configuration change/push ~ made/done/pushed/deployed/released/applied, push was done, pushed, introduced, goes/went live, begins app development, picks up, rolled out to, was/is/were/gets/been rolled out, cause introduced, 发布, 上线, 迁移, デプロイ, リリース`,
};

/** What belongs to no phase, or says the contrary, though it holds the words of a cue. */
const NO_CUE = listed(`
    no major/serious/outstanding/remaining/significant issue/issues/problem/problems/anomalies/errors ~ found/identified/detected/observed/seen,
  evicted keys, error/errors eof/deadlock/loop detected, eof/deadlock/change/changes detected, stop/stops/stopped at, the/its/their/a/an/this deleted/removed/restored/replaced/disabled/revoked/rotated/drained/killed,
  reasons unrelated to?, seem+/appear+ to ~ return/returning/be ~ normal,   after/by/having ruling/ruled out, correctly suspected, not yet? fully? resolved/restored/fixed, to resolve/fix/restore/solve, unresolved, no concrete? resolution, was/were/is not resolved/restored, temporarily resolved/restored, alerts/alert was/were? added/resolved/silenced, alerts/alert resolv*, no alert/alerts/alarm/alarms/page/pages, no user/customer? report/reports/complaint/complaints, sites/mods enabled/available,  add/added/adds alert/alerts
  alerting was? added/improved, on call ~ paged, fix attempt, was/were not fixed, not been resolved, partially/partial restored/recovered/resolved, partial ~ service restoration, some services/users ~ recovered/restored, begins/began/begin/starts/started ~ restoring/recovering/recovery, services began recovering
  restarts at/per/of, restarts ~ per, restart loop/loops/count/counts/rate, increased number of ~ errors/failures/timeouts/requests/complaints/reports, increased ~ number of ~ failures/errors, increased rate/rates/latency/latencies/errors/failures/traffic/load/usage,
  error code, recent ~ change/update/changes/deployment/release, latest ~ change/update/deployment/release, software update, configuration change that, rule change, changes to, changes in, update/updates as a, not related to ~ but, was/were not related to ~ but, no ~ updates, alert on/rule/rules/manager, monitoring continued, further investigation, for further investigation, for deeper investigation`);

export const PHASE_CUES = lexicon<PhaseCue>(
  (Object.entries(CUES) as [PhaseCue, string][]).map(([cue, phrases]): [PhaseCue, readonly string[]] => [
    cue,
    [
      phrases,
      PHASE_FAMILIES[cue],
      PHASE_SPEECH[cue],
      FOREIGN_PHASES[cue],
      cue === "false-lead" ? RULED_OUT : "",
    ].flatMap((words) => listed(words ?? "")),
  ]),
  [...NO_CUE, ...listed(NO_FOREIGN_PHASE)],
);

/** What opens a clause that gives the reason or the place of an event rather than the event. */
export const SUBORDINATES =
  /\b(?:that|which|who|whose|where|when|while|whether|if|because|since|after|before|due to|caused by|following|despite|upon|as)\b/i;

/** What makes a recovery one that is hoped for or begun, before the words for it, or partial, among them. */
export const HOPED =
  /\b(?:if|before|until|whether|how|why|when|to|not|partial(?:ly)?|attempt\w*|began|begins?|start|starts|started|some|working on|almost|nearly|temporar(?:y|ily)|(?:al)?though)\b/i;
export const PARTLY = /\b(?:not|partial(?:ly)?|temporar(?:y|ily)|began|begins?|some|almost|nearly)\b/i;

/** Tells of a remedy as done. */
export const DONE_AT_LAST =
  /完了|完成|修正|修复|適用|已|完毕|완료|수정|исправл|\b(?:fixed|patched|deployed|applied|merged|released|implemented|completed?|destroyed|replaced|restored|rolled back|installed|(?:un|re)?published|stops|stopping|corrects|lands|landed|reverted|re-?enabled|upgraded|updated|corrected|removed|resumed?|revoked|rotated|renewed|recovered|repaired|rebuilt|recreated|reissued|(?:went|goes|is|it) live)\b/i;

/** Tells of a remedy that is still to come. */
export const TO_COME = /\b(?:will|shall|going to) be\b/i;
