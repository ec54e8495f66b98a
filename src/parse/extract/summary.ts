import type { Passage } from "../../model/postmortem.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { GREETS } from "../words/greeting-words.ts";
import type { SectionKind } from "../words/section-words.ts";
import { factsInRow } from "./facts.ts";
import { passage, type Statement, statements, within } from "./passage.ts";
import { type BesideEntries, inOrder } from "./told-order.ts";

/** The prose of the summary without its labelled parts, else the paragraph above the first section. */
export function readSummary({ root, title }: Source, { newestFirst }: BesideEntries): Passage | null {
  const sections = descend(root).filter((s) => s.kinds.includes("summary") && !within(s, NO_SUMMARIES));
  const found = sections.map(ownProse).find((prose) => prose.length > 0);
  if (found) return passage(found);
  const opening = [root, ...root.children.filter((child) => child.opener === title)].flatMap((section) =>
    section.units.filter(
      ({ kind, text }) => kind === "line" && text.replace(STAMP, "").length > 40 && !isNoProse(text),
    ),
  );
  const [first] = inOrder(opening, newestFirst);
  return first ? passage([{ text: first.text, lines: first.lines }], "inferred") : null;
}

/** "Problem: ..." in one of these tells of a part. */
const NO_SUMMARIES: readonly SectionKind[] = ["timeline", "actions", "rootCause", "resolution", "lessons"];

/** The day and the time in front of a post. */
const STAMP = /^[\d\s:.TZ/-]{4,30}/;

/** A greeting, or an address of the web and no more. */
function isNoProse(text: string): boolean {
  return GREETS.test(text) || /^https?:\S+$/.test(text);
}

function ownProse(section: Section): Statement[] {
  const plain = {
    ...section,
    units: section.units.filter((unit) => factsInRow(unit).length === 0),
    children: section.children.filter((child) => child.kinds.length + Number(child.fact !== null) === 0),
  };
  return statements(plain);
}
