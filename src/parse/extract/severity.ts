import type { Postmortem } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { DEFAULT_SCALE, readSeverity } from "../values/severity.ts";
import { type Fact, factsOf } from "./facts.ts";

const IN_PROSE =
  /\b(?:(?:SEV|Sev|SEVERITY|Severity)[ -]?[0-5]|P[0-4]|(?<=\()sev[ -]?[0-5](?=[),;])|Priority [1-5])\b(?=[ ).,:;]|$)/;

/** "The severity of the issue was HIGH": a sentence that rates. */
const RATED =
  /\b(?:severity|priority)(?: level| rating)?(?: of [\w ]{3,30})? (?:was|is) (?:(?:rated|classified|considered|set|assessed|deemed)(?: as| at| to)? )?["“*]?((?:very )?(?:critical|high|medium|moderate|low|major|minor)|(?:sev|p|s)-?[0-5])\b/i;
/** "Classified as Priority 1", "severity upgraded to Critical", "declared a P1". */
const RANKED =
  /\b(?:classified|rated|treated|handled|declared|escalated|upgraded|raised|downgraded)(?: as| to| at)?(?: an?)? ["“*]?((?:sev(?:erity)?|priority|p|s)[- ]?[0-5])\b|\bseverity (?:was )?(?:upgraded|raised|escalated|downgraded|lowered|set) to ["“*]?(critical|high|medium|moderate|low|major|minor)\b/i;
/** "This low-severity incident", "The impact of the outage was moderate". */
const CALLED = new RegExp(
  "\\b(?:an?|this|the) (critical|high|medium|moderate|low|major|minor)[- ](?:severity|priority) (?:incident|outage|event|issue|disruption|failure)" +
    "|\\b(?:impact|severity) (?:level )?(?:of (?:the|this) (?:outage|incident|event|issue) )?(?:was|is) (?:rated |considered |classified as |deemed )?(critical|high|medium|moderate|low|major|minor|severe)(?=[,.;]|$| and| as| because| since)",
  "i",
);
const REACH = 40;

/** The rating: a labelled fact, else "SEV-2" or "P1" in the title or the first lines, which is a guess; else a sentence that rates. */
export function readRating(source: Source, facts: readonly Fact[]): Postmortem["severity"] {
  const scale = source.settings.severities ?? DEFAULT_SCALE;
  for (const fact of factsOf(facts, "severity")) {
    const read = readSeverity(fact.text, scale);
    if (read) return { ...read, certainty: "stated", lines: fact.lines };
  }
  const early = [...(source.title ? [source.title] : []), ...source.units.slice(0, 15)];
  for (const unit of early) {
    const written = IN_PROSE.exec(unit.text)?.[0];
    const read = written && readSeverity(written, scale);
    if (read) return { ...read, certainty: "inferred", lines: unit.lines };
  }
  for (const unit of source.units.slice(0, REACH)) {
    const written = unit.kind === "code" ? undefined : ratingIn(unit.text);
    const read = written && readSeverity(written, scale);
    if (read) return { ...read, certainty: "stated", lines: unit.lines };
  }
  return null;
}

function ratingIn(text: string): string | undefined {
  const called = CALLED.exec(text);
  const ranked = called ? null : RANKED.exec(text);
  return RATED.exec(text)?.[1] ?? called?.[1] ?? called?.[2] ?? ranked?.[1] ?? ranked?.[2];
}
