import type { Postmortem } from "../../model/postmortem.ts";
import type { Symptom } from "../../model/vocabulary.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import { findAll } from "../words/lexicon.ts";
import { SYMPTOM_LEXICON } from "../words/symptom-words.ts";
import type { Passages } from "./passages.ts";
import type { RawEntry } from "./raw-entry.ts";
import { sentencesOf, tally, type Witness } from "./witnesses.ts";

const MOST = 4;
/** What a symptom needs at least, and the best one. */
const ENOUGH = 0.8;
const LEAST = 0.5;
const MOST_UNITS = 6;

/**
 * What the incident looked like: by the words of its impact, of a list of symptoms, of the summary, the title and the
 * entries that tell of the detection. Always a guess; at most four, in the order of their evidence.
 */
export function readSymptoms(
  source: Source,
  passages: Passages,
  entries: readonly RawEntry[],
): Postmortem["symptoms"] {
  const isStated = passages.impact?.certainty === "stated";
  const found = isStated ? symptomsOf(source, passages, entries, ASIDE) : [];
  return found.length ? found : symptomsOf(source, passages, entries, MAIN);
}

/** How much summary and title count: beside an impact statement that tells of symptoms, and where nothing else does. */
const ASIDE = { summary: 0.4, title: 0.8 };
const MAIN = { summary: 0.8, title: 0.7 };

function symptomsOf(
  source: Source,
  passages: Passages,
  entries: readonly RawEntry[],
  weights: typeof MAIN,
): Postmortem["symptoms"] {
  const { title } = source;
  const listed = [...descend(source.root)].filter((section) => section.kinds.includes("symptoms"));
  const early = entries.filter((entry) => entry.phase === "detection").slice(0, 2);
  const witnesses: Witness[] = [
    ...sentencesOf(source, passages.impact).map((sentence, index) => ({
      ...sentence,
      weight: index < 4 ? 1 : 0.5,
    })),
    ...listed.flatMap(({ units }) =>
      units.slice(0, MOST_UNITS).map(({ text, lines }) => ({ text, lines, weight: 0.8 })),
    ),
    ...sentencesOf(source, passages.summary).map((sentence) => ({
      ...sentence,
      weight: weights.summary,
    })),
    ...(title ? [{ text: title.text, lines: title.lines, weight: weights.title }] : []),
    ...early.map(({ text, lines }) => ({ text, lines, weight: 0.5 })),
  ];
  return chosen(witnesses).map(({ value, lines }) => ({ value, certainty: "inferred", lines }));
}

function chosen(witnesses: readonly Witness[]) {
  const scored = tally(witnesses, symptoms);
  const found = scored.filter(({ score }, index) => score >= (index === 0 ? LEAST : ENOUGH));
  return found.slice(0, MOST);
}

/** Per symptom the strongest word of a sentence. */
function symptoms({ text }: Witness): ReadonlyMap<Symptom, number> {
  const found = new Map<Symptom, number>();
  for (const { value } of findAll(SYMPTOM_LEXICON, text)) {
    found.set(value.to, Math.max(found.get(value.to) ?? 0, value.strength));
  }
  return found;
}
