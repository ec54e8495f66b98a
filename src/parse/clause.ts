/** "However it happened, the outcome is clear: ...", "This was an outage with much impact: ...": words before a colon that are no name. */
export function isClause(text: string): boolean {
  return /, (?:\p{Ll}+ ){2}/u.test(text) || SAYS.test(text) || BESIDE.test(text);
}

/** A subject with its verb: what a name never has. */
const SAYS =
  /^(?:this|that|it|these|those|they|we|i|you|he|she|there)\s(?:\p{L}+\s)?(?:is|was|are|were|am|had|has|have|did|do|does|will|can|could|would|should|may|might|must)\s/iu;

/** "Apart from the fix itself:" names what is not told here. */
const BESIDE =
  /^(?:apart|aside|besides?|in addition|other than|except|beyond|on top|as well as|instead|despite|along with|because|thanks to|due to|regardless)\b/i;

/** Whether words that were found together stand on either side of the end of a sentence, a bracket or an arrow. */
export function isParted(said: string): boolean {
  return PARTED.test(said);
}

const PARTED = /[.!;]["'”’)\]]?\s|\)\s?[—–→>-]|→/u;
