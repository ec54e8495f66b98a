import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { OF_USERS, PROMISES } from "../words/action-words.ts";
import { BESIDE_STORY } from "../words/section-groups.ts";
import type { SectionKind } from "../words/section-words.ts";
import { type FoundItem, itemsAfter, listItems } from "./items.ts";
import { within } from "./passage.ts";

/** Sections whose lists tell something else, whatever sentence stands above them. */
const ELSEWHERE: readonly SectionKind[] = [...BESIDE_STORY, "impact", "symptoms", "falseLeads"];

/** The lists that a sentence of any other section promises: "To keep this from happening again we will:". */
export function promisedItems({ root }: Source): FoundItem[] {
  return descend(root)
    .filter(
      (section) =>
        !within(section, ELSEWHERE) &&
        (section.kinds.length === 0 || section.kinds.some((kind) => !ELSEWHERE.includes(kind))),
    )
    .flatMap((section) => listsOf(section).flatMap(listItems));
}

function listsOf(section: Section): Section[] {
  const opened = section.opener && section.children.length === 0 ? [section.opener] : [];
  const units = [...opened, ...section.units];
  return units.flatMap((unit, index) => {
    if (!promises(unit)) return [];
    const list = itemsAfter(units, index);
    return list.length > 1 ? [{ ...section, units: list }] : [];
  });
}

/** The last sentence of a paragraph that ends in a colon and speaks of what will be done. */
function promises({ kind, text, depth }: Unit): boolean {
  if (kind !== "line" || depth > 0 || !/[:：]\s*$/.test(text)) return false;
  const last =
    text
      .slice(-260)
      .split(/[.!?]\s+(?=\p{Lu})/u)
      .at(-1) ?? "";
  return PROMISES.test(last) && !OF_USERS.test(last) && !/\bthank/i.test(last);
}
