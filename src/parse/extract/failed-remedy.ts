import { isParted } from "../clause.ts";
import { REMEDIES, TO_NO_AVAIL, TRIES } from "../words/false-lead-words.ts";
import { findAll } from "../words/lexicon.ts";
import { tellsOfRemedy } from "./phase.ts";

/** How far before the words of failure the remedy may stand: in the same sentence or the one before. */
const REACH = 260;
/** "still failing after the restart". */
const AFTER = /^.{0,40}?\b(?:after|despite|following|even with)\b(.{3,80})/is;

/** "Doubling the capacity", as the subject of what follows. */
const GERUND = /(?:^|[.!?:;]\s|\bthat\s)\W{0,3}\p{L}{2,20}ing\s[^.!?;,]{2,80}$/iu;

/** "Statuses that should have been removed are still there", "any files that have not been restored": nothing was done. */
const UNDONE =
  /\b(?:should(?:['’]ve| have)|supposed to|meant to|ought to) (?:be|been|have|had)\b[^.!?;]*$|\b(?:any|all|those|only) (?:\p{L}+ ){1,3}(?:that|which|who)\s$/iu;

function followsRemedy(behind: string): boolean {
  const remedy = AFTER.exec(behind)?.[1] ?? "";
  return REMEDIES.test(remedy) || tellsOfRemedy(remedy);
}

/** Whether a text tells of a remedy that was to no avail: "A restart at noon did not resolve it", "Tried X, but no luck". */
export function tellsOfFailedRemedy(text: string): boolean {
  return findAll(TO_NO_AVAIL, text).some(({ value, start, end }) => {
    const said = text.slice(start, end);
    if (isParted(said) || /,\s/.test(said)) return false;
    if (value === "plain") return true;
    const before = text.slice(Math.max(0, start - REACH), start);
    if (TRIES.test(before)) return true;
    if (value === "attempt" || UNDONE.test(before)) return false;
    return GERUND.test(before) || tellsOfRemedy(before) || followsRemedy(text.slice(end, end + 140));
  });
}
