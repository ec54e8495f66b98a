import type { FileHistory } from "../collect/git-history.ts";
import type { Archive } from "./arrange.ts";
import { type Course, courseOf } from "./course.ts";
import { type Aside, asideOf } from "./incident-aside.ts";
import { type Clock, clockOf } from "./incident-clock.ts";
import { type Facts, factsOf } from "./incident-facts.ts";
import { type Interval, intervalsOf, milestonesOf } from "./incident-milestones.ts";
import { notesOf, type ParseNotes } from "./incident-notes.ts";
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
  /** Whether the course says more than the facts already do. */
  drawn: boolean;
  course: Course | null;
  intervals: Interval[];
  rail: Rail;
  aside: Aside;
  related: RelatedIncidents;
  notes: ParseNotes;
  /** Where the text breaks off in mid-sentence, and whether that is the end of the document. */
  torn: { line: number; atEnd: boolean } | null;
  /** Neighbours in time. */
  before: Listing | null;
  after: Listing | null;
  /** What git knows of the file; null outside a repository. */
  history: FileHistory | null;
  /** Address at which the source can be edited. */
  editHref: string | null;
}

const DECK_LENGTH = 300;

/** A page that can be prepared when its turn comes. */
export interface IncidentSource {
  listing: Listing;
  view(): IncidentView;
}

/** The pages of an archive: what they share is made once, the rest when it is asked for. */
export function incidentSources(
  archive: Archive,
  histories: ReadonlyMap<string, FileHistory> = new Map(),
): IncidentSource[] {
  const related = indexRelated(archive.incidents, archive.others);
  return [archive.incidents, archive.others].flatMap((listings) =>
    listings.map((listing, n) => ({
      listing,
      view: () => ({
        ...viewOf(listing, archive, related),
        before: listings[n + 1] ?? null,
        after: listings[n - 1] ?? null,
        history: histories.get(listing.entry.path) ?? null,
      }),
    })),
  );
}

type OwnView = Omit<IncidentView, "before" | "after" | "history">;

function viewOf(listing: Listing, archive: Archive, related: RelatedIndex): OwnView {
  const { entry, date } = listing;
  const { record } = entry;
  const clock = clockOf(record);
  const milestones = milestonesOf(record, clock);
  const rail = railOf(record, clock);
  const course = record.kind === "incident" ? courseOf(record, clock) : null;
  const intervals = intervalsOf(milestones);
  const { editUrl } = archive.settings;
  return {
    listing,
    clock,
    weekday: date === null ? null : weekday(date) || null,
    deck: record.summary === null ? listing.blurb : shortened(record.summary.text, DECK_LENGTH),
    facts: factsOf(listing, clock, milestones),
    course,
    intervals,
    drawn: (course !== null && course.lanes.length > 0) || intervals.length > 1,
    rail,
    aside: asideOf(record, rail, clock),
    related: related.of(record.id),
    notes: notesOf(entry),
    torn: tornAt(entry),
    editHref:
      editUrl === undefined
        ? null
        : editUrl.replace(/\/?$/, "/") + entry.path.split("/").map(encodeURIComponent).join("/"),
  };
}

function tornAt({ record, diagnostics }: Listing["entry"]): IncidentView["torn"] {
  const found = diagnostics.find(({ code }) => code === "text-truncated");
  if (found === undefined) return null;
  return {
    line: found.line,
    atEnd: record.sections.every(({ lines }) => lines[0] <= found.line && lines[1] <= found.endLine + 1),
  };
}
