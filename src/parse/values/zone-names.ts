/**
 * The names of time zones: data only. Abbreviations stand for their offset literally (PST is −08:00 in June too); where
 * one is used in several parts of the world (IST, CST, BST), the reading is the commonest in English reports.
 */

/** Abbreviation → offset. Only these are read wherever they stand in capitals. */
// biome-ignore format: a table reads better packed
export const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UTC: "+00:00", GMT: "+00:00", WET: "+00:00", BST: "+01:00", CET: "+01:00", CEST: "+02:00",
  EET: "+02:00", EEST: "+03:00", TRT: "+03:00", SAST: "+02:00", PKT: "+05:00", IST: "+05:30", NPT: "+05:45",
  SGT: "+08:00", HKT: "+08:00", PHT: "+08:00", JST: "+09:00", KST: "+09:00", AWST: "+08:00",
  ACST: "+09:30", ACDT: "+10:30", AEST: "+10:00", AEDT: "+11:00", NZST: "+12:00", NZDT: "+13:00", BRT: "-03:00",
  PST: "-08:00", PDT: "-07:00", MST: "-07:00", MDT: "-06:00", CST: "-06:00", CDT: "-05:00", EST: "-05:00", EDT: "-04:00",
  AKST: "-09:00", AKDT: "-08:00", WAT: "+01:00",
};

/** Abbreviations that are also words or other names: read only beside a time, in parentheses or after "in", "times". */
// biome-ignore format: a table reads better packed
export const SHY_ABBREVIATIONS: Readonly<Record<string, string>> = {
  AST: "-04:00", ADT: "-03:00", ART: "-03:00", CAT: "+02:00", EAT: "+03:00", GST: "+04:00", ICT: "+07:00", MYT: "+08:00",
  WEST: "+01:00", MSK: "+03:00", CLT: "-04:00", COT: "-05:00", PET: "-05:00", HST: "-10:00", WIB: "+07:00",
};

/** The names of a zone in both seasons: the offset depends on the date. Read as shyly as the above. */
export const FAMILIES: Readonly<Record<string, string>> = {
  PT: "America/Los_Angeles",
  MT: "America/Denver",
  CT: "America/Chicago",
  ET: "America/New_York",
};

/** Spelled-out names, lower case → offset or IANA name; "time" belongs to the name. */
// biome-ignore format: a table reads better packed
export const SPELLED: Readonly<Record<string, string>> = {
  "coordinated universal time": "+00:00", "universal time": "+00:00", "greenwich mean time": "+00:00", zulu: "+00:00",
  "pacific standard time": "-08:00", "pacific daylight time": "-07:00", "pacific time": "America/Los_Angeles",
  "us pacific": "America/Los_Angeles", "us pacific time": "America/Los_Angeles",
  "mountain standard time": "-07:00", "mountain daylight time": "-06:00", "mountain time": "America/Denver",
  "central standard time": "-06:00", "central daylight time": "-05:00", "central time": "America/Chicago",
  "us central": "America/Chicago", "us central time": "America/Chicago",
  "eastern standard time": "-05:00", "eastern daylight time": "-04:00", "eastern time": "America/New_York",
  "us eastern": "America/New_York", "us eastern time": "America/New_York",
  "atlantic standard time": "-04:00", "atlantic daylight time": "-03:00",
  "western european time": "+00:00", "western european summer time": "+01:00",
  "central european time": "+01:00", "central european summer time": "+02:00",
  "eastern european time": "+02:00", "eastern european summer time": "+03:00",
  "british summer time": "+01:00", "british time": "Europe/London", "uk time": "Europe/London", "irish time": "Europe/Dublin",
  "west africa time": "+01:00", "west african time": "+01:00", "west africa standard time": "+01:00",
  "west african standard time": "+01:00", "nigerian time": "+01:00", "nigeria time": "+01:00",
  "central africa time": "+02:00", "central african time": "+02:00",
  "east africa time": "+03:00", "east african time": "+03:00", "east africa standard time": "+03:00",
  "east african standard time": "+03:00", "kenyan time": "+03:00", "kenya time": "+03:00",
  "south africa standard time": "+02:00", "south african standard time": "+02:00", "south african time": "+02:00",
  "indian standard time": "+05:30", "india standard time": "+05:30", "indian time": "+05:30",
  "pakistan standard time": "+05:00", "gulf standard time": "+04:00", "moscow time": "+03:00", "moscow standard time": "+03:00",
  "china standard time": "+08:00", "beijing time": "+08:00", 北京时间: "+08:00", "singapore standard time": "+08:00",
  "hong kong time": "+08:00", "japan standard time": "+09:00", "japan time": "+09:00", 日本時間: "+09:00",
  "korea standard time": "+09:00", "australian eastern standard time": "+10:00", "australian eastern daylight time": "+11:00",
  "new zealand standard time": "+12:00", "new zealand daylight time": "+13:00", "brasilia time": "-03:00",
};

/** Short names that are a zone only right behind a time and before a pause: "6 a.m. Pacific". */
export const REGIONS: Readonly<Record<string, string>> = {
  pacific: "America/Los_Angeles",
  mountain: "America/Denver",
  central: "America/Chicago",
  eastern: "America/New_York",
};

/** Abbreviations of the two seasons and a place that keeps both: standard, summer, IANA name. */
export const SEASONS: readonly (readonly [standard: string, summer: string, iana: string])[] = [
  ["PST", "PDT", "America/Los_Angeles"],
  ["MST", "MDT", "America/Denver"],
  ["CST", "CDT", "America/Chicago"],
  ["EST", "EDT", "America/New_York"],
  ["AKST", "AKDT", "America/Anchorage"],
  ["GMT", "BST", "Europe/London"],
  ["WET", "WEST", "Europe/Lisbon"],
  ["CET", "CEST", "Europe/Berlin"],
  ["EET", "EEST", "Europe/Athens"],
  ["AEST", "AEDT", "Australia/Sydney"],
  ["ACST", "ACDT", "Australia/Adelaide"],
  ["NZST", "NZDT", "Pacific/Auckland"],
];

/** Standard abbreviations that some places keep all year (Arizona, Queensland, Darwin; GMT anywhere). */
export const ALL_YEAR: ReadonlySet<string> = new Set(["GMT", "MST", "AEST", "ACST"]);

/** Cities that clocks are named after and that the IANA database has under another name. Without accents. */
export const OTHER_CITIES: Readonly<Record<string, string>> = {
  Barcelona: "Europe/Madrid",
  Beijing: "Asia/Shanghai",
  Boston: "America/New_York",
  Brasilia: "America/Sao_Paulo",
  Hamburg: "Europe/Berlin",
  Lyon: "Europe/Paris",
  Milan: "Europe/Rome",
  Milano: "Europe/Rome",
  Montreal: "America/Toronto",
  Mumbai: "Asia/Kolkata",
  Munich: "Europe/Berlin",
  "San Francisco": "America/Los_Angeles",
  Seattle: "America/Los_Angeles",
};
