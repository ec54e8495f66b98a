import {
  ASKING,
  FIRST_NOUNS,
  HEAD_NOUNS,
  HEADING_CLAUSES,
  HEADING_PREPOSITIONS,
  LACKING,
  LEAD_INS,
  NAMELESS_CLAUSES,
  STILL_TO_COME,
  TELLING_NOUNS,
  TO_CHOOSE,
  TO_DO,
  TOLD_OF,
  WORK,
  WRONG_TURNS,
} from "./heading-words.ts";
import { cue } from "./lexicon.ts";
import { folded } from "./normalise.ts";
import type { SectionKind } from "./section-words.ts";

const NAMELESS = cue(NAMELESS_CLAUSES, "first");
/** "How to avoid a repeat" is a question that the team asks itself. */
const HOW_TO_PREVENT = cue(["how to prevent/avoid"], "first");
const CLAUSES = HEADING_CLAUSES.map(([kind, phrases]) => ({ kind, opening: cue(phrases, "first") }));
/** The words with which any of the clauses begins: most headings begin with none. */
const OPENERS: ReadonlySet<string> = new Set(
  [NAMELESS_CLAUSES, ...HEADING_CLAUSES.map(([, phrases]) => phrases)]
    .flat()
    .flatMap((phrase) => (phrase.split(" ")[0] ?? "").split("/")),
);
const LAST = byNoun(HEAD_NOUNS);
const FIRST = byNoun(FIRST_NOUNS);
const MOST_WORDS = 12;
const LONGEST_NAME = 6;
const LONGEST_NAMED = 7;
const MOST_BEHIND = 4;
/** "Mitigação completa em": a label for a moment. */
const ASKS_WHEN: ReadonlySet<string> = new Set(["at", "on", "em", "en", "el", "le", "am", "um"]);

function byNoun(
  nouns: Readonly<Partial<Record<SectionKind, readonly string[]>>>,
): ReadonlyMap<string, SectionKind> {
  const entries = Object.entries(nouns) as [SectionKind, readonly string[]][];
  return new Map(
    entries.flatMap(([kind, list]) => list.map((noun): [string, SectionKind] => [folded(noun), kind])),
  );
}

/**
 * The parts of a postmortem that a heading names by its grammar, where it is none of the known phrases: a question by
 * its question word and verb ("Why did this break?"), a name by its last noun ("Root cause remediations"), or its first where a language sets that first.
 * @param words plain words: lower case, single spaces, no punctuation
 */
export function headingKinds(words: string): SectionKind[] {
  const list = words.split(" ");
  if (list.length > MOST_WORDS) return [];
  const whole = clauseKinds(list);
  if (whole) return whole;
  while (list.length > 2 && LEAD_INS.has(list[0] ?? "")) list.shift();
  return clauseKinds(list) ?? namedKinds(list);
}

/** What a question or clause names; null where the words are none. */
function clauseKinds(list: readonly string[]): SectionKind[] | null {
  if (!OPENERS.has(list[0] ?? "")) return null;
  const clause = list.join(" ");
  if (HOW_TO_PREVENT.test(clause)) return ["actions"];
  if (NAMELESS.test(clause)) return [];
  const asked = CLAUSES.find(({ opening }) => opening.test(clause));
  return asked ? [asked.kind] : null;
}

/** Whether a heading asks readers to do something or answers what they may ask: "How to fix your installation". */
export function asksReaders(heading: string): boolean {
  const words = heading.replaceAll(/['’]/g, "").toLowerCase();
  return NAMELESS.test(words) && !HOW_TO_PREVENT.test(words);
}

/** The last noun before what says whose or where it is; of two names joined by "and", both. */
function namedKinds(list: readonly string[]): SectionKind[] {
  if (list.length > LONGEST_NAMED || ASKING.has(list[0] ?? "") || ASKS_WHEN.has(list.at(-1) ?? "")) return [];
  if (list.length > 2 && list[1] === "of" && TOLD_OF.has(list[0] ?? "")) return namedKinds(list.slice(2));
  if (list.length > 2 && list.at(-2) === "to" && TO_DO.has(list.at(-1) ?? "")) return ["actions"];
  const cut = list.findIndex((word, index) => index > 0 && HEADING_PREPOSITIONS.has(word));
  const name = cut === -1 ? list : list.slice(0, cut);
  if (name.length > LONGEST_NAME) return [];
  const kinds = name.join(" ").split(" and ").map(nounKind);
  return [...new Set(kinds.filter((kind) => kind !== null))];
}

/** What the last noun of a name names; one that only says how the part is told gives way to the one before it: "recovery details". */
export function nounKind(name: string): SectionKind | null {
  const words = name.split(" ");
  if (isWrongTurn(words)) return "falseLeads";
  while (words.length > 1 && TELLING_NOUNS.has(words.at(-1) ?? "")) words.pop();
  const kind =
    LAST.get(words.at(-1) ?? "") ?? (words.length < MOST_BEHIND ? FIRST.get(words[0] ?? "") : null) ?? null;
  const isToCome = words.some((word) => STILL_TO_COME.has(word));
  if (kind === null) return isToCome && WORK.has(words.at(-1) ?? "") ? "actions" : null;
  if (kind === "actions" && words.some((word) => LACKING.has(word))) return "contributing";
  if (kind !== "resolution") return kind;
  if (words.some((word) => TO_CHOOSE.has(word))) return null;
  return isToCome ? "actions" : kind;
}

/** "Rejected hypotheses", "suspects eliminated", "failed fix attempts", "initial theory"; not "failed login attempts". */
function isWrongTurn(words: readonly string[]): boolean {
  const { supposed, tried, wrong, first, doubted } = WRONG_TURNS;
  const isWrong = words.some((word) => wrong.has(word));
  const told = words.at(-1) ?? "";
  const noun = wrong.has(told) ? (words.at(-2) ?? "") : told;
  if (tried.has(noun)) {
    const before = words[words.lastIndexOf(noun) - 1] ?? told;
    return isWrong && (wrong.has(before) || tried.has(before));
  }
  return (isWrong && supposed.has(noun)) || (first.has(words[0] ?? "") && doubted.has(noun));
}
