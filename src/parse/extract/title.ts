import { labelOf, undecorated } from "../label.ts";
import type { Unit } from "../unit.ts";
import { factKind, sectionKinds, wholeKinds } from "../words/lookup.ts";
import { normalise } from "../words/normalise.ts";
import { isGeneric } from "./generic-title.ts";

/** A note on the whole document in place of a headline: "All times are in UTC." */
const NOTE = /^\W{0,4}(?:all|every|the) (?:\w+ )?(?:times?|timestamps?|dates?)\b/i;
/** "02:00 UTC", "2024-03-04 10:30 Resolved" above the first post of a status page. */
const CLOCK = /^\W{0,3}(?:\d{4}-\d\d-\d\d[T ])?\d{1,2}[:h]\d\d/;
const EMOJI = /[\p{Extended_Pictographic}\uFE0F\u20E3\u200D]/gu;
const LOOK_AHEAD = 12;

/**
 * The unit that gives the title: a "Title:" line, else the first heading or bold line that says more than the genre
 * ("Postmortem", "0x19. Postmortem"), else the generic one. A recognised section ("Timeline") is no title.
 */
export function findTitle(units: readonly Unit[]): Unit | null {
  const [first] = units;
  const early = units.slice(0, LOOK_AHEAD);
  const labelled = early.find((unit) => unit.kind !== "code" && titleLabel(unit) !== null);
  if (labelled && !(first && isQuotedSubject(labelled, first))) return labelled;
  const below = early.find((unit, index) => unit.kind === "line" && isTitleHeading(early[index - 1]));
  if (below) return below;
  if (first && (isTop(first, units) || isTopLine(first, units)) && !isGeneric(first.text)) return first;
  const firstPart = early.findIndex((unit) => unit.kind === "heading" && isSection(unit));
  const candidates = early.filter(
    (unit, index) => isHeadline(unit) && (firstPart === -1 || index < firstPart || unit.rank === 1),
  );
  const headline = candidates[0];
  const opening = headline ? undefined : units.slice(0, 3).find((unit) => !/^https?:\S+$/.test(unit.text));
  const letter = opening && isLetterhead(opening) ? headedLetter(units) : undefined;
  if (letter) return letter;
  if (opening && !isBareGenre(opening) && isPlainHeadline(opening, after(opening, units))) return opening;
  if (!headline) return opening && isGenericLine(opening) ? belowGeneric(opening, units) : null;
  if (!isGeneric(headline.text)) return headline;
  const real = candidates.find((unit) => !isGeneric(unit.text) && follows(unit, headline, units));
  const named = early.find((unit) => incidentLabel(unit) !== null);
  if (real && named) return units.indexOf(named) < units.indexOf(real) ? named : real;
  return real ?? named ?? ownHeadline(units) ?? headline;
}

/** "Title" as a heading, which has the title below it. */
function isTitleHeading(unit: Unit | undefined): boolean {
  return unit?.kind === "heading" && /^(?:incident )?title$/.test(normalise(unit.text));
}

/** The "Subject:" of a mail that is shown below a heading that says more than the genre. */
function isQuotedSubject(labelled: Unit, first: Unit): boolean {
  return first.kind === "heading" && !isGeneric(first.text) && /^subject/i.test(undecorated(labelled.text));
}

/** The heading at the top of a document whose other headings, or bold lines, are all below it: its title, whatever it says. */
function isTop(unit: Unit, units: readonly Unit[]): boolean {
  if (unit.kind !== "heading") return false;
  const others = units.filter((other) => isHeading(other) && other !== unit);
  const isNamed = wholeKinds(unit.text).length === 0;
  const hasParts = others.length > 0 || (isNamed && units.some(({ kind, bold }) => kind === "line" && bold));
  return hasParts && others.every(({ rank }) => (rank ?? 0) > (unit.rank ?? 0));
}

/** "**Root cause analysis: stale prices**" right above another bold line or a part, in a document without headings. */
function isTopLine(unit: Unit, units: readonly Unit[]): boolean {
  const next = after(unit, units);
  const isLine = unit.kind === "line" && unit.bold && (labelOf(unit)?.rest ?? "").includes(" ");
  return isLine && next !== undefined && (next.bold || isSection(next)) && !units.some(isHeading);
}

function isHeading({ kind }: Unit): boolean {
  return kind === "heading";
}

function after(unit: Unit, units: readonly Unit[]): Unit | undefined {
  return units[units.indexOf(unit) + 1];
}

/** "Incident report": a line of one or two words; a longer one ("Web stack debugging postmortem") is a title of its own. */
function isBareGenre({ text }: Unit): boolean {
  return isGeneric(text) && (normalise(text).split(" ").length <= 2 || /\d{2}/.test(text));
}

/** The headline under a line that says "Postmortem" and no more, else that line. */
function belowGeneric(opening: Unit, units: readonly Unit[]): Unit {
  const next = after(opening, units);
  return next && next.text.split(/\s+/).length > 2 && isPlainHeadline(next, after(next, units))
    ? next
    : (ownHeadline(units) ?? opening);
}

/** "UNIVERSITY OF NOWHERE": who writes, in capitals. */
function isLetterhead({ kind, text }: Unit): boolean {
  return kind === "line" && /\p{Lu}{4}/u.test(text) && !/\p{Ll}|:/u.test(text);
}

/** The report that is named below a letterhead. */
function headedLetter(units: readonly Unit[]): Unit | undefined {
  return units
    .slice(1, 6)
    .find(({ kind, text }) => kind === "line" && text.length <= 120 && NAMED_REPORT.test(text));
}

