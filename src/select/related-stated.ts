import type { Listing } from "./listing.ts";

/** What authors say of a document: named documents with the reasons, and ids that lead nowhere. */
export interface Statements {
  named: { listing: Listing; reasons: string[] }[];
  dangling: { id: string; relation: string }[];
}

const AGAIN = "this incident is a recurrence of it";
const NAMED = "named as related here";
const REPEATED = "a recurrence of this incident";
const NAMES = "names this incident as related";

/** Prepares what authors say, in both directions. An id may be given whole or by its last part. */
export function indexStatements(listings: readonly Listing[]): (own: Listing) => Statements {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const byName = Map.groupBy(listings, ({ id }) => id.split("/").at(-1) ?? id);
  const resolve = (id: string): Listing | null => {
    const named = byName.get(id) ?? [];
    return byId.get(id) ?? (named.length === 1 ? (named[0] ?? null) : null);
  };
  const back = new Map<string, { from: Listing; relation: string }[]>();
  for (const from of listings) {
    for (const { id, relation } of from.entry.record.related) {
      const to = resolve(id);
      if (to !== null) back.set(to.id, [...(back.get(to.id) ?? []), { from, relation }]);
    }
  }
  return (own) => {
    const forward = own.entry.record.related.map(({ id, relation }) => ({ id, relation, to: resolve(id) }));
    const reasons = new Map<Listing, string[]>();
    const add = (other: Listing | null, reason: string) => {
      if (other !== null && other.id !== own.id) reasons.set(other, [...(reasons.get(other) ?? []), reason]);
    };
    for (const { to, relation } of forward) add(to, relation === "recurrence-of" ? AGAIN : NAMED);
    for (const { from, relation } of back.get(own.id) ?? [])
      add(from, relation === "recurrence-of" ? REPEATED : NAMES);
    return {
      named: [...reasons].map(([listing, why]) => ({ listing, reasons: why })),
      dangling: forward.filter(({ to }) => to === null).map(({ id, relation }) => ({ id, relation })),
    };
  };
}
