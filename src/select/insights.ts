import { DETECTORS, type Detector } from "../model/vocabulary.ts";
import { facetValues } from "./facets.ts";
import { type DotPlot, dotPlot, measured, medianOf } from "./figure/dots.ts";
import { durationScale, lengthsOf } from "./figure/duration-scale.ts";
import { type Hours, hoursOf } from "./figure/hours.ts";
import { INTERVALS, type IntervalGroup, intervalGroup } from "./intervals.ts";
import { type Lesson, lessonsOf } from "./lessons.ts";
import type { Listing } from "./listing.ts";

/** What an archive's figures can say. Parts without data are null or empty. */
export interface Insights {
  incidents: number;
  durations: DotPlot | null;
  /** Median, shortest and longest of all known lengths. */
  lengths: { n: number; median: string | null; shortest: Listing | null; longest: Listing | null };
  lowerBounds: number;
  parts: DotPlot | null;
  intervals: IntervalGroup[];
  detection: { detector: Detector | null; listings: Listing[] }[];
  /** Of the incidents with a detection source, how many are guesses. */
  detectionInferred: number;
  hours: Hours | null;
  luck: Lesson[];
}

/** Names of detection sources as pages write them. */
export const DETECTOR_NAMES: Record<Detector, string> = {
  monitoring: "monitoring",
  internal: "our own people",
  customer: "customers",
  "third-party": "a third party",
};

/** The figures of an archive. */
export function insightsOf(incidents: readonly Listing[]): Insights {
  const known = measured(incidents).toSorted((a, b) => a.minutes - b.minutes);
  const scale = durationScale(lengthsOf(incidents));
  const intervals = INTERVALS.map((ends) => intervalGroup(incidents, ends));
  const spans = intervals.flatMap((group) => group.values.map((value) => value.minutes));
  return {
    incidents: incidents.length,
    durations: known.length ? dotPlot(severityRows(incidents), scale) : null,
    lengths: {
      n: known.length,
      median: medianOf(known)?.text ?? null,
      shortest: known[0]?.listing ?? null,
      longest: known.at(-1)?.listing ?? null,
    },
    lowerBounds: known.filter((value) => value.lowerBound).length,
    parts: spans.length ? dotPlot(intervals.map(partRow), durationScale(spans, 6)) : null,
    intervals,
    detection: detectionOf(incidents),
    detectionInferred: incidents.filter(({ entry }) => entry.record.detectedBy?.certainty === "inferred")
      .length,
    hours: hoursOf(incidents, scale),
    luck: lessonsOf(incidents, ["gotLucky"]),
  };
}

function severityRows(incidents: readonly Listing[]) {
  return facetValues(incidents, "severity").flatMap(({ label, listings }) => {
    const values = measured(listings);
    const missing = listings.length - values.length;
    return [{ name: label, values, remark: missing ? `, ${missing} without` : "" }];
  });
}

function partRow({ name, values, atOnce }: IntervalGroup) {
  return { name, values, remark: atOnce ? `, ${atOnce} at once` : "" };
}

function detectionOf(incidents: readonly Listing[]): Insights["detection"] {
  const rows = [...DETECTORS, null].map((detector) => ({
    detector,
    listings: incidents.filter((listing) => listing.detectedBy === detector),
  }));
  return rows.filter((row) => row.listings.length > 0);
}
