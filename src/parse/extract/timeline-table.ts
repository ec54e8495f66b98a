import { startsWithTime } from "../time-led.ts";
import type { Unit } from "../unit.ts";
import { type DateOptions, type FoundMoment, findMoments, leadingMoment } from "../values/moment.ts";
import { leadingRange } from "../values/range.ts";
import { findZone } from "../values/zone.ts";

const TIME_HEAD =
  /\b(?:time|times|utc|gmt|hour|hours|timestamp|when|clock|[pcem][sd]?t|hora|horas|heure|heures|uhrzeit|zeit|orario|tijd|tid)\b|horário|時刻|时间|時間|시각|시간/i;
const DATE_HEAD = /\b(?:date|day|fecha|data|datum|dia|jour|giorno)\b|日付|日期|날짜/i;
const EVENT_HEAD =
  /\b(?:events?|descriptions?|actions?|what|details?|notes?|happened|activity|activities|entry|update|comments?|eventos?|suceso|ereignis|evento|gebeurtenis|hendelse)\b|événement|acontecimento|内容|事件|描述|イベント|이벤트|내용/i;

/** What a row of a timeline table tells: its moment, from one column or from a date and a time column, its end, and its event. */
export function eventRow(
  unit: Unit,
  options: DateOptions,
): { moment: FoundMoment | null; until: FoundMoment | null; text: string } | null {
  const { cells, head } = unit;
  const dateAt = head.findIndex((cell, index) => isDateHead(cell, cells[index] ?? ""));
  const timeAt = timeColumn(unit, options);
  const endAt = timeAt === -1 ? -1 : endColumn(unit, options);
  const eventAt = eventColumn(unit, [dateAt, timeAt, endAt]);
  const range = timeAt === -1 ? null : leadingRange(cells[timeAt] ?? "", options);
  const time = range?.from ?? (timeAt === -1 ? null : momentIn(cells[timeAt] ?? "", options));
  const told = eventText(unit, eventAt, [dateAt, timeAt, endAt]);
  const text = time ? told : withLooseTime(cells[timeAt] ?? "", told);
  if (text === "" && timeAt === -1) return null;
  const date = dateAt === -1 ? null : momentIn(cells[dateAt] ?? "", options);
  const moment = merged(time, date);
  if (moment && !moment.zone && moment.time) moment.zone = findZone(head[timeAt] ?? "");
  const until = moment?.time ? (range?.until ?? momentAt(cells[endAt], options)) : null;
  return moment || text ? { moment, until, text: text || cells.join(" ").trim() } : null;
}

/** "T+64s", "Day 2", "an hour later" where a time should be: no moment, and yet it says when. */
function withLooseTime(cell: string, event: string): string {
  const said = cell.trim();
  return event === "" || !/\d|\p{L}{3}/u.test(said) || NO_TIME.test(said) ? event : `${said} · ${event}`;
}

const NO_TIME = /^\W*(?:tb[da]|unknown|none|not (?:known|stated|recorded)|n\/?a)\W*$/i;

/** A row with a time in front in one of its first cells. */
export function isTimedRow({ kind, cells }: Unit): boolean {
  return kind === "row" && cells.slice(0, 3).some(startsWithTime);
}

/** "Diagnosis | 30 min": a row of a table that gives lengths and no times. */
export function isOnlyLong({ cells, head }: Unit): boolean {
  if (head.some((cell) => TIME_HEAD.test(cell) || DATE_HEAD.test(cell))) return false;
  return cells.slice(1).some((cell) => LENGTH.test(cell));
}

const LENGTH =
  /^\W{0,4}\d{1,3}(?:[.,-]\d{1,2})? ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|days?)(?: \d{1,2} ?(?:m|mins?|minutes?))?\W{0,4}$/i;

/** "Data" is the date in some languages, where a date stands below it. */
function isDateHead(head: string, cell: string): boolean {
  return (
    DATE_HEAD.test(head) && !TIME_HEAD.test(head) && (!/^\W*data\W*$/i.test(head) || /^\W{0,3}\d/.test(cell))
  );
}

/** The time of a column that is headed "End", beside one that is headed "Start". */
function endColumn({ cells, head }: Unit, options: DateOptions): number {
  if (!head.some((name) => START_HEAD.test(name))) return -1;
  return head.findIndex((name, index) => END_HEAD.test(name) && momentAt(cells[index], options)?.time);
}

const START_HEAD = /^\W{0,3}(?:start|from|begin|began|started)\b/i;
const END_HEAD = /^\W{0,3}(?:end|ended|until|to|till)\b/i;

function momentAt(cell: string | undefined, options: DateOptions): FoundMoment | null {
  return cell === undefined ? null : leadingMoment(cell, options);
}

function momentIn(cell: string, options: DateOptions): FoundMoment | null {
  return leadingMoment(cell, options) ?? findMoments(cell, options)[0] ?? null;
}

function merged(time: FoundMoment | null, date: FoundMoment | null): FoundMoment | null {
  if (!time) return date;
  return { ...time, date: time.date ?? date?.date ?? null };
}

function timeColumn({ cells, head }: Unit, options: DateOptions): number {
  const named = head.findIndex((cell) => (TIME_HEAD.test(cell) || isZone(cell)) && !SINCE_START.test(cell));
  if (named !== -1) return named;
  const led = cells.findIndex((cell) => cell.length < 60 && leadingMoment(cell, options)?.time);
  return led === -1 ? cells.findIndex((cell) => OFFSET_AND_TIME.test(cell)) : led;
}

/** A column that counts from the beginning: "Time since start", "Elapsed time". */
const SINCE_START = /\b(?:since|elapsed|relative|offset|after|delta|into)\b|Δ|^T ?\+/i;
/** "T+5 (14:05)": the clock behind the count. */
const OFFSET_AND_TIME = /^\W{0,2}T ?[+-] ?\d[\w: ]{0,12}[(/,–-] ?\d{1,2}:\d\d/i;

/** "NZST": a column of times headed by their zone; of several the first counts. */
function isZone(head: string): boolean {
  return /^[A-Z]{2,5}$/.test(head) && findZone(head) !== null;
}

function eventColumn({ cells, head }: Unit, taken: readonly number[]): number {
  const named = head.findIndex((cell, index) => EVENT_HEAD.test(cell) && !taken.includes(index));
  if (named !== -1) return named;
  let longest = -1;
  cells.forEach((cell, index) => {
    if (!taken.includes(index) && cell.length > (cells[longest]?.length ?? 0)) longest = index;
  });
  return longest;
}

/** The event, with what the other columns add (who, where, a link) behind it: the answer to a question with the question. */
function eventText({ cells, head }: Unit, eventAt: number, taken: readonly number[]): string {
  const others = cells.flatMap((cell, index) => {
    if (index === eventAt || taken.includes(index) || cell.trim() === "") return [];
    return [(head[index] ?? "").trim().endsWith("?") ? `${head[index]} ${cell}` : cell];
  });
  return [cells[eventAt] ?? "", ...others].filter((cell) => cell !== "").join(" · ");
}
