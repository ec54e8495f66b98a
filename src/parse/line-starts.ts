import type { PlainLine } from "./plain.ts";
import { type Unit, unit } from "./unit.ts";
import { sectionKinds } from "./words/lookup.ts";

const EMOJI = /^(?:\p{Extended_Pictographic}|[0-9#*]\uFE0F?\u20E3)/u;
const BULLET =
  /^(?:\([+–−-]\)\s|#\d{1,3}[.:)]?\s|\d{1,2}\/\s|[ivx]{1,4}[.)]\s|\[[ xX]?\]\s|[•◦▪●○‣∙·–—-]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;
const LABEL = /^(?:\p{Lu}|\p{Lo})[^:：.!?]{1,40}[:：](?:\s|$)/u;
/** "💥 Impact: 💥", alone on its line. */
const DECORATED_LABEL = /^\p{Extended_Pictographic}[^:：]{1,60}[:：][^\p{L}\p{N}]*$/u;
/** "What was the impact:", alone on its line. */
const ALONE = /^.{3,60}[:：?？]$/u;
const TIME =
  /^[[(<~]{0,2}\s?(?:\d{1,4}[-–/.]\d{1,2}[-–/.]\d{1,4}\b|\d{1,2}[:h]\d{2}\b|\d{1,2}\s?[ap]m\b|\d{4}\s?(?:hrs|UTC|Z)\b)/i;
/** "10:12 AM UTC: " in front of an event. */
const TIME_LABEL = /^~?\d{1,2}[:h]\d{2}(?: ?[ap]m)?(?: [A-Z]{2,4})?(?::| [–—-]) /i;
const MONTH =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\b/i;
const UNSPACED_HEADING = /^#{1,6}\p{L}[^.!?]{0,78}$/u;
const OPEN_END =
  /(?:\b(?:at|from|until|till|to|and|around|about|by|between|on|since|of|before|after|the|through|thru|approximately|roughly|nearly|as|in|for|with|a|an|our|their|or|but|into|during|over|than|starting|beginning)|[,(–-]|\([^()]{1,60})$/i;
/** What a time may follow: "up from 10:00 until" goes on in the next line, "customers call an" does not. */
const AWAITS_TIME =
  /(?:\b(?:at|from|until|till|to|and|around|about|by|between|on|since|of|before|after|through|thru|approximately|roughly|nearly|or|starting|beginning)|[,(–-])$/i;
const SENTENCE_END = /[.!?。！？:;]["'”’)\]]?$/;
const SENTENCE_START = /^["'“‘(]?(?:\p{Lu}|\p{Lo}|\d)/u;

/**
 * The lines of a paragraph → units: a line that begins something new (a label, a time, an emoji, a bullet that
 * Markdown does not know, a line after a hard break) begins a unit; every other line continues the one before.
 * @param lastLine the last line of the paragraph in the source
 */
export function joinLines(lines: readonly PlainLine[], lastLine: number): Unit[] {
  const visible = lines.filter((line) => line.text !== "");
  const sentences =
    isSentencePerLine(visible) ||
    isStatementPerLine(visible) ||
    isBroken(visible) ||
    visible.every(({ text }) => FIELD.test(text));
  const groups: PlainLine[][] = [];
  for (const line of visible) {
    const group = groups.at(-1);
    if (!group || sentences || begins(line, group)) groups.push([line]);
    else group.push(line);
  }
  const apart = groups.flatMap((group) => (isSentencePerLine(group) ? group.map((line) => [line]) : [group]));
  const isList = apart.filter(([first]) => first && LISTED.test(first.text)).length > 1;
  return apart.map((group, index) =>
    joined(group, (apart[index + 1]?.[0]?.line ?? lastLine + 1) - 1, isList),
  );
}

function begins(line: PlainLine, group: readonly PlainLine[]): boolean {
  const previous = group.at(-1);
  const linesBefore = group.length;
  if (previous && isSameBold(previous, line)) return false;
  if (previous?.broken || previous?.bold || UNSPACED_HEADING.test(previous?.text ?? "")) return true;
  if (previous && linesBefore === 1 && DECORATED_LABEL.test(previous.text)) return true;
  if (previous && linesBefore === 1 && ALONE.test(previous.text) && sectionKinds(previous.text).length > 0)
    return true;
  // A short line that is no sentence, alone between others, stands for a heading.
  if (previous && linesBefore === 1 && isHeadlike(previous) && SENTENCE_START.test(line.text)) return true;
  if (isHeadlike(line) && (SENTENCE_END.test(previous?.text ?? "") || namesSection(line.text))) return true;
  // A row of a table that has no head.
  if (/^\|.*\|$/.test(line.text)) return true;
  if (EMOJI.test(line.text) || BULLET.test(line.text) || isBoldLabel(line)) return true;
  if (UNSPACED_HEADING.test(line.text)) return true;
  if (follows(line.text, group[0]?.text ?? "")) return true;
  if (TIME.test(line.text) && TIME.test(group[0]?.text ?? ""))
    return TIME_LABEL.test(line.text) || !AWAITS_TIME.test(previous?.text ?? "");
  if (OPEN_END.test(previous?.text ?? "")) return false;
  return LABEL.test(line.text) || TIME.test(line.text) || MONTH.test(line.text);
}

const STATEMENT_NUMBER = /^(\d{1,2})\.(\d{1,2})\.?\s\S/;

/** "3.5 ..." below "3.4 ...": the next statement of the same part. */
function follows(line: string, first: string): boolean {
  const [, part, place] = STATEMENT_NUMBER.exec(line) ?? [];
  if (part === undefined) return false;
  const [, partBefore, placeBefore] = STATEMENT_NUMBER.exec(first) ?? [];
  return part === partBefore && Number(place) === Number(placeBefore) + 1;
}

/** Bold words that were wrapped at the end of a line. */
function isSameBold(previous: PlainLine, line: PlainLine): boolean {
  return (
    previous.bold &&
    !previous.broken &&
    line.lead !== null &&
    !/[.!?:：]["'”’)]?$/.test(previous.text) &&
    /^\p{Ll}/u.test(line.text)
  );
}

/** "Root cause and resolution", written as such and nothing more. */
function namesSection(text: string): boolean {
  return sectionKinds(text).length > 0 && /^\p{Lu}/u.test(text);
}

function isHeadlike(line: PlainLine): boolean {
  return (
    line.text.length <= 45 &&
    SENTENCE_START.test(line.text) &&
    !SENTENCE_END.test(line.text) &&
    !OPEN_END.test(line.text) &&
    line.text.split(" ").length <= 6
  );
}

/** Three lines and more that all begin with a capital: prose is not broken so by chance. */
function isStatementPerLine(lines: readonly PlainLine[]): boolean {
  return (
    lines.length > 2 &&
    lines.every(
      (line, index) =>
        /^["'“‘(]?[\p{Lu}\d]/u.test(line.text) && (index === lines.length - 1 || !OPEN_END.test(line.text)),
    )
  );
}

/**
 * Three lines and more that end before they are full, and none with the sign of a sentence that ends or goes on: no
 * editor wrapped them, somebody wrote a list without signs.
 */
function isBroken(lines: readonly PlainLine[]): boolean {
  if (lines.length < 3) return false;
  if (lines.some(({ text }) => GOES_ON.test(text) || OPEN_END.test(text) || TIME.test(text))) return false;
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const broken = lines.filter(({ text }, index) => {
    const next = lines[index + 1]?.text.split(" ", 1)[0];
    return next !== undefined && text.length + 1 + next.length <= width;
  });
  return width < NARROW || (width <= 120 && broken.length * 2 >= lines.length - 1);
}

/** "detected_at: 2026-03-01": the name of a field as programs write it, and its value. */
const FIELD = /^[a-z][a-z\d]*(?:_[a-z\d]+)*:\s\S/;

/** Nobody wraps at less. */
const NARROW = 45;
const GOES_ON =
  /[.!?。！？:;,…–-]["'”’)\]]?$|^(?:and|or|but|which|that|because|so|when|where|while|if|then|than|with)\b/i;

/** "**Label:** text", "**Label**: text", "**Label** - text", or a line that is bold from end to end. */
function isBoldLabel(line: PlainLine): boolean {
  if (line.lead === null) return false;
  const after = line.text.slice(line.lead.length).trimStart();
  return line.bold || /[:：]$/.test(line.lead) || /^[:：–—|-]/.test(after) || TIME.test(line.lead);
}

/** "... (owner:", which the next line goes on with. */
const UNCLOSED = /\([^().!?]{1,60}$/;

function isSentencePerLine(lines: readonly PlainLine[]): boolean {
  return (
    lines.length > 1 &&
    lines.every(({ text }) => SENTENCE_END.test(text) && SENTENCE_START.test(text) && !UNCLOSED.test(text))
  );
}

/** A list whose signs Markdown did not take for one: indented below a paragraph, or with a bullet of its own. */
const LISTED = /^([-–—+•◦▪●○‣∙·])\s+/;

function joined(lines: PlainLine[], last: number, isList: boolean): Unit {
  const first = lines[0]?.line ?? last;
  const text = lines.map((line) => line.text).join(" ");
  const sign = isList ? (LISTED.exec(text)?.[1] ?? null) : null;
  const isItem = sign !== null;
  return unit(
    isItem ? "item" : "line",
    isItem ? text.replace(LISTED, "") : text,
    [first, Math.max(first, last)],
    {
      sign,
      cells: lines.length === 1 ? (lines[0]?.columns ?? []) : [],
      lead: lines[0]?.lead ?? null,
      bold: lines.every((line) => line.bold),
      italic: lines.every((line) => line.italic),
      struck: lines.every((line) => line.struck),
      links: lines.flatMap((line) => line.links),
    },
  );
}
