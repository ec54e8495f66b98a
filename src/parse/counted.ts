import { descend, isCounted, type Section } from "./section.ts";

/** "Users affected: 30%" states how many in the place of how: a fact beside its being part of the impact. */
export function settleCounts(root: Section): void {
  for (const part of descend(root)) if (part.fact === null && isCounted(part)) part.fact = "affected";
}
