import type { ScaleLinear } from "d3-scale";
import type { Clock } from "./incident-clock.ts";
import { shortDate } from "./incident-words.ts";

/** A tick of the time axis. */
export interface Tick {
  /** Percent of the figure's width. */
  x: number;
  label: string;
  /** The same in UTC, where the document's zone is another. */
  utc: string | null;
  anchor: "start" | "middle" | "end";
  /** Left out on narrow pages, where it would run into its neighbour. */
  wide: boolean;
}

const DAY = 1440;
const STEPS = [
  1,
  2,
  5,
  10,
  15,
  30,
  60,
  120,
  180,
  360,
  720,
  ...[1, 2, 7, 14, 28, 56, 112, 364].map((days) => days * DAY),
];
const MOST = 6;
/** Percent of the width between a label and those at the ends; on narrow pages, and there between two others. */
const ROOM = 5;
const ROOM_NARROW = 21;
const ROOM_BETWEEN = 16;

/** Ticks on round local times, and one at either end of the axis. */
export function ticksOf(scale: ScaleLinear<number, number>, clock: Clock): Tick[] {
  const [from = 0, to = 0] = scale.domain();
  const step = STEPS.find((minutes) => (to - from) / minutes <= MOST) ?? to - from;
  const first = Math.ceil((from + clock.ahead) / step) * step - clock.ahead;
  const inner: number[] = [];
  for (let minute = first; minute < to; minute += step) inner.push(minute);
  const room = (minute: number) => Math.min(scale(minute) - scale(from), scale(to) - scale(minute));
  const kept = inner.filter((minute) => minute > from && room(minute) >= ROOM);
  let last = Number.NEGATIVE_INFINITY;
  const ticks = kept.map((minute): Tick => {
    const x = scale(minute);
    const wide = room(minute) < ROOM_NARROW || x - last < ROOM_BETWEEN;
    if (!wide) last = x;
    return { x: rounded(x), ...labelOf(minute, step, clock), anchor: "middle", wide };
  });
  const end = (minute: number, anchor: Tick["anchor"]): Tick => ({
    x: rounded(scale(minute)),
    ...labelOf(minute, step >= DAY ? step : 1, clock),
    anchor,
    wide: false,
  });
  return [end(from, "start"), ...ticks, end(to, "end")];
}

export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Times of day; the date where a day begins, and everywhere once the step is a day or more. */
function labelOf(minute: number, step: number, clock: Clock): { label: string; utc: string | null } {
  const { date, time, utc } = clock.read(minute);
  const say = (day: string | null, clockTime: string | null) =>
    day !== null && (clockTime === null || step >= DAY || (step > 1 && clockTime === "00:00"))
      ? shortDate(day)
      : (clockTime ?? "");
  return { label: say(date, time), utc: utc === null ? null : say(utc.date, utc.time) };
}
