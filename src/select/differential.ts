import { firstSentence, isOther, type Shared, type Suspect, shared, suspectsOf } from "./flow.ts";
import type { Listing } from "./listing.ts";
import { slugOf } from "./slug.ts";

/** Incidents that show one symptom and had one cause. */
export interface Pair {
  cause: string;
  /** Id of the row that opens these incidents: `latency-dns`. */
  anchor: string;
  listings: Listing[];
  /** What the newest document that says so states as its cause, in a sentence. */
  said: { text: string; listing: Listing } | null;
  /** What was suspected first instead, most often first. */
  suspects: { label: string; n: number }[];
}

/** One symptom with all that it turned out to be. */
export interface SymptomRow {
  symptom: string;
  anchor: string;
  listings: Listing[];
  pairs: Pair[];
  /** Incidents for which no cause could be read. */
  unread: Listing[];
}

/** Symptom against cause. */
export interface Differential {
  /** Causes, most frequent first. */
  causes: Shared[];
  symptoms: SymptomRow[];
  /** Suspicions that proved wrong in more than one incident. */
  suspects: MisledSuspect[];
}

/** A suspicion that misled more than once, with what it was in fact. */
export interface MisledSuspect extends Suspect {
  inFact: Shared[];
}

/** The differential of an archive. */
export function differentialOf(incidents: readonly Listing[]): Differential {
  const causes = shared(incidents, (listing) => listing.causes);
  const symptoms = shared(incidents, (listing) => listing.symptoms).map((symptom) => rowOf(symptom));
  const suspects = suspectsOf(incidents).filter(
    (suspect) => suspect.listings.length > 1 && !isOther(suspect),
  );
  return {
    causes,
    symptoms,
    suspects: suspects.map((suspect) => ({
      ...suspect,
      inFact: shared(suspect.listings, (listing) => listing.causes),
    })),
  };
}

function rowOf({ label, listings }: Shared): SymptomRow {
  const anchor = slugOf(label);
  const pairs = shared(listings, (listing) => listing.causes).map((pair) => pairOf(pair, anchor));
  return {
    symptom: label,
    anchor,
    listings,
    pairs,
    unread: listings.filter((listing) => listing.causes.length === 0),
  };
}

function pairOf({ label, listings }: Shared, symptom: string): Pair {
  const suspects = suspectsOf(listings).filter((suspect) => !isOther(suspect) && suspect.label !== label);
  return {
    cause: label,
    anchor: `${symptom}-${slugOf(label)}`,
    listings,
    said: saidOf(listings),
    suspects: suspects.map((suspect) => ({ label: suspect.label, n: suspect.listings.length })),
  };
}

function saidOf(listings: readonly Listing[]): Pair["said"] {
  for (const listing of listings) {
    const { rootCause, trigger } = listing.entry.record;
    const passage = rootCause ?? trigger;
    if (passage?.text) return { text: firstSentence(passage.text), listing };
  }
  return null;
}
