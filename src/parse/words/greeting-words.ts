/** How authors begin before they say anything of the incident: a greeting, a sentence about the document itself, or a line
 * of bare facts. */
export const GREETS =
  /^\W{0,4}(?:welcome|hello|hi|hey|greetings|dear|ladies and gentlemen|buckle up|once upon a time|thanks?(?: you)? (?:for|to)|sure, here|(?:written|prepared|compiled|reported|reviewed) by|authors?\b|by [\p{Lu}]|(?:this|the following|here|below) (?:is|are|document|post|report|article|page|postmortem|post-mortem|write-?up|blog)\b|(?:all )?times (?:are|in)\b|(?:last )?(?:updated|edited|modified)\b|note:|disclaimer|(?:sev(?:erity)?|p)[ -]?\d\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d|\d{4}-\d\d-\d\d[^.]{0,60}\.)/iu;
