import type { Passage } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { passage } from "./passage.ts";
import { sentencesOfUnits } from "./told.ts";

/** "The root cause of it was ...", but for what only says that it was found, or not yet. */
const NAMES_CAUSE =
  /\b(?:root|primary|main|underlying|ultimate|actual|real|direct) cause(?: (?:of|for|behind) [^.,;]{1,60}?)? (?:is|was|were|lies|lay|turned out)\b(?! (?:still|not|yet|never|now|then|also|un\w+|being|fixed|resolved|addressed|corrected|confirmed|mitigated|investigated|(?:identified|found|determined|discovered|established)(?! (?:as|to be|in)\b)))/i;

/** Words by which a guess at the cause says that it is one. */
const BLAMES = /caus|due to|culprit|reason|turned out|result of|because/i;

/** What names the root cause in so many words, wherever it stands: in the timeline, among the tasks. A guess. */
export function namedCause({ units, lines }: Source): Passage | null {
  const naming = units.filter(({ kind, text }) => TOLD.has(kind) && NAMES_CAUSE.test(text));
  return passage(
    sentencesOfUnits(naming, lines).filter(({ text }) => NAMES_CAUSE.test(text)),
    "inferred",
  );
}

const TOLD: ReadonlySet<string> = new Set(["line", "item", "row"]);

/** Whether a passage blames in words, rather than by telling what failed. */
export function blames({ text }: Passage): boolean {
  return BLAMES.test(text);
}
