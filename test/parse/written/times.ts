import { isoDate, isoTime, type Moment, two } from "./account.ts";

const MONTHS = ["", ...Array.from({ length: 12 }, (_, month) => nameOf({ month: "long" }, month, 1))];
const MONTHS_SHORT = MONTHS.map((name) => name.slice(0, 3));

/** How the time of day is written. */
export const TIME_STYLES = {
  "10:30": isoTime,
  "10:30:00": (at: Moment) => `${isoTime(at)}:00`,
  "10h30": ({ hour, minute }: Moment) => `${two(hour)}h${two(minute)}`,
  "10.30 PM": ({ hour, minute }: Moment) => `${twelve(hour)}.${two(minute)} ${half(hour).toUpperCase()}`,
  "10:30 PM": ({ hour, minute }: Moment) => `${twelve(hour)}:${two(minute)} ${half(hour).toUpperCase()}`,
  "10:30pm": ({ hour, minute }: Moment) => `${twelve(hour)}:${two(minute)}${half(hour)}`,
  "10:30 p.m.": ({ hour, minute }: Moment) => `${twelve(hour)}:${two(minute)} ${half(hour)[0]}.m.`,
  "~10:30": (at: Moment) => `~${isoTime(at)}`,
} as const satisfies Record<string, (at: Moment) => string>;

export type TimeStyle = keyof typeof TIME_STYLES;

/** How entries of a timeline write it. */
export const CLOCKS = {
  ...TIME_STYLES,
  "10.30": (at: Moment) => isoTime(at).replace(":", "."),
  // Those of the evening look like years.
  "1030": (at: Moment) => `${isoTime(at).replace(":", "")}${at.hour === 19 || at.hour === 20 ? " hrs" : ""}`,
  "1030 hrs": (at: Moment) => `${isoTime(at).replace(":", "")} hrs`,
  "22:30 PM": (at: Moment) => `${isoTime(at)} ${half(at.hour).toUpperCase()}`,
} as const satisfies Record<string, (at: Moment) => string>;

export type Clock = keyof typeof CLOCKS;

/** How a date is written. */
export const DATE_STYLES = {
  "2024-03-05": isoDate,
  "2024/03/05": (at: Moment) => isoDate(at).replaceAll("-", "/"),
  "5 March 2024": ({ year, month, day }: Moment) => `${day} ${MONTHS[month]} ${year}`,
  "March 5, 2024": ({ year, month, day }: Moment) => `${MONTHS[month]} ${day}, ${year}`,
  "March 5th, 2024": ({ year, month, day }: Moment) => `${MONTHS[month]} ${day}${ordinal(day)}, ${year}`,
  "Mar 5, 2024": ({ year, month, day }: Moment) => `${MONTHS_SHORT[month]} ${day}, ${year}`,
  "05-Mar-2024": ({ year, month, day }: Moment) => `${two(day)}-${MONTHS_SHORT[month]}-${year}`,
  "05.03.2024": ({ year, month, day }: Moment) => `${two(day)}.${two(month)}.${year}`,
} as const satisfies Record<string, (at: Moment) => string>;

export type DateStyle = keyof typeof DATE_STYLES;

/** How entries of a timeline write it. */
export const CALENDARS = {
  ...DATE_STYLES,
  "05.03.24": ({ year, month, day }: Moment) => `${two(day)}.${two(month)}.${two(year % 100)}`,
  "3/25/2024": ({ year, month, day }: Moment) => `${month}/${day}/${year}`,
  "25/03/2024": ({ year, month, day }: Moment) => `${two(day)}/${two(month)}/${year}`,
  "Tuesday, March 5, 2024": (at: Moment) => `${weekday(at)}, ${MONTHS[at.month]} ${at.day}, ${at.year}`,
  "Tue 5 Mar 2024": (at: Moment) =>
    `${weekday(at).slice(0, 3)} ${at.day} ${MONTHS_SHORT[at.month]} ${at.year}`,
} as const satisfies Record<string, (at: Moment) => string>;

export type Calendar = keyof typeof CALENDARS;

/** How a date is written where the facts tell its year. */
export const YEARLESS = {
  "Mar 5": ({ month, day }: Moment) => `${MONTHS_SHORT[month]} ${day}`,
  "March 5": ({ month, day }: Moment) => `${MONTHS[month]} ${day}`,
  "5 March": ({ month, day }: Moment) => `${day} ${MONTHS[month]}`,
  "March 5th": ({ month, day }: Moment) => `${MONTHS[month]} ${day}${ordinal(day)}`,
  "Tue Mar 5,": (at: Moment) => `${weekday(at).slice(0, 3)} ${MONTHS_SHORT[at.month]} ${at.day},`,
  "03-05": ({ month, day }: Moment) => `${two(month)}-${two(day)}`,
} as const satisfies Record<string, (at: Moment) => string>;

/** Whether the numbers of a date may be taken for day and month in one order only. */
export function isPlain(style: Calendar, { day }: Moment): boolean {
  return (style !== "3/25/2024" && style !== "25/03/2024") || day > 12;
}

/** Zones, with the offset that they stand for. */
export const ZONES = {
  UTC: "+00:00",
  GMT: "+00:00",
  PST: "-08:00",
  CET: "+01:00",
  "UTC+2": "+02:00",
  "GMT+1": "+01:00",
  IST: "+05:30",
  JST: "+09:00",
} as const satisfies Record<string, string>;

export type Zone = keyof typeof ZONES;

function twelve(hour: number): number {
  return hour % 12 === 0 ? 12 : hour % 12;
}

function half(hour: number): string {
  return hour < 12 ? "am" : "pm";
}

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

function weekday({ year, month, day }: Moment): string {
  return nameOf({ weekday: "long" }, month - 1, day, year);
}

/** The English name of the month or the weekday of a date, whose months count from 0. */
function nameOf(asked: Intl.DateTimeFormatOptions, month: number, day: number, year = 2024): string {
  return new Date(Date.UTC(year, month, day)).toLocaleDateString("en-US", { ...asked, timeZone: "UTC" });
}
