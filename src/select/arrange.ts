import type { Entry } from "../collect/entry.ts";
import type { Summary } from "../collect/summary.ts";
import type { Settings } from "../model/settings.ts";
import { countCertainties } from "./certainty.ts";
import { byNewest, compare, type Listing, listingOf } from "./listing.ts";

/** What the frame of every page says of the archive. */
export interface Frame {
  title: string;
  organisation: string;
  noun: string;
  /** The published site's own address, where known. */
  site: string | undefined;
  /** Whether each incident has a picture for link previews. */
  pictured: boolean;
  documents: number;
  inferred: number;
}

/** The whole archive, sorted. */
export interface Archive {
  settings: Settings;
  frame: Frame;
  /** Every document, in path order. */
  entries: Entry[];
  /** Incident reports (`several` too), newest first, undated ones last. */
  incidents: Listing[];
  /** Documents that report no incident, by title. */
  others: Listing[];
  /** Files that were found and left out, each with the reason. */
  unread: Summary["unread"];
}

/** Sorts the collection's entries into an archive. Changes nothing that it is given. */
export function arrangeArchive(
  entries: readonly Entry[],
  settings: Settings,
  unread: Summary["unread"] = [],
): Archive {
  const inOrder = entries.toSorted((a, b) => compare(a.path, b.path));
  const listings = inOrder.map((entry) => listingOf(entry, settings));
  return {
    settings,
    frame: frameOf(inOrder, settings),
    entries: inOrder,
    unread,
    incidents: listings.filter((one) => one.kind !== "other").toSorted(byNewest),
    others: listings
      .filter((one) => one.kind === "other")
      .toSorted((a, b) => compare(a.title, b.title) || compare(a.id, b.id)),
  };
}

function frameOf(entries: readonly Entry[], settings: Settings): Frame {
  const { title, organisation, noun, site, socialImages } = settings;
  const pictured = site !== undefined && socialImages;
  const inferred = entries.reduce((sum, entry) => sum + countCertainties(entry.record).inferred, 0);
  return { title, organisation, noun, site, pictured, documents: entries.length, inferred };
}
