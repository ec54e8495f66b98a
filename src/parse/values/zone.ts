import { Temporal } from "temporal-polyfill";
import { alternatives, matchAt } from "./match-at.ts";
import type { WrittenDate, WrittenTime } from "./written.ts";
import { ABBREVIATIONS, ALL_YEAR, FAMILIES, REGIONS, SEASONS, SHY_ABBREVIATIONS, SPELLED } from "./zone-names.ts";

/** A time zone as written. At most one of `iana` and `offset` is set: a place's offset depends on the date. */
export interface FoundZone {
  written: string;
  /** IANA name, where a place or a pair of seasons is named. */
  iana: string | null;
  /** `+05:30`, where the text fixes it. */
  offset: string | null;
  start: number;
  end: number;
}

/** How much the surroundings speak for a zone: short names need more of it than "UTC". */
type Context = "beside" | "enclosed" | "anywhere";
type Meaning = Pick<FoundZone, "iana" | "offset">;

const WORD_END = "(?![\\p{L}\\d_])";
const MINUTES = "(?::?(?<minutes>00|15|30|45))?";
/** An offset behind UTC or GMT; a clock time behind a dash is the end of a range instead. */
const UTC_LIKE = new RegExp(
  "(?:UTC|GMT|[Uu]tc|gmt)(?:/(?:UTC|GMT))?" +
    `(?:(?<sign>[+\\-−–])(?<hours>1[0-4]|0?\\d)${MINUTES}(?![\\d:.]\\d|\\d|h\\d| ?(?:[ap]\\.?m|UTC|GMT|hrs))` +
    `| (?<spaced>[+\\-−])(?<wide>1[0-4]|0?\\d)(?:(?<=\\+\\d{1,2}):?(?<far>00|15|30|45))?(?![\\d:.h]| ?(?:[ap]\\.?m|hrs)))?${WORD_END}`,
  "uy",
);
const UTC_SPACED = /(?:UTC|GMT) (?<sign>[+\-−–]) (?<hours>1[0-4]|0?\d)(?::?(?<minutes>00|15|30|45))?(?=\))/uy;
const ABBREVIATION = new RegExp(`[A-Z]{2,5}(?:/[A-Z]{3,4})?${WORD_END}`, "uy");
const IANA = new RegExp(`[A-Z][A-Za-z]{1,14}/[A-Z][A-Za-z_+-]{1,20}(?:/[A-Z][A-Za-z_]{1,20})?(?:[+-]\\d{1,2})?${WORD_END}`, "uy");
const NAME = new RegExp(`(?:${alternatives(Object.keys(SPELLED))})${WORD_END}`, "iuy");
const REGION = new RegExp(`(?<region>${alternatives(Object.keys(REGIONS))})(?: (?<time>time))?${WORD_END}(?= ?[)\\].,;:|]| [-–—]|\\s*$)`, "iuy");
const CITY = new RegExp(`(?<city>\\p{Lu}\\p{L}{2,14}(?:[ _]\\p{Lu}\\p{L}{2,14})?)(?:'s)? (?:local )?time${WORD_END}`, "uy");
const SIGNED = /(?<sign>[+\-−])(?<hours>0\d|1[0-4]):?(?<minutes>00|15|30|45)?(?![\d:]|[.]\d)/uy;

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
export function zoneBeside(text: string, index: number, offsets: "any" | "plus" | "none" = "none"): FoundZone | null {
  if (text[index] === "Z" && !/[\p{L}\d_]/u.test(text[index + 1] ?? "")) return zone(text, index, index + 1, fixed("+00:00"));
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
    const found = zoneAt(text, index, near ? "enclosed" : "anywhere") ?? (near ? wholeOffset(text, index) : null);
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
    const local = Temporal.PlainDateTime.from({ ...date, year: date.year, hour, minute }, { overflow: "reject" });
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

function zoneAt(text: string, index: number, context: Context): FoundZone | null {
  const code = text.charCodeAt(index);
  const capital = code >= 65 && code <= 90;
  const found = utcAt(text, index) ?? (capital ? (ianaAt(text, index) ?? abbreviationAt(text, index, context)) : null);
  return found ?? nameAt(text, index, context);
}

function utcAt(text: string, index: number): FoundZone | null {
  const match = matchAt(UTC_SPACED, text, index) ?? matchAt(UTC_LIKE, text, index);
  return match && zone(text, index, index + match[0].trimEnd().length, fixed(offsetOf(match.groups ?? {})));
}

function ianaAt(text: string, index: number): FoundZone | null {
  const match = matchAt(IANA, text, index);
  return match && isIana(match[0]) ? zone(text, index, IANA.lastIndex, { iana: match[0], offset: null }) : null;
}

function abbreviationAt(text: string, index: number, context: Context): FoundZone | null {
  const match = matchAt(ABBREVIATION, text, index);
  if (!match) return null;
  const name = match[0].split("/")[0] ?? "";
  const end = match[0] in PAIRS ? index + match[0].length : index + name.length;
  const iana = PAIRS[match[0]] ?? (context === "anywhere" ? undefined : FAMILIES[name]);
  if (iana) return zone(text, index, end, { iana, offset: null });
  const offset = ABBREVIATIONS[name] ?? (context === "anywhere" ? undefined : SHY_ABBREVIATIONS[name]);
  return offset ? zone(text, index, end, fixed(offset)) : null;
}

function nameAt(text: string, index: number, context: Context): FoundZone | null {
  const name = matchAt(NAME, text, index);
  const meaning = name && SPELLED[name[0].toLowerCase()];
  if (meaning) return zone(text, index, NAME.lastIndex, /^[+-]/.test(meaning) ? fixed(meaning) : { iana: meaning, offset: null });
  const region = context === "anywhere" ? null : matchAt(REGION, text, index);
  const iana = region && REGIONS[region.groups?.["region"]?.toLowerCase() ?? ""];
  if (iana) return zone(text, index, REGION.lastIndex, { iana, offset: null });
  const city = matchAt(CITY, text, index)?.groups?.["city"];
  const place = city && CITIES.get(city.replace(" ", "_"));
  return place ? zone(text, index, CITY.lastIndex, { iana: place, offset: null }) : null;
}

function enclosed(text: string, from: number): FoundZone | null {
  const found = zoneAt(text, from, "enclosed") ?? wholeOffset(text, from);
  if (!found) return null;
  return { ...found, end: matchAt(CLOSE, text, found.end) ? CLOSE.lastIndex : found.end };
}

/** A bare offset that fills its parentheses or the whole text. */
function wholeOffset(text: string, index: number): FoundZone | null {
  const match = matchAt(SIGNED, text, index);
  if (!match || !/^\s*(?:[)\]]|$)/.test(text.slice(SIGNED.lastIndex, SIGNED.lastIndex + 4))) return null;
  return zone(text, index, SIGNED.lastIndex, fixed(offsetOf(match.groups ?? {})));
}

