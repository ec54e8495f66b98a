import { startsWithTime } from "./time-led.ts";
import type { Unit } from "./unit.ts";
import { minuteOfDay } from "./values/calendar.ts";
import { leadingMoment } from "./values/moment.ts";
import { ANY_ORDER } from "./values/written.ts";

const LEAST = 3;
/** "3.2 At 08:58 ...": the number of a statement in its section. */
const NUMBER = /^(\d{1,2})\.(\d{1,2})\.?\s+(?=\S)/;
/** "0520 Crew Control calls": a clock time without its colon; what is counted is none. */
const CLOCK =
  /^([01]\d|2[0-3])([0-5]\d)\s(?=\p{L})(?!(?:\p{L}+ )?(?:users|customers|people|requests|errors|orders|messages|files|records|rows|nodes|pods|sessions|e?mails|calls|tickets|payments|transactions|connections|[kmg]i?b|ms|utc|gmt|hrs)\b)/iu;
/** "10.12:30 PM Restored": the number of an item without a space behind it. */
const GLUED = /^\d{1,2}\.(?=(?:[01]?\d|2[0-3]):[0-5]\d(?!\d))/;
const YEAR = /^(?:19|20)/;

/** Entries behind their numbers or those of their statements, and clock times without a colon, written as most people write them. */
export function withPlainFronts(units: readonly Unit[]): Unit[] {
  const statements = numbered(units);
  const times = [...unparted(units), ...glued(units)];
  // The units stay the same ones: those below them know them as their parents.
  for (const [unit, text] of times) unit.text = text;
  for (const [unit, text] of statements)
    Object.assign(unit, { text, kind: "item", ordered: true, depth: Math.max(unit.depth, 1) });
  return [...units];
}

/** Runs of numbers ("2.1", "2.2", "2.3") of which half and more stand before times. */
function numbered(units: readonly Unit[]): [Unit, string][] {
  const runs: { section: string; last: number; told: [Unit, string][] }[] = [];
  for (const unit of units) {
    const number = unit.kind === "line" || unit.kind === "item" ? NUMBER.exec(unit.text) : null;
    if (!number) continue;
    const [front, section = "", place] = number;
    const told: [Unit, string] = [unit, unit.text.slice(front.length)];
    const run = runs.at(-1);
    if (run?.section === section && run.last + 1 === Number(place)) {
      run.told.push(told);
      run.last += 1;
    } else runs.push({ section, last: Number(place), told: [told] });
  }
  return runs
    .filter(({ told }) => told.length >= LEAST)
    .filter(({ told }) => told.filter(([, text]) => startsWithTime(text)).length * 2 >= told.length)
    .flatMap(({ told }) => told);
}

function glued(units: readonly Unit[]): [Unit, string][] {
  const found = units.filter(({ kind, text }) => (kind === "line" || kind === "item") && GLUED.test(text));
  return found.map((unit) => [unit, unit.text.replace(GLUED, "")]);
}

/** Among the lines of a block that begin with times, those whose time has no colon. */
function unparted(units: readonly Unit[]): [Unit, string][] {
  const isCandidate = ({ kind, text }: Unit) => kind !== "row" && kind !== "heading" && CLOCK.test(text);
  const asked = new Set(units.filter(isCandidate).map(({ block }) => block));
  if (asked.size === 0) return [];
  const lines = units.filter(({ kind, block }) => kind !== "row" && asked.has(block));
  return [...Map.groupBy(lines, ({ block }) => block).values()].flatMap(unpartedIn);
}

function unpartedIn(block: readonly Unit[]): [Unit, string][] {
  const minutes = block.map(({ text }) => minuteOf(text));
  const timed = minutes.filter((minute) => minute !== null).length;
  const isYears = !block.some(({ text }) => minuteOf(text) !== null && !YEAR.test(text));
  if (timed < LEAST || isYears) return [];
  const before = filled(minutes);
  const after = filled(minutes.toReversed()).reverse();
  return block.flatMap((unit, index): [Unit, string][] => {
    const [, hour, minute] = CLOCK.exec(unit.text) ?? [];
    if (hour === undefined || !fits(minutes[index] ?? 0, before[index], after[index])) return [];
    return [[unit, `${hour}:${minute} ${unit.text.slice(5)}`]];
  });
}

/** The time of day with which a text begins, in minutes. */
function minuteOf(text: string): number | null {
  const [, hour, minute] = CLOCK.exec(text) ?? [];
  if (hour !== undefined) return Number(hour) * 60 + Number(minute);
  const time = startsWithTime(text) ? leadingMoment(text.slice(0, 60), ANY_ORDER)?.time : null;
  return time ? minuteOfDay(time) : null;
}

/** For each place the last time before it; null at the first. */
function filled(minutes: readonly (number | null)[]): (number | null)[] {
  let last: number | null = null;
  return minutes.map((minute) => {
    const before = last;
    last = minute ?? last;
    return before;
  });
}

/** Whether a time stands between those before and behind it, whichever way they run. */
function fits(own: number, last: number | null | undefined, next: number | null | undefined): boolean {
  const [before, after] = [last ?? own, next ?? own];
  const goesOn = before <= own && own <= after;
  const goesBack = before >= own && own >= after;
  const passesMidnight = before > after && (own >= before || own <= after);
  return goesOn || goesBack || passesMidnight;
}
