import { BOLD_RANK, descend, effectiveKinds, type Section } from "../section.ts";
import { startsWithTime } from "../time-led.ts";
import type { Unit } from "../unit.ts";
import { BESIDE_STORY, LOOKS_BACK } from "../words/section-groups.ts";
import type { SectionKind } from "../words/section-words.ts";
import { hasText, isHeaded, isStray, within } from "./passage.ts";

/** Kinds whose parts never hold a passage of another kind: a label "Resolution" there is a phase or a topic. */
const OTHER_PLACES: readonly SectionKind[] = [...BESIDE_STORY, "facts"];

/**
 * The sections that state a thing, the dedicated ones only where there are any: a label within the summary counts
 * when nothing else does.
 */
export function dedicated(root: Section, kinds: readonly SectionKind[]): Section[] {
  const parts = descend(root);
  const all = parts.filter((section) => kinds.some((kind) => section.kinds.includes(kind)));
  const outer = all.filter((section) => !within(section, kinds));
  const usable = outer.filter(
    (section) =>
      (!within(section, OTHER_PLACES) || endsTimeline(section)) &&
      hasText(section) &&
      !(isStray(section) && !section.kinds.includes("rootCause")),
  );
  const own = usable.filter(
    (section) =>
      section.opener?.kind === "heading" || (section.kinds.length > 0 && !within(section, ["summary"])),
  );
  const apart = [withoutPlans, withoutForetold, withoutMixed].reduce(
    (found, leaveOut) => leaveOut(found, parts),
    withoutDetails(own),
  );
  const outright = apart.some(hasBody) ? apart.filter(({ fact }) => fact === null) : apart;
  const headed = outright.some(namesAll) ? outright.filter((section) => !isFact(section)) : [];
  return [headed, outright, own, usable].find((found) => found.length > 0) ?? [];
}

/** What is told below one of several causes gives way to what tells of the whole, unless it is told of two and more. */
function withoutDetails(found: Section[]): Section[] {
  const whole = found.filter((section) => section.kinds.includes("impact") || !isDetail(section));
  return found.length - whole.length < 2 ? whole : found;
}

/** "Mitigations" behind what went well and what went wrong are measures to come where the repair is told before them. */
function withoutPlans(found: Section[], parts: readonly Section[]): Section[] {
  if (found.length < 2 || !found.some(({ kinds }) => kinds.includes("resolution"))) return found;
  const looksBack = parts.find(({ kinds }) => kinds.some(isLookingBack));
  const before = found.filter((section) => looksBack && lineOf(section) < lineOf(looksBack));
  return before.length > 0 ? before : found;
}

/** Cause or repair told in a label above the timeline and again below it: the first sums up. */
function withoutForetold(found: Section[], parts: readonly Section[]): Section[] {
  if (found.length < 2 || !found.some(({ kinds }) => kinds.some((kind) => RETOLD.includes(kind))))
    return found;
  const timeline = parts.find(({ kinds }) => kinds.includes("timeline"));
  const isAfter = (section: Section) => timeline !== undefined && lineOf(section) > lineOf(timeline);
  if (!found.some(isAfter)) return found;
  return found.filter((section) => isAfter(section) || !isOfFacts(section));
}

/** A label right after those of the impact or of facts. */
function isOfFacts(section: Section): boolean {
  const siblings = section.parent?.children ?? [];
  const before = siblings[section.place - 1];
  if (!before || section.opener?.kind === "heading") return false;
  return before.fact !== null || before.kinds.some((kind) => SUMMED.includes(kind));
}

const RETOLD: readonly SectionKind[] = ["rootCause", "resolution"];
/** What else a summary has beside them. */
const SUMMED: readonly SectionKind[] = ["impact", "symptoms", "detection"];

/** "Timeline and recovery", "Follow-ups and fixes", task boxes and workarounds give way to a part of that name alone. */
function withoutMixed(found: Section[]): Section[] {
  const pure = found.filter(
    ({ kinds, heading, units }) =>
      !kinds.includes("timeline") &&
      !kinds.includes("actions") &&
      !/\bworkarounds?\b/i.test(heading) &&
      !(units.length > 0 && units.every(({ checked }) => checked !== null)),
  );
  return pure.length > 0 ? pure : found;
}

function isLookingBack(kind: SectionKind): boolean {
  return (LOOKS_BACK as readonly SectionKind[]).includes(kind);
}

function lineOf({ opener }: Section): number {
  return opener?.lines[0] ?? 0;
}

/** "Impact: none" among the facts at the head of the document gives way to a section under a heading, and "Users affected: 30%" anywhere. */
function isFact(section: Section): boolean {
  return (
    !isHeaded(section) &&
    section.parent !== null &&
    (section.fact !== null || (section.rest !== "" && !effectiveKinds(section.parent).length))
  );
}

/** "Impact:" alone on its line, and its text below: it leaves no need of "Users affected: 30%". */
function hasBody({ rest, units, fact }: Section): boolean {
  return rest === "" && units.length > 0 && fact === null;
}

/** Under a heading, and more than a list of what was affected: "Affected components" leaves the harm to "Impact: ...". */
function namesAll(section: Section): boolean {
  return isHeaded(section) && !/^\W{0,4}(?:affected|impacted) \p{L}+\W{0,4}$/iu.test(section.heading);
}

/**
 * "### Causes" behind the entries of a timeline, with no times of its own, is no phase: it begins another part, whatever
 * its rank. In bold, so does a "**Summary of impact:**".
 */
function endsTimeline({ kinds, rank, rest, parent, units }: Section): boolean {
  if (rank > BOLD_RANK || rest !== "" || kinds.length !== 1 || !parent?.parent) return false;
  if (parent.rank >= BOLD_RANK || !parent.kinds.includes("timeline") || within(parent, OTHER_PLACES))
    return false;
  return rank === BOLD_RANK ? kinds[0] === "impact" : parent.units.some(isTimed) && !units.some(isTimed);
}

function isTimed({ text }: Unit): boolean {
  return startsWithTime(text);
}

/** "Solution: ..." below one of several causes tells of that cause alone; the harm that each did is all told. A section that names both holds its parts. */
function isDetail(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent) {
    if (at.kinds.length === 1 && DETAILED.some((kind) => at?.kinds.includes(kind))) return true;
  }
  return false;
}

const DETAILED: readonly SectionKind[] = ["rootCause", "resolution", "contributing"];
