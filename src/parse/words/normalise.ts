import { remembered } from "../remembered.ts";

const NUMBERING =
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-h])[.)](?!\d)\s*|(?:step|part|section|act|chapter|stage|episode)?\s*\d{1,2}\s*[:.)–-]\s+|(?:part|section|act|chapter|scene|episode)\s+(?:[ivx]{1,4}|one|two|three|four|five|six|seven)\s*[:.)–-]\s+|\d{1,2}(?:\.\d{1,2})?\s{1,3}(?!whys?\b)(?=[A-Z]))/i;

/** Names of parts are much the same in all documents of an archive: so many are remembered. */
export const MOST_NAMES = 4096;

/**
 * A heading or label as its plain words: lower case, without emoji, short codes, numbering, parentheses, punctuation.
 * "🔥 2. Root Cause(s):" → "root causes"; "Five Why's" → "five whys".
 */
export const normalise: (text: string) => string = remembered(plainWords, MOST_NAMES);

function plainWords(text: string): string {
  const words = text
    .normalize("NFKC")
    .replace(/:[a-z0-9_+-]+:/g, " ")
    .replace(/[\p{Extended_Pictographic}\uFE0F\u20E3\u200D]/gu, " ")
    .trim()
    .replace(/^#+\s*/, "")
    .replace(NUMBERING, "")
    .replace(/\((?:s|es)\)/gi, "s")
    .replace(/[([{（【][^)\]}）】]*[)\]}）】]?/g, " ")
    .toLowerCase()
    .replace(/['’`´*_~"“”]/g, "")
    .replace(/&/g, " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return folded(words);
}

/** Without the accents of Latin letters, which people leave out. */
export function folded(words: string): string {
  return words.replace(/[\u00C0-\u024F]/g, (letter) => letter.normalize("NFD").charAt(0));
}

/** Without the words that are dropped from either end; at least one word is left. */
export function withoutEnds(words: string, drop: ReadonlySet<string>): string {
  const list = words.split(" ");
  while (list.length > 1 && drop.has(list[0] ?? "")) list.shift();
  while (list.length > 1 && drop.has(list.at(-1) ?? "")) list.pop();
  return list.join(" ");
}
