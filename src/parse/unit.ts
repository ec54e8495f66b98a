import type { Lines } from "../model/postmortem.ts";

/**
 * The smallest piece of a document that can say something by itself: a heading, a line of a paragraph that begins
 * something new, a list item, a table row, a line of code. Whatever the markup, the reader sees the same shape.
 */
export interface Unit {
  kind: "heading" | "line" | "item" | "row" | "code" | "quote";
  /** Plain text: no Markdown, no HTML; emoji and punctuation as written. */
  text: string;
  lines: Lines;
  /** `lines` with the markup that belongs to them: the fences of code, the head of a table. */
  around: Lines;
  /** Rank of a heading, 1 to 6; null for everything else. */
  rank: number | null;
  /** How many lists the unit lies in: 1 for an item at the top. */
  depth: number;
  /** Number of the top-level block of the document that holds the unit. */
  block: number;
  /** The list item that holds this unit. */
  parent: Unit | null;
  /** The unit has items below it. */
  hasItems: boolean;
  /** The bold text with which the unit begins. */
  lead: string | null;
  /** The whole unit is bold. */
  bold: boolean;
  /** The whole unit is in italics. */
  italic: boolean;
  struck: boolean;
  /** State of a task box. */
  checked: boolean | null;
  ordered: boolean;
  /** The sign in front of an item of a list that is not ordered: "-", "*" or "+". */
  sign: string | null;
  /** Cells of a table row, or of a line with columns of spaces; the cells of the table's head. */
  cells: string[];
  head: string[];
  links: { url: string; text: string }[];
}

/** A unit with everything not given at rest. */
export function unit(kind: Unit["kind"], text: string, lines: Lines, more: Partial<Unit> = {}): Unit {
  return {
    kind,
    text,
    lines,
    around: lines,
    rank: null,
    depth: 0,
    block: 0,
    parent: null,
    hasItems: false,
    lead: null,
    bold: false,
    italic: false,
    struck: false,
    checked: null,
    ordered: false,
    sign: null,
    cells: [],
    head: [],
    links: [],
    ...more,
  };
}

/** Whether a unit stands below an item of a list, at any depth. */
export function isBelow(unit: Unit, above: Unit): boolean {
  for (let parent = unit.parent; parent; parent = parent.parent) if (parent === above) return true;
  return false;
}
