import type { Postmortem } from "../../model/postmortem.ts";
import type { Detector } from "../../model/vocabulary.ts";
import { descend, effectiveKinds } from "../section.ts";
import type { Source } from "../source.ts";
import { DETECTIONS, DETECTORS } from "../words/detector-words.ts";
import { findAll, hasAny } from "../words/lexicon.ts";
import type { SectionKind } from "../words/section-words.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { Statement } from "./passage.ts";
import type { Passages } from "./passages.ts";
import type { RawEntry } from "./raw-entry.ts";
import { sentencesOf } from "./witnesses.ts";

/** How many statements of the opening are asked where nothing else tells. */
const OPENING = 20;

/** Who or what noticed: by a labelled fact, the first entries, the detection's own words, else what the summary or the impact tells. */
export function readDetector(
  source: Source,
  facts: readonly Fact[],
  passages: Passages,
  entries: readonly RawEntry[],
): Postmortem["detectedBy"] {
  for (const fact of factsOf(facts, "detectedBy")) {
    const value = detectorIn(fact.text);
    if (value) return { value, certainty: "stated", lines: fact.lines };
  }
  const found = (statements: Iterable<Statement>): Postmortem["detectedBy"] => {
    for (const { text, lines } of statements) {
      const value = detectorIn(text);
      if (value) return { value, certainty: "inferred", lines };
    }
    return null;
  };
  const early = entries
    .filter((entry) => entry.phase === "detection")
    .slice(0, 2)
    .map(({ head, lines }) => ({ text: head, lines }));
  const near = [
    ...sentencesOf(source, passages.summary),
    ...sentencesOf(source, passages.impact),
    ...entries.slice(0, 3).map(({ head, lines }) => ({ text: head, lines })),
  ];
  return (
    found([...sentencesOf(source, passages.detection), ...early]) ??
    found(near.filter(({ text }) => hasAny(DETECTIONS, text))) ??
    found(opening(source).filter(({ text }) => hasAny(DETECTIONS, text)))
  );
}

/** The first statements of the document that tell what happened, not what will be done. */
function opening({ root }: Source): Statement[] {
  const telling = [...descend(root)].filter(
    (section) => !effectiveKinds(section).some((kind) => ELSEWHERE.has(kind)),
  );
  const units = telling.flatMap((section) => section.units);
  return units.filter(({ kind }) => kind === "line" || kind === "item" || kind === "quote").slice(0, OPENING);
}

const ELSEWHERE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  "actions",
  "lessons",
  "wentWell",
  "wentPoorly",
  "gotLucky",
  "references",
  "contributing",
  "rootCause",
  "resolution",
]);

/** The detector that the text names first; a machine, or reports that came in, before the people who looked at them. */
function detectorIn(text: string): Detector | null {
  const named = findAll(DETECTORS, text).map(({ value }) => value);
  const [first] = named;
  if (first === "internal" && named.includes("monitoring")) return "monitoring";
  if (first === "internal" && named.includes("customer") && REPORTS.test(text)) return "customer";
  return first ?? null;
}

const REPORTS = /\b(?:reports|tickets?|complaints?)\b/i;
