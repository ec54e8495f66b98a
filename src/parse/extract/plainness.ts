import { remembered } from "../remembered.ts";
import { causeHits } from "../words/cause-words.ts";
import { DENIES, DETECTION_SENTENCES, REPAIR_SENTENCES } from "../words/cues.ts";
import { findAll } from "../words/lexicon.ts";
import {
  BY_ATTACKERS,
  DONE_FIRST,
  GENERAL,
  POLITE,
  STATING,
  type Stated,
  UNREAL,
} from "../words/statement-words.ts";
import { fading } from "./witnesses.ts";

/** How plainly a sentence states each thing: 0 not at all, 1 by name, up to 2 where several phrases agree. */
export type Plainness = Readonly<Record<Stated, number>>;

/** How plainly it states the repair to begin with what was done. */
const DONE = 0.75;

const NOTHING: Plainness = { impact: 0, rootCause: 0, resolution: 0 };

/**
 * How plainly a sentence states the harm, the cause and the repair. Its strongest phrase counts whole, each further one
 * half of the one before it; thanks state nothing, what is still to come or holds in general little, and what is
 * denied is no cause.
 */
export const plainness: (sentence: string) => Plainness = remembered((text) => {
  if (text === "") return NOTHING;
  const found = findAll(STATING, text);
  const done = DONE_FIRST.test(text) ? DONE : 0;
  if ((found.length === 0 && done === 0) || POLITE.test(text) || ADDED.test(text)) return NOTHING;
  const strength = (sought: Stated) =>
    fading(found.filter(({ value }) => value.to === sought).map(({ value }) => value.strength));
  const told = (GENERAL.test(text) ? 0.7 : 1) * (text.endsWith("?") ? 0.3 : 1);
  const ours = BY_ATTACKERS.test(text) ? 0.25 : 1;
  const real = UNREAL.test(text) ? 0.25 : 1;
  const impact = strength("impact");
  const rootCause = strength("rootCause");
  return {
    impact:
      impact &&
      impact *
        told *
        (DETECTION_SENTENCES.test(text) ? 0.7 : 1) *
        (NAMES_CAUSE.test(text) || NAMES_LENGTH.test(text) ? 0.3 : 1),
    rootCause: rootCause && rootCause * told * real * blame(text),
    resolution:
      Math.max(strength("resolution"), done) * told * real * ours * (DOES_HARM.test(text) ? 0.1 : 1),
  };
});

/** How plainly it states the cause to call one by name: only where nothing is told more plainly. */
const NAMED = 0.15;

/** As `plainness`; a sentence of harm that blames nothing in words but calls a cause by its name hints at it: "A DDoS attack took the site down". */
export function withNamedCause(text: string): Plainness {
  const plain = plainness(text);
  const isOpen = plain.rootCause === 0 && plain.impact > 0;
  return isOpen && namesCause(text) ? { ...plain, rootCause: NAMED } : plain;
}

function namesCause(text: string): boolean {
  return (
    causeHits(text).some(({ value }) => value.grade === "names") &&
    ![UNREAL, DENIES, REPAIR_SENTENCES].some((cue) => cue.test(text))
  );
}

/** "This was noticed because somebody happened to look". */
const NOTICED =
  /^\W{0,4}(?:this|it|that|the (?:issue|problem|incident|outage)) (?:was|were|had been) (?:first |only |initially )?(?:noticed|discovered|detected|found|spotted)\b/i;

/** "It was brought back with the wrong disk, causing a global outage": what was done did harm. */
const DOES_HARM =
  /\b(?:causing|which caused|leading to|resulting in) (?:an?|the|another) (?:[\w-]+ ){0,2}(?:outage|incident|failure|downtime|crash)\b/i;

/** "The root cause of the outage was ...": whatever harm it goes on to name. */
const NAMES_CAUSE =
  /^\W{0,4}(?:the |our )?(?:(?:root|underlying|main|primary|actual|real|immediate|direct) )?(?:cause|reason|culprit)\b(?! (?:for concern|code|phrase))/i;

/** "The duration of the outage was an hour": how long it took, not what it did. */
const NAMES_LENGTH =
  /^\W{0,4}(?:the |our )?(?:(?:total|overall|approximate|full|entire) )?(?:duration|length) (?:of|for)\b(?!.*\b(?:users?|customers?|clients?|visitors?|requests|unavailab\w+|inaccessib\w+|unable)\b)/i;

/** A note that was added later. */
const ADDED = /^\W{0,4}(?:upd|edit|edited|addendum|correction|nb|n\.b\.|(?:side ?)?notes?)\b(?:[^:]{0,24}):/i;

/** "This led to a long outage": what came of a cause that was told before. */
const TELLS_EFFECT =
  /^\W{0,4}(?:this|these|those|that|it|which)(?: (?:issues?|problems?|errors?|failures?|outages?|incident))? (?:also |then |in turn |subsequently )?(?:led to|caused|causing|resulted in)\b/i;

function blame(text: string): number {
  if (NOTICED.test(text)) return 0.1;
  if (DENIES.test(text)) return 0.3;
  if (TELLS_EFFECT.test(text)) return 0.5;
  return REPAIR_SENTENCES.test(text) ? 0.5 : 1;
}
