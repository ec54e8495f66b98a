/** A calendar date as written. `year` is null where the text gives none ("May 15"); nothing is completed or checked. */
export interface WrittenDate {
  year: number | null;
  month: number;
  day: number;
}

/** A time of day on the 24-hour clock, as written; `second` is null where the text gives none. */
export interface WrittenTime {
  hour: number;
  minute: number;
  second: number | null;
}

/** What the text itself cannot say: whether 05/06/2023 begins with the day or with the month. */
export interface DateOptions {
  dateOrder: "dmy" | "mdy";
}

/** For those who ask only whether and where a moment stands, or its time: the order of day and month is all the same. */
export const ANY_ORDER: DateOptions = { dateOrder: "dmy" };
