import { max } from "d3-array";
import type { FalseLead, Lines, Postmortem } from "../model/postmortem.ts";
import { numberWord } from "./wording.ts";

/** The false leads that a span of lines tells of. */
export function leadsAt(record: Postmortem, lines: Lines): FalseLead[] {
  return record.falseLeads.filter((lead) => lead.lines[0] <= lines[1] && lines[0] <= lead.lines[1]);
}

/** Minutes for which false leads were followed, the longest of them; null where none has any. */
export function longestMinutes(leads: readonly FalseLead[]): number | null {
  const known = leads.map(({ minutes }) => minutes).filter((minutes) => minutes !== null);
  return max(known) ?? null;
}

/** Minutes that false leads took together, each on its own; null where none has any. */
export function lostMinutes(leads: readonly FalseLead[]): number | null {
  const known = leads.map(({ minutes }) => minutes).filter((minutes) => minutes !== null);
  return known.length === 0 ? null : known.reduce((sum, minutes) => sum + minutes, 0);
}

/** `one suspect`, `two suspects`. */
export function suspectsWords(count: number): string {
  return `${numberWord(count)} suspect${count === 1 ? "" : "s"}`;
}
