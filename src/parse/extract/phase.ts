import type { Phase } from "../../model/vocabulary.ts";
import { normalise } from "../words/lookup.ts";
import { PHASE_CUES, PHASE_LABELS } from "../words/phase-words.ts";

const LABEL = /^([^:：–—]{3,45})\s*(?:[:：]|\s[–—-]\s|$)/;

/** The phase that a label names ("Escalation", "Misleading paths"), or null. */
export function phaseOfLabel(label: string): Phase | null {
  return PHASE_LABELS[normalise(label)] ?? null;
}

/**
 * The phase of an entry: by its own label, else by the label of its group where that says more than "actions taken",
 * else by its words; null where nothing makes it plain.
 */
export function phaseOf(text: string, group: Phase | null): Phase | null {
  const own = phaseOfLabel(LABEL.exec(text)?.[1] ?? "");
  if (own && own !== "investigation") return own;
  if (group && group !== "investigation") return refined(text, group);
  return byWords(text) ?? own ?? group;
}

/** A stop-gap told under "Resolution" is a mitigation. */
function refined(text: string, group: Phase): Phase {
  return group === "resolution" &&
    /\b(?:temporary|temporarily|short-term|interim|quick) (?:fix|solution|workaround|measure)|\btemporar/i.test(
      text,
    )
    ? "mitigation"
    : group;
}

function byWords(text: string): Phase | null {
  return PHASE_CUES.find(({ yes, no }) => yes.test(text) && !no?.test(text))?.phase ?? null;
}
