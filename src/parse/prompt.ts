import type { Unit } from "./unit.ts";
import { ITALIC_PROMPT, PROMPTS } from "./words/placeholder-words.ts";

/** A line of the template that was left in: in italics, it tells the author what to write, and says nothing itself. */
export function isPrompt({ italic, text }: Unit): boolean {
  return italic && (PROMPTS.test(text) || ITALIC_PROMPT.test(text));
}
