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
    stop, strengthen, switch, test, track, train, tune, update, upgrade, use, validate, verify, write`),
  "first",
);

/** "... high risk aliens are brought into house [Rick]": a name in brackets at the end. */
export const BRACKETED_OWNER =
  /\[(?!\d|x\]|done|todo|issue|link|repair|detect|prevent|mitigat|process|investigat|other\]|p\d|high|low|medium)(?:assigned to )?([\p{L}@][\p{L} .'’&/-]{1,40})\]\s*\.?$/iu;

/** "... on CPU load @dma [detect]": a handle at the end of the item, a bracket may follow. */
export const LAST_HANDLE =
  /(?:^|\s)`?(@[\p{L}\p{N}][\p{L}\p{N}_.-]{1,38})`?(?:\s?[([][^()[\]]{1,40}[)\]])?\s*\.?$/u;
