import type { Lines } from "../../model/postmortem.ts";
import { isNewestFirst } from "./chronology.ts";
import type { RawEntry } from "./raw-entry.ts";

/** What those who look for statements in prose know of the timeline. */
export interface BesideEntries {
  /** The lines that its entries take. */
  lines: ReadonlySet<number>;
  /** Where its entries begin, if the newest stands first; [] where they are told in the order of time. */
  newestFirst: readonly number[];
}

export const NO_ENTRIES: BesideEntries = { lines: new Set(), newestFirst: [] };

/** The timeline as those need it who look for statements in prose. */
export function besideOf(entries: readonly RawEntry[]): BesideEntries {
  const lines = entries.flatMap(({ lines: [first, last] }) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at),
  );
  return {
    lines: new Set(lines),
    newestFirst: isNewestFirst(entries) ? entries.map(({ lines: [first] }) => first) : [],
  };
}

/** Statements in the order in which they were made: of a page that is kept up to date, from its last post to its first; what stands above all posts comes before them. */
export function inOrder<Statement extends { lines: Lines }>(
  said: readonly Statement[],
  newestFirst: BesideEntries["newestFirst"],
): Statement[] {
  const postOf = ({ lines: [line] }: Statement) => newestFirst.findLastIndex((start) => start <= line);
  const rank = (post: number) => (post === -1 ? newestFirst.length : post);
  return [...said].sort((a, b) => rank(postOf(b)) - rank(postOf(a)) || a.lines[0] - b.lines[0]);
}
