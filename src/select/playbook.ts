import { byState, isOpen, latestDay, type Promised, promised } from "./actions.ts";
import type { Archive } from "./arrange.ts";
import { type Facet, type FacetValue, facetOf } from "./facets.ts";
import { type DotPlot, dotPlot, measured, medianOf } from "./figure/dots.ts";
import { type DurationScale, durationScale, lengthsOf } from "./figure/duration-scale.ts";
import { type Overlay, overlay } from "./figure/overlay.ts";
import { type Flow, flowOf, isOther } from "./flow.ts";
import { type Lesson, lessonsOf } from "./lessons.ts";
import type { Listing } from "./listing.ts";
import { capital, counted, durationText, listed, monthWords, numberWord } from "./wording.ts";

/** A page on one value of a facet. Parts that would say nothing are null or empty. */
export interface Playbook {
  facet: Facet;
  value: FacetValue;
  deck: string;
  /** Null under three incidents: that few do not show how it goes. */
  flow: Flow | null;
  overlay: Overlay | null;
  scale: DurationScale;
  durations: DotPlot | null;
  /** Shortest and longest, in words. */
  range: string;
  /** Actions not known to be done, and how many there are in all. */
  open: Promised[];
  actions: number;
  latest: string | null;
  lessons: Lesson[];
}

const FEW = 3;

/** The playbook of one value. */
export function playbookOf(archive: Archive, value: FacetValue): Playbook {
  const { listings } = value;
  const latest = latestDay(archive.incidents);
  const actions = promised(listings, latest);
  const scale = durationScale(lengthsOf(archive.incidents));
  const enough = listings.length >= FEW;
  const flow = enough ? flowOf(listings) : null;
  return {
    facet: facetOf(value.facet),
    value,
    deck: deckOf(value, flow),
    flow,
    overlay: enough ? overlay(listings) : null,
    scale,
    durations: durationsOf(archive.incidents, value, scale),
    range: rangeOf(listings),
    open: byState(actions.filter(isOpen)),
    actions: actions.length,
    latest,
    lessons: lessonsOf(listings),
  };
}

function durationsOf(all: readonly Listing[], value: FacetValue, scale: DurationScale): DotPlot | null {
  const own = measured(value.listings);
  if (own.length === 0) return null;
  const inside = new Set(value.listings);
  const others = measured(all.filter((listing) => !inside.has(listing)));
  const missing = value.listings.length - own.length;
  const remark = missing ? `, ${missing} without` : "";
  const rows = [{ name: value.label, values: own, remark }];
  return dotPlot(
    others.length ? [...rows, { name: "all others", values: others, context: true }] : rows,
    scale,
  );
}

function deckOf({ listings, facet, label }: FacetValue, flow: Flow | null): string {
  const since = listings.findLast((listing) => listing.date !== null)?.date;
  const count = `${capital(numberWord(listings.length))} ${listings.length === 1 ? "incident" : "incidents"}`;
  const when = !since
    ? ""
    : listings.length === 1
      ? `, in ${monthWords(since)}`
      : facet === "year"
        ? ""
        : ` since ${monthWords(since)}`;
  const sentences = [`${count}${when}.`];
  const symptoms = facet === "symptom" ? [] : (flow?.symptoms.slice(0, 2) ?? []);
  if (symptoms.length)
    sentences.push(
      `Most often seen as ${listed(
        symptoms.map(({ label }) => label),
        "or",
      )}.`,
    );
  const causes = facet === "cause" ? [] : (flow?.causes.slice(0, 2) ?? []);
  if (causes.length && facet === "symptom")
    sentences.push(
      `Most often it was ${listed(
        causes.map(({ label }) => label),
        "or",
      )}.`,
    );
  const suspect = flow?.suspects.find(
    (one) => !isOther(one) && one.listings.length > 1 && one.label !== label,
  );
  if (suspect)
    sentences.push(
      `In ${numberWord(suspect.listings.length)} of them ${suspect.label} was suspected, wrongly.`,
    );
  const known = measured(listings);
  const middle = medianOf(known);
  if (middle && !middle.text.startsWith("at least"))
    sentences.push(
      `Half of ${allOr(known.length, listings.length)} were over within ${durationText(middle.minutes)}.`,
    );
  return sentences.join(" ");
}

function allOr(known: number, all: number): string {
  return known === all ? "them" : `the ${numberWord(known)} with a known length`;
}

function rangeOf(listings: readonly Listing[]): string {
  const known = measured(listings).toSorted((a, b) => a.minutes - b.minutes);
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return "";
  const text = (one: typeof first) => `${one.lowerBound ? "at least " : ""}${durationText(one.minutes)}`;
  return known.length === 1
    ? `One length is known: ${text(first)}.`
    : `${capital(counted(known.length, "known length"))}, from ${text(first)} to ${text(last)}.`;
}
