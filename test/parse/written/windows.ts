import type { Moment } from "./account.ts";
import type { Fact } from "./facts.ts";

/** Start and end as they are to be written. */
export interface Ends {
  first: Moment;
  last: Moment;
  date: (at: Moment) => string;
  time: (at: Moment) => string;
  /** With a space in front; "" where the document tells none. */
  zone: string;
  length: string;
  labels: Readonly<Record<"date" | "started" | "resolved" | "duration", string>>;
}

/** How the facts tell when the incident happened. */
export const WINDOW_STYLES = {
  day: ({ first, date, labels }) => [fact("date", labels, date(first))],
  ends: ({ first, last, date, time, zone, labels }) => [
    fact("started", labels, `${date(first)} ${time(first)}${zone}`),
    fact("resolved", labels, `${date(last)} ${time(last)}${zone}`),
  ],
  "ends, time first": ({ first, last, date, time, zone, labels }) => [
    fact("started", labels, `${time(first)}${zone}, ${date(first)}`),
    fact("resolved", labels, `${time(last)}${zone}, ${date(last)}`),
  ],
  "day and ends": ({ first, last, date, time, zone, labels }) => [
    fact("date", labels, date(first)),
    fact("started", labels, `${time(first)}${zone}`),
    fact("resolved", labels, `${time(last)}${zone}`),
  ],
  "day and times": (ends) => [
    fact("date", ends.labels, ends.date(ends.first)),
    { kind: "started", label: "Time", value: times(ends) },
  ],
  "in the date": (ends) => [
    { kind: "date", label: "Date/Time", value: `${ends.date(ends.first)}, ${times(ends)}` },
  ],
  "from and to": ({ first, last, date, time, zone }) => [
    {
      kind: "date",
      label: "Incident window",
      value: `${date(first)} ${time(first)}${zone} to ${date(last)} ${time(last)}${zone}`,
    },
  ],
  "zone in brackets": ({ first, last, date, time, zone }) => [
    {
      kind: "date",
      label: "When",
      value: `${date(first)} ${time(first)} - ${date(last)} ${time(last)}${zone && ` (${zone.trim()})`}`,
    },
  ],
  "in the duration": (ends) => [
    fact("date", ends.labels, ends.date(ends.first)),
    fact("duration", ends.labels, `${times(ends)} (${ends.length})`),
  ],
  "length first": (ends) => [
    fact("date", ends.labels, ends.date(ends.first)),
    fact("duration", ends.labels, `${ends.length} (${times(ends)})`),
  ],
  course: (ends) => [
    {
      kind: "duration",
      label: "Duration",
      value: `From ${times(ends, " to ")} on ${ends.date(ends.first)} (${ends.length})`,
    },
  ],
  none: () => [],
} as const satisfies Record<string, (ends: Ends) => Fact[]>;

export type WindowStyle = keyof typeof WINDOW_STYLES;

/** Styles that tell the length beside the times. */
export const TELLS_LENGTH: ReadonlySet<WindowStyle> = new Set<WindowStyle>([
  "in the duration",
  "length first",
  "course",
]);

/** "10:30 – 11:45 UTC"; an end on the next day is plain from its time. */
function times({ first, last, time, zone }: Ends, to = " – "): string {
  return `${time(first)}${to}${time(last)}${zone}`;
}

function fact(kind: keyof Ends["labels"], labels: Ends["labels"], value: string): Fact {
  return { kind, label: labels[kind], value };
}
