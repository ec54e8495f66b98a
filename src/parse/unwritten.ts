import { descend, type Section } from "./section.ts";
import type { Unit } from "./unit.ts";
import type { SectionKind } from "./words/section-words.ts";

/** Parts that tell what happened. Anywhere else "TODO: …" is a task. */
const TELLS: readonly SectionKind[] = [
  "summary",
  "impact",
  "symptoms",
  "detection",
  "trigger",
  "rootCause",
  "contributing",
  "resolution",
  "background",
  "leadUp",
];

/**
 * The statements that stand for what is still to be written: "TODO: describe the impact" as all that is said under
 * "Impact", "TODO: the evening" in a timeline. They are notes of the author about the document, no tasks of the team.
 */
export function unwritten(root: Section): ReadonlySet<Unit> {
  return new Set(descend(root).flatMap(notesOf));
}

function notesOf(section: Section): readonly Unit[] {
  if (section.kinds.includes("timeline"))
    return descend(section)
      .flatMap(({ units }) => units)
      .filter(isStillToDo);
  if (!section.kinds.some((kind) => TELLS.includes(kind))) return [];
  const said = descend(section).flatMap(({ opener, units }) =>
    opener && opener !== section.opener ? [opener, ...units] : units,
  );
  const [only] = said;
  return said.length === 1 && only && isStillToDo(only) ? [only] : [];
}

function isStillToDo({ kind, text }: Unit): boolean {
  return kind !== "code" && /^\W{0,4}(?:TODO|TBD)\b/.test(text);
}
