import type { Sort } from "../engine/narrow.ts";

/** What the button of an order says, and the title of the list in that order. */
export const SORT_WORDS: Readonly<Record<Sort, { button: string; heading: string }>> = {
  relevance: { button: "best first", heading: "Best sections first" },
  newest: { button: "newest", heading: "Newest first" },
  oldest: { button: "oldest", heading: "Oldest first" },
  longest: { button: "longest", heading: "Longest first" },
  shortest: { button: "shortest", heading: "Shortest first" },
};
