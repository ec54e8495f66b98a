import { extent } from "d3-array";
import { scaleLinear } from "d3-scale";
import type { Listing } from "../listing.ts";
import { dayNumber } from "../moment.ts";
import type { DurationScale } from "./duration-scale.ts";
import { percent, rounded } from "./number.ts";

/** One incident as an upright stroke: x in percent, y in px. */
export interface Stem {
  listing: Listing;
  x: string;
  base: number;
  /** Upper end of the stroke; null where the length is not known. */
  top: number | null;
}

/** One line of a strip with its own base. */
export interface StripRow {
  /** Name of the line at its left; null where the strip has one line only. */
  label: string | null;
  base: number;
  stems: Stem[];
}

export interface Strip {
  height: number;
  rows: StripRow[];
  /** Lines of equal duration, of single strips only. */
  rules: { y: number; label: string; short: string }[];
  /** Upright lines with their names: years, or months where a line is a year. */
  columns: { x: string; label: string; short: string; minor: boolean }[];
  /** Strokes stand so close that they are drawn thinner. */
  dense: boolean;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LEFT = 4.5;
const RIGHT = 99.5;
const TALL = 196;
const BASE = 206;
const AXIS = 24;
const ROW = { least: 30, most: 58 } as const;
const ROWS = 440;
const ROW_LEFT = 6.5;
const YEAR_ROWS_FROM = 120;
const DENSE_FROM = 70;

/** Every dated incident by start and duration: one line over the years, or a line for each year of a large archive. */
export function strip(listings: readonly Listing[], scale: DurationScale): Strip {
  const dated = listings.filter((listing) => listing.date !== null).toReversed();
  return dated.length > YEAR_ROWS_FROM ? yearRows(dated, scale) : oneRow(dated, scale);
}

/** First and last calendar year of dated incidents; null without any. */
export function yearSpan(listings: readonly Listing[]): { first: number; last: number } | null {
  const years = listings.flatMap((listing) => (listing.date ? [Number(listing.date.slice(0, 4))] : []));
  const [first, last] = extent(years);
  return first === undefined ? null : { first, last };
}

/** Place of a calendar date between two percentages, over whole years. */
export function dateScale(
  span: { first: number; last: number },
  left: number,
  right: number,
): (date: string) => number {
  const from = dayNumber(`${pad(span.first)}-01-01`) ?? 0;
  const to = dayNumber(`${pad(span.last + 1)}-01-01`) ?? 1;
  const scale = scaleLinear().domain([from, to]).range([left, right]);
  return (date) => scale(dayNumber(date) ?? from);
}

/** The first days of the years of a span, thinned where there are many. */
export function yearColumns(
  span: { first: number; last: number },
  at: (date: string) => number,
): Strip["columns"] {
  const years = Array.from({ length: span.last - span.first + 1 }, (_, place) => span.first + place);
  const step = Math.ceil(years.length / 12);
  return years.map((year) => {
    const labelled = (year - span.first) % step === 0;
    const short = years.length > 5 ? `’${pad(year).slice(2)}` : pad(year);
    return {
      x: percent(at(`${pad(year)}-01-01`)),
      label: labelled ? pad(year) : "",
      short: labelled ? short : "",
      minor: !labelled,
    };
  });
}

/** A date's place within its year, in percent between two ends; leap years are as long as others. */
export function placeInYear(date: string, left: number, right: number): number {
  const year = date.slice(0, 4);
  const first = dayNumber(`${year}-01-01`) ?? 0;
  const day = (dayNumber(date) ?? first) - first;
  return left + ((day + 0.5) / 366) * (right - left);
}

/** The first days of months, for lines that are a year each. */
export function monthColumns(left: number, right: number): Strip["columns"] {
  return MONTHS.map((label, month) => {
    const x = percent(placeInYear(`2024-${String(month + 1).padStart(2, "0")}-01`, left, right));
    return { x, label, short: label.charAt(0), minor: false };
  });
}

function oneRow(dated: readonly Listing[], scale: DurationScale): Strip {
  const span = yearSpan(dated) ?? { first: 2000, last: 2000 };
  const at = dateScale(span, LEFT, RIGHT);
  const stems = dated.map((listing) => stem(listing, at(listing.date ?? ""), BASE, TALL, scale));
  const rules = scale.ticks.map(({ at: place, label, short }) => ({
    y: rounded(BASE - place * TALL),
    label,
    short,
  }));
  const columns = dated.length ? yearColumns(span, at) : [];
  return {
    height: BASE + AXIS,
    rows: [{ label: null, base: BASE, stems }],
    rules,
    columns,
    dense: dated.length > DENSE_FROM,
  };
}

function yearRows(dated: readonly Listing[], scale: DurationScale): Strip {
  const years = [...Map.groupBy(dated, (listing) => (listing.date ?? "").slice(0, 4))].toReversed();
  const row = Math.round(Math.max(ROW.least, Math.min(ROW.most, ROWS / years.length)));
  const rows = years.map(([label, listings], place) => {
    const base = (place + 1) * row;
    const stems = listings.map((listing) =>
      stem(listing, placeInYear(listing.date ?? "", ROW_LEFT, RIGHT), base, row - 8, scale),
    );
    return { label, base, stems };
  });
  const height = years.length * row + AXIS;
  const dense = years.some(([, listings]) => listings.length > DENSE_FROM);
  return { height, rows, rules: [], columns: monthColumns(ROW_LEFT, RIGHT), dense };
}

function stem(listing: Listing, x: number, base: number, tall: number, scale: DurationScale): Stem {
  const top = listing.minutes === null ? null : rounded(base - Math.max(scale.at(listing.minutes) * tall, 2));
  return { listing, x: percent(x), base, top };
}

function pad(year: number): string {
  return String(year).padStart(4, "0");
}
