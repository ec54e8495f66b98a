import type { ScaleLinear } from "d3-scale";
import { rounded } from "./course-axis.ts";
import type { KnownMilestone } from "./incident-milestones.ts";
import { durationText } from "./wording.ts";

/** A label of the milestone bar. Row 0 stands above the bar, rows 1 and on below it. */
export interface BarLabel {
  x: number;
  row: number;
  anchor: "start" | "middle" | "end";
  text: string;
  /** Behind the text where there is room: that it is a guess. */
  aside: string;
  /** An interval rather than a milestone: shown only where there is plenty of room. */
  interval: boolean;
}

/** Widths for which labels are laid out, and the mean width of a letter, px. */
const WIDE = 1100;
const NARROW = 290;
const LETTER = 6.7;
const GAP = 12;
const INFERRED = " (inferred)";

/** Names of the milestones and of the longest interval, so placed that none runs into another. */
export function barLabels(
  milestones: readonly KnownMilestone[],
  scale: ScaleLinear<number, number>,
  open: boolean,
) {
  const placed = layOut(milestones, scale, WIDE, open);
  const wide = open ? [...placed, noEnd(scale)] : placed;
  const narrow = layOut(milestones, scale, NARROW, open);
  const interval = intervalLabel(milestones, scale, wide);
  const rows = Math.max(0, ...[...wide, ...narrow].map(({ row }) => row));
  return { wide: interval === null ? wide : [...wide, interval], narrow, rows };
}

function noEnd(scale: ScaleLinear<number, number>): BarLabel {
  return {
    x: rounded(scale.range()[1] ?? 100),
    row: 0,
    anchor: "end",
    text: "no end stated",
    aside: "",
    interval: true,
  };
}

function layOut(
  milestones: readonly KnownMilestone[],
  scale: ScaleLinear<number, number>,
  width: number,
  open: boolean,
): BarLabel[] {
  const groups = Map.groupBy(milestones, ({ minute }) => minute);
  const sorted = [...groups].sort(([a], [b]) => a - b);
  const taken: [number, number][][] = [];
  return sorted.map(([minute, names], n): BarLabel => {
    const text = names.map(({ name }) => name).join(", ");
    const aside = names.some(({ inferred }) => inferred) ? INFERRED : "";
    const outer = n === 0 || (n === sorted.length - 1 && !open);
    const x = scale(minute);
    const anchor = outer ? (n === 0 && x < 60 ? "start" : "end") : x > 60 ? "end" : "start";
    const px = (x / 100) * width;
    const length = (text.length + (width === WIDE ? aside.length : 0)) * LETTER + GAP;
    const extent: [number, number] = anchor === "start" ? [px, px + length] : [px - length, px];
    const free = (row: number) => !(taken[row] ?? []).some(([a, b]) => a < extent[1] && extent[0] < b);
    let row = outer && free(0) ? 0 : 1;
    while (!free(row)) row += 1;
    taken[row] = [...(taken[row] ?? []), extent];
    return { x: rounded(x), row, anchor, text, aside, interval: false };
  });
}

/** The longest interval between two milestones, in the middle of the bar, where the ends leave it room. */
function intervalLabel(
  milestones: readonly KnownMilestone[],
  scale: ScaleLinear<number, number>,
  placed: BarLabel[],
): BarLabel | null {
  const sorted = [...milestones].sort((a, b) => a.minute - b.minute);
  const pairs = sorted
    .slice(1)
    .flatMap((to, n) => (sorted[n] ? [{ from: sorted[n], to, minutes: to.minute - sorted[n].minute }] : []));
  const longest = pairs.sort((a, b) => b.minutes - a.minutes)[0];
  if (longest === undefined || longest.minutes <= 0 || pairs.length < 2) return null;
  const text = `${durationText(longest.minutes)} ${longest.from.name} to ${longest.to.name}`;
  const x = (scale(longest.from.minute) + scale(longest.to.minute)) / 2;
  const half = ((text.length * LETTER) / 2 + GAP) / (WIDE / 100);
  const ends = placed.filter(({ row }) => row === 0).map((label) => extentOf(label));
  const clear = ends.every(([a, b]) => b < x - half || a > x + half);
  return clear && x - half > 0 && x + half < 100
    ? { x: rounded(x), row: 0, anchor: "middle", text, aside: "", interval: true }
    : null;
}

function extentOf({ x, anchor, text, aside }: BarLabel): [number, number] {
  const length = ((text.length + aside.length) * LETTER) / (WIDE / 100);
  return anchor === "start" ? [x, x + length] : [x - length, x];
}
