/**
 * The words of the calendar and the clock: data only. To add a language, add its words to each month and weekday;
 * leave out abbreviations that are common words elsewhere (Spanish "ago" for August).
 */

/** January to December in English: the months that stand before their day. */
export const ENGLISH_MONTHS: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/**
 * January to December elsewhere, as they stand behind a day: German, French, Spanish, Portuguese, Italian, Dutch,
 * Scandinavian, Polish, Russian, Turkish.
 */
const OTHER_MONTHS: readonly string[] = [
  "januar janvier enero janeiro gennaio januari stycznia января ocak",
  "februar février febrero fevereiro febbraio februari lutego февраля şubat",
  "märz mars marzo março maart marts marca марта mart",
  "avril abril aprile kwietnia апреля nisan",
  "mai mayo maio maggio mei maj maja мая mayıs",
  "juni juin junio junho giugno czerwca июня haziran",
  "juli juillet julio julho luglio lipca июля temmuz",
  "août agosto augustus augusti sierpnia августа ağustos",
  "septembre septiembre setembro settembre września сентября eylül",
  "oktober octobre octubre outubro ottobre października октября ekim",
  "novembre noviembre novembro listopada ноября kasım",
  "dezember décembre diciembre dezembro dicembre desember grudnia декабря aralık",
];

/** January to December. */
export const MONTHS: readonly (readonly string[])[] = ENGLISH_MONTHS.map((english, month) => [
  ...english,
  ...(OTHER_MONTHS[month] ?? "").split(" "),
]);

/** Month words that are also everyday words: in lower case and without a year they do not make a date. */
export const EVERYDAY_MONTHS: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "mars",
  "mart",
  "dec",
  "mai",
  "maj",
  "mei",
]);

/** Names of weekdays; they are read past, never checked against the date. */
export const WEEKDAYS: readonly string[] = [
  ..."monday tuesday wednesday thursday friday saturday sunday".split(" "),
  ..."mon tues tue weds wed thurs thur thu fri sat sun".split(" "),
  ..."montag dienstag mittwoch donnerstag freitag samstag sonntag".split(" "),
  ..."lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "),
  ..."lunes martes miércoles jueves viernes sábado domingo".split(" "),
];

/** Words before a value that make it approximate. */
export const APPROXIMATE: readonly string[] = [
  ..."~ ≈ ± about around approx approx. approximately roughly circa ca. ca c. nearly almost some".split(" "),
  "some time around",
  "sometime around",
  "environ",
  "vers",
  "gegen",
  "etwa",
  "约",
  "約",
];

/** Words for 12:00 and 00:00. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ["noon", 12],
  ["midday", 12],
  ["midnight", 0],
]);

/** East Asian words for the half of the day, before the hour. */
export const DAY_HALVES: ReadonlyMap<string, "am" | "pm"> = new Map([
  ["上午", "am"],
  ["午前", "am"],
  ["凌晨", "am"],
  ["早上", "am"],
  ["오전", "am"],
  ["下午", "pm"],
  ["午後", "pm"],
  ["晚上", "pm"],
  ["오후", "pm"],
]);
