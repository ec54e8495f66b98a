import { createHash } from "node:crypto";
import { hasUnspaced, spread } from "../select/unspaced.ts";

const INDEXED = /<main\b[^>]*\bdata-pagefind-body\b[\s\S]*<\/main>/;
const LEFT_OUT = /<(aside|dl|nav|section)\b[^>]*\bdata-pagefind-ignore\b[^>]*>[\s\S]*?<\/\1>/g;
const DATE = /<data value="(\d{4})-[^"]*" data-pagefind-meta="date\[value\]"/;
const WORDS = />[^<]+<|\balt="[^"]+"/g;

/** A finished page as the index is to read it. */
export interface IndexedPage {
  /** The page with the letters of unspaced scripts set apart; null where there are none, and it is read as it is. */
  html: string | null;
  /** Calendar year in which the incident began, from the page's own facts; null where it has no date. */
  year: string | null;
  /** Changes with everything that the index takes from the page, and with little else. */
  digest: string;
}

/** Reads a finished page; null for one that is not to be indexed. */
export function readPage(html: string): IndexedPage | null {
  const [body] = INDEXED.exec(html) ?? [];
  if (body === undefined) return null;
  const indexed = hasUnspaced(body) ? body.replace(WORDS, spread) : body;
  return {
    html: indexed === body ? null : html.replace(body, () => indexed),
    year: DATE.exec(body)?.[1] ?? null,
    digest: createHash("sha256").update(indexed.replace(LEFT_OUT, "")).digest("hex"),
  };
}
