import type { Page } from "./page.ts";

/** An entry of a timeline as it is to be written. */
export interface Written {
  /** The date, where each entry writes its own. */
  date: string | null;
  time: string;
  text: string;
}

/** Writes the entries of a timeline, and answers the number of the line on which each begins. */
type Shape = (page: Page, entries: readonly Written[]) => number[];

/** How the entries of a timeline are laid out. */
export const TIMELINE_SHAPES = {
  list: (page, entries) => lines(page, entries, (entry) => `- ${stamp(entry)} - ${entry.text}`),
  stars: (page, entries) => lines(page, entries, (entry) => `* ${stamp(entry)}: ${entry.text}`),
  dashes: (page, entries) => lines(page, entries, (entry) => `- ${stamp(entry)} – ${entry.text}.`),
  plain: (page, entries) => lines(page, entries, (entry) => `- ${stamp(entry)} ${entry.text}`),
  bold: (page, entries) => lines(page, entries, (entry) => `- **${stamp(entry)}** ${entry.text}`),
  "bold label": (page, entries) => lines(page, entries, (entry) => `- **${stamp(entry)}:** ${entry.text}`),
  brackets: (page, entries) => lines(page, entries, (entry) => `- [${stamp(entry)}] ${entry.text}`),
  code: (page, entries) => lines(page, entries, (entry) => `- \`${stamp(entry)}\` ${entry.text}`),
  numbered: (page, entries) =>
    lines(page, entries, (entry, index) => `${index + 1}. ${stamp(entry)} - ${entry.text}`),
  loose: (page, entries) => entries.map((entry) => page.block(`- ${stamp(entry)} - ${entry.text}`)),
  "text below": (page, entries) =>
    entries.map((entry) => page.write(`- **${stamp(entry)}**`, `  ${entry.text}.`)),
  "list below": (page, entries) =>
    entries.map((entry) => page.write(`- ${stamp(entry)}`, `  - ${entry.text}`)),
  table: (page, entries) => table(page, entries, ["Time", "Event"], (entry) => [stamp(entry), entry.text]),
  "event first": (page, entries) =>
    table(page, entries, ["Event", "Time"], (entry) => [entry.text, stamp(entry)]),
  "table with people": (page, entries) =>
    table(page, entries, ["#", "Time", "Who", "What"], (entry, index) => [
      String(index + 1),
      stamp(entry),
      "Ada",
      entry.text,
    ]),
  "bold in table": (page, entries) =>
    table(page, entries, ["Time", "Description"], (entry) => [`**${stamp(entry)}**`, entry.text]),
  "open table": (page, entries) => {
    page.block("Time | Event", "--- | ---");
    return lines(page, entries, (entry) => `${stamp(entry)} | ${entry.text}`);
  },
  "date column": (page, entries) =>
    entries.every(({ date }) => date !== null)
      ? table(page, entries, ["Date", "Time", "Event"], (entry) => [entry.date ?? "", entry.time, entry.text])
      : table(page, entries, ["Time", "Event"], (entry) => [entry.time, entry.text]),
  headings: (page, entries) => entries.map((entry) => page.block(`#### ${stamp(entry)} - ${entry.text}`)),
  "headings and text": (page, entries) =>
    entries.map((entry) => {
      const line = page.block(`#### ${stamp(entry)}`);
      page.block(`${entry.text}.`);
      return line;
    }),
  paragraphs: (page, entries) => entries.map((entry) => page.block(`${stamp(entry)} - ${entry.text}.`)),
  "bold paragraphs": (page, entries) =>
    entries.map((entry) => page.block(`**${stamp(entry)}** ${entry.text}.`)),
  "bold line": (page, entries) =>
    entries.map((entry) => {
      const line = page.block(`**${stamp(entry)}**`);
      page.block(`${entry.text}.`);
      return line;
    }),
  "soft breaks": (page, entries) => lines(page, entries, (entry) => `${stamp(entry)} - ${entry.text}`),
  "hard breaks": (page, entries) => lines(page, entries, (entry) => `${stamp(entry)}: ${entry.text}  `),
  "html breaks": (page, entries) => lines(page, entries, (entry) => `${stamp(entry)} - ${entry.text}<br>`),
  indented: (page, entries) => {
    page.block();
    return lines(page, entries, (entry) => `    ${stamp(entry)} - ${entry.text}`);
  },
  fenced: (page, entries) => {
    page.block("```");
    const starts = lines(page, entries, (entry) => `${stamp(entry)} - ${entry.text}`);
    page.write("```");
    return starts;
  },
  chat: (page, entries) => {
    page.block("```");
    const starts = lines(page, entries, (entry) => `[${stamp(entry)}] ada: ${entry.text}`);
    page.write("```");
    return starts;
  },
  quoted: (page, entries) => lines(page, entries, (entry) => `> - ${stamp(entry)} - ${entry.text}`),
  "html list": (page, entries) => {
    page.block("<ul>");
    const starts = lines(page, entries, (entry) => `<li>${stamp(entry)} - ${entry.text}</li>`);
    page.write("</ul>");
    return starts;
  },
} as const satisfies Record<string, Shape>;

export type TimelineShape = keyof typeof TIMELINE_SHAPES;

function stamp({ date, time }: Written): string {
  return date === null ? time : `${date} ${time}`;
}

function lines(
  page: Page,
  entries: readonly Written[],
  line: (entry: Written, index: number) => string,
): number[] {
  return entries.map((entry, index) => page.write(line(entry, index)));
}

function table(
  page: Page,
  entries: readonly Written[],
  head: readonly string[],
  row: (entry: Written, index: number) => readonly string[],
): number[] {
  page.block(`| ${head.join(" | ")} |`, `|${head.map(() => "---|").join("")}`);
  return lines(page, entries, (entry, index) => `| ${row(entry, index).join(" | ")} |`);
}
