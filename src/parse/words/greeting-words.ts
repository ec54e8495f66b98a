/** How authors begin before they say anything of the incident: a greeting, a sentence about the document itself, or a line
 * of bare facts. */
export const GREETS =
  /^\W{0,4}(?:welcome|hello|hi|hey|greetings|dear|ladies and gentlemen|buckle up|once upon a time|thanks?(?: you)? (?:for|to)|(?:sure|certainly|of course|absolutely)[,!.] |here['’]s (?:a|an|the|your|our|my)\b|(?:rédigé|écrit|escrito|redactado|redigido|scritto|redatto) (?:par|por|da)\b|(?:verfasst|geschrieben|erstellt) von\b|(?:written|prepared|compiled|reported|reviewed) by|authors?\b|by [\p{Lu}]|(?:this|the following|here|below) (?:is|are|document|post|report|article|page|postmortem|post-mortem|write-?up|blog)\b|(?:all )?times (?:are|in)\b|(?:last )?(?:updated|edited|modified)\b|note:|disclaimer|(?:sev(?:erity)?|p)[ -]?\d\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? \d|\d{4}-\d\d-\d\d[^.]{0,60}\.)/iu;

/** How authors take their leave: thanks and regrets state nothing. */
export const CLOSES =
  /^(?:(?:thank(?:s|\syou)|(?:many|huge|big|special)\sthanks|(?:we|i)(?:'m|\sam|'re|\sare)?\s(?:(?:truly|very|so|sincerely|deeply)\s){0,2}(?:apologi[sz]e|sorry|regret)|sorry\sfor|apologies|our\s(?:sincere\s|deepest\s)?apologies)\b)/i;
