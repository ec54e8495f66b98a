import type { Lines, Postmortem } from "../../model/postmortem.ts";
import { type Detector, SYMPTOMS } from "../../model/vocabulary.ts";
import { descend } from "../sections.ts";
import type { Source } from "../source.ts";
import { DETECTION_CUE, DETECTOR_WORDS, SYMPTOM_WORDS } from "../words/symptom-words.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { Statement } from "./passage.ts";
import type { Passages } from "./passages.ts";
import type { RawEntry } from "./timeline.ts";

/** A text that speaks for a value, with how much it counts. */
interface Witness extends Statement {
  weight: number;
}

const MOST = 4;

/** What it looked like: by the words of the impact, the summary, the symptoms, the detection and the title. */
export function readSymptoms(source: Source, passages: Passages, entries: readonly RawEntry[]): Postmortem["symptoms"] {
  const detection = entries.filter((entry) => entry.phase === "detection").slice(0, 2);
  const named = [...descend(source.root)].filter((section) => section.kinds.includes("symptoms"));
  const all = [
    ...witnesses(source, passages.impact?.lines ?? [], 2),
    ...named.flatMap((section) => section.units.slice(0, 6).map((unit) => ({ text: unit.text, lines: unit.lines, weight: 1 }))),
    ...witnesses(source, passages.summary?.lines ?? [], passages.impact ? 0.6 : 1.2),
    ...titleWitness(source, 0.9),
    ...detection.map((entry) => ({ text: entry.text, lines: entry.lines, weight: 0.5 })),
  ];
  const found = ranked(SYMPTOMS, all, (value, text) => Number(SYMPTOM_WORDS[value].test(text)), 0.9);
  return found.map(({ value, lines }) => ({ value, certainty: "inferred", lines }));
}

/** Who or what noticed: by a labelled fact, the detection's own words, the first entries, else the summary. */
export function readDetector(source: Source, facts: readonly Fact[], passages: Passages, entries: readonly RawEntry[]): Postmortem["detectedBy"] {
  for (const fact of factsOf(facts, "detectedBy")) {
    const value = detectorIn(fact.text);
    if (value) return { value, certainty: "stated", lines: fact.lines };
  }
  const early = entries.filter((entry) => entry.phase === "detection").slice(0, 2);
  const texts = [
    ...witnesses(source, passages.detection?.lines ?? [], 1),
    ...early,
    ...witnesses(source, passages.summary?.lines ?? [], 1),
    ...witnesses(source, passages.impact?.lines ?? [], 1),
    ...entries.slice(0, 3),
  ];
  for (const { text, lines } of texts) {
    const value = DETECTION_CUE.test(text) ? detectorIn(text) : null;
    if (value) return { value, certainty: "inferred", lines };
  }
  return null;
}

/** The detector that the text names first. */
function detectorIn(text: string): Detector | null {
  const hits = DETECTOR_WORDS.flatMap(({ value, pattern }, order) => {
    const index = text.search(pattern);
    return index === -1 ? [] : [{ value, index, order }];
  });
  return hits.sort((a, b) => a.index - b.index || a.order - b.order)[0]?.value ?? null;
}

/** Sentences of the units within the spans. */
function witnesses(source: Source, spans: readonly Lines[], weight: number): Witness[] {
  const units = source.units.filter((unit) => unit.kind !== "code" && spans.some(([first, last]) => unit.lines[0] >= first && unit.lines[0] <= last));
  return units.slice(0, 40).flatMap((unit) =>
    unit.text.slice(0, 3000).split(/(?<=[.!?。])\s+/).map((text): Witness => ({ text, lines: unit.lines, weight })),
  );
}

function titleWitness({ title }: Source, weight: number): Witness[] {
  return title ? [{ text: title.text, lines: title.lines, weight }] : [];
}

function ranked<Value extends string>(
  values: readonly Value[],
  all: readonly Witness[],
  weigh: (value: Value, text: string) => number,
  threshold: number,
): { value: Value; lines: Lines | null }[] {
  const scores = values.map((value) => {
    const hits = all.map((witness) => ({ witness, score: weigh(value, witness.text) * witness.weight })).filter(({ score }) => score > 0);
    const total = hits.reduce((sum, { score }, index) => sum + score / (1 + index * 0.5), 0);
    return { value, total, lines: hits[0]?.witness.lines ?? null };
  });
  const kept = scores.filter(({ total }) => total >= threshold).sort((a, b) => b.total - a.total);
  return kept.slice(0, MOST).map(({ value, lines }) => ({ value, lines }));
}
