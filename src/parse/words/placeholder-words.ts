/** What a template leaves for its author to replace; `{{ site.url }}` and short codes are for the generator of a site. */
export const PLACEHOLDERS =
  /\{\{(?!\s?(?:[<%$.]|(?:site|page|post|ref|relref|url_for)\b))[^{}]{1,80}\}\}|\$\{?[a-z_]{3,30}\}?(?=\s|$|[.,)])|<(?!https?:|\/?[a-z]{1,10}>)[A-Za-z][^<>\n]{2,60}>|\[(?:insert|describe|your|name|date|time|title|link|list|add|enter|placeholder|tbd|owner|short)[^\]\n]{0,60}\](?!\()|\bYYYY[-/]?(?:MM|NNN)|\b(?:hh:mm|HH:MM|DD\/MM|MM\/DD|XX:XX|xx:xx|N\/N\/N)\b|\blorem ipsum\b|\bINC-?(?:XXX|YYYY|NNN)\w*|\bSEV-?[NX]\b|_{5,}/g;

/** An instruction to the author in place of the statement. */
export const PROMPTS =
  /^\W{0,4}(?:describe|explain|list (?:the|all|any|every)|provide (?:a|the|an)|include (?:a|the|any)|summari[sz]e (?:the|what)|give (?:a|the)|fill in|write (?:a|the|down)|insert|record the|delete this|replace this|add (?:a|the|any|details)|use (?:this|the) (?:section|template)|note (?:any|the)|state (?:the|whether)|identify (?:the|any)|detail (?:the|any)|outline (?:the|any)|in (?:one|a few) (?:short )?(?:sentence|paragraph)s?)\b/i;

/** A question of a template to its author. */
export const ASKS_AUTHOR =
  /^\W{0,4}(?:(?:did|do|could|can|were|are|have|was|is) (?:you|your)\b|what (?:was|were|is|are|did|could|should)\b|who (?:was|were|is)\b|how (?:was|were|did|long|many|can)\b)[^?]{0,160}\?/i;

/** An example of what is to be written: "usually something like “X was down”", "e.g. “Merging the request”". */
export const EXAMPLE = /\b(?:e\.g\.|for example|(?:something|anything) like)[,:]? ?["“‘]/i;

/** What stands for a fact that was never filled in: one of these is all that a statement says. */
export const LEFT_OPEN =
  /^\W{0,4}(?:(?:tbd|tba|todo|fixme|xxx|placeholder|to be (?:determined|done|added|filled(?: in)?|completed|written|announced)|fill (?:me|this) in|coming soon|lorem ipsum.*|\?{2,}|\.{3,}|<[A-Za-z][A-Za-z ,'/]{2,50}>|\{\{[^{}]*\}\})\W{0,4}|(?:todo|tbd|fixme)\s*(?:[:–-]\s*)?(?:describe|add|fill|write|explain|insert|document|complete|list)\b.*)$/i;

/** Instructions and questions that templates set in italics under their headings. */
export const ITALIC_PROMPT =
  /^\W{0,3}(?:(?:report|run|give|name|tell|state|note|mention|outline|detail|document|identify|explain|describe|list|write|fill|include|which|please|briefly|summary of|a (?:brief|short)|if (?:any|applicable)|optional|for each|be (?:specific|sure)|don['’]t|do not|remember|this section|see also the|link to) ?\b|[^.!]{0,160}\?$|[^?]{0,120}\?\s+(?:how|what|why|who|when|did|was|were|could|can)\b)/i;

/** What a template sets in a list to be replaced: "Item A", "Lesson 1". */
export const PLACEHOLDER_ITEM =
  /^\W{0,4}(?:item|thing|point|lesson|example|bullet|action(?: item)?|task|step|entry|factor|placeholder)s?[ -]?(?:[A-Z]|#?\d{1,2}|one|two|three)?\W{0,4}$/i;

/** What a sheet of a course asks its students to do. */
export const ASSIGNS =
  /\b(?:write|create|creating) (?:a|an|your|the) (?:\w+ )?(?:post-?mortem|incident report)\b|\bmust (?:contain|be written)\b|\b\d{3} (?:to|and|[-–]) \d{3,4} words\b|\breviewed by your peers\b|\b(?:invent your own|real or fictitious)\b/i;
