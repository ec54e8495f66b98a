import type { ActionKind, ActionStatus } from "../../model/vocabulary.ts";

/** What an action item is for: by the name of its group or column, or by its own words. Tried in this order. */
export const ACTION_KIND_WORDS: readonly { kind: ActionKind; group: RegExp; text: RegExp }[] = [
  {
    kind: "detect",
    group: /\b(?:detect\w*|monitor\w*|alert\w*|observab\w*)\b|検知|监控/i,
    text: /\b(?:alerts?|alerting|monitor\w*|dashboards?|detect\w*|metrics?|observab\w*|notif\w+|log(?:ging|s)|alarms?|tracing|healthchecks?|probes?)\b|监控|告警|アラート|監視/i,
  },
  {
    kind: "process",
    group: /\b(?:process\w*|document\w*|communicat\w*|training|organi[sz]ation\w*|people)\b|流程/i,
    text: /\b(?:document(?:ation|ed)?|runbooks?|playbooks?|training|train|process(?:es)?|procedures?|review(?:s|ed)?|communicat\w*|post-?mortem|on-?call|escalation|checklists?|policy|policies|drills?|meeting|guidelines?|workshops?|educate|status page)\b|文档|手順/i,
  },
  {
    kind: "investigate",
    group: /\b(?:investigat\w*|research|analysis)\b|调查/i,
    text: /^\W*(?:investigat\w*|research|analy[sz]e|explore|evaluate|understand|look into|find out|determine|assess|audit|consider|discuss)\b/i,
  },
  {
    kind: "repair",
    group: /\b(?:repair\w*|clean-?up|fix(?:es)?|corrective|restor\w*)\b|修复/i,
    text: /^\W*(?:fix|repair|restore|clean up|recover|correct|patch|rebuild|replace|reconcile|backfill|refund|revert)\b/i,
  },
  {
    kind: "mitigate",
    group: /\b(?:mitigat\w*|resilien\w*|respon\w*|recover\w*)\b|缓解/i,
    text: /\b(?:failover|fail over|fallback|rollback|roll back|redundan\w*|replica\w*|backups?|rate[- ]limit\w*|circuit breakers?|auto-?scal\w*|load[- ]balanc\w*|degrade|capacity|scale|limit(?:s|ing)?|time-?outs?|retr(?:y|ies)|quota|canary)\b/i,
  },
  {
    kind: "prevent",
    group: /\b(?:prevent\w*|preventive|preventative|avoid)\b|预防|再発防止/i,
    text: /\b(?:prevent\w*|tests?|testing|validat\w*|lint\w*|enforce|automat\w*|ci\b|ci\/cd|pipelines?|migrat\w*|upgrade|harden|stag(?:ing|ed)|checks?|refactor|remove|implement|introduce|add|pool(?:ing)?|optimi[sz]e|configur\w*)\b|检查|テスト/i,
  },
  { kind: "other", group: /\b(?:other|misc\w*)\b/i, text: /(?!)/ },
];

/** What a group's name says of the state of its items. */
export const GROUP_STATUS: readonly { pattern: RegExp; status: ActionStatus }[] = [
  {
    pattern:
      /\b(?:to ?do|to be done|not (?:yet )?(?:done|started)|open|outstanding|pending|incomplete|remaining)\b|待办|未完了/i,
    status: "open",
  },
  { pattern: /\b(?:in[- ]progress|ongoing|wip|underway)\b|进行中/i, status: "in-progress" },
  {
    pattern: /\b(?:completed|done|finished|already (?:done|implemented)|closed)\b|✅|已完成|完了/i,
    status: "done",
  },
  { pattern: /\b(?:proposed|to consider|ideas?|suggest(?:ed|ions)|possible)\b/i, status: "proposed" },
  { pattern: /\b(?:dropped|won['’]?t (?:do|fix)|rejected)\b/i, status: "dropped" },
];

/** "... high risk aliens are brought into house [Rick]": a name in brackets at the end. */
export const BRACKETED_OWNER =
  /\[(?!\d|x\]|done|todo|issue|link|repair|detect|prevent|mitigat|process|investigat|other\]|p\d|high|low|medium)(?:assigned to )?([\p{L}@][\p{L} .'’&/-]{1,40})\]\s*\.?$/iu;

/** "... on CPU load @dma [detect]": a handle at the end of the item, a bracket may follow. */
export const LAST_HANDLE = /(?:^|\s)`?(@[\p{L}\p{N}][\p{L}\p{N}_.-]{1,38})`?(?:\s?[([][^()[\]]{1,40}[)\]])?\s*\.?$/u;
