import type { Promised } from "./actions.ts";
import { type Alike, alikePairs, wordsOf } from "./alike.ts";

/** Actions of different incidents that ask for nearly the same. */
export interface Recurring {
  /** Oldest first; undated ones first. */
  actions: Promised[];
  /** Words that the first two share, the rarest first. */
  shared: string[];
}

const LEAST = 0.5;
const MOST_WORDS = 4;

/**
 * Actions that came back: groups of texts from different incidents that share rare words, the most alike first. A
 * group holds at most one action of each incident. The match is a guess; both texts must be shown.
 */
export function recurring(actions: readonly Promised[]): Recurring[] {
  const oldest = actions.toSorted(
    (a, b) => (a.listing.minute ?? -Infinity) - (b.listing.minute ?? -Infinity),
  );
  const worded = oldest.map((item) => ({ item, words: wordsOf(item.action.text) }));
  const pairs = alikePairs(worded, LEAST, (a, b) => a.listing !== b.listing);
  return grouped(pairs).map(({ members, shared }) => ({
    actions: oldest.filter((action) => members.has(action)),
    shared: shared.slice(0, MOST_WORDS),
  }));
}

interface Group {
  members: Set<Promised>;
  shared: string[];
}

function grouped(pairs: readonly Alike<Promised>[]): Group[] {
  const groups: Group[] = [];
  const groupOf = new Map<Promised, Group>();
  for (const { a, b, shared } of pairs) {
    const [first, second] = [groupOf.get(a), groupOf.get(b)];
    if (first && second) continue;
    const group = first ?? second ?? { members: new Set<Promised>(), shared };
    const added = [a, b].filter((action) => !group.members.has(action));
    if (added.some((action) => [...group.members].some((member) => member.listing === action.listing)))
      continue;
    if (group.members.size === 0) groups.push(group);
    for (const action of added) {
      group.members.add(action);
      groupOf.set(action, group);
    }
  }
  return groups;
}
