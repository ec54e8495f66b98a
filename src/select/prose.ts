import { hasUnspaced } from "./unspaced.ts";

/**
 * A passage as running text. Its statements (paragraphs, items of a list, rows) stand on lines of their own; an end of
 * one that has no mark of its own gets a full stop, or a semicolon where the next goes on in small letters.
 */
export function asProse(text: string): string {
  const statements = text
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  return statements.reduce((whole, next) => whole + between(whole, next) + next, "");
}

/** A statement that needs no mark behind it, with what closes a quotation or bracket after it. */
const MARKED = /(?:[.!?:;,…。！？：；、，]|\p{Pd})["'”’»)\]」』）】]*$/u;

function between(before: string, next: string): string {
  if (before === "") return "";
  if (MARKED.test(before)) return " ";
  if (hasUnspaced(before.slice(-1))) return "。";
  return /^\P{L}*\p{Ll}/u.test(next) ? "; " : ". ";
}
