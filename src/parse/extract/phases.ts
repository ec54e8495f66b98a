import type { Phase } from "../../model/vocabulary.ts";
import { DONE_AT_LAST } from "../words/phase-words.ts";
import { isNewestFirst } from "./chronology.ts";
import { labelledPhase, phaseOf, type Seen, tellsOfRepair, tellsOfWork } from "./phase.ts";
import type { RawEntry } from "./raw-entry.ts";

/** Phases of an incident that somebody knows of; a remedy told before any of them is a change that led up to it. */
const KNOWN: ReadonlySet<Phase> = new Set<Phase>(["detection", "investigation", "false-lead", "escalation"]);

/**
 * The entries with the phases that their words and their places in the sequence tell; phases of labels stay. Remedies
 * told before anything was noticed led up to it; work told after the last recovery follows it up. Read in the order of
 * time, whichever way the list runs.
 */
export function withPhases(entries: readonly RawEntry[]): RawEntry[] {
  const backward = isNewestFirst(entries);
  const ordered = backward ? [...entries].reverse() : entries;
  const phases: (Phase | null)[] = [];
  const seen: Seen = { noticed: false, detected: false };
  for (const { phase, head, text, group } of ordered) {
    const told = phase ?? phaseOf(head, group, seen) ?? phaseOf(text, group, seen);
    // "Normal operation" before anything was noticed is what went before.
    const isBefore = told === "resolution" && phase === null && group === null && phases.length === 0;
    phases.push(isBefore ? "lead-up" : told);
    if (told !== null && KNOWN.has(told)) seen.noticed = true;
    if (told === "detection") seen.detected = true;
  }
  const last = lastRemedy(phases);
  if (isEnd(last, phases, ordered)) phases[last] = "resolution";
  const noticed = phases.findIndex((phase) => phase !== null && KNOWN.has(phase));
  const recovered = phases.lastIndexOf("resolution");
  const settled = ordered.map((entry, index): RawEntry => {
    const phase = phases[index] ?? null;
    if (entry.phase !== null || (phase !== null && phase !== "mitigation")) return { ...entry, phase };
    if (phase === "mitigation" && index < noticed && !tellsOfRepair(entry.text))
      return { ...entry, phase: "lead-up" };
    const isAfter = recovered !== -1 && index > recovered && tellsOfWork(entry.text);
    return { ...entry, phase: isAfter ? "follow-up" : phase };
  });
  return backward ? settled.reverse() : settled;
}

/** Where the last remedy stands in a timeline that never says that all is well; -1 where other work follows it. */
function lastRemedy(phases: readonly (Phase | null)[]): number {
  if (phases.includes("resolution")) return -1;
  const last = phases.findLastIndex((phase) => phase !== null && phase !== "follow-up");
  return phases[last] === "mitigation" ? last : -1;
}

/** Whether the last remedy is told as done, after somebody knew of the incident. */
function isEnd(last: number, phases: readonly (Phase | null)[], entries: readonly RawEntry[]): boolean {
  const isKnown = phases.slice(0, Math.max(0, last)).some((phase) => phase !== null && KNOWN.has(phase));
  const text = entries[last]?.text ?? "";
  return isKnown && labelledPhase(text) === null && DONE_AT_LAST.test(text);
}
