import type { ActionKind, ActionStatus } from "../../model/vocabulary.ts";
import { type Cue, cue, listed } from "./lexicon.ts";

interface KindWords {
  kind: ActionKind;
  /** Asked of the name of its group or column. */
  group: Cue;
  /** Asked of the item's own words. */
  text: Cue;
}

function kindWords(
  kind: ActionKind,
  group: string,
  text: string,
  where: "anywhere" | "first" = "anywhere",
): KindWords {
  return { kind, group: cue(listed(group)), text: cue(listed(text), where) };
}

/** What an action item is for: by the name of its group or column, or by its own words. Tried in this order. */
export const ACTION_KIND_WORDS: readonly KindWords[] = [
  kindWords(
    "detect",
    "detect*, monitor*, alert*, observab*, 検知, 监控",
    `alert, alerts, alerting, monitor*, dashboard/dashboards, detect*, metric/metrics, observab*, notif*, logging, logs, alarm/alarms
     tracing, healthcheck/healthchecks, health check/checks, probe/probes, 监控, 告警, アラート, 監視`,
  ),
  kindWords(
    "process",
    "process*, document*, communicat*, training, organisation*, organization*, people, 流程",
    `documentation, document, documented, runbook/runbooks, playbook/playbooks, training, train, process, processes, procedure/procedures
     review/reviews/reviewed, communicat*, post mortem, postmortem, on call, oncall, escalation, checklist/checklists, policy, policies
     drill/drills, meeting, guideline/guidelines, workshop/workshops, educate, status page, 文档, 手順`,
  ),
  kindWords(
    "investigate",
    "investigat*, research, analysis, 调查",
    "investigat*, research, analyse, analyze, explore, evaluate, understand, look into, find out, determine, assess, audit, consider, discuss",
    "first",
  ),
  kindWords(
    "repair",
    "repair*, clean up, cleanup, fix, fixes, corrective, restor*, 修复",
    "fix, repair, restore, clean up, recover, correct, patch, rebuild, replace, reconcile, backfill, refund, revert",
    "first",
  ),
  kindWords(
    "mitigate",
    "mitigat*, resilien*, respon*, recover*, 缓解",
    `failover, fail over, fallback, rollback, roll back, redundan*, replica*, backup/backups, rate limit*, circuit breaker/breakers, autoscal*
     auto scal*, load balanc*, loadbalanc*, degrade, capacity, scale, limit/limits/limiting, timeout/timeouts, time out/outs, retry, retries
     quota, canary`,
  ),
  kindWords(
    "prevent",
    "prevent*, avoid, 预防, 再発防止",
    `prevent*, test/tests/testing, validat*, lint*, enforce, automat*, ci, pipeline/pipelines, migrat*, upgrade, harden, staging, staged
     check/checks, refactor, remove, implement, introduce, add, pool/pooling, optimise, optimize, configur*, 检查, テスト`,
  ),
  kindWords("other", "other, misc*", ""),
];

/** What a group's name says of the state of its items. */
export const GROUP_STATUS: readonly { pattern: Cue; status: ActionStatus }[] = [
  {
    pattern: cue(
      listed(
        "todo, to do, to be done, not yet? done/started, open, outstanding, pending, incomplete, remaining, 待办, 未完了",
      ),
    ),
    status: "open",
  },
  { pattern: cue(listed("in progress, ongoing, wip, underway, 进行中")), status: "in-progress" },
  {
    pattern: cue(listed("completed, done, finished, already implemented, closed, ✅, 已完成, 完了")),
    status: "done",
  },
  {
    pattern: cue(listed("proposed, to consider, idea/ideas, suggest, suggested, suggestions, possible")),
    status: "proposed",
  },
  { pattern: cue(listed("dropped, won't do/fix, wont do/fix, rejected")), status: "dropped" },
];

/** Begins a request. */
export const TASK_VERBS = cue(
  listed(`
    add, adjust, adopt, align, analyse, analyze, assess, assign, audit, automate, avoid, backfill, build, carry out, change, check, clean up, conduct, configure
    consider, consult, continue, create, define, deploy, deprecate, design, develop, disable, document, educate, enable, encourage, enforce, enhance, ensure, establish
    evaluate, expand, explore, extend, file, fix, formalise, formalize, hold, implement, improve, increase, install, integrate, introduce, investigate, keep, limit, look into
    lower, make, migrate, monitor, move, notify, open, optimise, optimize, organise, organize, patch, perform, plan, prepare, prevent, provide, publish, raise, reduce, refactor, refine
    remove, replace, require, restrict, review, rewrite, rotate, run, schedule, script, separate, set, set up, share, simplify, split, standardise, standardize, start
    stop, strengthen, allow, apply, archive, ask for, back up, block, bump, cap, catch, clarify, clean, close, collect, communicate, compare, complete, correct, delete, detect, eliminate, escalate, examine, expose, figure out, finalise, finalize, find, finish, fix up, follow up, handle, harden, identify, include, inform, isolate, log, look at, maintain, map, measure, mitigate, pin, point, promote, propose, protect, push, reach out, rebuild, record, redesign, refresh, rename, replicate, resolve, restore, revise, revisit, roll out, scale, send, ship, simulate, snapshot, store, support, tag, teach, tighten, throttle, trim, try, turn on/off, work on/with, switch, test, track, train, tune, update, upgrade, use, validate, verify, write`),
  "first",
);

