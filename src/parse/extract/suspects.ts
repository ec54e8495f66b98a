import type { Phase } from "../../model/vocabulary.ts";
import { CLEARED, EMPTIED, SUSPECTS } from "../words/phase-plain.ts";
import type { RawEntry } from "./raw-entry.ts";
import { MAY_TURN } from "./wrong-turns.ts";

/** How many entries later a suspect may be cleared: by name, or without one. */
const NAMED = 5;
const UNNAMED = 2;
const LONGEST = 420;

/**
 * The places of entries of which one names a suspect and a later one, or the same, clears it: both are a false lead.
 * What clears without any suspect before it is left alone.
 * @param entries in the order of time
 * @param phases what each was taken for
 */
export function clearedSuspects(
  entries: readonly RawEntry[],
  phases: readonly (Phase | null)[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const open: { index: number; words: ReadonlySet<string> }[] = [];
  for (const [index, { text }] of entries.entries()) {
    const said = text.slice(0, LONGEST);
    if (open.length > 0 && clears(said)) {
      const words = wordsIn(said);
      const isMeant = (suspect: (typeof open)[number]) =>
        index - suspect.index <= (shares(words, suspect.words) ? NAMED : UNNAMED);
      const meant = open.findLast(isMeant);
      if (meant) {
        found.add(meant.index);
        if (MAY_TURN.has(phases[index] ?? null)) found.add(index);
        open.splice(open.indexOf(meant), 1);
      }
    }
    if (!SUSPECTS.test(said) || KEPT.has(phases[index] ?? null)) continue;
    if (clears(said)) found.add(index);
    else open.push({ index, words: wordsIn(said) });
  }
  return found;
}

function clears(text: string): boolean {
  return CLEARED.test(text) && !EMPTIED.test(text);
}

/** What an entry stays, whomever it suspects. */
const KEPT: ReadonlySet<Phase | null> = new Set<Phase | null>(["detection", "escalation", "follow-up"]);

function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((word) => other.has(word));
}

/** The words by which a suspect may be known again: longer ones, and what is written in capitals. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(
    (text.match(/\p{Lu}{2,}|[\p{L}\d]{5,}/gu) ?? []).map((word) => word.toLowerCase().replace(/s$/, "")),
  );
}
