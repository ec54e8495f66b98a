/** Names of documents that say what is to be done. */
export const GUIDE_NAMES =
  /\b(?:polic(?:y|ies)|procedures?|(?:response|incident|rollback) protocol|playbooks?|runbooks?|handbook|guide|guidelines|onboarding|how (?:we|to)|incident (?:response|management|process|severity|handling|communication|detection|lifecycle)|skill|responder|roles and responsibilities|(?:support|user|team|operations?) manual|specification|specs?|sop|checklist)\b/i;

/** Names of reports. */
export const REPORT_NAMES = /\b(?:post-?\s?mortem|incident report|outage|root cause|rca)\b/i;

/** How a guide begins. */
export const GUIDE_OPENING =
  /\b(?:how to|guide|checklist|template|guidelines|this (?:page|document) (?:describes|explains|lists)|runbook|tutorial)\b/i;

/** Words by which English says what is to be done. */
export const PRESCRIBING = /\b(?:should|must|shall|may|will|can|needs? to|ensure|responsible)\b/gi;

/** Words by which English tells what happened. */
export const TELLING =
  /\b(?:was|were|had|did|been|failed|started|began|found|fixed|caused|deployed|noticed|restarted|reverted|stopped|became|went|happened|occurred|resolved|identified)\b/gi;
