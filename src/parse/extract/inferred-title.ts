import type { Postmortem } from "../../model/postmortem.ts";
import { isGenericWord } from "./generic-title.ts";

/**
 * A title for a text without one, always a guess: the file's name where it tells something, else the beginning of what
 * happened, as the text says it.
 */
export function inferredTitle(path: string, said: string | null): Postmortem["title"] {
  const name =
    path
      .split("/")
      .at(-1)
      ?.replace(/\.[a-z]+$/i, "") ?? path;
  const words = name.replace(DAY_IN_FRONT, "").replace(/[-_]+/g, " ").trim();
  const fromName = words.charAt(0).toUpperCase() + words.slice(1);
  const fromText = said && !isTelling(words) ? firstClause(said) : "";
  return { value: fromText || fromName || path, certainty: "inferred", lines: null };
}

const DAY_IN_FRONT = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_. ]+(?=\S)/;
const UNTOLD = new Set(
  "unknown untitled document file readme index text draft copy new final page note notes".split(" "),
);

/** A file's name that says more than the genre: two words of their own. */
function isTelling(words: string): boolean {
  const own = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !UNTOLD.has(word) && !isGenericWord(word));
  return own.length > 1 || /\p{Lo}{3}/u.test(words);
}

/** The first sentence, cut at a word before 90 characters. */
function firstClause(said: string): string {
  const sentence = (said.split(/(?<=[\p{L}\d)]{2}[.!?])\s|\n/u)[0] ?? "").replace(
    /(?<![.:;,\s])[.:;,\s]+$/,
    "",
  );
  if (sentence.length <= 90) return sentence;
  return `${sentence.slice(0, 90).replace(/(?<!\s)\s+\S*$/, "")} …`;
}
