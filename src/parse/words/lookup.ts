import type { Phase } from "../../model/vocabulary.ts";
import { remembered } from "../remembered.ts";
import { timedFact } from "./fact-grammar.ts";
import { FACT_WORDS, type FactKind } from "./fact-words.ts";
import { FOREIGN_SECTION_WORDS } from "./foreign-section-words.ts";
import { asksReaders, headingKinds, nounKind } from "./heading-kind.ts";
import { findAll } from "./lexicon.ts";
import { folded, MOST_NAMES, normalise, withoutEnds } from "./normalise.ts";
import { GROUP_PHASES, PHASE_LABELS } from "./phase-words.ts";
import { FILLERS, SECTION_WORDS, type SectionKind } from "./section-words.ts";
import { isUnspaced } from "./tokens.ts";

const SECTION_OF = new Map([
  ...index<SectionKind>(FOREIGN_SECTION_WORDS),
  ...index<SectionKind>(SECTION_WORDS),
]);
const UNSPACED_NAMES = [...SECTION_OF].filter(([name]) => isUnspaced(name) && name.length > 1);
const FACT_OF = index<FactKind>(FACT_WORDS);

const LONGEST_HEADING = 9;
/**
 * What a heading or label names as parts of a postmortem, in the order of its words: [] where nothing is recognised,
 * two kinds for "Root cause and resolution".
 */
export const sectionKinds: (text: string) => readonly SectionKind[] = remembered(readKinds, MOST_NAMES);

function readKinds(text: string): readonly SectionKind[] {
  const named = nameOf(text);
  const kinds = named.length ? named : told(text);
  if (kinds[0] === "falseLeads" && HELPED.test(text)) return [];
  if (kinds[0] === "summary" && TOLD_IN_TIME.test(text)) return ["timeline", ...kinds];
  if (kinds[0] === "actions" && OTHERS.test(text)) return [];
  if (kinds[0] !== "resolution") return kinds;
  if (FORESEEN.test(text)) return [];
  return PLANNED.test(text) ? ["actions"] : kinds;
}

function told(text: string): SectionKind[] {
  const kinds = headingKinds(normalise(text));
  if (kinds.length || asksReaders(text)) return kinds;
  const dashed = DASHED.exec(text)?.[1] ?? "";
  const ahead = headingKinds(normalise(dashed));
  if (ahead.length) return ahead;
  const counted = nameOf(COUNTED.exec(dashed)?.[1] ?? "-");
  if (counted.length) return counted;
  const inside = insideOf(text);
  return inside.length ? inside : nameOf(IN_BRACKETS.exec(text)?.[1] ?? "-");
}

