import type { Kind } from "../../model/vocabulary.ts";
import { descend, effectiveKinds, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { leadingMoment } from "../values/moment.ts";
import { isGuide, REPORTING, type When } from "./guide.ts";
import { isTemplate } from "./template.ts";

/**
 * One incident, several in one file, or no incident report: a template with its placeholders, an index, a guide.
 * In doubt it is one incident, since a report that is hidden is worse than a guide that is shown.
 */
export function readKind(source: Source, when: When): Kind {
  if (isTemplate(source) || isGuide(source, when) || isIndex(source)) return "other";
  return reports(source).length > 1 || isOfSeveralDays(source) ? "several" : "incident";
}

/**
 * A title that names incidents or outages, above paragraphs of which several begin with a day of their own, or above
 * the days of several, each with its parts.
 */
function isOfSeveralDays({ units, root, title, front, settings }: Source): boolean {
  const named = title?.text ?? String(front.find(({ key }) => key === "title")?.value ?? "");
  if (!PLURAL.test(named)) return false;
  const reported = descend(root).filter(
    (section) =>
      section.opener?.kind === "heading" &&
      leadingMoment(section.heading.slice(0, 60), settings)?.date &&
      partsBelow(section).size >= 2,
  );
  if (reported.length > 1) return true;
  const days = units
    .filter(({ kind, depth, text }) => kind === "line" && depth === 0 && /^On \p{L}|^On \d/u.test(text))
    .map(({ text }) => leadingMoment(text.slice(3, 60), settings)?.date)
    .filter((date) => date !== null && date !== undefined);
  return new Set(days.map(({ month, day }) => `${month}-${day}`)).size > 1;
}

const PLURAL = /\b(?:incidents|outages|disruptions|interruptions)\b/i;

/** A page of links: three and more, hardly anything beside them, and no part that reports. */
function isIndex({ units, root }: Source): boolean {
  const kinds = descend(root).flatMap((section) => section.kinds);
  if (REPORTING.some((kind) => kinds.includes(kind))) return false;
  const said = units.filter((unit) => unit.kind !== "heading");
  const links = said.filter((unit) => linkedLength(unit) * 2 > unit.text.length);
  return links.length > 2 && links.length * 4 >= said.length * 3;
}

function linkedLength({ links }: Unit): number {
  return links.reduce((sum, { text }) => sum + text.length, 0);
}

/** Sibling sections that each report an incident: numbered as such, or the same parts again below each. */
function reports({ root, title }: Source): Section[] {
  const candidates = descend(root).filter(
    (section) => section === root || (section.children.length > 1 && isUnnamed(section)),
  );
  for (const parent of candidates) {
    const siblings = parent.children.filter(
      (child) =>
        child.opener?.kind === "heading" &&
        child.opener !== title &&
        child.kinds.length === 0 &&
        !STAGE.test(child.heading),
    );
    const full = siblings.filter((child) => partsBelow(child).size >= 2);
    const numbered = full.filter(({ heading }) => NUMBERED.test(heading));
    if (numbered.length > 1) return numbered;
    if (isRepeated(full) && !sharesParts(root, parent, full)) return full;
  }
  return [];
}

/** "INCIDENT-008: build fails", "Outage #2". */
const NUMBERED = /^\W{0,4}(?:incident|outage|inc)[ #№:-]{0,3}\d/i;

/** Whether two of them have two parts in common: parts of one report differ. */
function isRepeated(reports: readonly Section[]): boolean {
  const parts = reports.map(partsBelow);
  return parts.some((one, index) =>
    parts.slice(index + 1).some((other) => [...one].filter((part) => other.has(part)).length > 1),
  );
}

/** Whether a part of one incident stands beside the reports, or above them: they are steps or causes of the same story. */
function sharesParts(root: Section, parent: Section, reports: readonly Section[]): boolean {
  const within = new Set(reports.flatMap((report) => descend(report)));
  return descend(root).some(
    (section) =>
      section !== parent && !within.has(section) && SHARED.some((kind) => section.kinds.includes(kind)),
  );
}

/** "Round 2: ...": one more step of the same story. */
const STAGE =
  /^\W{0,4}(?:round|attempt|try|phase|step|stage|iteration|act|part|chapter|wave|layer|hypothesis|theory|finding|option|candidate|failure mode) #?(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five)\b/i;

/** Parts that stand beside others only in the report of one incident. */
const SHARED = ["timeline", "impact", "rootCause"] as const;

/** Neither it nor anything above it is a recognised part. */
function isUnnamed(section: Section): boolean {
  return effectiveKinds(section).length === 0;
}

/** The different reporting parts below a section. */
function partsBelow(section: Section): ReadonlySet<string> {
  const parts = descend(section).filter((part) => part !== section);
  const kinds = new Set(parts.flatMap((part) => part.kinds));
  const facts = new Set(descend(section).map((part) => part.fact));
  return new Set([
    ...REPORTING.filter((kind) => kinds.has(kind)),
    ...DATING.filter((fact) => facts.has(fact)),
  ]);
}

/** Facts that only the report of an incident has. */
const DATING = ["severity", "duration", "started", "resolved"] as const;
