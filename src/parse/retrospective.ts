import { descend, type Section } from "./section.ts";
import { COULD_IMPROVE } from "./words/improvement-words.ts";
import { normalise } from "./words/normalise.ts";

const IMPROVABLE: ReadonlySet<string> = new Set(COULD_IMPROVE);

/** "What was not", behind "What was good". */
const WAS_NOT = /^what (?:was|were|is|did|went) ?n[o']?t$|^what (?:wasnt|didnt|isnt)$/;

/**
 * "What could be improved" asks for measures by itself, but beside "What went well", or among the lessons, it tells what
 * went poorly. So does "What was not" there, which otherwise tells what was ruled out.
 */
export function settleRetrospective(root: Section): void {
  const parts = descend(root);
  const isCause = !parts.some(({ kinds }) =>
    kinds.some((kind) => kind === "wentWell" || kind === "gotLucky" || kind === "rootCause"),
  );
  for (const part of parts) {
    if (
      isCause &&
      part.kinds[0] === "wentPoorly" &&
      WRONG.test(part.heading) &&
      !part.parent?.kinds.includes("lessons")
    )
      part.kinds = isList(part) ? ["wentPoorly", "rootCause"] : ["rootCause"];
    if (part.kinds[0] === "actions" && IMPROVABLE.has(normalise(part.heading)) && isRetrospective(part)) {
      part.kinds = ["wentPoorly"];
    }
    if (part.kinds[0] === "falseLeads" && WAS_NOT.test(normalise(part.heading)) && isRetrospective(part))
      part.kinds = ["wentPoorly"];
    else if (
      part.kinds[0] === "wentPoorly" &&
      IN_VAIN.test(normalise(part.heading)) &&
      !isRetrospective(part)
    )
      part.kinds = ["falseLeads"];
  }
}

/** "What did not work" tells of remedies where nothing beside it tells what did go well. */
const IN_VAIN = /^what (?:did not|didnt) work$/;

/** A list below it tells what went poorly all the same. */
function isList({ units }: Section): boolean {
  return units.length > 1 && units.every(({ kind }) => kind === "item");
}

/** "What went wrong?", which asks for the cause where nothing asks what went well. */
const WRONG = /^\W*what (?:had )?(?:went|gone) wrong\W*$/i;

function isRetrospective({ parent }: Section): boolean {
  if (parent === null) return false;
  return parent.kinds.includes("lessons") || parent.children.some(({ kinds }) => kinds.includes("wentWell"));
}
