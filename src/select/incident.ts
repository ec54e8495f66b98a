import type { Archive } from "./arrange.ts";
import { type Course, courseOf } from "./course.ts";
import { type Clock, clockOf } from "./incident-clock.ts";
import { type Facts, factsOf } from "./incident-facts.ts";
import { type Interval, intervalsOf, milestonesOf } from "./incident-milestones.ts";
import { type ParseNotes, notesOf } from "./incident-notes.ts";
import { weekday } from "./incident-words.ts";
import { type Listing, shortened } from "./listing.ts";
import { indexRelated, type RelatedIncidents, type RelatedIndex } from "./related.ts";
import { type Rail, railOf } from "./timeline-rail.ts";

/** Everything that the page of one document shows, save its own text. */
export interface IncidentView {
  listing: Listing;
  clock: Clock;
  /** `Saturday`; null without a date. */
  weekday: string | null;
  /** Two or three lines below the title; empty where the document offers none. */
  deck: string;
  facts: Facts;
  course: Course | null;
  intervals: Interval[];
  rail: Rail;
  related: RelatedIncidents;
  notes: ParseNotes;
  /** Line at which the text breaks off in mid-sentence. */
  torn: number | null;
  /** Neighbours in time. */
  before: Listing | null;
  after: Listing | null;
  /** Address at which the source can be edited. */
  editHref: string | null;
}

const DECK_LENGTH = 300;

/** Prepares the pages of an archive: what they share is made once. */
export function incidentViews(archive: Archive): IncidentView[] {
  const related = indexRelated(archive.incidents, archive.others);
  return [archive.incidents, archive.others].flatMap((listings) =>
    listings.map((listing, n) => viewOf(listing, archive, related, listings[n + 1] ?? null, listings[n - 1] ?? null)),
  );
}

function viewOf(listing: Listing, archive: Archive, related: RelatedIndex, before: Listing | null, after: Listing | null): IncidentView {
  const { entry, date } = listing;
  const { record } = entry;
  const clock = clockOf(record);
  const milestones = milestonesOf(record, clock);
  const { editUrl } = archive.settings;
  return {
    listing,
    clock,
    weekday: date === null ? null : weekday(date) || null,
    deck: record.summary === null ? listing.blurb : shortened(record.summary.text, DECK_LENGTH),
    facts: factsOf(listing, clock, milestones),
    course: record.kind === "incident" ? courseOf(record, clock) : null,
    intervals: intervalsOf(milestones),
    rail: railOf(record, clock),
    related: related.of(record.id),
    notes: notesOf(entry),
    torn: entry.diagnostics.find(({ code }) => code === "text-truncated")?.line ?? null,
    before,
    after,
    editHref: editUrl === undefined ? null : editUrl.replace(/\/?$/, "/") + entry.path.split("/").map(encodeURIComponent).join("/"),
  };
}