function signedBeside(text: string, index: number, offsets: "any" | "plus" | "none"): FoundZone | null {
  if (offsets === "none") return null;
  const from = text[index] === " " ? index + 1 : index;
  const match = matchAt(SIGNED, text, from);
  if (!match || (offsets === "plus" && match.groups?.["sign"] !== "+")) return null;
  return zone(text, from, SIGNED.lastIndex, fixed(offsetOf(match.groups ?? {})));
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

function zone(text: string, start: number, end: number, meaning: Meaning): FoundZone {
  return { written: text.slice(start, end), ...meaning, start, end };
}

function fixed(offset: string): Meaning {
  return { iana: null, offset };
}

function offsetOf(groups: Record<string, string | undefined>): string {
  const sign = groups["sign"] ?? groups["spaced"];
  const hours = groups["hours"] ?? groups["wide"];
  const minutes = groups["minutes"] ?? groups["far"];
  if (hours === undefined) return "+00:00";
  const zero = Number(hours) === 0 && Number(minutes ?? 0) === 0;
  return `${sign === "+" || zero ? "+" : "-"}${hours.padStart(2, "0")}:${minutes ?? "00"}`;
}

/** "PST/PDT" and the like: the zone in whichever season it is. */
const PAIRS: Readonly<Record<string, string>> = Object.fromEntries(
  SEASONS.map(([standard, summer, iana]) => [`${standard}/${summer}`, iana]),
);

const CITIES: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf("timeZone").map((name) => [name.slice(name.lastIndexOf("/") + 1), name]),
);

function isIana(name: string): boolean {
  try {
    return Boolean(new Temporal.ZonedDateTime(0n, name));
  } catch {
    return false;
  }
}
