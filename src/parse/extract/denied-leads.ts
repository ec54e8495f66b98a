/** What a false lead is called. */
const NAME =
  "(?:misleading|red herrings?|false (?:leads?|trails?|starts?)|dead[ -]ends?|rabbit holes?|wrong (?:paths?|turns?|tracks?|leads?))";
const NAMED = new RegExp(`\\b${NAME}\\b`, "i");
const WORD = "\\s[\\p{L}\\d'’/-]{1,24}";

/**
 * Says that there was none: "no misleading paths were taken", "did not send us down a dead end", "Red herrings: none".
 */
const DENIED = new RegExp(
  [
    `\\b(?:no|without|zero|nor|neither)(?:${WORD}){0,2}\\s${NAME}(?![\\p{L}\\d])`,
    `(?:\\b(?:not|never|nobody|none)|n['’]t)(?:${WORD}){0,4}\\s(?:led?|lead|leading|sen[dt]|fall|fell|go|went|met|meet|encounter\\p{L}{0,3}|follow\\p{L}{0,3}|chas\\p{L}{1,3}|t[ao]ken?|any)(?:${WORD}){0,4}\\s${NAME}(?![\\p{L}\\d])`,
    `\\b${NAME}(?:${WORD}){0,4}\\s?[:–—-]\\W{0,3}(?:none|nil|n/?a|no|nothing)(?![\\p{L}\\d])`,
  ].join("|"),
  "giu",
);

/** A text in which what denies that there were false leads is crossed out; as many characters stay. */
export function withoutDeniedLeads(text: string): string {
  return NAMED.test(text) ? text.replace(DENIED, (said) => "x".repeat(said.length)) : text;
}

/** Whether a text denies that there were false leads, and tells of none beside. */
export function deniesLeads(text: string): boolean {
  return NAMED.test(text) && !NAMED.test(withoutDeniedLeads(text));
}
