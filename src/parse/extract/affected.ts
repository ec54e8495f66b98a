import type { Postmortem } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { affectedShare, findPercent, shareOfHarm } from "../values/percent.ts";
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
  for (const passage of [passages.impact, passages.summary]) {
    for (const unit of unitsWithin(source.units, passage?.lines ?? [])) {
      const found = unit.kind === "code" ? null : affectedShare(unit.text);
      if (found) return { value: found.value, lines: unit.lines };
    }
  }
  if (passages.impact?.certainty === "stated") {
    for (const unit of unitsWithin(source.units, passages.impact.lines)) {
      const found = unit.kind === "code" ? null : shareOfHarm(unit.text);
      if (found) return { value: found.value, lines: unit.lines };
    }
  }
  for (const { text, lines } of openingSentences(source)) {
    const found = affectedShare(text);
    if (found) return { value: found.value, lines };
  }
  return null;
}
