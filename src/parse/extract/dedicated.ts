import { descend, effectiveKinds, type Section } from "../section.ts";
import { BESIDE_STORY, LOOKS_BACK } from "../words/section-groups.ts";
import type { SectionKind } from "../words/section-words.ts";
import { hasText, isHeaded, within } from "./passage.ts";

/** Kinds whose parts never hold a passage of another kind: a label "Resolution" there is a phase or a topic. */
const OTHER_PLACES: readonly SectionKind[] = [...BESIDE_STORY, "facts"];

/**
 * The sections that state a thing, the dedicated ones only where there are any: a label within the summary counts
 * when nothing else does.
 */
export function dedicated(root: Section, kinds: readonly SectionKind[]): Section[] {
  const all = descend(root).filter((section) => kinds.some((kind) => section.kinds.includes(kind)));
  const outer = all.filter((section) => !within(section, kinds));
  const usable = outer.filter((section) => !within(section, OTHER_PLACES) && hasText(section));
  const own = usable.filter(
    (section) =>
      section.opener?.kind === "heading" ||
      (section.kinds.length > 0 && !within(section, ["summary"]) && !isOfSummary(section)),
  );
  const apart = withoutPlans(
    own.filter((section) => !isDetail(section)),
    root,
  );
  const headed = apart.some(isHeaded) ? apart.filter((section) => !isFact(section)) : [];
  return [headed, apart, own, usable].find((found) => found.length > 0) ?? [];
}

/** "Summary:", "Impact: ...", "Root cause: ...", one label below the other: they sum up what other parts tell. */
function isOfSummary(section: Section): boolean {
  if (isHeaded(section) || section.parent === null) return false;
  const siblings = section.parent.children;
  for (let at = siblings.indexOf(section) - 1; at >= 0; at--) {
    const { kinds, rank } = siblings[at] as Section;
    if (rank !== section.rank || kinds.includes("summary")) return rank === section.rank;
    if (kinds.some((kind) => !SUMMED.includes(kind))) return false;
  }
  return false;
}

const SUMMED: readonly SectionKind[] = ["impact", "rootCause", "resolution", "symptoms", "detection"];

/** "Mitigations" behind what went well and what went wrong are measures to come where the repair is told before them. */
function withoutPlans(found: Section[], root: Section): Section[] {
  if (found.length < 2 || !found.some(({ kinds }) => kinds.includes("resolution"))) return found;
  const looksBack = descend(root).find(({ kinds }) => kinds.some(isLookingBack));
  const before = found.filter((section) => looksBack && lineOf(section) < lineOf(looksBack));
  return before.length > 0 ? before : found;
}

function isLookingBack(kind: SectionKind): boolean {
  return (LOOKS_BACK as readonly SectionKind[]).includes(kind);
}

function lineOf({ opener }: Section): number {
  return opener?.lines[0] ?? 0;
}

/** "Impact: none" among the facts at the head of the document gives way to a section under a heading. */
function isFact(section: Section): boolean {
  return (
    !isHeaded(section) &&
    section.rest !== "" &&
    section.parent !== null &&
    !effectiveKinds(section.parent).length
  );
}

/** "Solution: ..." below one of several causes tells of that cause alone. A section that names both holds its parts. */
function isDetail(section: Section): boolean {
  for (let at = section.parent; at; at = at.parent) {
    if (at.kinds.length === 1 && DETAILED.some((kind) => at?.kinds.includes(kind))) return true;
  }
  return false;
}

const DETAILED: readonly SectionKind[] = ["rootCause", "resolution", "contributing"];
