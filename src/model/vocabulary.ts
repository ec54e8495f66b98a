/** The closed lists of the record. Names follow the SRE literature; each list is ordered for display. */

/** What kind of document a file is. */
export const KINDS = ["incident", "several", "other"] as const;

/** The state of the document, not of the incident. */
export const STATUSES = ["draft", "in-review", "final"] as const;

/** `stated`: the text or its front matter says so. `inferred`: a guess, which never looks like a fact. */
export const CERTAINTIES = ["stated", "inferred"] as const;

/** What a timeline entry tells of, in the usual order of an incident. */
export const PHASES = [
  "lead-up",
  "detection",
  "investigation",
  "false-lead",
  "escalation",
  "mitigation",
  "resolution",
  "follow-up",
] as const;

/** What can be blamed. Several small values rather than one tag cloud. */
export const CAUSES = [
  "config-change",
  "deployment",
  "software-bug",
  "capacity",
  "connection-pool",
  "database",
  "network",
  "dns",
  "certificate",
  "dependency",
  "cloud",
  "hardware",
  "storage",
  "memory-leak",
  "security",
  "credentials",
  "automation",
  "cascading-failure",
  "time",
  "data-loss",
  "migration",
] as const;

/** What the incident looked like from outside. */
export const SYMPTOMS = [
  "unavailable",
  "errors",
  "latency",
  "login-failure",
  "data-loss",
  "data-delay",
  "degraded",
  "security-breach",
] as const;

/** Who or what noticed first. `internal` is a colleague, `monitoring` a machine. */
export const DETECTORS = ["monitoring", "internal", "customer", "third-party"] as const;

/** Where an action item stands. `dropped` is a decision, not a failure. */
export const ACTION_STATUSES = ["open", "in-progress", "done", "dropped", "proposed"] as const;

/** What an action item is for (Lunney, Lueder, Beyer: "Postmortem Action Items", ;login: 2017). */
export const ACTION_KINDS = [
  "prevent",
  "detect",
  "mitigate",
  "repair",
  "investigate",
  "process",
  "other",
] as const;

/** How another postmortem is related, as the author states it. */
export const RELATIONS = ["related", "recurrence-of"] as const;

/** The milestones of an incident, in their usual order. Every interval lies between two of them. */
export const MILESTONES = ["started", "detected", "acknowledged", "mitigated", "resolved"] as const;

export type Kind = (typeof KINDS)[number];
export type Status = (typeof STATUSES)[number];
export type Certainty = (typeof CERTAINTIES)[number];
export type Phase = (typeof PHASES)[number];
export type Cause = (typeof CAUSES)[number];
export type Symptom = (typeof SYMPTOMS)[number];
export type Detector = (typeof DETECTORS)[number];
export type ActionStatus = (typeof ACTION_STATUSES)[number];
export type ActionKind = (typeof ACTION_KINDS)[number];
export type Relation = (typeof RELATIONS)[number];
export type Milestone = (typeof MILESTONES)[number];
