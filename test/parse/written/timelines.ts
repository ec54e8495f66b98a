import type { Written } from "./entries.ts";
import type { Page } from "./page.ts";
import { BLOCK_TIMELINES } from "./timeline-blocks.ts";
import { LIST_TIMELINES } from "./timeline-lists.ts";
import { TABLE_TIMELINES } from "./timeline-tables.ts";

/** Writes the entries of a timeline, and answers the number of the line on which each begins. */
export type Layout = (page: Page, entries: readonly Written[]) => number[];

/** How the entries of a timeline are laid out. */
export const TIMELINE_SHAPES = {
  ...LIST_TIMELINES,
  ...TABLE_TIMELINES,
  ...BLOCK_TIMELINES,
} as const satisfies Record<string, Layout>;

export type TimelineShape = keyof typeof TIMELINE_SHAPES;
