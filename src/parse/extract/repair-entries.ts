import type { Passage } from "../../model/postmortem.ts";
import { tellsOfFailedRemedy } from "./failed-remedy.ts";
import { passage } from "./passage.ts";
import { tellsOfRemedy } from "./phase.ts";
import type { RawEntry } from "./raw-entry.ts";

/**
 * The repair as the timeline tells it: the first recovery that nothing but follow-up comes after, with the remedies
 * right before it. A guess; null where the timeline tells of no recovery, or not how it came about.
 */
export function repairOfEntries(entries: readonly RawEntry[]): Passage | null {
  const told = entries.filter(({ phase }) => phase !== null && phase !== "follow-up");
  let first = told.length;
  while (first > 0 && isRepair(told[first - 1])) first -= 1;
  const end = told.findIndex(({ phase }, index) => index >= first && phase === "resolution");
  const run = told.slice(first, end + 1);
  return run.some(({ text }) => tellsOfRemedy(text)) ? passage(run, "inferred") : null;
}

function isRepair(entry: RawEntry | undefined): boolean {
  return (
    entry !== undefined &&
    entry.time !== null &&
    (entry.phase === "mitigation" || entry.phase === "resolution") &&
    !tellsOfFailedRemedy(entry.text)
  );
}
