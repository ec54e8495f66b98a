import type { FoundMoment } from "../values/moment.ts";
import { FROM, NO_END, ROLE_WORDS } from "../words/role-words.ts";

/** What a moment of a sentence is to the incident. */
export type Role = "begin" | "end" | "seen" | null;

/** Where one clause gives way to the next. */
const CLAUSE = /[,;:()—–]|\.\s|\s(?:and|but|then|which|while|when|after|before|because)\s/giu;
const FILLERS =
  /(?<!\p{L})(?:approximately|around|about|roughly|the|day|next|same|later|\p{L}+day)(?!\p{L})/giu;
/** "By 10:30 ...": what had been reached by then, however long the sentence. */
const BY = /(?:^|[.,;] )by (?:about |around |approximately )?[~*_]{0,3}$/i;
const REACH = 160;

/**
 * What the words around a moment make of it: the last telling one before it in its clause, else the first behind it.
 * "Back at 12:10" is an end, "at 12:10 the site went down" a beginning, "until someone noticed at 12:10" neither.
 */
export function roleOf(text: string, moment: FoundMoment, from: number, until: number): Role {
  const before = text.slice(Math.max(from, moment.start - REACH), moment.start);
  const after = text.slice(moment.end, Math.min(until, moment.end + REACH));
  if (FROM.test(before)) return "begin";
  if (BY.test(before) && lastRole(after) === "end") return "end";
  return lastRole(lastClause(before)) ?? firstRole(firstClause(after)) ?? lastRole(before);
}

/** "At 9:15 we noticed that ...": the moment is that of the finding, whatever was found. */
export function isOfFinding(text: string, { end }: FoundMoment): boolean {
  return FINDS.test(text.slice(end, end + REACH));
}

const FINDS =
  /^[\s,;:)–—-]{0,4}(?:[A-Z]{2,5}\b[\s,]{0,2})?(?:(?:we|i|he|she|they|someone|somebody)|(?:(?:the|an?|our|one|several|some|two|first|multiple) (?:[\p{L}-]+ ){0,3}[\p{L}-]+|users|customers|engineers|monitoring|alerts))\s(?:first |also |then )?(?:notic|discover|identif|detect|realis|realiz|report|spott|observ|(?:were|was|got) (?:first )?(?:alert|notif|inform|page|warn|told|made aware)|became aware)/iu;

function lastClause(text: string): string {
  let start = 0;
  for (const match of text.matchAll(CLAUSE)) {
    const rest = text.slice(match.index + match[0].length);
    // "(at 10:30)" and ", around" begin no clause of their own: what they time stands before them.
    if (!/[(,]/.test(match[0]) || /\p{L}{3}/u.test(rest.replace(FILLERS, "")))
      start = match.index + match[0].length;
  }
  return text.slice(start);
}

/** Up to the end of the clause behind the moment; a comma directly behind it belongs to the moment. */
function firstClause(text: string): string {
  const skipped = /^[\s,;:)–—-]+/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skipped);
  const [next] = rest.matchAll(CLAUSE);
  const end = next?.index;
  return end === undefined || end < 12 ? rest : rest.slice(0, end);
}

function lastRole(clause: string): Role {
  let role: Role = null;
  let seen = false;
  for (const { groups } of clause.matchAll(ROLE_WORDS)) {
    if (groups?.["seen"]) seen = true;
    const ends = CALM.test(clause) ? "begin" : "end";
    role = groups?.["until"] ? (seen ? "seen" : ends) : named(groups);
  }
  return role === "end" && NO_END.test(clause) ? null : role;
}

/** "Appeared to recover until ...": what ends then is the calm. */
const CALM =
  /\b(?:recover(?:ed|s|ing)?|(?:worked|ran|was|were|remained|stayed|seemed|looked) (?:fine|well|ok|normal(?:ly)?|stable|calm))\b[^.;]{0,24}\buntil\b/i;

function firstRole(clause: string): Role {
  const [first, next] = clause.matchAll(ROLE_WORDS);
  const seen = named(first?.groups);
  // "At 11:30 we confirmed that all was working again" tells of the end.
  const role = seen === "seen" && named(next?.groups) === "end" ? "end" : seen;
  // "At 10:30 users reported errors" tells of errors at 10:30, "reported at 10:30" of the report.
  return role === "seen" || (role === "end" && NO_END.test(clause)) ? null : role;
}

function named(groups: Record<string, string | undefined> | undefined): Role {
  if (groups?.["begin"]) return "begin";
  if (groups?.["end"]) return "end";
  return groups?.["seen"] ? "seen" : null;
}