/** "Root cause #2 – the cache was never filled": one of several. */
const COUNTED = /^(.*\p{L})\s*[#№]?\d{1,2}$/u;

/** "What happened (timeline, UTC)": the brackets say how it is told. */
const TOLD_IN_TIME = /\((?:timeline|chronolog(?:y|ical))\b[^()]{0,40}\)\W{0,4}$/i;

/** "Systematic fix – a check on each build": what stands before a dash names the part. */
const DASHED = /^(.{4,40}?)(?:\s[-–—]{1,2}\s|——)/;

/** "Working theory (root cause)": where the name itself is none, what it says in brackets. */
const IN_BRACKETS = /\p{L} \((\p{L}[\p{L} ]{3,40})\)\W{0,4}$/u;

/** "What we tried (that worked)": no false lead. */
const HELPED = /\((?:and |that |which |what )?(?:worked|helped|succeeded)\b/i;

/** "Next steps for users", "Feedback and suggestions" are the readers' to do; "Key improvements" tells what a repair brings. */
const OTHERS =
  /^\W*(?:(?:user|customer|client|operator)s?['’]? (?:next steps|actions?|to-?dos)|(?:next steps|actions|recommend(?:ations|ed actions)|to-?dos) for (?:the |our |all |affected )?(?:users|customers|clients|readers|you)\b|feedback (?:and|or|&) |(?:success|acceptance) criteria\b|what not to do\b|key improvements\W*$)/i;

/** "Manual fix (if it happens again)", "After the fix", "Lifecycle before the fix", "Existing mitigations": not how it was put right. */
const FORESEEN =
  /\((?:if|in case|when|would|should)\b|^\W*(?:before|after|if|until|despite|existing|previous|prior|missing|antes|después|depois|avant|après|vor|nach) |\s(?:before|after|until|efter) (?:(?:the|our|this|any) )?(?:fix(?:es)?|resolution|mitigations?|repair|rollback|hotfix)\b/i;

/** "Remediation (action items)": repairs that are still to come are tasks. */
const PLANNED =
  /\((?:action items?|follow[- ]?ups?|next steps|to[- ]?dos?|(?:planned|proposed|future|upcoming|pending|recommended|open|not (?:yet |fully )?(?:done|applied|deployed|implemented|shipped|started|merged|built))\b[^)]*)\)/i;

/** What the whole heading names, not what is within it. */
export const wholeKinds: (text: string) => readonly SectionKind[] = remembered(nameOf);

/** As `sectionKinds`, but only by known names, not by the grammar of a question or its last noun. */
export const namedKinds: (text: string) => readonly SectionKind[] = remembered((text) => {
  const named = nameOf(text);
  return named.length ? named : insideOf(text);
}, MOST_NAMES);

/** What the whole heading is a name of. */
function nameOf(text: string): SectionKind[] {
  const words = normalise(text);
  if (words === "") return PROS_AND_CONS.test(text) ? ["wentWell", "wentPoorly"] : [];
  const whole = SECTION_OF.get(words);
  if (whole) return [whole];
  if (BARE_NUMBER.test(text)) return nameOf(text.replace(BARE_NUMBER, ""));
  const parts = compound(text);
  if (parts.length > 1) return parts;
  const exact = SECTION_OF.get(withoutFillers(words));
  return exact ? [exact] : [];
}

/** "+/-", "👍 / 👎": signs for a name. */
const PROS_AND_CONS = /^[#\s*_]{0,6}(?:\+\s?[/|&]?\s?[-–−]|[👍✅]\uFE0F?\s?[/|&]?\s?[👎❌])[\s*_:]{0,4}$/u;

/** "6 Measures": a number without a stop. */
const BARE_NUMBER = /^\W{0,3}\d{1,2}(?:\.\d{1,2}){0,2}\s+(?=\p{Lu}\p{L})/u;

function insideOf(text: string): SectionKind[] {
  const words = normalise(text);
  const inside = isUnspaced(words) && !SPACED.test(words) ? unspacedInside(words) : longestInside(words);
  return inside ? [inside] : [];
}

/** Scripts beside the Latin one that set spaces between words. */
const SPACED = /\p{Script=Cyrillic}|\p{Script=Greek}/u;

const LONGEST_UNSPACED = 12;
const ASKS = /[か吗呢]$|^(?:何|なぜ|どの|どう|为什么|什么|怎么|如何|谁)/;

/** Where words are not spaced: the longest name at the end, where the noun stands, or anywhere in a question. */
function unspacedInside(words: string): SectionKind | null {
  const isQuestion = ASKS.test(words);
  if (words.length > (isQuestion ? 2 : 1) * LONGEST_UNSPACED) return null;
  const found = UNSPACED_NAMES.filter(([name]) => (isQuestion ? words.includes(name) : words.endsWith(name)));
  return found.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? null;
}

/** The fact that a label names, or null. */
export const factKind: (label: string) => FactKind | null = remembered(readFact, MOST_NAMES);

function readFact(label: string): FactKind | null {
  const words = normalise(label);
  return FACT_OF.get(words) ?? FACT_OF.get(withoutEnds(words, FACT_FILLERS)) ?? timedFact(words);
}

/** The phase that a label names ("Escalation", "Misleading paths"), or null. */
export function phaseOfLabel(label: string): Phase | null {
  return PHASE_LABELS.get(normalise(label)) ?? null;
}

/** The phase that the name of a group of entries points at: "Fix development and testing", "What we ruled out"; null where none does. */
export function phaseOfGroup(label: string): Phase | null {
  const whole = phaseOfLabel(label);
  if (whole) return whole;
  const words = normalise(label);
  if (words === "" || words.split(" ").length > LONGEST_HEADING) return null;
  const phases = new Set(findAll(GROUP_PHASES, words).map(({ value }) => value));
  // "Detection and response" holds entries of more than one phase.
  const isMixed = JOINED.test(label) && (phases.size > 1 || /\bresponse\b/i.test(label));
  if (isMixed && !phases.has("follow-up")) return null;
  return [...phases][0] ?? (sectionKinds(label)[0] === "falseLeads" ? "false-lead" : null);
}

const JOINED = /\s(?:and|&|\+|→|y|et|und)\s|\w\s?\/\s?\w/i;

function compound(text: string): SectionKind[] {
  const parts = text
    .replace(/[([（][^)\]）]*[)\]）]?/g, " ")
    .split(/\sand\s|[&/,+、]|\s(?:or|y|und|et|e)\s|和|与|と/i);
  const kinds = new Set<SectionKind>();
  for (const part of parts.length > 1 ? parts : []) {
    const words = normalise(part);
    const kind = SECTION_OF.get(words) ?? SECTION_OF.get(withoutFillers(words)) ?? nounKind(words);
    if (kind === null) return [];
    kinds.add(kind);
  }
  return [...kinds];
}

function withoutFillers(words: string): string {
  return withoutEnds(words, SECTION_FILLERS);
}

const SECTION_FILLERS: ReadonlySet<string> = new Set(FILLERS);
const FACT_FILLERS: ReadonlySet<string> = new Set(["the", "of", "incident", "utc", "outage"]);

/** The longest known phrase of at least two words, or a telling single word, inside a short heading. */
function longestInside(words: string): SectionKind | null {
  const list = words.split(" ");
  if (list.length > LONGEST_HEADING) return null;
  const isSentence = list.some((word) => VERBS.has(word));
  const starts = [...list.keys()].filter((start) => FIRST_WORDS.has(list[start] ?? ""));
  for (let length = Math.min(list.length, 6); length >= 1; length--) {
    for (const start of starts) {
      if (start + length > list.length) break;
      const phrase = list.slice(start, start + length).join(" ");
      const kind = SECTION_OF.get(phrase);
      if (kind && !WHOLE_ONLY.has(phrase) && (length > 1 || (TELLING.has(phrase) && !isSentence)))
        return kind;
    }
  }
  return null;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...SECTION_OF.keys()].map((phrase) => phrase.split(" ", 1)[0] ?? ""),
);

/** Names only by themselves: not in "What did not break", "The good news". */
const WHOLE_ONLY: ReadonlySet<string> = new Set([
  "what did not",
  "what didnt",
  "what not",
  "the good",
  "the bad",
]);

/** Words that make a short line a sentence rather than a name. */
const VERBS: ReadonlySet<string> = new Set(
  "are is was were be been has have had will would should can to".split(" "),
);

/** Single words that name a section wherever they stand in a short heading. */
const TELLING: ReadonlySet<string> = new Set(
  "timeline impact summary lessons learnings tasks recommendations detection resolution trigger mitigation remediation takeaways prevention escalation improvements corrective preventive preventative".split(
    " ",
  ),
);

function index<Kind extends string>(
  words: Readonly<Partial<Record<Kind, readonly string[]>>>,
): ReadonlyMap<string, Kind> {
  const entries = Object.entries(words) as [Kind, readonly string[]][];
  const map = new Map<string, Kind>();
  for (const [kind, phrases] of entries) {
    for (const phrase of phrases.map(folded)) if (!map.has(phrase)) map.set(phrase, kind);
  }
  return map;
}
