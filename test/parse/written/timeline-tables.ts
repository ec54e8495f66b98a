import type { Written } from "./entries.ts";
import type { Page } from "./page.ts";
import type { Layout } from "./timelines.ts";

type Column = readonly [head: string, cell: (entry: Written, index: number) => string];

const STAMP = (entry: Written) => entry.stamp;
const TEXT = (entry: Written) => entry.text;
const TIME: Column = ["Time", STAMP];
const EVENT: Column = ["Event", TEXT];

/** Timelines whose entries are rows of a table. */
export const TABLE_TIMELINES = {
  table: table(TIME, EVENT),
  "event first": table(EVENT, TIME),
  timestamps: table(["Timestamp", STAMP], ["Description", TEXT]),
  "table with people": table(
    ["#", (_, index) => String(index + 1)],
    TIME,
    ["Who", () => "Ada"],
    ["What", TEXT],
  ),
  "actors and notes": table(TIME, ["Actor", () => "Ada"], ["Action", TEXT], ["Notes", () => ""]),
  "phases and links": table(
    TIME,
    ["Phase", ({ phase }) => (phase ? `${phase.slice(0, 1).toUpperCase()}${phase.slice(1)}` : "")],
    EVENT,
    ["Link", (_, index) => (index === 1 ? "[Graph](https://example.com/graph)" : "")],
  ),
  sources: table(TIME, EVENT, ["Source", (_, index) => (index % 2 ? "chat" : "logs")]),
  "bold in table": table(["Time", ({ stamp }) => `**${stamp}**`], ["Description", TEXT]),
  "open table": (page, entries) => {
    page.block("Time | Event", "--- | ---");
    return entries.map((entry) => page.write(`${entry.stamp} | ${entry.text}`));
  },
  "date column": (page, entries) =>
    entries.some(({ date }) => date !== null)
      ? write(page, entries, [["Date", ({ date }) => date ?? ""], ["Time", ({ time }) => time], EVENT])
      : write(page, entries, [["Time", ({ time }) => time], EVENT]),
  "start and end": table(
    ["Start", ({ date, time }) => (date === null ? time : `${date} ${time}`)],
    ["End", ({ until }) => until ?? ""],
    EVENT,
  ),
  "html table": (page, entries) => {
    page.block("<table>", "<tr><th>Time</th><th>Event</th></tr>");
    const starts = entries.map(({ stamp, text }) => page.write(`<tr><td>${stamp}</td><td>${text}</td></tr>`));
    page.write("</table>");
    return starts;
  },
} as const satisfies Record<string, Layout>;

function table(...columns: readonly Column[]): Layout {
  return (page, entries) => write(page, entries, columns);
}

function write(page: Page, entries: readonly Written[], columns: readonly Column[]): number[] {
  page.block(`| ${columns.map(([head]) => head).join(" | ")} |`, `|${columns.map(() => "---|").join("")}`);
  return entries.map((entry, index) =>
    page.write(`| ${columns.map(([, cell]) => cell(entry, index)).join(" | ")} |`),
  );
}
