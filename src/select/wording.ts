/** Words for counts, durations and dates, as every page writes them. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

/**
 * A length of time: `30 s`, `45 min`, `2 h 30 min`, `27 h 10 min` up to two days, then `2 d 1 h`.
 * @param minutes not negative; fractions of a minute show only below one minute
 */
export function durationText(minutes: number): string {
  if (minutes > 0 && minutes < 1) return `${Math.round(minutes * 60)} s`;
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 2880) return joined(Math.floor(whole / 60), "h", whole % 60, "min");
  return `${thousands(Math.floor(whole / 1440))} d${whole % 1440 >= 60 ? ` ${Math.floor((whole % 1440) / 60)} h` : ""}`;
}

/** The same words, each number held to what it counts by a no-break space. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})/gu, "\u00a0");
}

/** A count with its noun: `1 incident`, `1,200 incidents`. */
export function counted(n: number, noun: string, plural = `${noun}s`): string {
  return `${thousands(n)} ${n === 1 ? noun : plural}`;
}

/** A small number as a word (`no`, `one` … `twelve`), a larger one in figures. */
export function numberWord(n: number): string {
  return NUMBERS[n] ?? thousands(n);
}

/** Digits in groups of three: `1,200`. */
export function thousands(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A calendar date in a sentence: `15 October 2022`. Other text is returned as it is. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  const name = MONTHS[(month ?? 0) - 1];
  return name && day && year ? `${day} ${name} ${year}` : date;
}

/** A calendar date's month: `October 2022`. */
export function monthWords(date: string): string {
  return dateWords(date).replace(/^\d+ /, "");
}

/** Things in a row: `a`, `a and b`, `a, b and c`. */
export function listed(things: readonly string[], last = "and"): string {
  if (things.length < 2) return things[0] ?? "";
  return `${things.slice(0, -1).join(", ")} ${last} ${things.at(-1)}`;
}

/** The same words with a capital at the start. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return `${large} ${largeUnit}${small ? ` ${small} ${smallUnit}` : ""}`;
}
