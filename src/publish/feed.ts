import { Temporal } from "temporal-polyfill";
import type { Frame } from "../select/arrange.ts";
import { type Listing, startOf } from "../select/listing.ts";
import { NOT_STATED } from "../select/severity.ts";
import { absoluteUrl, url } from "../select/url.ts";
import { durationText } from "../select/wording.ts";
import { instantOf } from "./instant.ts";

/** A feed of incidents, whatever its format. Dates come from the documents, never from the time of the build. */
export interface Feed {
  id: string;
  title: string;
  subtitle: string;
  /** Addresses are absolute where the site's own is known, else relative to its root. */
  home: string;
  self: string;
  /** RFC 3339; the latest of its items. */
  updated: string;
  author: string;
  items: FeedItem[];
}

export interface FeedItem {
  id: string;
  url: string;
  title: string;
  /** RFC 3339: when the incident began; null where no date is known. */
  published: string | null;
  /** RFC 3339: its last dated milestone, which for an undated document is 1970. */
  updated: string;
  summary: string;
  /** Heading and text of each part that the document has. */
  parts: [heading: string, text: string][];
  categories: string[];
}

export interface FeedPlace {
  title: string;
  subtitle: string;
  /** Path of the page that the feed follows, and of the feed itself, relative to the site's root. */
  home: string;
  self: string;
}

/** Items of one feed: a reader needs the news, the whole archive is in the data. */
const NEWEST = 100;
const NO_DATE = "1970-01-01T00:00:00Z";

/** The feed of a list of incidents, which stands newest first. */
export function feedOf(incidents: readonly Listing[], frame: Frame, place: FeedPlace): Feed {
  const items = incidents.slice(0, NEWEST).map((incident) => itemOf(incident, frame));
  return {
    id: stableId(frame, place.self),
    title: place.title,
    subtitle: place.subtitle,
    home: address(place.home, frame),
    self: address(place.self, frame),
    updated: latest(items.map((item) => item.updated)) ?? NO_DATE,
    author: frame.organisation || frame.title,
    items,
  };
}

/** A name that stays the same when pages move and however often the site is built (RFC 4151). */
export function stableId(frame: Frame, path: string): string {
  const host = frame.site === undefined ? "casebook.invalid" : new URL(frame.site).hostname;
  return `tag:${host},2000:${path.split("/").map(encodeURIComponent).join("/")}`;
}

function itemOf(incident: Listing, frame: Frame): FeedItem {
  const { record } = incident.entry;
  const milestones = [
    record.started,
    record.detected,
    record.acknowledged,
    record.mitigated,
    record.resolved,
  ];
  const published = instantOf(startOf(record));
  const dated = milestones.flatMap((moment) => instantOf(moment?.value) ?? []);
  return {
    id: stableId(frame, `incidents/${incident.id}`),
    url: address(pathOf(incident), frame),
    title: incident.title,
    published,
    updated: latest(dated) ?? published ?? NO_DATE,
    summary: summaryOf(incident),
    parts: partsOf(incident),
    categories: [
      ...new Set([...incident.causes, ...incident.symptoms, ...incident.services, ...incident.tags]),
    ],
  };
}

/** The facts in one line, then what happened. */
function summaryOf({ date, minutes, lowerBound, severity, blurb }: Listing): string {
  const facts = [
    severity.label === NOT_STATED ? null : severity.label,
    date,
    minutes === null ? null : `${lowerBound ? "at least " : ""}${durationText(minutes)}`,
  ].filter((fact) => fact !== null);
  return [facts.join(", "), blurb].filter((part) => part !== "").join(". ");
}

function partsOf({ entry: { record } }: Listing): FeedItem["parts"] {
  const passages = [
    ["Summary", record.summary],
    ["Impact", record.impact],
    ["Root cause", record.rootCause],
    ["Resolution", record.resolution],
  ] as const;
  return passages.flatMap(([heading, passage]) => (passage?.text ? [[heading, passage.text]] : []));
}

function pathOf(incident: Listing): string {
  return `incidents/${incident.id.split("/").map(encodeURIComponent).join("/")}/`;
}

function address(path: string, frame: Frame): string {
  return absoluteUrl(path, frame.site) ?? url(path);
}

/** The latest of some instants, compared as points in time whatever their offsets. */
function latest(instants: readonly string[]): string | null {
  return instants.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1) ?? null;
}
