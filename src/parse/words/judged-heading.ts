import type { SectionKind } from "./section-words.ts";
import { CONFIRMED, FIRM, PLAIN } from "./verdict-words.ts";

/** What is named as one suspicion, and as one attempt. */
const SUPPOSED =
  "hypothes[ie]s|hypoth[eè]se|hypothese|hip[óo]tes[ei]s|theory|theorie|suspects?(?= ?[#\\dA-Z])|suspect|suspicion|candidate|explanation|possible cause|potential cause|diagnosis|verdacht";
const TRIED = "attempt|try|approach|tentative|tentativa|intento|versuch|workaround|idea|lead";
const NAMES_ONE = new RegExp(`(?<!\\p{L})(?:${SUPPOSED}|${TRIED})(?!\\p{L})|仮説|假设|가설`, "iu");
const NAMES_SUPPOSED = new RegExp(`(?<!\\p{L})(?:${SUPPOSED})(?!\\p{L})|仮説|假设|가설`, "iu");
/** A name for a list of them, which says nothing of any. */
const NAMES_MANY =
  /(?<!\p{L})(?:hypotheses|theories|suspects|suspicions|candidates|explanations|causes|attempts|approaches|leads|ideas|things|what|options?|alternatives?)(?!\p{L})(?! ?#?\d)/iu;

const SIGN = "[([（–—:：|-]\\s{0,2}";
const END = "[^\\p{L}\\p{N}]{0,6}$";
const BEHIND = (words: string) => new RegExp(`${SIGN}(?:${words})${END}`, "iu");
const CLEARED = BEHIND(FIRM);
const DROPPED = BEHIND(PLAIN);
const CROSSED = /^\W{0,3}[❌✗✘✖]|[❌✗✘✖]\uFE0F?[\p{L} ]{0,24}[^\p{L} ]{0,3}$/u;
const PROVEN = BEHIND(CONFIRMED);
const TICKED = /✅[\p{L} ]{0,24}[^\p{L} ]{0,3}$/u;
/** "Was it the network? No." */
const ANSWERED = /^(?:was|were|is|could|did) [^?]{4,80}\? (?:no|nope|not it|nein|non|não)\W{0,3}$/i;

/** What is left of a heading that names no suspect: "Initial hypothesis", "Our first theory". */
const NAMELESS = new RegExp(
  `^(?:(?:the|our|my|an?|initial|first|earl(?:y|ier)|original|previous|working|wrong|main|inicial|primera?|initiale|erste) ){0,3}(?:${SUPPOSED}|${TRIED})(?: inicial)?$`,
  "iu",
);

/**
 * The part that a heading opens which names one suspicion or attempt and what came of it: "Hypothesis 2: DNS (disproven)",
 * "Attempt 1: restart – failed" → false leads; "Theory 3: the clock – confirmed" → root cause. Null for any other.
 */
export function judgedKind(heading: string): SectionKind | null {
  if (NAMES_MANY.test(heading)) return null;
  if (ANSWERED.test(heading)) return "falseLeads";
  const isOne = NAMES_ONE.test(heading);
  if (CLEARED.test(heading) || (isOne && (DROPPED.test(heading) || CROSSED.test(heading))))
    return NAMELESS.test(bare(heading)) ? null : "falseLeads";
  return NAMES_SUPPOSED.test(heading) && (PROVEN.test(heading) || TICKED.test(heading)) ? "rootCause" : null;
}

function bare(heading: string): string {
  return heading
    .replace(CLEARED, "")
    .replace(DROPPED, "")
    .replace(/[^\p{L}\s]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
