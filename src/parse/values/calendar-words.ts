/**
 * The words of the calendar and the clock: data only. To add a language, add its words to each month and weekday;
 * leave out abbreviations that are common words elsewhere (Spanish "ago" for August).
 */

/** January to December. */
export const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janvier", "enero", "janeiro", "gennaio", "januari"],
  ["february", "feb", "februar", "février", "febrero", "fevereiro", "febbraio", "februari"],
  ["march", "mar", "märz", "mars", "marzo", "março", "maart"],
  ["april", "apr", "avril", "abril", "aprile"],
  ["may", "mai", "mayo", "maio", "maggio", "mei"],
  ["june", "jun", "juni", "juin", "junio", "junho", "giugno"],
  ["july", "jul", "juli", "juillet", "julio", "julho", "luglio"],
  ["august", "aug", "août", "agosto", "augustus"],
  ["september", "sept", "sep", "septembre", "septiembre", "setembro", "settembre"],
  ["october", "oct", "oktober", "octobre", "octubre", "outubro", "ottobre"],
  ["november", "nov", "novembre", "noviembre", "novembro"],
  ["december", "dec", "dezember", "décembre", "diciembre", "dezembro", "dicembre"],
];

/** Month words that are also everyday words: in lower case and without a year they do not make a date. */
export const EVERYDAY_MONTHS: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "mars",
  "dec",
  "mai",
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
