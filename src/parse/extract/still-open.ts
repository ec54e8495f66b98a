import { STILL_OPEN } from "../words/ending-words.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";

/** Whether the status says that it goes on: what sounds like an end or a repair is none, unless the document says so. */
export function isStillOpen(facts: readonly Fact[]): boolean {
  return factsOf(facts, "status").some(({ text }) => STILL_OPEN.test(text));
}
