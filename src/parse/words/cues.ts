/**
 * Words that give a sentence away. Data only; every pattern is a plain alternation of words, so that none can take
 * more than linear time.
 */

/** Begins to tell how it was put right. */
export const RESOLUTION_CUES =
  /^(?:to (?:resolve|fix|restore|address|mitigate|remedy|correct|solve|rectify|recover|bring)\b|(?:the|this) (?:issue|problem|incident|outage|fix|solution|resolution|service|error|bug)s? (?:was|were|has been|have been|had been|is|involved|came|required) ?(?:then |finally |eventually |subsequently |successfully |quickly |promptly )?(?:resolved|fixed|restored|solved|addressed|mitigated|corrected|rectified|to|by|remedied|in)|(?:the )?resolution\b|(?:the )?fix\b|resolved by|fixed by|we (?:fixed|resolved|restored|solved)\b|once identified|the solution|the team (?:fixed|resolved|restored)|after identifying|upon identifying|it was (?:fixed|resolved))/i;

/** Tells of harm as users met it. */
export const HARM_CUES =
  /\b(?:unable to|could(?:n['’]t| not)|cannot|unavailab\w+|(?:was|were|is|went|been|being) (?:\w+ ){0,2}down\b|outage|downtime|errors?|slow\w*|affect(?:s|ed|ing)|impact(?:ed|s|ing)?|fail(?:ed|ing|ures?)|broken|lost|loss|crash\w*|time-?outs?|timed out|not (?:\w+ )?(?:working|responding|available|accessible|reachable|loading)|interrupt\w*|disrupt\w*|degraded|inaccessible|unreachable|offline|stalled|compromised|unresponsive|[45]\d\d)\b|影响|不可用|失败|影響|障害/i;

/** Names a cause in prose. */
export const CAUSE_CUES =
  /\b(?:root cause|caused by|was caused|were caused|the cause (?:was|of)|due to|because (?:of|the|a|an|it|we|our|this)|as a result of|resulted from|stemm(?:ed|ing) from|triggered by|bug in|bottleneck|turned out (?:that|to be)|the (?:problem|issue|reason|culprit) (?:was|is|turned)|attributed to|traced (?:back )?to|misconfigur\w+|led to|originat\w+|vulnerabilit\w+ (?:was|would|allowed|in)|probably)\b|因为|由于|原因|ため/i;

/** Tells of the repair in prose. */
export const REPAIR_CUES =
  /\b(?:(?:was|were|is|been|being|then|finally|quickly|we|team|i|engineers) (?:\w+ )?(?:resolved|fixed|restored|mitigated|reverted|rolled back|patched|corrected|repaired|restarted|revoked|deleted|disabled|removed|replaced|renewed)|resolved (?:by|the|it|using)|fixed (?:by|the|it)|to (?:fix|resolve|mitigate) (?:this|the|it)|the (?:fix|solution|resolution) (?:was|is|involved)|(?:normal )?operation was restored|service (?:was )?(?:restored|resumes?)|rolling back|by (?:rolling|reverting|restarting|removing|increasing)|has been (?:disabled|fixed|removed|patched))\b|修复|解决|恢复|復旧/i;

/** A statement of what it was not. */
export const DENIES =
  /\b(?:ruled out|red herring|not (?:caused by|due to|because of)|turned out not|was not the|not the (?:root |main |real |actual )?cause|but not the|unrelated|misleading|initially (?:thought|suspected|assumed|explored|focused))\b|错误假设|^以为/i;

/** A sentence that tells of the repair rather than of the cause. */
export const REPAIR_SENTENCES =
  /^(?:the )?(?:issue|problem|incident|outage|error|bug|it|this|resolution|fix|solution|service)s? (?:was|were|has been|had been|is) (?:\w+ )?(?:resolved|fixed|solved|corrected|addressed|achieved|restored|rectified|mitigated)\b|^(?:we |i |the team |engineers )?(?:to (?:prevent|resolve|fix|address|restore|mitigate|solve|correct)|resolved|fixed|restart(?:ed|ing)|the solution|once|after identifying)\b|\bi (?:edited|restarted|fixed)\b/i;
