import type { Written } from "./entries.ts";
import type { Page } from "./page.ts";
import { lower } from "./timeline-lists.ts";
import type { Layout } from "./timelines.ts";

type Line = (entry: Written) => string;

/** Timelines whose entries are headings, paragraphs, or lines of one. */
export const BLOCK_TIMELINES = {
  headings: blocks((entry) => `##### ${entry.stamp}${entry.separator}${entry.text}`),
  "headings and text": stamped(({ stamp }) => `##### ${stamp}`),
  paragraphs: blocks((entry) => `${entry.stamp}${entry.separator}${entry.text}.`),
  "bold paragraphs": blocks((entry) => `**${entry.stamp}** ${entry.text}.`),
  "bold paragraphs, parted": blocks((entry) => `**${entry.stamp}**${entry.separator}${entry.text}.`),
  "paragraphs in brackets": blocks((entry) => `[${entry.stamp}] ${entry.text}.`),
  "bold line": stamped(({ stamp }) => `**${stamp}**`),
  "sentences in paragraphs": blocks(
    ({ date, time, text }) => `${date === null ? "At" : `On ${date} at`} ${time}, ${lower(text)}.`,
  ),
  "soft breaks": lines((entry) => `${entry.stamp}${entry.separator}${entry.text}`),
  "hard breaks": lines((entry) => `${entry.stamp}: ${entry.text}  `),
  "back slashes": lines((entry) => `${entry.stamp} - ${entry.text}\\`),
  "html breaks": lines((entry) => `${entry.stamp} - ${entry.text}<br>`),
  "bold lines": lines((entry) => `**${entry.stamp}**${entry.separator}${entry.text}  `),
  indented: (page, entries) => {
    page.block();
    return page.indented("    ", () => entries.map(({ stamp, text }) => page.write(`${stamp} - ${text}`)));
  },
  fenced: fenced((entry) => `${entry.stamp}${entry.separator}${entry.text}`),
  chat: fenced((entry) => `[${entry.stamp}] ada: ${entry.text}`),
  "chat with signs": fenced((entry) => `${entry.stamp} <ada> ${entry.text}`),
} as const satisfies Record<string, Layout>;

/** Each entry a block of its own. */
function blocks(line: Line): Layout {
  return (page, entries) =>
    entries.map((entry) => {
      const start = page.block(line(entry));
      page.write(...entry.detail);
      return start;
    });
}

/** The stamp in a block of its own above the text. */
function stamped(line: Line): Layout {
  return (page, entries) =>
    entries.map((entry) => {
      const start = page.block(line(entry));
      page.block(`${entry.text}.`, ...entry.detail);
      return start;
    });
}

function lines(line: Line): Layout {
  return (page, entries) => {
    page.block();
    return entries.map((entry) => page.write(line(entry)));
  };
}

function fenced(line: Line): Layout {
  return (page: Page, entries) => {
    page.block("```");
    const starts = entries.map((entry) => page.write(line(entry)));
    page.write("```");
    return starts;
  };
}
