import type { Passage } from "../../model/postmortem.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import { passage, statements, within } from "./passage.ts";
import { ELSEWHERE } from "./places.ts";
import { plainness } from "./plainness.ts";

type Sought = "rootCause" | "resolution";

/** Parts that tell it by another name: the response what was done, the diagnosis what was found. */
const NAMES: Readonly<Record<Sought, RegExp>> = {
  rootCause: /diagnos|finding|debug|identif/i,
  resolution: /respon/i,
};
const LONGEST = 20;

/** The part that stands in for one without a section of its own, if its sentences state it; a guess. */
export function fromStandIn({ root }: Source, sought: Sought): Passage | null {
  const parts = descend(root).filter(
    ({ kinds, heading }) => kinds.includes("response") && NAMES[sought].test(heading),
  );
  const told = parts.filter((part) => !within(part, ELSEWHERE)).flatMap(statements);
  const plain = told.reduce((sum, { text }) => sum + plainness(text)[sought], 0);
  return plain >= 0.5 && told.length <= LONGEST ? passage(told, "inferred") : null;
}
