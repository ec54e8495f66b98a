/**
 * What a clause says of the time in it: that the harm began, that it ended, or that somebody noticed. Alternations of
 * words; `until` stands apart, since it ends the harm ("down until 10:30") or the ignorance of it.
 */

const BEGIN =
  "start|starts|started|starting|began|begin|begins|beginning|went (?:\\w+ )?(?:down|offline|dark|dead|wrong)|goes (?:down|offline)|going (?:down|offline)|fell over|(?:taken|knocked|brought) (?:down|out|offline)|crash|crashes|crashed|occurs|occurred|happens|happened|broke|breaks|fails|failed|failing|stops|stopped|hangs|hung|died|lost|loses|suffers|suffered|experiences|experienced|experiencing|becomes|became|dropped|drops|degrades|degraded|went into|ran out|runs out|filled up|halts|halted|collapsed|froze|stalled|expired|unreachable|unavailable|inaccessible|unresponsive|broken|wiped|deleted|exposed|stolen|drained|exploited|attacked";
const END =
  "ended|ends|ending|resolved|resolves|restored|restores|recovered|recovers|fixed|mitigated|remedied|solved|cleared|all[- ]clear|back (?:up|online|on line|to normal|again|and running|in (?:service|operation|action))|(?:was|were|is|are|came|come|got|had) back|(?:was|were|is|are|finally) over|(?:to|was|were|as) normal|normally|(?:was|were|is) (?:well|fine|good|ok|okay)(?: again)?|operational|functional|stabili[sz]ed|(?:was|were|became|remained|is) stable|(?:available|accessible|reachable|working|running|healthy|online|up|live|open) again|up and running|came (?:up|online)|resumed|resumes|rolled back|reverted|revoked|destroyed|patched|brought (?:\\w+ )?(?:back|up|online)|re-?enabled|repaired|(?:errors?|alerts?|failures|alarms?|attacks?|problems?|issues?) (?:had |have )?(?:stopped|ceased|subsided|disappeared)";
const SEEN =
  "notice|noticed|notices|detected|detects|discovered|discovers|spotted|alerted|alerts|alert|paged|pages|reported|reports|flagged|observed|realised|realized|informed|notified|aware|identified|identifies|told|contacted|received|saw|investigat\\w*|confirmed|acknowledged";

/** Every telling word of a clause, by the group that it belongs to. */
export const ROLE_WORDS = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<until>until|through|thru|till)|(?<end>${END})|(?<begin>${BEGIN})|(?<seen>${SEEN}))(?![\\p{L}\\d])`,
  "giu",
);

/** Directly before a moment: it is the beginning. */
export const FROM =
  /(?<!\p{L})(?:from|since|as of|starting|beginning|started|began)(?: (?:at|on|around|about|approximately|roughly|or|the)){0,4}[\s~*_]{1,4}$/iu;

/** What makes the words of an end no end. */
export const NO_END =
  /\b(?:not (?:yet|fully|completely)|partial(?:ly)?|attempt\w*|tried|trying|should|would|will|could|expected to|before|almost|temporar\w*|some (?:of|users|services|nodes|customers)|not (?:help|work|resolve|fix))\b/i;

/** Says in so many words that the harm is over. */
export const OVER =
  /\b(?:outage|downtime|incident|interruption|disruption|impact|attack) (?:was|were|is|had been) (?:now |finally |fully |completely )?(?:over|resolved|mitigated|ended|at an end)\b|\b(?:outage|downtime|incident|interruption|disruption) (?:ended|ends)\b/i;

/** A sentence that tells of the end, wherever its time stands. */
export const TELLS_END =
  /\b(?:resolved|ended|ends|restored|recovered|until|fixed|back (?:online|up|to normal)|mitigated|over|deleted|revoked|rolled back|reverted|far later)\b/i;

/** Harm in a word, which says so only behind a change that caused it. */
export const TROUBLE = /\b(?:issues|problems|trouble|complaints|alerts)\b/i;
