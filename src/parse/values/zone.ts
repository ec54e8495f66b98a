import { Temporal } from "temporal-polyfill";
import { matchAt } from "./match-at.ts";
import type { WrittenDate, WrittenTime } from "./written.ts";
import { type FoundZone, fixed, type Meaning, signedAt, zone, zoneAt } from "./zone-grammar.ts";
import { ABBREVIATIONS, ALL_YEAR, SEASONS } from "./zone-names.ts";

export type { FoundZone } from "./zone-grammar.ts";

/** The zone's name again, or its offset, in parentheses: "WAT (West Africa Time)", "PST (UTC-7)". */
const OPEN = /[*_`]{0,3}[ \t\u00a0]{0,2}[*_]{0,2}[[(]/uy;
const CLOSE = /(?:[ ]?time(?:[ -]?zone)?)?\*{0,2}[\])]/iuy;
const LED_IN = /(?:[([]|\b(?:in|times?|zone|are|is|all|:)[:*\s]{0,4})\s?$/iu;
const ALONE = /^\s{0,8}(?:[A-Z]{2,5}|[A-Z][a-z]{1,12}|[+\-−]\d\d:?\d\d)(?: times?)?[\s.)]{0,8}$/u;
const GAP = /[*_`]{0,3}[ \t\u00a0]{0,2}(?:, ?)?/uy;

/**
 * The zone written directly behind `index`, where a time or date ends: after a space or comma, or in parentheses, which
 * then belong to the slice.
 * @param offsets which bare offsets may follow: any (ISO "T10:30-05:00"), those with a plus, or none
 */
export function zoneBeside(
  text: string,
  index: number,
  offsets: "any" | "plus" | "none" = "none",
): FoundZone | null {
  if (text[index] === "Z" && !/[\p{L}\d_]/u.test(text[index + 1] ?? ""))
    return zone(text, index, index + 1, fixed("+00:00"));
  const bare = signedBeside(text, index, offsets);
  if (bare) return bare;
  if (matchAt(OPEN, text, index)) return enclosed(text, OPEN.lastIndex);
  const from = matchAt(GAP, text, index) ? GAP.lastIndex : index;
  const found = zoneAt(text, from, "beside");
  return found && withExplanation(text, found);
}

/**
 * The first zone in a heading, label or cell: "Timeline (all times in CET)", "Europe/Berlin", "UTC+2". Short names such
 * as "PT" count only in parentheses, after "in" and the like, or alone.
 */
export function findZone(text: string): FoundZone | null {
  for (const { index } of text.matchAll(/(?<![\p{L}\d_./:+-])(?:\p{L}|[+\-−]\d\d)/gu)) {
    const before = text.slice(Math.max(0, index - 12), index);
    const near = LED_IN.test(before) || (before.trim() === "" && ALONE.test(text));
    const found =
      zoneAt(text, index, near ? "enclosed" : "anywhere") ?? (near ? wholeOffset(text, index) : null);
    if (found) return withExplanation(text, found);
  }
  return null;
}

/**
 * The offset of a zone on a day, as `+02:00`: the literal one, else the one in force at the named place by the IANA
 * database. Without a time, at noon. Null for a date without a year, a date that does not exist, or an unknown zone.
 */
export function offsetAt(
  { iana, offset }: Meaning,
  date: WrittenDate | null,
  time: WrittenTime | null,
): string | null {
  if (offset !== null || iana === null) return offset;
  if (date === null || date.year === null) return null;
  const { hour, minute } = time ?? { hour: 12, minute: 0 };
  try {
    const local = Temporal.PlainDateTime.from(
      { ...date, year: date.year, hour, minute },
      { overflow: "reject" },
    );
    return local.toZonedDateTime(iana).offset;
  } catch {
    return null;
  }
}

/**
 * The abbreviation that the clocks on the wall went by, where the written one belongs to the other season (PST in June).
 * Null where it fits, has no season, or is kept all year somewhere (MST, AEST), and for a date without a year.
 */
export function outOfSeason(written: string, date: WrittenDate): { right: string } | null {
  const pair = SEASONS.find(([standard, summer]) => written === standard || written === summer);
  if (!pair || ALL_YEAR.has(written)) return null;
  const [standard, summer, iana] = pair;
  const inForce = offsetAt({ iana, offset: null }, date, null);
  if (inForce === null || inForce === ABBREVIATIONS[written]) return null;
  return { right: written === standard ? summer : standard };
}

function enclosed(text: string, from: number): FoundZone | null {
  const found = zoneAt(text, from, "enclosed") ?? wholeOffset(text, from);
  if (!found) return null;
  return { ...found, end: matchAt(CLOSE, text, found.end) ? CLOSE.lastIndex : found.end };
}

/** A bare offset that fills its parentheses or the whole text. */
function wholeOffset(text: string, index: number): FoundZone | null {
  const found = signedAt(text, index);
  return found && /^\s*(?:[)\]]|\.?$)/.test(text.slice(found.end, found.end + 4)) ? found : null;
}

function signedBeside(text: string, index: number, offsets: "any" | "plus" | "none"): FoundZone | null {
  const from = text[index] === " " ? index + 1 : index;
  const found = offsets === "none" ? null : signedAt(text, from);
  return offsets === "plus" && !found?.written.startsWith("+") ? null : found;
}

/** Takes in a name or offset that explains the zone in parentheses; an explicit offset there wins over the abbreviation. */
function withExplanation(text: string, found: FoundZone): FoundZone {
  if (!matchAt(OPEN, text, found.end)) return found;
  const inner = enclosed(text, OPEN.lastIndex);
  if (!inner || !/[\])]/.test(text[inner.end - 1] ?? "")) return found;
  const meaning = /[+\-−]\d/.test(inner.written) ? { iana: null, offset: inner.offset } : {};
  const written = meaning.offset ? text.slice(found.start, inner.end) : found.written;
  return { ...found, ...meaning, written, end: inner.end };
}
