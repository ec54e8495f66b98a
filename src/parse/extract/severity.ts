import type { Postmortem } from "../../model/postmortem.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import { startsWithTime } from "../time-led.ts";
import type { Unit } from "../unit.ts";
import { DEFAULT_SCALE, readSeverity } from "../values/severity.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";

const IN_PROSE =
  /\b(?:(?:SEV|Sev|SEVERITY|Severity)[ -]?[0-5]|P[0-4]|(?<=\()sev[ -]?[0-5](?=[),;])|S[0124](?= incident\b)|Priority [1-5])\b(?=[ ).,:;]|$)(?! (?:[\p{L}-]+ )?(?:case|ticket|request|task|bug|tickets|cases|requests|tasks|bugs|alert|alerts|page|item|items|follow-?ups?)\b)/u;

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
/** What any of these has: asked before them. */
const MAY_RATE = /severity|priority|impact|[psv][- ]?[0-5]/i;
/** "High: nobody could log in": the rating in front of the statement of the impact. */
const RATES =
  /^\W{0,3}(critical|high|medium|moderate|low|major|minor|severe|SEV-?\d|P\d)\W{0,3}(?:$|[:–—-]\s)/i;
const REACH = 40;

/** The rating: a labelled fact, else "SEV-2" or "P1" in the title or the first lines, which is a guess; else a sentence that rates. */
export function readRating(source: Source, facts: readonly Fact[]): Postmortem["severity"] {
  const scale = source.settings.severities ?? DEFAULT_SCALE;
  for (const fact of factsOf(facts, "severity")) {
    const read = readSeverity(fact.text, scale);
    if (read) return { ...read, certainty: "stated", lines: fact.lines };
  }
  const impact = statementOfImpact(source);
  const led = impact && RATES.exec(impact.text)?.[1];
  const rated = led ? readSeverity(led, scale) : null;
  if (rated && impact) return { ...rated, certainty: "stated", lines: impact.lines };
  for (const unit of source.units.slice(0, REACH)) {
    const written = unit.kind === "code" ? undefined : ratingIn(unit.text);
    const read = written && readSeverity(written, scale);
    if (read) return { ...read, certainty: "stated", lines: unit.lines };
  }
  const early = [...source.units.slice(0, 15), ...summarised(source)].filter((unit) => !isEntry(unit));
  for (const unit of [...(source.title ? [source.title] : []), ...early]) {
    const written = IN_PROSE.exec(unit.text)?.[0];
    const read = written && readSeverity(written, scale);
    if (read) return { ...read, certainty: "inferred", lines: unit.lines };
  }
  return null;
}

/** "14:25 escalated to a P2"; but "2024-04-11, 15:45–16:11. SEV-4." at the head of a report. */
function isEntry({ kind, text }: Unit): boolean {
  return kind === "line" ? /^\W{0,4}\d{1,2}[:.h]\d\d(?!\d)/.test(text) : startsWithTime(text);
}

/** The lines of the summaries. */
function summarised({ root }: Source): Unit[] {
  return descend(root).flatMap(({ kinds, units }) => (kinds.includes("summary") ? units : []));
}

/** What the first part on the impact says, on the line of its name or below it. */
function statementOfImpact({ root }: Source): Pick<Unit, "text" | "lines"> | null {
  const part = descend(root).find(({ kinds }) => kinds.includes("impact"));
  if (part?.opener && part.rest !== "") return { text: part.rest, lines: part.opener.lines };
  return part?.units[0] ?? null;
}

function ratingIn(text: string): string | undefined {
  if (!MAY_RATE.test(text)) return undefined;
  const called = CALLED.exec(text);
  const ranked = called ? null : RANKED.exec(text);
  return RATED.exec(text)?.[1] ?? called?.[1] ?? called?.[2] ?? ranked?.[1] ?? ranked?.[2];
}