/** "... high risk aliens are brought into house [Rick]": a name in brackets at the end. */
export const BRACKETED_OWNER =
  /\[(?!\d|x\]|done|todo|issue|link|repair|detect|prevent|mitigat|process|investigat|other\]|p\d|high|low|medium|prs?\]|mr\]|pull|commit|ticket)(?:assigned to )?([\p{L}@][\p{L} .'’&/-]{1,40})\]\s*\.?$/iu;

/** "... on CPU load @dma [detect]": a handle at the end of the item, a bracket may follow. */
export const LAST_HANDLE =
  /(?:^|\s)`?(@[\p{L}\p{N}][\p{L}\p{N}_.-]{1,38})`?(?:\s?[([][^()[\]]{1,40}[)\]])?\s*\.?$/u;

/** Speaks of what will be done, or of what is done so that it does not happen again. */
export const PROMISES = cue(
  listed(`
    we/i/team/they will/shall/should/must/need/plan/intend/aim/want/hope, we'll, i'll, we/i are/am/have going/planning/looking/working/to, we're/i'm going/planning/looking/working, will be taken/made/implemented/done/carried/put/undertaken/introduced/added, to be taken/done/implemented, are/is being taken/made/implemented/undertaken/improved/enhanced/strengthened
    prevent* ~ recurrence/again/similar/this/future/such/reoccur*, avoid* ~ recurrence/again/similar/this/future/such/reoccur*, reduce ~ chance/chances/risk/likelihood, so that ~ not happen, not happen again, happening again, in the? future, going/moving forward, from now on, next/further/future/preventive/preventative/corrective/follow/planned/following steps/actions/measures/improvements/changes/up
    for the? day/night/next/late/early/morning shift/crew/team, things/what ~ need/needs/has/have/ought to happen/change/improve/be, agreed actions/measures/changes/on, came/come/comes out of it/this/that/the, we agreed,
    action items, follow ups, to dos, todo, planned/proposed/recommended ~ improvements/changes/actions/measures/steps, we ~ recommend/propose/suggest, steps/actions/measures/changes we are/will/have`),
);

/** Speaks of what the reader or the users are to do or to see. */
export const OF_USERS =
  /\b(?:users?|customers?|clients?|you|visitors?|players?)\b[^.]{0,30}\b(?:will|should|must|need|can)\b|\bif you\b|\bwas taken\b|\bwere (?:taken|affected|impacted)\b/i;

/** Proposes or promises a measure, in a sentence of its own. */
export const PROPOSES = cue(
  listed(`
    should, must, needs/need to, ought to, will, would be ~ useful/good/nice/helpful/better/beneficial, we'll, plan to, going to, consider, recommend*, propose*, want to, could be, let's, todo, has/have been added/fixed/implemented/updated/increased/created, might`),
);

/** Words that begin a task, or name a thing, where an owner might stand: "Need to …", "(Kubernetes)", "– High". */
export const NO_OWNERS: ReadonlySet<string> = new Set(
  `need needs plan plans want wants how continue ability able try aim ways way tests test going we i it this that they there team work have
   remember ensure make consider look begin start intend propose use used learn decide agree steps time due done open closed high medium low p0 p1
   p2 p3 critical urgent todo wip tbd tba yes no none monday tuesday wednesday thursday friday january february march april may june july august
   september october november december q1 q2 q3 q4 kubernetes docker grafana prometheus aws gcp azure postgres redis linux github slack jira dns
   ssl tls api ci cd sla slo existing new see story optional ongoing completed planned progress in prevent detect mitigate process repair pr prs mr pull commit ticket issue
   issues link docs rfc speak talk nobody someone somebody everyone everybody anyone switch move migrate listen write report add refer respond adhere commit subscribe upgrade get return extend apply reach`.split(
    /\s+/,
  ),
);

/** Groups beside the tasks that weigh them or tell what came of them. */
export const BESIDE_TASKS =
  /^\W{0,4}(?:pros|cons|benefits?|advantages|disadvantages|drawbacks|trade-?offs|risks?|costs?|validation|verification|verified|(?:test )?results?|expected (?:results?|outcomes?|impact|benefits?)|outcomes?|(?:success|acceptance) criteria|(?:success |key )?(?:metrics|indicators)|kpis?|rationale|evidence|examples?|what['’]?s? (?:is )?(?:preserved|unchanged|not affected)|files? (?:changed|modified|touched)|(?:identified|known) (?:problems|issues|gaps|weaknesses)|(?:problems|issues|gaps|weaknesses) (?:identified|found)|ventajas|desventajas|vantagens|desvantagens|avantages|inconvénients|vorteile|nachteile)\W{0,4}$/i;

/** "File: …", "Responsible: …" in a line of its own: a detail of the tasks around it. */
export const TASK_DETAILS =
  /^\W{0,4}(?:files?|location|path|commits?|responsib(?:le|ility)|owners?|assignees?|effort|priority|reason|rationale|status|due(?: date)?|deadline|target date|refs?|references?|related|see also|tickets?|links?|prs?|result|note|eta|estimate|estimated (?:time|effort)|cost|scope|severity|benefit|risk|quand|qui|cuándo|quando|wann|frist|review(?:ed)? (?:date|by|on)|next review|reviewed|recurred|(?:documented|prepared|written|approved|verified) by|last (?:updated|reviewed))\s?[:：](?!\/\/)/i;
