import { Temporal } from "temporal-polyfill";
import { alternatives, matchAt } from "./match-at.ts";
import {
  ABBREVIATIONS,
  FAMILIES,
  OTHER_CITIES,
  REGIONS,
  SEASONS,
  SHY_ABBREVIATIONS,
  SPELLED,
} from "./zone-names.ts";

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
export type Context = "beside" | "enclosed" | "anywhere";
export type Meaning = Pick<FoundZone, "iana" | "offset">;

const WORD_END = "(?![\\p{L}\\d_])";
const MINUTES = "(?::?(?<minutes>00|15|30|45))?";
/** An offset behind UTC or GMT; a clock time behind a dash is the end of a range instead. */
const UTC_LIKE = new RegExp(
  "(?:UTC|GMT|[Uu]tc|gmt)(?:/(?:UTC|GMT))?" +
    `(?:(?<sign>[+\\-−–])(?<hours>1[0-4]|0?\\d)${MINUTES}(?![\\d:.]\\d|\\d|h\\d| ?(?:[ap]\\.?m|UTC|GMT|hrs))` +
    `| (?<spaced>\\+ ?|[\\-−])(?<wide>1[0-4]|0?\\d)(?:(?<=\\+ ?\\d{1,2}):?(?<far>00|15|30|45))?(?!\\d|[:.h]\\d| ?(?:[ap]\\.?m|hrs)))?${WORD_END}`,
  "uy",
);
/** "16:00z": a small letter is a zone only directly behind a clock. */
const ZULU = /(?<=\d:\d\d)z(?![\p{L}\d_])/uy;
const UTC_SPACED = /(?:UTC|GMT) (?<sign>[+\-−–]) (?<hours>1[0-4]|0?\d)(?::?(?<minutes>00|15|30|45))?(?=\))/uy;
const ABBREVIATION = new RegExp(`[A-Z]{2,5}(?:/[A-Z]{3,4})?${WORD_END}`, "uy");
const IANA = new RegExp(
  `[A-Z][A-Za-z]{1,14}/[A-Z][A-Za-z_+-]{1,20}(?:/[A-Z][A-Za-z_]{1,20})?(?:[+-]\\d{1,2})?${WORD_END}`,
  "uy",
);
const NAME = new RegExp(`(?:${alternatives(Object.keys(SPELLED))})${WORD_END}`, "iuy");
const REGION = new RegExp(
  `(?<region>${alternatives(Object.keys(REGIONS))})(?: (?<time>time))?${WORD_END}(?= ?[)\\].,;:|]| [-–—]|\\s*$)`,
  "iuy",
);
const CITY = new RegExp(
  `(?<city>\\p{Lu}\\p{L}{2,14}(?:[ _]\\p{Lu}\\p{L}{2,14})?)(?:'s)? (?:local )?time${WORD_END}`,
  "uy",
);
/** "heures de Paris", "hora de Madrid", "horário de Brasília", "ora di Roma". */
const CITY_BEHIND = new RegExp(
  `(?:[Hh]eures?|[Hh]or(?:a|as|ário)|[Oo]r[ae])(?: loca(?:le|l))? (?:d['’]|d[eiao] )(?<city>\\p{Lu}\\p{L}{2,14}(?:[ -]\\p{Lu}\\p{L}{2,14})?)${WORD_END}`,
  "uy",
);
const SIGNED = /(?<sign>[+\-−])(?<hours>0\d|1[0-4]):?(?<minutes>00|15|30|45)?(?!:?\d|[.]\d)/uy;

/** "PST/PDT" and the like: the zone in whichever season it is. */
const PAIRS: Readonly<Record<string, string>> = Object.fromEntries(
  SEASONS.map(([standard, summer, iana]) => [`${standard}/${summer}`, iana]),
);

const CITIES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHER_CITIES),
  ...Intl.supportedValuesOf("timeZone").map((name): [string, string] => [
    name.slice(name.lastIndexOf("/") + 1).replaceAll("_", " "),
    name,
  ]),
]);

/** The zone written exactly at `index`, or null. */
export function zoneAt(text: string, index: number, context: Context): FoundZone | null {
  const code = text.charCodeAt(index);
  const capital = code >= 65 && code <= 90;
  const found =
    utcAt(text, index) ?? (capital ? (ianaAt(text, index) ?? abbreviationAt(text, index, context)) : null);
  return found ?? nameAt(text, index, context);
}

function utcAt(text: string, index: number): FoundZone | null {
  if (matchAt(ZULU, text, index)) return zone(text, index, index + 1, fixed("+00:00"));
  const match = matchAt(UTC_SPACED, text, index) ?? matchAt(UTC_LIKE, text, index);
  return match && zone(text, index, index + match[0].trimEnd().length, fixed(offsetOf(match.groups ?? {})));
}

function ianaAt(text: string, index: number): FoundZone | null {
  const match = matchAt(IANA, text, index);
  return match && isIana(match[0])
    ? zone(text, index, IANA.lastIndex, { iana: match[0], offset: null })
    : null;
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
  if (meaning)
    return zone(
      text,
      index,
      NAME.lastIndex,
      /^[+-]/.test(meaning) ? fixed(meaning) : { iana: meaning, offset: null },
    );
  const region = context === "anywhere" ? null : matchAt(REGION, text, index);
  const iana = region && REGIONS[region.groups?.["region"]?.toLowerCase() ?? ""];
  if (iana) return zone(text, index, REGION.lastIndex, { iana, offset: null });
  return cityAt(CITY, text, index) ?? cityAt(CITY_BEHIND, text, index);
}

function cityAt(form: RegExp, text: string, index: number): FoundZone | null {
  const city = matchAt(form, text, index)?.groups?.["city"];
  const place = city && CITIES.get(city.normalize("NFD").replace(/\p{M}/gu, "").replace("_", " "));
  return place ? zone(text, index, form.lastIndex, { iana: place, offset: null }) : null;
}

/** A bare offset ("+0100") exactly at `index`, or null. */
export function signedAt(text: string, index: number): FoundZone | null {
  const match = matchAt(SIGNED, text, index);
  return match && zone(text, index, SIGNED.lastIndex, fixed(offsetOf(match.groups ?? {})));
}

/** A zone of a slice. */
export function zone(text: string, start: number, end: number, meaning: Meaning): FoundZone {
  return { written: text.slice(start, end), ...meaning, start, end };
}

/** The meaning of a literal offset. */
export function fixed(offset: string): Meaning {
  return { iana: null, offset };
}

function offsetOf(groups: Record<string, string | undefined>): string {
  const sign = groups["sign"] ?? groups["spaced"];
  const hours = groups["hours"] ?? groups["wide"];
  const minutes = groups["minutes"] ?? groups["far"];
  if (hours === undefined) return "+00:00";
  const zero = Number(hours) === 0 && Number(minutes ?? 0) === 0;
  return `${sign?.startsWith("+") || zero ? "+" : "-"}${hours.padStart(2, "0")}:${minutes ?? "00"}`;
}

function isIana(name: string): boolean {
  try {
    return Boolean(new Temporal.ZonedDateTime(0n, name));
  } catch {
    return false;
  }
}
