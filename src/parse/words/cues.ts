import { cue, listed } from "./lexicon.ts";

/** Words that give a sentence away: whether it tells of harm, of the cause, of the repair. */

/** Begins to tell how it was put right. */
export const RESOLUTION_CUES = cue(
  listed(`
    to resolve/fix/restore/address/mitigate/remedy/correct/solve/rectify/recover/bring
    the/this issue/issues/problem/problems/incident/outage/fix/solution/resolution/service/services/error/errors/bug/bugs was/were/is then/finally/eventually/subsequently/successfully/quickly/promptly? resolved/fixed/restored/solved/addressed/mitigated/corrected/rectified/to/by/remedied/in
    the/this issue/issues/problem/problems/incident/outage/fix/solution/resolution/service/services/error/errors/bug/bugs has/have/had been then/finally/eventually/subsequently/successfully/quickly/promptly? resolved/fixed/restored/solved/addressed/mitigated/corrected/rectified/remedied
    the/this fix/solution/resolution involved/came/required, the resolution, resolution, the fix, fix, resolved by, fixed by, we fixed/resolved/restored/solved, once identified, the solution, the team fixed/resolved/restored, after/upon identifying, it was fixed/resolved
    we/i/team/engineers/developers/they was/were able to fix/resolve/restore/recover/correct/mitigate/solve, the team/engineers/developers/devops ~ was/were able to fix/resolve/restore/recover/correct/mitigate/solve
    by fixing/correcting/restarting/reverting/rolling/changing/updating/replacing/removing/adding/increasing/disabling
    to ~ ~ we/i/they took/restarted/reverted/rolled/replaced/removed/disabled/increased/reconfigured/rebuilt/applied/implemented/performed
    we/i took/applied/implemented the following, the following steps/actions/measures/fixes/changes were taken/applied/implemented/made/carried
    we/i then/immediately/quickly/finally/eventually/subsequently/promptly? restarted/reverted/replaced/rebuilt/reconfigured/corrected/patched/mitigated/rolled back, the team then/immediately/quickly/finally/eventually/subsequently/promptly? restarted/reverted/replaced/rebuilt/reconfigured/corrected/patched/mitigated/rolled back`),
  "first",
);

/** Tells of harm as users met it. */
export const HARM_CUES = cue(
  listed(`
    nobody/none/few could, no one could, broke, breaks, unable to, inability to, couldn't, could not, cannot, can't, unavailab*, was/were/is/went/been/being ~ down, outage, downtime, error, errors, slow*, affect, affects, affected, affecting, impact, impacts, impacted, impacting
    fail, fails, failed, failing, failure, failures, broken, lost, loss, crash*, timeout, timeouts, timed out, time outs, not ~ working/responding/available/accessible/reachable/loading/visible/displayed, no more/longer reachable/accessible/available, weren't/wasn't working, interrupt*, disrupt*, degraded
    inaccessib*, unreachable, offline, stalled, compromised, unresponsive, 400, 401, 403, 404, 429, 500, 501, 502, 503, 504, missing from, no ~ traffic/requests/responses/response/access, stopped, stuck, hung
    影响, 不可用, 失败, 影響, 障害, 异常, 超时`),
);

/** Names a cause in prose. */
export const CAUSE_CUES = cue(
  listed(`
    root cause, caused, caused by, was/were caused, the cause was/of/is, due to, because, as a result of, resulted from, stemmed/stemming/stems from, triggered by, bug in, bottleneck, turned out that/to, the problem/issue/reason/culprit was/is/turned
    attributed to, traced back? to, misconfigur*, led to, originat*, vulnerabilit* was/would/allowed/in, probably, which/this caused, introduced by/in, flaw in
    因为, 由于, 原因, 根因, ため`),
);

/** Tells of the repair in prose. */
export const REPAIR_CUES = cue(
  listed(`
    was/were/is/been/being/then/finally/quickly/we/team/i/engineers ~ resolved/fixed/restored/mitigated/reverted/patched/corrected/repaired/restarted/revoked/deleted/disabled/removed/replaced/renewed/banned
    rolled/rolling back, resolved by/the/it/using, resolved this, fixed by/the/it, to fix/resolve/mitigate this/the/it, the fix/solution/resolution was/is/involved, operation was restored, service was? restored/resumes, by rolling/reverting/restarting/removing/increasing/banning
    applied a, quick fix, this is resolved, solution is, back to normal, deleted the
    修复, 解决, 恢复, 復旧`),
);

/** A statement of what it was not. */
export const DENIES = cue(
  listed(`
    ruled out, red herring, not caused by, not due to, not because of, turned out not, was not the, not the root/main/real/actual? cause, but not the, unrelated, misleading, initially we/i/they/it/the? ~ thought/suspected/assumed/believed/explored/focused/blamed
    first suspected/assumed/blamed/thought/believed, briefly considered/suspected, cleared of
    no indication/indications/evidence/sign/signs/indicators of/that/for, rather than, did/does/do not help/affect/involve, didn't help/affect, had no effect, made no difference
    not a malfunction/bug/breach/attack/result/consequence, no longer suspected, excluded as, was/were fine, found none/nothing, looked fine/normal/healthy
    nothing wrong with, not the result of, not related to, could not be the cause, as a direct? result of this incident/outage
    错误假设, 以为`),
);

/** Tells of what might have been or will be rather than of what was. */
export const SUPPOSES = cue(
  listed(`
    would/should/might/may have/be/also/not/help/need/take, could have/be/also/help, we will/plan, we are going/planning/looking/working
    suspected, suspecting, suspicion, perhaps, in the? future, going/moving forward, to prevent/avoid/reduce/improve/ensure/mitigate`),
);

/** Begins a sentence that tells of the repair rather than of the cause. */
export const REPAIR_SENTENCES = cue(
  listed(`
    the/this issue/issues/problem/problems/incident/outage/error/errors/bug/bugs/service/services was/were then/finally/eventually/subsequently/successfully/quickly/promptly/also? resolved/fixed/solved/corrected/addressed/restored/rectified/mitigated
    the/this issue/issues/problem/problems/incident/outage/error/errors/bug/bugs/service/services has/have/had been resolved/fixed/solved/corrected/addressed/restored/rectified/mitigated, it/this was resolved/fixed/solved/corrected/addressed/mitigated
    the/this resolution/fix/solution, resolution was, we/i/engineers/team then/immediately/quickly/finally/also? resolved/fixed/restarted/solved/edited/reverted/restored/rebooted/rebuilt/renewed/rotated, we/i/engineers then/immediately/quickly/finally? rolled back, the team resolved/fixed/restarted, to prevent/resolve/fix/address/restore/mitigate/solve/correct, resolved, fixed, restarted, restarting, once we/i/identified/fixed/resolved/restored/reverted/deployed/applied/confirmed/corrected, after/upon identifying`),
  "first",
);

/** Begins a sentence that tells how it was noticed. */
export const DETECTION_SENTENCES = cue(
  listed(`
    the/this issue/problem/incident/outage/error/errors was/were first/initially? detected/noticed/discovered/identified/reported/observed/flagged
    it/this was first/initially? detected/noticed/discovered/identified/reported/observed, our monitoring/alerting, monitoring/alerts detected/alerted/triggered`),
  "first",
);
