import type { Phase } from "../../../src/model/vocabulary.ts";
import { type Account, momentOf } from "./account.ts";
import { dateOf, type EntryShape, entriesOf, type Told, type Written } from "./entries.ts";
import { HEADING_STYLES, type HeadingStyle } from "./headings.ts";
import type { Page } from "./page.ts";
import { LIST_TIMELINES } from "./timeline-lists.ts";
import { TABLE_TIMELINES } from "./timeline-tables.ts";
import { TIMELINE_SHAPES, type TimelineShape } from "./timelines.ts";

/** The shape of a timeline. */
export interface ChronologyShape extends EntryShape {
  timeline: TimelineShape;
  /** How the names of days or of phases above entries are written. */
  group: keyof typeof GROUPS;
  /** Whether the entries of a phase stand below its name. */
  hasPhases: boolean;
}

type Entry = { written: Written; told: Told };
type Truth = Told & { line: number };
/** Writes a name above entries, and answers how far these are indented. */
type Group = (page: Page, name: string) => number;

/** How a name above entries is written. */
export const GROUPS = {
  heading: (page, name) => above(page, `#### ${name}`),
  "bold line": (page, name) => above(page, `**${name}**`),
  "bold label": (page, name) => above(page, `**${name}:**`),
  label: (page, name) => above(page, `${name}:`),
  item: (page, name) => within(page, `- ${name}`),
  "bold item": (page, name) => within(page, `- **${name}**`),
} as const satisfies Record<string, Group>;

function above(page: Page, line: string): number {
  page.block(line, "");
  return 0;
}

function within(page: Page, line: string): number {
  page.write(line);
  return 2;
}

/**
 * A shape as its author would write it: four digits by themselves want a sign behind them, code has no bold letters, and
 * below a part that is named in bold or with a colon neither headings nor other names of that kind stand.
 */
export function asWritten<S extends ChronologyShape & { heading: HeadingStyle }>(shape: S): S {
  const isParted = PARTED.has(shape.timeline) && shape.separator !== "none" && shape.separator !== "tab";
  const isHeaded = /^(?:#{1,3}(?!#)|<h|,)/.test(HEADING_STYLES[shape.heading]("", 1, 0).join());
  // Who writes the newest first dates each entry.
  const dateIn = shape.isNewestFirst || (!isHeaded && shape.dateIn === "days") ? "entries" : shape.dateIn;
  return {
    ...shape,
    time: shape.time === "1030" && !isParted ? "1030 hrs" : shape.time,
    dateIn,
    detail: shape.isNewestFirst ? "none" : shape.detail,
    marks: CODE.has(shape.timeline) && shape.marks.startsWith("bold") ? "capitals" : shape.marks,
    hasPhases: shape.hasPhases && isHeaded && hasGroups(shape.timeline),
    group: isHeaded ? shape.group : "bold line",
    timeline: isHeaded || !/^(?:headings|bold line$)/.test(shape.timeline) ? shape.timeline : "paragraphs",
  };
}

/** Paragraphs are seldom put below the names of phases; a table of one row with start and end looks like facts. */
function hasGroups(timeline: TimelineShape): boolean {
  return timeline in LIST_TIMELINES || (timeline in TABLE_TIMELINES && timeline !== "start and end");
}

const PARTED: ReadonlySet<TimelineShape> = new Set(["list", "stars", "dashes", "numbered", "loose"] as const);
const CODE: ReadonlySet<TimelineShape> = new Set([
  "indented",
  "fenced",
  "chat",
  "chat with signs",
  "html list",
  "html table",
] as const);

/** Writes the entries of an account, and answers what a reader finds in each, in the order in which they are written. */
export function writeChronology(page: Page, account: Account, shape: ChronologyShape): Truth[] {
  const inTime = entriesOf(account, shape);
  const entries = shape.isNewestFirst ? inTime.toReversed() : inTime;
  const runs = runsOf(entries, nameOf(account, shape));
  return runs.flatMap(({ name, entries }) => {
    const indent = name === null ? 0 : GROUPS[groupOf(shape)](page, name);
    const starts = page.indented(" ".repeat(indent), () =>
      TIMELINE_SHAPES[shape.timeline](
        page,
        entries.map(({ written }) => written),
      ),
    );
    return starts.map((line, index) => ({ line, ...heard(entries[index] as Entry, shape) }));
  });
}

/** What the layout tells of an entry: one that gives the time alone leaves out when it ended. */
function heard({ told }: Entry, { timeline }: ChronologyShape): Told {
  return { ...told, until: TELLS_NO_END.has(timeline) ? null : told.until };
}

const TELLS_NO_END: ReadonlySet<TimelineShape> = new Set([
  "sentences",
  "sentences in paragraphs",
  "date column",
] as const);

/** Items are written within items only. */
function groupOf({ group, timeline }: ChronologyShape): keyof typeof GROUPS {
  return NESTED.has(timeline) || !group.endsWith("item") ? group : "bold line";
}

const NESTED: ReadonlySet<TimelineShape> = new Set([
  "list",
  "stars",
  "plain",
  "bold",
  "bold label",
  "brackets",
] as const);

/** The name that stands above an entry. */
function nameOf(account: Account, shape: ChronologyShape): (entry: Entry) => string | null {
  if (shape.dateIn === "days") {
    const names = new Map(
      account.events.map(({ after }) => {
        const at = momentOf(account, after);
        return [JSON.stringify([at.month, at.day]), dateOf(at, shape.date)];
      }),
    );
    return ({ told }) =>
      names.get(JSON.stringify([Number(told.day.slice(5, 7)), Number(told.day.slice(8))])) ?? null;
  }
  return ({ told: { phase } }) =>
    shape.hasPhases && !shape.isNewestFirst && phase ? PHASE_NAMES[phase] : null;
}

const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  "lead-up": "Lead-up",
  detection: "Detection",
  investigation: "Investigation",
  "false-lead": "False leads",
  escalation: "Escalation",
  mitigation: "Mitigation",
  resolution: "Resolution",
  "follow-up": "Follow-up",
};

/** Neighbours of the same name together. */
function runsOf(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string | null,
): { name: string | null; entries: Entry[] }[] {
  const runs: { name: string | null; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const name = nameOf(entry);
    const last = runs.at(-1);
    if (last && last.name === name) last.entries.push(entry);
    else runs.push({ name, entries: [entry] });
  }
  return runs;
}
