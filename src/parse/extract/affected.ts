import type { Postmortem } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { affectedShare, findPercent } from "../values/percent.ts";
import { type Fact, factsOf } from "./facts.ts";
import type { Passages } from "./passages.ts";

/** The share affected: a labelled fact, else the first share in the impact statement, else in the summary. */
export function readAffectedPercent(source: Source, facts: readonly Fact[], passages: Passages): Postmortem["affectedPercent"] {
  for (const fact of factsOf(facts, "affected")) {
    const found = affectedShare(fact.text) ?? findPercent(fact.text);
    if (found) return { value: found.value, lines: fact.lines };
  }
  const spans = [...(passages.impact?.lines ?? []), ...(passages.summary?.lines ?? [])];
  for (const [first, last] of spans) {
    for (const unit of source.units) {
      if (unit.lines[0] < first || unit.lines[0] > last || unit.kind === "code") continue;
      const found = affectedShare(unit.text);
      if (found) return { value: found.value, lines: unit.lines };
    }
  }
  return null;
}
