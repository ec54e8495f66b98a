import { TO_NO_AVAIL, TRIES } from "../words/false-lead-words.ts";
import { findAll } from "../words/lexicon.ts";
import { tellsOfRemedy } from "./phase.ts";

/** How far before the words of failure the remedy may stand: in the same sentence or the one before. */
const REACH = 260;
/** "still failing after the restart". */
const AFTER = /^.{0,40}?\b(?:after|despite|following|even with)\b(.{3,80})/is;

/** Whether a text tells of a remedy that was to no avail: "A restart at noon did not resolve it", "Tried X, but no luck". */
export function tellsOfFailedRemedy(text: string): boolean {
  return findAll(TO_NO_AVAIL, text).some(({ value, start, end }) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    if (TRIES.test(before)) return true;
    if (value === "attempt") return false;
    return tellsOfRemedy(before) || tellsOfRemedy(AFTER.exec(text.slice(end, end + 140))?.[1] ?? "");
  });
}
