import { RATINGS_ALONE } from "../words/rating-words.ts";

/** A severity as the author wrote it, and its rank on a scale. */
export interface ReadSeverity {
  /** The rating itself, without Markdown, emoji and what explains it. */
  written: string;
  /** 1 is worst; null where the words are not on the scale. */
  level: number | null;
}

/**
 * The scale used where a site sets none, worst first, each rank with the ways of writing it. Letter case, spaces and
 * hyphens do not count. Words follow Atlassian (critical, major, minor) and Datadog (critical, high, moderate, low).
 */
export const DEFAULT_SCALE: string[][] = [
  [
    "sev0",
    "s0",
    "p0",
    "severity 0",
    "priority 0",
    ...numbered(1),
    "critical",
    "highest",
    "very high",
    "severe",
    "blocker",
    "urgent",
    "catastrophic",
    "emergency",
    "🔴",
    "🟥",
  ],
  [...numbered(2), "high", "major", "serious", "important", "significant", "🟠", "🟧"],
  [...numbered(3), "medium", "moderate", "minor", "normal", "partial", "🟡", "🟨"],
  [...numbered(4), "low", "lowest", "very low", "trivial", "🟢", "🟩"],
  [...numbered(5), "informational", "information", "info", "cosmetic", "negligible", "none", "🔵", "⚪"],
];

const LABEL =
  /^(?:(?:incident|overall|initial|final)\s)?(?:severity|priority|impact|sev)(?:\s(?:level|rating))?\s?[:=]\s?(?=[^:\s])/iu;
const EXPLANATION = /\s[-–—]+\s|\s?[([（|;,，；、–—]|\.\s|:\s|\.$|\s\/\s|<br/u;
const CODE =
  /(?<![\p{L}\d])(?:sev(?:erity)?[-_: ]{0,3}|[sp][-_ ]?|priority[-_: ]{0,3}|level[ -]?)\d(?![\p{L}\d])/iu;
/** How secret a report is, which some call its classification. */
const SECRECY =
  /^(?:strictly |company )?(?:public|internal|confidential|restricted|private|secret|sensitive|tlp)\b/iu;
const BLANK = /^(?:n\/?a|none|tbd|todo|tba|unknown|-+|\?+|not (?:rated|assessed|set)|\.{3}|x+)?$/iu;

/**
 * The rating in the rest of a severity label or cell: "SEV-2 (major)", "🔴 Critical", "severity::2", "1 - Critical".
 * Words that are not on the scale are kept with level null. Null for an empty cell, a placeholder, a choice of three or
 * more ("Low/Medium/High"), and a sentence that names no rating.
 */
export function readSeverity(text: string, scale: string[][] = DEFAULT_SCALE): ReadSeverity | null {
  const plain = text
    .replace(/[*_`~]+|<[^>]{0,80}>|!?\[|\]\([^)]{0,300}\)|\]/gu, (mark) => (mark.startsWith("[") ? "" : " "))
    .replace(/\s+/gu, " ")
    .trim();
  const ranks = ranksOf(scale);
  if (isChoice(plain, ranks)) return null;
  const value = plain.replace(LABEL, "").trim();
  const head = value.split(EXPLANATION)[0]?.trim() ?? "";
  const words = withoutEmoji(head);
  if ((BLANK.test(words) && words !== "") || SECRECY.test(words)) return null;
  const level = ranks.get(key(words)) ?? ranks.get(key(head));
  if (level !== undefined) return { written: withNumber(value, words, ranks) || head, level };
  return within(words || value, ranks) ?? alone(words, scale);
}

/** A rating somewhere in a longer text: a code first, else a word of the scale. */
function within(text: string, ranks: ReadonlyMap<string, number>): ReadSeverity | null {
  const code = CODE.exec(text)?.[0];
  const level = code === undefined ? undefined : ranks.get(key(code));
  if (code !== undefined && level !== undefined) return { written: code, level };
  for (const [word = ""] of text.matchAll(/\p{L}{3,15}|\p{Extended_Pictographic}/gu)) {
    const rank = ranks.get(key(word));
    if (rank !== undefined) return { written: word, level: rank };
  }
  const icon = [...text].map((sign) => ranks.get(sign)).find((rank) => rank !== undefined);
  return icon === undefined ? null : { written: text, level: icon };
}

/** Words that are not on the scale; the usual one knows the ranks of some. */
function alone(words: string, scale: string[][]): ReadSeverity | null {
  if (words === "" || words.split(" ").length > 4 || words.length > 40) return null;
  const level = scale === DEFAULT_SCALE ? OTHER_RANKS.get(key(words)) : undefined;
  return { written: words, level: level ?? null };
}

/** "1 - Critical": a lone number is kept together with the word that explains it. */
function withNumber(value: string, words: string, ranks: ReadonlyMap<string, number>): string {
  if (!/^\d$/.test(words)) return words;
  const rest = /^\d\s?[-–—:(]\s?(\p{L}{3,15})\)?$/u.exec(value)?.[1];
  return rest !== undefined && ranks.has(key(rest)) ? value : words;
}

function isChoice(text: string, ranks: ReadonlyMap<string, number>): boolean {
  const choices = text
    .split(/\s?[/|,]\s?|\sor\s/u)
    .map((choice) => ranks.get(key(withoutEmoji(choice.replace(LABEL, "")))));
  return choices.length >= 3 && choices.every((rank) => rank !== undefined);
}

function withoutEmoji(text: string): string {
  return text.replace(/[\p{Extended_Pictographic}\u200d\ufe0f]/gu, "").trim();
}

function ranksOf(scale: string[][]): ReadonlyMap<string, number> {
  const known = cache.get(scale);
  if (known) return known;
  const ranks = new Map(
    scale.flatMap((names, index) => names.map((name) => [key(name), index + 1] as const)),
  );
  cache.set(scale, ranks);
  return ranks;
}

const OTHER_RANKS: ReadonlyMap<string, number> = new Map(
  RATINGS_ALONE.flatMap((names, index) => names.map((name) => [key(name), index + 1] as const)),
);

const cache = new WeakMap<string[][], ReadonlyMap<string, number>>();

function key(words: string): string {
  return words.toLowerCase().replace(/[\s:_#.-]+/gu, "");
}

function numbered(rank: number): string[] {
  return ["sev", "s", "p", "severity", "priority", "level", "tier", "category", ""].map(
    (word) => `${word}${rank}`,
  );
}
