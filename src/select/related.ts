import { lostMinutes } from "./incident-leads.ts";
import { apart } from "./incident-words.ts";
import { byOldest, type Listing } from "./listing.ts";
import { type FeatureKind, indexAlike } from "./related-alike.ts";
import { indexStatements } from "./related-stated.ts";
import { durationText, listed } from "./wording.ts";

/** Another incident that a reader of this one should know, and why, in words. */
export interface Related {
  id: string;
  href: string;
  title: string;
  date: string | null;
  reasons: string[];
  /** The author named it, here or there. */
  stated: boolean;
}

export interface RelatedIncidents {
  incidents: Related[];
  /** What an author named and no document is. */
  dangling: { id: string; relation: string }[];
}

/** Finds related incidents by an inverted index; each answer costs the same however large the archive is. */
export interface RelatedIndex {
  of(id: string): RelatedIncidents;
}

const MOST = 5;
const WORDS_SHOWN = 3;

/** Builds the index. Documents that are no incident reports are related only where an author says so. */
export function indexRelated(incidents: readonly Listing[], others: readonly Listing[] = []): RelatedIndex {
  const listings = incidents.toSorted(byOldest);
  const documents = new Map([...others, ...listings].map((listing) => [listing.id, listing]));
  const places = new Map(listings.map(({ id }, place) => [id, place]));
  const statementsOf = indexStatements([...documents.values()]);
  const alikeTo = indexAlike(listings);
  return {
    of(id) {
      const own = documents.get(id);
      if (own === undefined) return { incidents: [], dangling: [] };
      const { named, dangling } = statementsOf(own);
      const stated = named.map(({ listing, reasons }) => relatedTo(own, listing, reasons, true));
      const known = new Set([id, ...stated.map((related) => related.id)]);
      const place = places.get(id);
      const found = (place === undefined ? [] : alikeTo(place)).flatMap((alike) => {
        const other = listings[alike.place];
        if (other === undefined || known.has(other.id)) return [];
        return [relatedTo(own, other, reasonsFor(other, alike.shared), false)];
      });
      return { incidents: [...stated, ...found].slice(0, Math.max(MOST, stated.length)), dangling };
    },
  };
}

/** A related incident; the first reason also says how far apart the two lie. */
function relatedTo(own: Listing, other: Listing, reasons: string[], stated: boolean): Related {
  const { id, href, title, date } = other;
  const when = own.date && date ? `, ${apart(own.date, date)}` : "";
  return {
    id,
    href,
    title,
    date,
    reasons: reasons.map((reason, n) => (n === 0 ? reason + when : reason)),
    stated,
  };
}

function reasonsFor(other: Listing, shared: [FeatureKind, string][]): string[] {
  const of = (kind: FeatureKind) => shared.filter(([name]) => name === kind).map(([, value]) => value);
  const same = (kind: FeatureKind, noun: string) => {
    const values = of(kind);
    return values.length === 0 ? "" : `same ${noun}${values.length === 1 ? "" : "s"} (${listed(values)})`;
  };
  const words = of("word").slice(0, WORDS_SHOWN);
  const suspects = of("lead");
  return [
    same("cause", "cause"),
    same("service", "service"),
    suspects.length === 0
      ? ""
      : `${listed(suspects)} ${suspects.length === 1 ? "was" : "were"} suspected there too${minutesOn(other, suspects)}`,
    same("symptom", "symptom"),
    words.length > 1 ? `both speak of ${listed(words.map((word) => `“${word}”`))}` : "",
  ].filter((reason) => reason !== "");
}

/** How long the other incident followed these suspects; nothing where that is not known of all of them. */
function minutesOn({ falseLeads }: Listing, named: readonly string[]): string {
  const leads = falseLeads.filter(({ suspects }) => suspects.some((one) => named.includes(one)));
  const minutes = lostMinutes(leads);
  const known = minutes !== null && minutes > 0 && leads.every((lead) => lead.minutes !== null);
  return known ? `, for ${durationText(minutes)}` : "";
}
