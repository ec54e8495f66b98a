import type { Phase } from "../../model/vocabulary.ts";
import { isNewestFirst } from "./chronology.ts";
import { phaseOf, tellsOfWork } from "./phase.ts";
import type { RawEntry } from "./timeline.ts";

/**
 * The entries with the phases that their words and their places in the sequence tell; phases of labels stay. Read in
 * the order of time, whichever way the list runs.
 */
export function withPhases(entries: readonly RawEntry[]): RawEntry[] {
  const backward = isNewestFirst(entries);
  const ordered = backward ? [...entries].reverse() : entries;
  const phases: (Phase | null)[] = [];
  for (const { phase, head, text, group } of ordered) {
    phases.push(phase ?? phaseOf(head, group, phases) ?? phaseOf(text, group, phases));
  }
  const settled = ordered.map((entry, index) => ({ ...entry, phase: inSequence(entry, index, phases) }));
  return backward ? settled.reverse() : settled;
}

/** Remedies told before anything was noticed led up to it; work told after the last recovery follows it up. */
function inSequence(entry: RawEntry, index: number, phases: readonly (Phase | null)[]): Phase | null {
  const phase = phases[index] ?? null;
  if (entry.phase !== null || (phase !== null && phase !== "mitigation")) return phase;
  if (phase === "mitigation" && index < phases.indexOf("detection")) return "lead-up";
  const recovered = phases.lastIndexOf("resolution");
  return recovered !== -1 && index > recovered && tellsOfWork(entry.text) ? "follow-up" : phase;
}
