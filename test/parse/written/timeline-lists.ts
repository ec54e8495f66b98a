import type { Written } from "./entries.ts";
import type { Page } from "./page.ts";
import type { Layout } from "./timelines.ts";

type Line = (entry: Written, index: number) => string;

/** Timelines whose entries are items of a list. */
export const LIST_TIMELINES = {
  list: items((entry) => `- ${entry.stamp}${entry.separator}${entry.text}`),
  stars: items((entry) => `* ${entry.stamp}${entry.separator}${entry.text}`),
  dashes: items((entry) => `- ${entry.stamp} – ${entry.text}.`),
  plain: items((entry) => `- ${entry.stamp} ${entry.text}`),
  bold: items((entry) => `- **${entry.stamp}** ${entry.text}`),
  "bold, parted": items((entry) => `- **${entry.stamp}**${entry.separator}${entry.text}`),
  "bold label": items((entry) => `- **${entry.stamp}:** ${entry.text}`),
  italics: items((entry) => `- *${entry.stamp}*${entry.separator}${entry.text}`),
  brackets: items((entry) => `- [${entry.stamp}] ${entry.text}`),
  parentheses: items((entry) => `- (${entry.stamp}) ${entry.text}`),
  code: items((entry) => `- \`${entry.stamp}\` ${entry.text}`),
  numbered: items((entry, index) => `${index + 1}. ${entry.stamp}${entry.separator}${entry.text}`, 3),
  loose: (page, entries) =>
    entries.map((entry) => {
      page.block();
      return item(page, entry, `- ${entry.stamp}${entry.separator}${entry.text}`, 2);
    }),
  "text below": (page, entries) =>
    entries.map((entry) => {
      const line = page.write(`- **${entry.stamp}**`);
      page.indented("  ", () => page.write(`${entry.text}.`, ...entry.detail));
      return line;
    }),
  "list below": (page, entries) =>
    entries.map((entry) => {
      const line = page.write(`- ${entry.stamp}`, `  - ${entry.text}`);
      page.indented("    ", () => page.write(...entry.detail));
      return line;
    }),
  sentences: items(
    ({ date, time, text }) => `- ${date === null ? "At" : `On ${date} at`} ${time}, ${lower(text)}.`,
  ),
  quoted: (page, entries) =>
    entries.map((entry) => page.write(`> - ${entry.stamp}${entry.separator}${entry.text}`)),
  "html list": (page, entries) => {
    page.block("<ul>");
    const starts = entries.map((entry) => page.write(`<li>${entry.stamp} - ${entry.text}</li>`));
    page.write("</ul>");
    return starts;
  },
} as const satisfies Record<string, Layout>;

function items(line: Line, indent = 2): Layout {
  return (page, entries) => entries.map((entry, index) => item(page, entry, line(entry, index), indent));
}

function item(page: Page, entry: Written, line: string, indent: number): number {
  const start = page.write(line);
  page.indented(" ".repeat(indent), () => page.write(...entry.detail));
  return start;
}

/** As it stands within a sentence. */
export function lower(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? `${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text;
}
