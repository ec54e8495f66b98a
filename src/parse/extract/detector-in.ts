import type { Detector } from "../../model/vocabulary.ts";
import { findAll, type Hit, type Lexicon } from "../words/lexicon.ts";

/**
 * The detector that the text names first, by the phrases of a lexicon: a machine, or reports that came in, before the
 * people who looked at them. Null where it names none, or only such as noticed nothing.
 */
export function detectorIn(said: string, known: Lexicon<Detector>): Detector | null {
  if (NO_STATEMENT.test(said)) return null;
  const text = said.replace(FINDS_CAUSE, " ");
  const named = findAll(known, text)
    .filter((hit) => !isMissing(text, hit))
    .map(({ value }) => value);
  const [first] = named;
  if (first === "internal" && (named.includes("monitoring") || BY_MACHINE.test(text))) return "monitoring";
  if (first === "internal" && named.includes("customer") && REPORTS.test(text)) return "customer";
  return first ?? null;
}

/** "No user reports reached us", "I had no alerts": whoever did not. */
function isMissing(text: string, { value, start, end }: Hit<Detector>): boolean {
  return (
    MISSING.test(text.slice(Math.max(0, start - NEAR), start)) ||
    (value !== "internal" && NONE.test(text.slice(start, end))) ||
    (value === "customer" && ADDRESSED.test(text.slice(start, end)))
  );
}

const NEAR = 90;
const MISSING =
  /(?:\b(?:no|without|zero|any|not by|ingen|inga|inget|keine?|ohne|sans|aucune?|sin|sem|ning[uú]n[ao]?|nenhuma?|geen)\s(?:(?!until|till|before|when|so|but|and)[\w-]+\s){0,3}|^\W{0,4}no\s(?:(?!until|till|before|when|so|but|and)[\w-]+\s){0,12}|[非无無未]|没有|不是)$/iu;
const NONE = /\b(?:no|none|without|zero|nobody)\s/i;

/** "Users were asked to open a ticket": they were told of it. */
const ADDRESSED =
  /\b(?:was|were|are|been|be) (?:\w+ )?(?:asked|told|advised|informed|notified|warned|contacted|invited)\b/i;

/** "We saw errors in our error tracker": it was noticed there. */
const BY_MACHINE =
  /\b(?:in|with|by|via|through|from|thanks to|help of) (?:our|the) (?:[\w-]+ )?(?:monitoring|alerting|(?:error|exception|bug)s? track(?:er|ing))/i;

/** "The team discovered the real culprit": what they looked for once they knew. */
const FINDS_CAUSE =
  /\b(?:identif(?:y|ies|ied)|finds?|found|discover(?:s|ed)?|uncover(?:s|ed)?) (?:that )?(?:the|its?|our|a|what) (?:(?:(?:real|actual|true|root|underlying|main|exact|primary) ){0,2}(?:causes?|culprits?|reasons?)|(?:real|actual|true|underlying) (?:[\w-]+ )?(?:errors?|bugs?|problems?|issues?|faults?))\b/gi;

/** "How was it noticed (alert, user report)?" of a form; "{{< alert >}}" of a site; "[alert] 12#0" of a log. */
const NO_STATEMENT = /\?\W{0,3}$|\{\{|\[(?:alert|crit|emerg|error|notice|warn)\]/i;
const REPORTS = /\b(?:reports|tickets?|complaints?)\b/i;
