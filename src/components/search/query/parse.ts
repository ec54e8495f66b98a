import { FACETS, type Facet } from "../../../select/search-facets.ts";
import { hasUnspaced } from "../../../select/unspaced.ts";
import { firstDay, minutesOf } from "./bounds.ts";

/** A piece of the query as it stands in the box, so that it can be shown and taken out again. */
export interface Operator {
  written: string;
  key: string;
  value: string;
}

/** Something in the query that cannot be followed, in words for the reader. */
export interface Notice {
  written: string;
  message: string;
}

/**
 * What a query asks for. Days are numbers like 20230515, from `from` on and before `before`; durations are minutes,
 * at least `longer` and at most `shorter`.
 */
export interface Query {
  words: string[];
  /** What stood in quotation marks, and stretches of scripts without spaces between words. */
  phrases: string[];
  withoutWords: string[];
  any: Partial<Record<Facet, string[]>>;
  none: Partial<Record<Facet, string[]>>;
  from: number | null;
  before: number | null;
  longer: number | null;
  shorter: number | null;
  operators: Operator[];
  notices: Notice[];
}

/** A word, a phrase in quotation marks, or `key:value` with an optional `-` before it. */
const TOKEN = /(-)?(?:([a-z-]{2,20}):)?(?:"([^"]*)"?|(\S+))/giu;

const ALIASES: Readonly<Record<string, Facet>> = {
  causes: "cause",
  symptoms: "symptom",
  services: "service",
  sev: "severity",
  tags: "tag",
  years: "year",
  detected: "detection",
  "detected-by": "detection",
};

const EXAMPLES: Readonly<Record<string, string>> = {
  after: "after:2023, after:2023-06 or after:2023-06-15",
  before: "before:2024, before:2024-06 or before:2024-06-15",
  longer: "longer:2h, longer:90m or longer:1d",
  shorter: "shorter:2h, shorter:90m or shorter:1d",
};

/** Every operator that can be written, for help texts. */
export const OPERATORS = [...FACETS, ...Object.keys(EXAMPLES)];

/** Reads what somebody typed. Never fails: what cannot be followed becomes words and a notice. */
export function parseQuery(text: string): Query {
  const query: Query = {
    words: [],
    phrases: [],
    withoutWords: [],
    any: {},
    none: {},
    from: null,
    before: null,
    longer: null,
    shorter: null,
    operators: [],
    notices: [],
  };
  for (const match of text.matchAll(TOKEN)) {
    const [written, minus, key, phrase, word] = match;
    const value = phrase ?? word ?? "";
    if (key !== undefined) readKeyed(query, { written, key: key.toLowerCase(), value }, minus !== undefined);
    else readWords(query, value, phrase !== undefined, minus !== undefined);
  }
  return query;
}

/** The text without one of its operators, as a chip's × asks for. */
export function withoutOperator(text: string, written: string): string {
  return text.replace(written, " ").replace(/\s+/g, " ").trim();
}

function readWords(query: Query, value: string, quoted: boolean, minus: boolean): void {
  if (!/[\p{L}\p{N}]/u.test(value)) return;
  if (minus) query.withoutWords.push(value);
  else if (quoted || hasUnspaced(value)) query.phrases.push(value);
  else query.words.push(value);
}

function readKeyed(query: Query, operator: Operator, minus: boolean): void {
  const facet = FACETS.find((name) => name === operator.key) ?? ALIASES[operator.key];
  if (facet !== undefined) readFacet(query, facet, operator, minus);
  else if (operator.key in EXAMPLES) readBound(query, operator, minus);
  else readUnknown(query, operator, minus);
}

function readFacet(query: Query, facet: Facet, operator: Operator, minus: boolean): void {
  const values = operator.value
    .split(",")
    .map((value) => value.trim())
    .filter((value) => value !== "");
  if (values.length === 0) {
    query.notices.push({ written: operator.written, message: `${facet}: needs a value after the colon` });
    return;
  }
  const side = minus ? query.none : query.any;
  side[facet] = [...(side[facet] ?? []), ...values];
  query.operators.push({ ...operator, key: minus ? `not ${facet}` : facet });
}

function readBound(query: Query, operator: Operator, minus: boolean): void {
  const { key, value } = operator;
  const span = firstDay(value);
  const minutes = minutesOf(value);
  if (minus) {
    query.notices.push({ written: operator.written, message: `${key}: cannot be turned round with a minus` });
  } else if (key === "after" && span !== null) query.from = Math.max(query.from ?? 0, span);
  else if (key === "before" && span !== null) query.before = Math.min(query.before ?? Infinity, span);
  else if (key === "longer" && minutes !== null) query.longer = Math.max(query.longer ?? 0, minutes);
  else if (key === "shorter" && minutes !== null)
    query.shorter = Math.min(query.shorter ?? Infinity, minutes);
  else {
    query.notices.push({
      written: operator.written,
      message: `“${value}” cannot be read after ${key}: – write ${EXAMPLES[key]}`,
    });
    return;
  }
  query.operators.push(operator);
}

/** Error strings hold colons too: an unknown key is searched for as words, and said to be none of ours. */
function readUnknown(query: Query, operator: Operator, minus: boolean): void {
  readWords(query, operator.written.replace(/^-/, "").replaceAll('"', ""), false, minus);
  if (operator.value.startsWith("/") || operator.value.startsWith(":")) return;
  query.notices.push({
    written: operator.written,
    message: `${operator.key}: is none of ${OPERATORS.map((name) => `${name}:`).join(" ")} and was searched for as words`,
  });
}
