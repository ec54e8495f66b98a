/**
 * What an entry's words tell of. `noticing` is detection as long as nothing was detected, investigation afterwards;
 * `act` is a remedy carried out, `repair` one that only an incident calls for, `remedy` one that is named; `change` leads up to an incident that nobody has noticed
 * yet, and is a remedy afterwards; `sign` is what something shows, an investigation where nothing else is told.
 */
export type PhaseCue =
  | "false-lead"
  | "escalation"
  | "resolution"
  | "detection"
  | "noticing"
  | "investigation"
  | "sign"
  | "act"
  | "repair"
  | "remedy"
  | "follow-up"
  | "change";