const NAMED_REPORT =
  /^(?:post-?\s?mortem|(?:major |critical )?(?:incident|outage|problem) (?:report|review)(?: [\w./-]{1,16})?)\W{0,3}[:–—-]\s/i;

/** "Postmortem: how we lost the catalogue" above the first part, behind the text of the exercise that asked for it. */
function ownHeadline(units: readonly Unit[]): Unit | undefined {
  return units.find((unit, index) => {
    const next = units[index + 1];
    return (
      NAMED_REPORT.test(unit.text) && isPlainHeadline(unit, next) && next !== undefined && isSection(next)
    );
  });
}

/** The words of a title unit as they are shown: no emoji, short codes, trailing colon, label. */
export function titleText(unit: Unit): string {
  const bare = (titleLabel(unit) ?? incidentLabel(unit) ?? unit.text)
    .replace(EMOJI, "")
    .replace(/^#+\s*/, "")
    .replace(HEADING_ID, "")
    .replace(/(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,30}:(?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<!\s)\s*[:：]$/, "");
  return bare || unit.text.trim();
}

/** "{#incident-12}", which some renderers take for the id of the heading. */
const HEADING_ID = /\s\{[#.][\w.:-]{1,80}\}\s*$/;

function titleLabel(unit: Unit): string | null {
  if (unit.kind === "row" && unit.cells.length > 2) return null;
  const label = labelOf(unit);
  if (!label || label.rest.length < 4) return null;
  const words = normalise(label.text);
  return factKind(label.text) === "title" && /title|name|标题|タイトル|件名|subject/.test(words)
    ? label.rest
    : null;
}

/** "Incident: Search was down" as a line, an item or a row: what its author calls it, no number or day. */
function incidentLabel(unit: Unit): string | null {
  const label = unit.kind === "heading" || unit.kind === "code" ? null : labelOf(unit);
  if (!label || normalise(label.text) !== "incident" || label.rest.length > 120) return null;
  const words = label.rest.split(/\s+/).filter((word) => /\p{L}{3}/u.test(word));
  return words.length > 1 && !isGeneric(label.rest) ? label.rest : null;
}

function isHeadline(unit: Unit): boolean {
  if (BY_LINE.test(unit.text) || CONTENTS.test(unit.text)) return false;
  if (unit.kind === "heading") return !isSection(unit);
  if (unit.kind !== "line" || unit.depth > 0) return false;
  const unspaced = /^#{1,6}[^\s#]/.test(unit.text) && unit.text.length <= 120;
  return (unspaced || (unit.bold && unit.text.length >= 8 && unit.text.length <= 160)) && !isSection(unit);
}

/** The name of a list of the parts. */
const CONTENTS = /^\W*(?:(?:table of )?contents|toc|inhaltsverzeichnis|inhalt|目次|目录)\W*$/iu;

/** "By Ada Lovelace": who wrote it. */
const BY_LINE = /^\W{0,3}[Bb]y:? (?:\p{Lu}[\p{L}.'’-]{0,20}\s?){2,4}\W{0,2}$/u;

/** "POSTMORTEM" alone on the first line. */
function isGenericLine(unit: Unit): boolean {
  return unit.kind === "line" && /\p{L}{3}/u.test(unit.text) && isGeneric(unit.text);
}

/** A first line without any markup that reads like a headline: short, and not a sentence. */
function isPlainHeadline(unit: Unit, next: Unit | undefined): boolean {
  const isAbove = next && isSection(next) && (unit.text.length <= 60 || isCapitalised(unit.text));
  const isSentence = /[.!?]$/.test(unit.text) && !isAbove;
  return (
    unit.kind === "line" &&
    !NOTE.test(unit.text) &&
    !CLOCK.test(unit.text) &&
    unit.text.length <= 110 &&
    !/https?:/.test(unit.text) &&
    !isSentence &&
    !/[,;:。]$/.test(unit.text) &&
    (!isSection(unit) || isTitleCase(unit)) &&
    /\s|[\p{Lo}]{4}/u.test(unit.text)
  );
}

/** "Analysis: Unforeseen Interruption in the Widget API": behind the label most words have capitals. */
function isTitleCase(unit: Unit): boolean {
  return isCapitalised(labelOf(unit)?.rest ?? "");
}

function isCapitalised(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** A recognised part of a postmortem, or a fact, rather than a name for the whole. */
function isSection(unit: Unit): boolean {
  const label = labelOf(unit);
  const words = normalise(unit.text).split(" ").length;
  if (
    unit.kind === "heading" &&
    /post-?\s?mortem|incident report|disclosure|\brca\b/i.test(unit.text) &&
    words > 1
  )
    return false;
  if (/^(?:post-?\s?mortem|incident|outage)\b/i.test(label?.text ?? "") && (label?.rest.length ?? 0) > 12)
    return false;
  if (unit.kind === "heading" && unit.rank === 1 && /\b(?:19|20)\d\d\b/.test(unit.text)) return false;
  if (unit.kind === "heading" && unit.rank === 1 && (label?.rest.split(/\s+/).length ?? 0) >= 4) return false;
  if (label?.rest && (factKind(label.text) || sectionKinds(label.text).length)) return true;
  return words <= 6 && (sectionKinds(unit.text).length > 0 || factKind(undecorated(unit.text)) !== null);
}

/** The real title follows a generic one at once: only headlines, facts and pictures may stand between. */
function follows(unit: Unit, first: Unit, units: readonly Unit[]): boolean {
  const start = units.indexOf(first);
  const between = units.slice(start + 1, units.indexOf(unit));
  const plain = between.filter((other) => other.kind !== "heading" && !other.bold && labelOf(other) === null);
  return plain.length === 0 && !between.some(isSection);
}
