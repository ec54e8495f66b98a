import type { Phase } from "../../model/vocabulary.ts";
import type { Severity } from "../../select/severity.ts";

/** Measures of a card in px, as those who show link previews ask for: 1.91 to 1. */
export const CARD = { width: 1200, height: 630, margin: 72, indent: 46 } as const;

/** The light theme of the style sheet's tokens: a picture has no themes. */
export const PAPER = "#f9faf8";
export const RULE = "#a8b0ac";
export const INK = { first: "#15181a", second: "#454c50" } as const;
/** Of labels in the monospace, whose file holds its lightest weight as outlines: a hairline around them makes it regular. */
export const LABEL = `fill="${INK.second}" stroke="${INK.second}" stroke-width="0.9"`;
export const SEVERITY: { marks: Record<Severity["mark"], string>; lead: string } = {
  marks: { 0: "#5c6468", 1: "#a30f2d", 2: "#cf5314", 3: "#a97f08", 4: "#7c8489" },
  lead: "#962a8c",
};
export const PHASE: Record<Phase | "none", string> = {
  "lead-up": "#687075",
  detection: "#0c76bd",
  investigation: "#3a4f92",
  "false-lead": "#962a8c",
  escalation: "#0a7c82",
  mitigation: "#3e7d2f",
  resolution: "#17693a",
  "follow-up": "#687075",
  none: "#687075",
};
