import type { Phase } from "../../../src/model/vocabulary.ts";
import { type Account, isoDate, isoTime, type Moment, momentOf } from "./account.ts";
import {
  CALENDARS,
  type Calendar,
  CLOCKS,
  type Clock,
  isPlain,
  YEARLESS,
  ZONES,
  type Zone,
} from "./times.ts";

/** An entry of a timeline as it is to be written. */
export interface Written {
  /** The date, where the entry writes its own. */
  date: string | null;
  time: string;
  /** Where what happened lasted, and the end is told: the time at which it ended. */
  until: string | null;
  /** All that it says of when: date, time and end. */
  stamp: string;
  text: string;
  phase: Phase | null;
  /** What stands between stamp and text, where the layout leaves it open. */
  separator: string;
  /** What is told below the entry. */
  detail: Detail;
}

/** What a careful reader finds in an entry. */
export interface Told {
  /** The calendar day. */
  day: string;
  at: string;
  until: string | null;
  phase: Phase | null;
}

/** How the entries of a timeline are written, whatever their layout. */
export interface EntryShape {
  time: Clock;
  date: Calendar | keyof typeof YEARLESS;
  /** Where the date of the entries stands: in each, in the first, in each that has another than the one before, above those of a day, or only among the facts. */
  dateIn: "entries" | "first" | "changes" | "days" | "facts";
  zone: Zone;
  /** Where the zone stands. */
  zoneIn: "entries" | "heading" | "sentence" | "nowhere";
  separator: keyof typeof SEPARATORS;
  /** How the end of an entry is written. */
  until: keyof typeof ENDS | "nowhere";
  marks: keyof typeof MARKS;
  detail: keyof typeof DETAILS;
  isNewestFirst: boolean;
}

/** What stands between the stamp of an entry and its text. */
export const SEPARATORS = {
  "-": " - ",
  "–": " – ",
  "—": " — ",
  "--": " -- ",
  ":": ": ",
  "|": " | ",
  "=>": " => ",
  "->": " -> ",
  "→": " → ",
  tab: "\t",
  none: " ",
} as const;

/** What stands between the time of an entry and that of its end. */
export const ENDS = { "–": "–", " - ": " - ", to: " to ", "->": " -> " } as const;

type Detail = readonly string[];

/** What is told below an entry that has more to tell. */
export const DETAILS = {
  none: [],
  bullets: ["- The dashboards showed it as well.", "- Two colleagues joined the call."],
  paragraph: ["", "The dashboards showed it as well."],
  "next line": ["The dashboards showed it as well."],
  code: ["", "```", "ERROR request 4711 refused", "```"],
  quote: ["", "> The dashboards show it as well."],
  image: ["", "![Dashboard](dashboard.png)"],
  link: ["", "[Dashboard](https://example.com/dashboard)"],
} as const satisfies Record<string, Detail>;

type Mark = (text: string, place: { isFirst: boolean; isLast: boolean }) => string;

/** How the begin and the end of the harm are marked. */
export const MARKS = {
  none: (text) => text,
  emoji: (text, { isFirst, isLast }) => (isFirst ? `🔴 ${text}` : isLast ? `✅ ${text}` : text),
  "emoji behind": (text, { isFirst, isLast }) => (isFirst ? `${text} 🔥` : isLast ? `${text} 🎉` : text),
  capitals: (text, { isFirst, isLast }) =>
    isFirst ? `START OF OUTAGE: ${text}` : isLast ? `END OF OUTAGE: ${text}` : text,
  bold: (text, { isFirst, isLast }) =>
    isFirst ? `**OUTAGE BEGINS** ${text}` : isLast ? `**OUTAGE ENDS** ${text}` : text,
  brackets: (text, { isFirst, isLast }) =>
    isFirst ? `${text} (problem started)` : isLast ? `${text} (resolved)` : text,
  "bold text": (text) => `**${text}**`,
} as const satisfies Record<string, Mark>;

/** The entries of an account in the order of time, with what a reader finds in each. */
export function entriesOf(account: Account, shape: EntryShape): { written: Written; told: Told }[] {
  const last = account.events.length - 1;
  const moments = account.events.map(({ after }) => momentOf(account, after));
  return account.events.map(({ text, phase, after }, index) => {
    const at = moments[index] as Moment;
    const before = moments[shape.isNewestFirst ? index + 1 : index - 1];
    const isLong = shape.until !== "nowhere" && index > 0 && index < last && index % 2 === 0;
    const end = isLong ? momentOf(account, after + LENGTH) : null;
    const writesDate =
      shape.dateIn === "entries" ||
      (shape.dateIn === "first" && before === undefined) ||
      (shape.dateIn === "changes" && before?.day !== at.day);
    const date = writesDate ? dateOf(at, shape.date) : null;
    const time = CLOCKS[shape.time];
    const zone = shape.zoneIn === "entries" ? ` ${shape.zone}` : "";
    const range =
      end && shape.until !== "nowhere" ? `${time(at)}${ENDS[shape.until]}${time(end)}${zone}` : null;
    const written: Written = {
      date,
      time: `${time(at)}${zone}`,
      until: end && `${time(end)}${zone}`,
      stamp: `${date === null ? "" : `${date} `}${range ?? `${time(at)}${zone}`}`,
      text: MARKS[shape.marks](text, { isFirst: index === 0, isLast: index === last }),
      phase,
      separator: SEPARATORS[shape.separator],
      detail: index % 2 === 1 ? DETAILS[shape.detail] : [],
    };
    return {
      written,
      told: { day: isoDate(at), at: recorded(at, shape), until: end && recorded(end, shape), phase },
    };
  });
}

/** How long an entry lasts of which the end is told, in minutes. */
const LENGTH = 4;

/** The date of a moment in a style; where the style leaves day and month open, as ISO has it. */
export function dateOf(at: Moment, style: EntryShape["date"]): string {
  if (style in YEARLESS) return YEARLESS[style as keyof typeof YEARLESS](at);
  return isPlain(style as Calendar, at) ? CALENDARS[style as Calendar](at) : isoDate(at);
}

/** The value that a record has for a moment. */
function recorded(at: Moment, { zone, zoneIn, time }: Pick<EntryShape, "zone" | "zoneIn" | "time">): string {
  const seconds = time === "10:30:00" ? ":00" : "";
  const offset = zoneIn === "nowhere" ? "" : ZONES[zone];
  return `${isoDate(at)}T${isoTime(at)}${seconds}${offset}`;
}
