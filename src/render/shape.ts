import type { Root } from "mdast";
import type { Lines } from "../model/postmortem.ts";
import { unfoldIndentedEntries } from "./indented-entries.ts";
import { keepLineBreaks } from "./line-breaks.ts";
import { raisePseudoHeadings } from "./pseudo-headings.ts";

/** A section as the reader recognised it. */
export interface SectionStart {
  /** First line: that of its heading. */
  line: number;
  heading: string;
}

/** Puts right what Markdown took for something else, before HTML is made of it, in any part of a document. */
export function shaper(entries: readonly Lines[], sections: readonly SectionStart[]): (tree: Root) => Root {
  const told = linesOf(entries);
  const starts = new Set(entries.map(([first]) => first));
  const headings = new Map(sections.map(({ line, heading }) => [line, heading]));
  return (tree) => keepLineBreaks(raisePseudoHeadings(unfoldIndentedEntries(tree, told), headings), starts);
}

function linesOf(entries: readonly Lines[]): Set<number> {
  const lines = new Set<number>();
  for (const [first, last] of entries) for (let line = first; line <= last; line++) lines.add(line);
  return lines;
}
