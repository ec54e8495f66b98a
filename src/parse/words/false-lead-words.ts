import type { Cause } from "../../model/vocabulary.ts";

/** Plain statements, anywhere in the text, that a suspicion was wrong or a remedy did not help. */
export const FALSE_LEAD_CUES =
  /\b(?:red herrings?|wild goose|dead end|misdiagnos\w+|(?:initially|originally|at first|first|mistakenly|incorrectly|wrongly|erroneously) (?:\w+ )?(?:suspected|assumed|thought|believed|blamed|attributed|hypothesi[sz]ed)|(?:suspected|assumed|thought|believed) (?:\w+ ){0,8}(?:but|only to|turned out)|(?:turned out|proved) (?:not to be|to be (?:a red herring|unrelated|wrong|incorrect))|this (?:did not|didn['’]t|does not) (?:resolve|help|fix|solve|work)|(?:but|which|it|that) (?:did not|didn['’]t) (?:help|resolve|fix|solve)|but the (?:issue|problem|error|outage|symptom)s? (?:persisted|remained|continued)|not related to the|容易误判|was ruled out|were ruled out|we ruled out|ruled out (?:the|a|an|as)|(?:initial|first) (?:suspicion|assumption|hypothesis|theory|diagnosis) (?:was|pointed|proved|that)|misleading(?:ly)? (?:us|the|error|log|comment|symptom|metric|path)|led us (?:astray|to believe)|误判|以为)/i;

/** Words that suspect a cause where the words that blame it would be too narrow. */
export const SUSPECT_WORDS: Partial<Record<Cause, RegExp>> = {
  network:
    /\b(?:network\w*|load[- ]?balanc\w*|firewall|latency|routing|connectivity|proxy|cdn|switch)\b|网络/i,
  dns: /\b(?:dns|resolver|name resolution|coredns)\b/i,
  security: /\b(?:ddos|attack\w*|hack\w*|intrusion|invasion|malicious|breach|virus)\b/i,
  database: /\b(?:database|db|postgres\w*|mysql|sql|quer(?:y|ies)|index(?:es)?|replica\w*|redis)\b/i,
  capacity:
    /\b(?:load\b(?![- ]?balanc)|overload\w*|traffic|capacity|cpu|memory (?:usage|pressure)|server load|spike|surge|resource)\b/i,
  "software-bug": /\b(?:bug|application code|code|php scripts?|exception|logic)\b/i,
  "config-change": /\b(?:config\w*|mis-?config\w*|settings?)\b/i,
  deployment: /\b(?:deploy\w*|release|rolled back|rollback|rollout|recent change)\b/i,
  hardware: /\b(?:hardware|disk failure|power)\b/i,
};
