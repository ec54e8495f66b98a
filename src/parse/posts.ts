import type { Unit } from "./unit.ts";
import { type FoundMoment, leadingMoment } from "./values/moment.ts";
import { ANY_ORDER } from "./values/written.ts";

/** A message of a chat or a post of a status page, as it begins. */
interface Post {
  unit: Unit;
  /** Who wrote it, or the status that it gives. */
  name: string;
  status: boolean;
  /** The time behind the name, as written; null where it may stand below the post. */
  time: string | null;
  rest: string;
  /** The line below a heading that begins with the time. */
  below?: Unit;
}

const LEAST = 3;
const LONGEST = 120;

const STATUS =
  /^(?:resolved|monitoring|identified|investigating|updated?|completed|in progress|scheduled|verifying|mitigated|degraded|outage|recovering|restored|behoben|résolu|en cours|resolvido|resuelto)$/i;
/** "@ana 2:04 PM", "ana [14:02]", "Ana Bell (14:02)", "ana — Today at 14:02", "Ana 2:04 PM". */
const SPEAKER =
  /^(?:(?<at>@[\p{L}\d._-]{2,30})(?: \p{Lu}[\p{L}.]{0,20})?|(?<plain>[\p{L}][\p{L}\d._-]{1,24}(?: \p{Lu}[\p{L}.-]{0,20}){0,2})(?: (?:APP|BOT))?)\s?[,—–|·•-]?\s?(?=(?<open>[[(])?(?<day>(?:today|yesterday)(?: at)? )?(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? )?\d{1,2}:\d\d(?<half> ?[ap]m)?)/iu;
/** A name in front of a bracket or a dash and a number or the name of a month. */
const HEADED = /^(\p{L}[\p{L} ]{4,20}?)\s?(?:[[(–—-]|\bat\b)\s?(?=\d|\p{Lu}\p{L}{2,9}\.? \d)/u;
const NO_NAME =
  /^(?:at|by|on|from|around|about|until|till|since|between|to|after|before|the|then|and|but|approximately|starting|circa|ca|um|gegen|vers|à|às|kl)\b/i;
const RELATIVE_DAY = /^([[(]?)(?:today|yesterday)(?: at)? /i;

/**
 * Posts of a status page ("Resolved – 17:48 UTC ...") and messages of a chat ("@ana 2:04 PM ...") come back with their
 * times in front, as people write entries: "17:48 UTC Resolved: ...". Three of a kind and more: a single one is prose.
 */
export function withPostTimes(units: readonly Unit[]): Unit[] {
  const posts = units.map((unit, index) => postOf(unit, units[index + 1])).filter((post) => post !== null);
  if (posts.length < LEAST) return [...units];
  const timed = posts.filter(({ time }) => time !== null);
  const told = [...statuses(timed), ...messages(timed)];
  const inFront = new Map(told.map((post) => [post.unit, post]));
  const taken = new Set(told.map(({ below }) => below));
  if (inFront.size > 0)
    return units.flatMap((unit) => (taken.has(unit) ? [] : [timeFirst(unit, inFront.get(unit))]));
  return withTimesBelow(
    units,
    posts.filter(({ status }) => status).map(({ unit }) => unit),
  );
}

function statuses(timed: readonly Post[]): Post[] {
  const found = timed.filter(({ status }) => status);
  return found.length < LEAST ? [] : found;
}

/** In a chat somebody speaks twice. */
function messages(timed: readonly Post[]): Post[] {
  const found = timed.filter(({ status }) => !status);
  const speakers = new Set(found.map(({ name }) => name));
  return found.length < LEAST || speakers.size === found.length ? [] : found;
}

function postOf(unit: Unit, next: Unit | undefined): Post | null {
  if (unit.kind === "row" || unit.kind === "code") return null;
  if (unit.kind === "heading") return headingPost(unit, next);
  const { lead, text } = unit;
  const name = lead?.replace(/[\s:–—-]{1,6}$/, "") ?? "";
  if (lead !== null && text.startsWith(lead) && STATUS.test(name))
    return { unit, name, status: true, ...timeAndRest(text.slice(lead.length)) };
  const groups = /\d:\d\d/.test(text.slice(0, 80)) ? SPEAKER.exec(text) : null;
  const speaker = groups?.groups?.["at"] ?? groups?.groups?.["plain"];
  if (!groups || speaker === undefined || NO_NAME.test(speaker)) return null;
  if (lead !== speaker && !isSetApart(groups.groups, unit)) return null;
  const told = timeAndRest(text.slice(groups[0].length).replace(RELATIVE_DAY, "$1"));
  return told.time === null ? null : { unit, name: speaker, status: false, ...told };
}

/** "### Resolved" above "May 3, 12:30 UTC ...", "### Resolved [May 3 - 12:30 UTC]". */
function headingPost(unit: Unit, below: Unit | undefined): Post | null {
  const name = HEADED.exec(unit.text)?.[1] ?? "";
  if (name !== "" && STATUS.test(name)) {
    const { time, rest } = timeAndRest(unit.text.slice(name.length));
    return time === null ? null : { unit, name, status: true, time, rest };
  }
  if (!STATUS.test(unit.text) || below?.kind !== "line") return null;
  const told = timeAndRest(below.text);
  return told.time === null ? null : { unit, name: unit.text, status: true, below, ...told };
}

/** A name in plain words may be the beginning of a sentence unless its time is in brackets or has a line to itself. */
function isSetApart(groups: Record<string, string | undefined> | undefined, { lines }: Unit): boolean {
  if (groups?.["at"] ?? groups?.["open"] ?? groups?.["day"]) return true;
  return groups?.["half"] !== undefined && lines[1] > lines[0];
}

function timeAndRest(behind: string): { time: string | null; rest: string } {
  const moment: FoundMoment | null = leadingMoment(behind.slice(0, LONGEST), ANY_ORDER);
  if (!moment?.time) return { time: null, rest: behind };
  const time = behind.slice(0, moment.end).replace(/^[\s:–—-]+|[\s:–—-]{1,6}$/g, "");
  return { time, rest: behind.slice(moment.end) };
}

function timeFirst(unit: Unit, post: Post | undefined): Unit {
  if (!post) return unit;
  const text = `${post.time} ${post.name}: ${post.rest}`.trim();
  const lines: Unit["lines"] = [unit.lines[0], post.below?.lines[1] ?? unit.lines[1]];
  const kind = unit.kind === "item" || (unit.kind === "heading" && !post.below) ? unit.kind : "line";
  return { ...unit, kind, text, lines, lead: null, bold: false };
}

/** The posts of a page that sets the time on a line below each: "Posted Aug 14, 2025 - 21:40 EDT". */
function withTimesBelow(units: readonly Unit[], posts: readonly Unit[]): Unit[] {
  const times = new Map<Unit, Unit>();
  const places = new Map(units.map((unit, index) => [unit, index]));
  for (const post of posts) {
    const at = places.get(post) ?? units.length;
    const below = units.slice(at + 1, at + 4).find((unit) => unit.block === post.block && isOnlyTime(unit));
    if (below) times.set(post, below);
  }
  if (times.size < LEAST) return [...units];
  const below = new Set(times.values());
  return units.flatMap((unit) => {
    const time = times.get(unit);
    if (!time) return below.has(unit) ? [] : [unit];
    const text = `${timeOf(time)} ${unit.text.replace(/\s[–—-]\s/, ": ")}`;
    return [{ ...unit, text, lead: null, lines: [unit.lines[0], time.lines[1]] }];
  });
}

const POSTED = /^(?:posted(?: on| at)?:? |[\w ]{1,30} ago\W{1,3})/i;

function timeOf({ text }: Unit): string {
  return text.replace(POSTED, "");
}

function isOnlyTime(unit: Unit): boolean {
  const text = timeOf(unit);
  if (unit.kind !== "line" || text.length > 60) return false;
  const moment = leadingMoment(text, ANY_ORDER);
  return moment?.time != null && !/[\p{L}\p{N}]/u.test(text.slice(moment.end));
}
