/** That somebody suspects something: a verb of it, a likeness, a guess put as a question. */
const SUSPECTS =
  /\b(?:suspect(?:s|ed|ing)?|suspicion|thought|thinks?|thinking|believ(?:e|es|ed)|assum(?:e|es|ed|ing)|suppos(?:e|es|ed)|blam(?:e|es|ed)|guess(?:ed|es)?|looks? like|looked (?:like|as if)|seems? like|seemed (?:like|to be)|could (?:also )?be|might be|may be|maybe|perhaps|probably|sure (?:it|that|this)|took (?:it|this|that) for|asks? whether|asked whether|wonder(?:s|ed|ing)?|verdacht|vermut\w+|soupçonn\w+|achamos|achou|sospech\w+|suspeit\w+)\b|^.{3,90}\?/i;

/** That something was done or looked at. */
const TRIES =
  /\b(?:(?:re)?(?:start|boot|check|test|load|compar|examin|replac|exchang|switch|purg|clear|block|revert|roll|upgrad|downgrad|reinstall|uninstall|swap|bypass|disabl|flush|reset|scal|increas|mov)(?:s|es|ed|ped|ing)?|looked (?:at|into)|look at|took|taken|tried|went after|rolled|reset|reiniciad\w+|redémarr\w+|retour arrière|neu gestartet|geprüft)\b/i;

/** That it made no difference. */
const TO_NO_EFFECT =
  /[,.;:–—>-]\s*(?:but |and )?(?:nothing(?: (?:changed|happened|improved|there)|(?=\s*(?:$|[.,;:!)·])))|no (?:change|changes|effect|difference|luck|improvement|help)|not (?:confirmed|it|that)|in vain|without (?:effect|success)|sem efeito|sin efecto|sans effet|auc\w+ (?:effet|changement)|ohne (?:wirkung|erfolg)|nicht bestätigt)\b|\b(?:has|have|had|did|does|do)(?:n['’]t| not) (?:\w+ )?(?:help|helped|work|worked|fix|fixed|matter)\b|\bfail(?:s|ed)? to (?:\w+ )?(?:correct|fix|resolve|help|solve|bring)\b|\b(?:errors?|problems?|issues?|failures?|symptoms?|degradation|slowness) (?:still )?(?:continues?|continued|persists?|persisted|remains?|remained)\b|\b(?:makes?|made) no (?:dent|difference|change)\b|\bstill (?:\d[\d.]*|the same|as \w+|wrong|there|failing|down|broken|slow|happening)\b|\b(?:was|is|were) equally\b/i;

/** That what was looked at is in order, or that it was something else. */
const IN_ORDER =
  /\b(?:was|were|is|are|looks?|looked|shows?|says?|found to be|also|all) (?:\w+ )?(?:ok|okay|fine|clean|healthy|correct|normal|green|innocent|good|intact|in order)\b|\b(?:so|->|→|it|that|this) (?:is |was )?not (?:the|a|an|our|[A-Z])|\b(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]hey) (?:was|were|is|are)n['’]t\b|\b[Bb]ut (?:\S+ ){1,6}(?:the same|as well|too)\b|\bnot (?:the|our) (?:cause|fault|problem|culprit|reason)\b|\bnot at fault\b|\bl['’]écart\w*|\brespond\w+ normal/;

/** Whether an entry tells both of a suspicion or an attempt and that it came to nothing: "restarted the proxy, nothing changed". */
export function isRefuted(text: string): boolean {
  const suspects = SUSPECTS.test(text);
  const tries = suspects || TRIES.test(text);
  return (tries && TO_NO_EFFECT.test(text)) || (suspects && IN_ORDER.test(text));
}

/** Whether an entry puts forward what may have been wrong. */
export function suspects(text: string): boolean {
  return SUSPECTS.test(text);
}

/** Whether an entry takes back what the one before it put forward: "nope, they are fine". */
export function takesBack(text: string): boolean {
  return TAKES_BACK.test(text);
}

const TAKES_BACK =
  /^(?:@?[\p{L}\d._-]{2,20}(?: \d{1,2}:\d\d(?: ?[ap]m)? |: ))?(?:nope\b|no[,.!]|ok(?:ay)?,? not\b|not (?:it|that|the)\b|no (?:change|effect|difference|luck)\b|(?:it|that|they)(?: was|'s| were| is)? ?(?:not|fine|ok)\b|wasn['’]t\b|ruled out\b|(?:but |and )?still (?:the same|failing|down|broken|\d{3}))|\bruled out\b|(?:->|→) not\b/iu;
