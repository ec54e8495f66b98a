import type { Postmortem } from "../../model/postmortem.ts";
import type { Detector } from "../../model/vocabulary.ts";
import type { Source } from "../source.ts";
import { DETECTION_CUE, DETECTOR_WORDS } from "../words/detector-words.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { Passages } from "./passages.ts";
import type { RawEntry } from "./timeline.ts";
import { sentencesOf } from "./witnesses.ts";

/** Who or what noticed: by a labelled fact, the detection's own words, the first entries, else the summary. */
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
  const early = entries.filter((entry) => entry.phase === "detection").slice(0, 2);
  const texts = [
    ...sentencesOf(source, passages.detection),
    ...early,
    ...sentencesOf(source, passages.summary),
    ...sentencesOf(source, passages.impact),
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
