import type { Unit } from "./unit.ts";
import { ITALIC_PROMPT, PLACEHOLDER_ITEM, PROMPTS } from "./words/placeholder-words.ts";

/** A line of the template that was left in: "Item A", or in italics what the author is to write; it says nothing itself. */
export function isPrompt({ italic, kind, text }: Unit): boolean {
  if (kind === "item" && text.length < 20 && PLACEHOLDER_ITEM.test(text)) return true;
  return italic && (PROMPTS.test(text) || ITALIC_PROMPT.test(text));
}
