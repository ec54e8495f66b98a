/** What is said around a length of time that is the incident's. Alternations of words. */

const HARM =
  "outage|downtime|disruption|interruption|incident|degradation|unavailability|blackout|brownout|service loss|loss of (?:service|data|access|connectivity|availability)|window|black-?hol\\w*|failure|event";
const DOWN =
  "down|unavailable|offline|off-?line|inaccessible|unreachable|out|unresponsive|unusable|degraded|impacted|affected|interrupted|disrupted|broken|stuck|halted|stopped|stalled|frozen|blocked|failing|disabled|inoperative|not (?:available|reachable|accessible|working|responding|operational|functional|functioning)|erroring|impaired|missing|exposed|dark|unable to [\\w ]{3,40}|could(?: not|n['’]t) [\\w ]{3,40}|outage|downtime|disruption|interruption|degradation|incident|unavailability|errors|failures|timeouts|slow|failed|un\\p{L}+(?:ed|able|ible)";

/** Directly before a length: the harm lasted as long. */
export const LASTED_BEFORE = new RegExp(
  "(?:(?<!\\p{L})(?:last(?:ed|ing|s)?|duration(?: of| was| is)?|continued|persisted|went on|dragged on|for an? (?:\\p{L}+ )?(?:period|total) of)(?: on)?(?: for| over| a total of| some)?" +
    `|(?<!\\p{L})(?:${DOWN})(?: (?!(?:after|before|until|since|at)\\s)[\\p{L}'’-]+){0,8} (?:for|of|totall?ing)(?: a (?:total|period) of| the (?:last|past|next))?` +
    `|(?<!\\p{L})(?:${DOWN})(?: (?!(?:after|before|until|since|at)\\s)[\\p{L}'’-]+){0,5} (?=\\([~≈]?$)` +
    "|(?<!\\p{L})(?:outage|downtime|disruption|interruption|degradation|incident|blackout)(?: itself)? (?:was|took|spanned)(?: only| just| for)?(?: about| around| roughly| approximately| some)?" +
    "|(?<!\\p{L})from [^.,;()]{3,40} for|^(?:during|for)(?: a (?:total|period) of)?)[\\s(*_:~]{0,3}$",
  "iu",
);

/** Directly behind a length: "a 45-minute outage", "two hours of downtime". */
export const HARM_AFTER = new RegExp(
  `^[\\s-]{1,2}(?:long |total |full |partial |complete |\\p{L}+ly |of )?(?:(?:the |our |a |\\p{L}+ )?(?:${HARM})(?!\\p{L})|(?:down|unavailable|offline)(?!\\p{L})|(?:of )?(?:errors|unavailab\\w+|failed \\p{L}+|service \\p{L}+|degraded \\p{L}+))`,
  "iu",
);

const RECOVERED =
  "resolved|restored|fixed|recovered|mitigated|solved|corrected?|remedied|repaired|back (?:up|online|to normal)|operational|up and running|working again|brought back|undone|contained|correct the problem|(?:fix|resolve|restore|repair|recover|mitigate|solve|correct) (?:it|this|the \\p{L}+|everything|service)";

/** Directly behind a length: it is what was left once the first was over, "half an hour after the provider had recovered". */
export const LINGERING = new RegExp(
  `^,? (?:longer|more|further)(?!\\p{L})|^,? (?:after|past|beyond) [^.,;:]{0,40}(?<!\\p{L})(?:${RECOVERED})(?!\\p{L})`,
  "iu",
);

/** Directly before a length: it was over within it. */
export const OVER_WITHIN = new RegExp(
  `(?<!\\p{L})(?:${RECOVERED})(?:,? (?!after|before|until)[\\p{L}'’-]+){0,4},? (?:within|in|after|inside|in under|under|in less than|less than)(?: about| around| just)?[\\s(~]{0,3}$`,
  "iu",
);
/** "Resolved about 40 minutes later", with the length. */
export const OVER_LATER = new RegExp(
  `(?<!\\p{L})(?:${RECOVERED}|ended|over|stopped|ceased|returned to normal)(?: (?:about|around|roughly|approximately|some|just|only|almost|nearly))? ([^.,;:()]{2,30}?) (?:later|afterwards?)(?!\\p{L})`,
  "iu",
);
/** Directly behind a length: the way from the start, or to the end. */
export const FROM_START = new RegExp(
  `^,? (?:after (?:the|this|it|its) (?:\\p{L}+ )?(?:start|outage|incident|issue|problem|beginning|failure|onset|crash|it)(?: (?:had )?(?:begun|began|started|occurred|happened))?|(?:to|until|before|for) (?:[\\p{L}'’]+ ){0,5}(?:${RECOVERED}|resolve|fix|restore|recover|mitigate))(?!\\p{L})`,
  "iu",
);
