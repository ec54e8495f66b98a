import { compare, type Listing, shortened } from "./listing.ts";
import { asProse } from "./prose.ts";

/** A thing several incidents share, with those incidents. */
export interface Shared {
  label: string;
  listings: Listing[];
}

/** A suspicion that proved wrong, over the incidents that had it. */
export interface Suspect extends Shared {
  /** Minutes it took, one per false lead that states times. */
  minutes: number[];
  /** False leads without times. */
  untimed: number;
  /** What told it apart, as stated, with the incident that says so. */
  told: { text: string; listing: Listing }[];
}

/** One sentence of one incident. */
export interface Said {
  text: string;
  listing: Listing;
}

/** How incidents of one kind go: what was seen, suspected, true, and what ended it. */
export interface Flow {
  symptoms: Shared[];
  suspects: Suspect[];
  causes: Shared[];
  rootCauses: Said[];
  fixes: Said[];
}

const SENTENCE = 110;
const OTHER = "something else";

/** How a group of incidents goes. Each list is ordered by how many incidents share its entries. */
export function flowOf(listings: readonly Listing[]): Flow {
  return {
    symptoms: shared(listings, (listing) => listing.symptoms),
    suspects: suspectsOf(listings),
    causes: shared(listings, (listing) => listing.causes),
    rootCauses: said(listings, (listing) => listing.entry.record.rootCause?.text ?? ""),
    fixes: said(listings, fixOf),
  };
}

/** Values and the incidents that share them, most shared first. */
export function shared(
  listings: readonly Listing[],
  values: (listing: Listing) => readonly string[],
): Shared[] {
  const found = new Map<string, Listing[]>();
  for (const listing of listings) {
    for (const value of new Set(values(listing))) found.set(value, [...(found.get(value) ?? []), listing]);
  }
  return [...found]
    .map(([label, sharing]) => ({ label, listings: sharing }))
    .toSorted((a, b) => b.listings.length - a.listings.length || compare(a.label, b.label));
}

/** Every suspicion that misled a group of incidents. False leads without a recognised suspect come last, together. */
export function suspectsOf(listings: readonly Listing[]): Suspect[] {
  const names = shared(listings, (listing) => listing.falseLeads.flatMap((lead) => namesOf(lead.suspects)));
  return names
    .map(({ label, listings: misled }) => {
      const leads = misled.flatMap((listing) =>
        listing.falseLeads
          .filter((lead) => namesOf(lead.suspects).includes(label))
          .map((lead) => ({ lead, listing })),
      );
      return {
        label,
        listings: misled,
        minutes: leads.flatMap(({ lead }) => (lead.minutes === null ? [] : [lead.minutes])),
        untimed: leads.filter(({ lead }) => lead.minutes === null).length,
        told: leads.flatMap(({ lead, listing }) =>
          lead.ruledOutBy ? [{ text: lead.ruledOutBy.text, listing }] : [],
        ),
      };
    })
    .toSorted((a, b) => Number(a.label === OTHER) - Number(b.label === OTHER));
}

/** The name under which false leads without a recognised suspect are gathered. */
export function isOther(suspect: Suspect): boolean {
  return suspect.label === OTHER;
}

/** What ended the incident: its resolution, else its last entry that mitigates or resolves; empty where neither is. */
function fixOf(listing: Listing): string {
  const { record } = listing.entry;
  if (record.resolution) return record.resolution.text;
  const last = record.timeline.findLast(
    (entry) => entry.phase === "resolution" || entry.phase === "mitigation",
  );
  return last?.text ?? "";
}

function namesOf(suspects: readonly string[]): readonly string[] {
  return suspects.length ? suspects : [OTHER];
}

function said(listings: readonly Listing[], textOf: (listing: Listing) => string): Said[] {
  return listings.flatMap((listing) => {
    const text = textOf(listing).trim();
    return text ? [{ text: firstSentence(text), listing }] : [];
  });
}

/** The first sentence of a statement, shortened where it is long. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter("en", { granularity: "sentence" }).segment(asProse(text));
  return shortened(first?.segment.trim() ?? text, SENTENCE);
}
