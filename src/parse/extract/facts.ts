import type { Lines } from "../../model/postmortem.ts";
import { labelOf } from "../label.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { findDuration } from "../values/duration.ts";
import type { FactKind } from "../words/fact-words.ts";
import { factKind } from "../words/lookup.ts";
import { BESIDE_STORY } from "../words/section-groups.ts";
import type { SectionKind } from "../words/section-words.ts";
import { bareFacts } from "./bare-facts.ts";
import type { Fact } from "./fact.ts";
import { within } from "./passage.ts";

/** The labelled facts of the document, in its order; last the length that a timeline gives among its entries. */
export function readFacts({ root }: Source): Fact[] {
  const lengths = descend(root).flatMap(lengthsAmongEntries);
  return [...labelledFacts(root), ...(lengths.length === 1 ? lengths : [])];
}

/** "Total duration: 2 h 10 min" as an item of the timeline. */
function lengthsAmongEntries({ kinds, units }: Section): Fact[] {
  if (!kinds.includes("timeline")) return [];
  return units.flatMap((unit): Fact[] => {
    const label = unit.kind === "item" || unit.kind === "line" ? labelOf(unit) : null;
    const isLength =
      label?.rest && factKind(label.text) === "duration" && findDuration(label.rest)?.start === 0;
    return isLength ? [{ kind: "duration", label: label.text, text: label.rest, lines: unit.lines }] : [];
  });
}

function labelledFacts(root: Section): Fact[] {
  return descend(root).flatMap((section): Fact[] => {
    const across = [...factsAcross(section), ...bareFacts(section)];
    if (section.fact === null || !section.opener || within(section, BESIDE_STORY)) return across;
    const text = factText(section);
    return text.text === "" ? across : [{ kind: section.fact, label: section.heading, ...text }, ...across];
  });
}

/** A table of one row below a head of labels: "| Started | Ended | Severity |". */
function factsAcross({ units, kinds }: Section): Fact[] {
  const rows = units.filter(({ kind }) => kind === "row");
  const [row] = rows;
  if (!row || rows.length > 1 || kinds.some((kind) => NO_FACTS.has(kind))) return [];
  return factsInRow(row);
}

/** The facts of a row below a head of labels; [] where there are not two of them, one of which only an incident has, or nothing but facts. */
export function factsInRow({ head, cells, lines }: Unit): Fact[] {
  const found = head.flatMap((label, column): Fact[] => {
    const kind = factKind(label);
    const text = cells[column] ?? "";
    return kind && text !== "" ? [{ kind, label, text, lines }] : [];
  });
  const isOfIncident = found.some(({ kind }) => OF_INCIDENT.has(kind));
  return found.length > 1 && (isOfIncident || (found.length > 2 && found.length === head.length))
    ? found
    : [];
}

/** Facts that a table of anything else than the incident has not. */
const OF_INCIDENT: ReadonlySet<FactKind> = new Set<FactKind>(["started", "resolved", "duration", "severity"]);
const NO_FACTS: ReadonlySet<SectionKind> = new Set([...BESIDE_STORY, "timeline"]);

/** Facts of some kinds, those of the first kind first. */
export function factsOf(facts: readonly Fact[], ...kinds: FactKind[]): Fact[] {
  return kinds.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
}

function factText(section: Section): Pick<Fact, "text" | "lines"> {
  const opener = section.opener?.lines ?? [1, 1];
  if (section.rest !== "") return { text: section.rest, lines: opener };
  const units = section.units.slice(0, 12).filter((unit) => unit.kind !== "code");
  const lines: Lines = [units[0]?.lines[0] ?? opener[0], units.at(-1)?.lines[1] ?? opener[1]];
  return { text: units.map((unit) => unit.text).join("\n"), lines };
}
