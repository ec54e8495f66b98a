import type { Passage, Postmortem } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { affectedShare, type FoundPercent, findPercent, shareOfHarm } from "../values/percent.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { openingSentences } from "./incident-prose.ts";
import type { Passages } from "./passages.ts";
import { unitsWithin } from "./units-within.ts";

/** The share affected: a labelled fact, else the first share in the impact statement, else in the summary or wherever the opening tells. */
export function readAffectedPercent(
  source: Source,
  facts: readonly Fact[],
  passages: Passages,
): Postmortem["affectedPercent"] {
  for (const fact of factsOf(facts, "affected")) {
    const found = affectedShare(fact.text) ?? findPercent(fact.text);
    if (found) return { value: found.value, lines: fact.lines };
  }
  const { impact, summary } = passages;
  const told =
    shareWithin(impact, source, affectedShare) ??
    shareWithin(summary, source, affectedShare) ??
    (impact?.certainty === "stated" ? shareWithin(impact, source, shareOfHarm) : null);
  if (told) return told;
  for (const { text, lines } of openingSentences(source)) {
    const found = affectedShare(text);
    if (found) return { value: found.value, lines };
  }
  return null;
}

/** The first share that a passage tells. */
function shareWithin(
  passage: Passage | null,
  { units }: Source,
  shareIn: (text: string) => FoundPercent | null,
): Postmortem["affectedPercent"] {
  for (const { kind, text, lines } of unitsWithin(units, passage?.lines ?? [])) {
    const found = kind === "code" ? null : shareIn(text);
    if (found) return { value: found.value, lines };
  }
  return null;
}
