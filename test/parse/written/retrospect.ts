import type { Account } from "./account.ts";
import type { Heading } from "./headings.ts";
import type { Page } from "./page.ts";
import { type ItemShape, type Listed, list, type Told } from "./parts.ts";

/** A part of lists: what it tells, and its name. */
export type NamedList = readonly [tells: Listed, name: string];

interface Way {
  page: Page;
  heading: Heading;
  account: Account;
  items: ItemShape;
}

/** Writes several lists below the heading that they share, and answers where the items stand. */
type Layout = (parts: readonly NamedList[], way: Way) => Told;

/** How the lists of a part that weighs are laid out within it: what went well, what went badly. */
export const RETROSPECT_SHAPES = {
  headings: (parts, way) => each(parts, way, (name) => way.heading(name, 1)),
  bold: (parts, way) => each(parts, way, (name) => way.page.block(`**${name}**`, "")),
  "bold labels": (parts, way) => each(parts, way, (name) => way.page.block(`**${name}:**`, "")),
  labels: (parts, way) => each(parts, way, (name) => way.page.block(`${name}:`)),
  "labels, airy": (parts, way) => each(parts, way, (name) => way.page.block(`${name}:`, "")),
  italics: (parts, way) => each(parts, way, (name) => way.page.block(`*${name}*`, "")),
  "items above items": (parts, way) => each(parts, way, (name) => way.page.write(`- ${name}`), "  "),
  "bold items above items": (parts, way) =>
    each(parts, way, (name) => way.page.write(`- **${name}:**`), "  "),
  "items with labels": (parts, { page, account }) =>
    told(parts, (tells, name) => account[tells].map((text) => page.write(`- **${name}:** ${text}`))),
  columns: (parts, { page, account }) => {
    page.block(`| ${parts.map(([, name]) => name).join(" | ")} |`, `|${parts.map(() => "---|").join("")}`);
    const height = Math.max(...parts.map(([tells]) => account[tells].length));
    const rows = Array.from({ length: height }, (_, row) =>
      page.write(`| ${parts.map(([tells]) => account[tells][row] ?? "").join(" | ")} |`),
    );
    return told(parts, (tells) => rows.slice(0, account[tells].length));
  },
  rows: (parts, { page, account }) => {
    page.block("| Category | Notes |", "|---|---|");
    return told(parts, (tells, name) => account[tells].map((text) => page.write(`| ${name} | ${text} |`)));
  },
} as const satisfies Record<string, Layout>;

export type RetrospectShape = keyof typeof RETROSPECT_SHAPES;

function each(
  parts: readonly NamedList[],
  { page, account, items }: Way,
  head: (name: string) => void,
  indent = "",
): Told {
  return told(parts, (tells, name) => {
    head(name);
    const shape = indent !== "" && items === "bullets" ? "dashes" : items;
    return page.indented(indent, () => list(page, shape, account[tells]));
  });
}

function told(parts: readonly NamedList[], write: (tells: Listed, name: string) => number[]): Told {
  return Object.fromEntries(parts.map(([tells, name]) => [tells, write(tells, name)]));
}
