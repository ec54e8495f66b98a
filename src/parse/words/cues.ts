/**
 * Words that give a sentence away. Data only; every pattern is a plain alternation of words, so that none can take
 * more than linear time.
 */

/** Begins to tell how it was put right. */
export const RESOLUTION_CUES =
  /^(?:to (?:resolve|fix|restore|address|mitigate|remedy|correct|solve|rectify|recover|bring)\b|(?:the|this) (?:issue|problem|incident|outage|fix|solution|resolution|service|error|bug)s? (?:was|were|has been|have been|had been|is|involved|came|required) ?(?:then |finally |eventually |subsequently |successfully |quickly |promptly )?(?:resolved|fixed|restored|solved|addressed|mitigated|corrected|rectified|to|by|remedied|in)|(?:the )?resolution\b|(?:the )?fix\b|resolved by|fixed by|we (?:fixed|resolved|restored|solved)\b|once identified|the solution|the team (?:fixed|resolved|restored)|after identifying|upon identifying|it was (?:fixed|resolved))/i;
