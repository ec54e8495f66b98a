import type { Postmortem } from "../../../src/model/postmortem.ts";
import { type Account, isoDate, isoTime, type Moment, momentOf } from "./account.ts";
import { type FactLayout, IS_FRAMED, MAKES_PARTS } from "./fact-layouts.ts";
import { FACT_TABLES } from "./fact-tables.ts";
import {
  AUTHORS,
  DETECTORS,
  LENGTH_STYLES,
  type Length,
  RATINGS,
  SERVICES,
  SHARES,
  STATES,
} from "./fact-values.ts";
import type { Fact, FactKind } from "./facts.ts";
import { type Entry, FRONT_SHAPES, keyOf } from "./front.ts";
import type { FactPlace, HeadShape } from "./head-shape.ts";
import { HEADING_STYLES } from "./headings.ts";
import { SUMMARY_STYLES, TELLS_DAY } from "./summaries.ts";
import { DATE_STYLES, TIME_STYLES, ZONES } from "./times.ts";
import { TITLE_STYLES, type Title } from "./titles.ts";
import { type Ends, TELLS_LENGTH, WINDOW_STYLES, type WindowStyle } from "./windows.ts";

/** What the head tells. */
export interface HeadTruth {
  title: string;
  started: string;
  resolved: string;
  duration: number;
  severity: string;
  status: Postmortem["status"];
  detectedBy: string;
  affectedPercent: number | null;
  services: readonly string[];
  people: readonly string[];
  tags: readonly string[];
}

/** The head of a document, ready to be written down. */
export interface Head {
  front: readonly string[];
  /** Null where only front matter tells it. */
  title: Title | null;
  facts: readonly Fact[];
  above: HeadShape["above"];
  layout: FactLayout;
  factsIn: FactPlace;
  below: HeadShape["below"];
  /** One line. */
  summary: string;
  truth: HeadTruth;
}

/** The head of an account's document. */
export function headOf(account: Account, given: HeadShape): Head {
  const shape = sensible(given);
  const ends = endsOf(account, shape);
  const isFront = shape.front !== "none";
  const title = TITLE_STYLES[shape.title](account.title, ends.date(ends.first));
  const { facts, truth } = factsOf(account, shape, ends);
  const inFront = isFront && shape.titleInFront !== "not";
  const isAlone = inFront && shape.titleInFront === "alone";
  return {
    front: shape.front === "none" ? [] : FRONT_SHAPES[shape.front](entriesOf(account, shape, ends)),
    title: isAlone ? null : title,
    facts: isFront ? [] : facts,
    above: shape.above,
    layout: facts.length < FEWEST_OF_TABLE && isSet(shape.facts) ? "list" : shape.facts,
    factsIn: shape.factsIn,
    below: shape.below,
    summary: summaryOf(account, shape, ends),
    truth: { ...truth, title: inFront ? account.title : title.told },
  };
}

/** Nobody makes a table, or a frame, of fewer facts. */
const FEWEST_OF_TABLE = 3;

function isSet(layout: FactLayout): boolean {
  return layout in FACT_TABLES || IS_FRAMED.has(layout);
}

/** The shape without what does not go together. */
function sensible(shape: HeadShape): HeadShape {
  const isLeftOut = shape.window === "none" && !TELLS_DAY.has(shape.summary) && shape.dateIn === "facts";
  const window: WindowStyle = isLeftOut ? "day" : shape.window;
  const isPart = MAKES_PARTS.has(shape.facts);
  const facts =
    isPart && !HEADING_STYLES[shape.heading]("", 1, 0)[0]?.startsWith("#") ? "bold list" : shape.facts;
  // Labels of parts and of facts would be told apart by their words alone.
  const isRun = shape.heading === "label" && shape.factsIn.endsWith("summary");
  const isWord = RATINGS[shape.rating] !== shape.rating;
  return {
    ...shape,
    window,
    lasted: TELLS_LENGTH.has(window) && shape.front === "none" ? "untold" : shape.lasted,
    facts,
    // An object is front matter where it names the document.
    titleInFront: shape.front === "json" && shape.titleInFront === "not" ? "too" : shape.titleInFront,
    ratingIn: isWord ? "facts" : shape.ratingIn,
    factsIn: isPart || IS_FRAMED.has(facts) || isRun ? "head" : shape.factsIn,
    above: IS_FRAMED.has(facts) ? "nothing" : shape.above,
    // The last of the parts would hold what stands below the facts, and one on users tells the impact.
    below: isPart ? "nothing" : shape.below,
    share: isPart && shape.front === "none" ? "untold" : shape.share,
  };
}

function endsOf(
  account: Account,
  shape: HeadShape,
): Ends & { minutes: number; length: string; told: Length } {
  const minutes = account.events.at(-1)?.after ?? 0;
  const told = LENGTH_STYLES[shape.lasted === "untold" ? "72 minutes" : shape.lasted](minutes);
  return {
    first: momentOf(account, 0),
    last: momentOf(account, minutes),
    date: DATE_STYLES[shape.date],
    time: TIME_STYLES[shape.time],
    zone: shape.zoneIn === "nowhere" ? "" : ` ${shape.zone}`,
    length: `${minutes} minutes`,
    labels: {
      date: shape.dateLabel,
      started: shape.startLabel,
      resolved: shape.endLabel,
      duration: shape.durationLabel,
    },
    minutes,
    told,
  };
}

/** Under a heading of its own, who noticed would be a part of that name beside the one below. */
function tellsDetector(shape: HeadShape): shape is HeadShape & { detector: keyof typeof DETECTORS } {
  return shape.detector !== "untold" && !shape.facts.startsWith("headings");
}

function factsOf(
  account: Account,
  shape: HeadShape,
  ends: ReturnType<typeof endsOf>,
): { facts: Fact[]; truth: Omit<HeadTruth, "title"> } {
  const { minutes, told } = ends;
  const when: Fact[] = WINDOW_STYLES[shape.window](ends);
  const fact = (kind: FactKind, label: string, value: string | null): Fact[] =>
    value === null ? [] : [{ kind, label, value }];
  const rated = fact("severity", shape.severityLabel, shape.ratingIn === "facts" ? shape.rating : null);
  const isLong = shape.lasted !== "untold";
  if (isLong) when.push({ kind: "duration", label: shape.durationLabel, value: told.text });
  const state = fact("status", shape.statusLabel, shape.state === "untold" ? null : shape.state);
  const others = [
    ...fact("detectedBy", shape.detectorLabel, tellsDetector(shape) ? shape.detector : null),
    ...fact("services", shape.servicesLabel, shape.hasServices ? SERVICES.join(", ") : null),
    ...fact("affected", shape.affectedLabel, shape.share === "untold" ? null : shape.share),
    ...fact("authors", shape.authorsLabel, shape.hasAuthors ? AUTHORS.join(", ") : null),
  ];
  const orders = {
    "when first": [when, rated, state, others],
    "rating first": [rated, when, others, state],
    "status first": [state, rated, when, others],
  };
  const isIso = shape.front !== "none" && shape.isIso && tellsEnds(shape);
  const moment = isIso ? isoMoment : momentTold;
  return {
    facts: orders[shape.order].flat(),
    truth: {
      started: moment(ends.first, shape),
      resolved: moment(ends.last, shape),
      duration: isLong ? told.minutes : minutes,
      severity: RATINGS[shape.rating],
      status: shape.state === "untold" ? null : STATES[shape.state],
      detectedBy: tellsDetector(shape) ? DETECTORS[shape.detector] : account.detectedBy,
      affectedPercent: shape.share === "untold" ? null : SHARES[shape.share],
      services: shape.hasServices ? SERVICES : [],
      people: shape.hasAuthors ? AUTHORS : [],
      tags: shape.hasTags && shape.front !== "none" ? TAGS : [],
    },
  };
}

const TAGS = ["checkout", "database"];
const LISTS: Partial<Record<FactKind, readonly string[]>> = { services: SERVICES, authors: AUTHORS };

function tellsEnds({ window }: HeadShape): boolean {
  return window !== "day" && window !== "none";
}

/** Front matter tells the window by its ends, whatever the facts of a text would do. */
function entriesOf(account: Account, shape: HeadShape, ends: ReturnType<typeof endsOf>): Entry[] {
  const { facts } = factsOf(account, { ...shape, window: "none" }, ends);
  const { first, last, date, time, zone } = ends;
  const key = (kind: Parameters<typeof keyOf>[0]) => keyOf(kind, shape.key, shape.keyStyle);
  const moment = (at: Moment) => (shape.isIso ? isoMoment(at, shape) : `${date(at)} ${time(at)}${zone}`);
  const when: Entry[] = tellsEnds(shape)
    ? [
        [key("started"), moment(first)],
        [key("resolved"), moment(last)],
      ]
    : shape.window === "day"
      ? [[key("date"), shape.isIso ? isoDate(first) : date(first)]]
      : [];
  return [
    ...(shape.titleInFront === "not" ? [] : [[key("title"), account.title] as const]),
    ...when,
    ...facts.map(({ kind, value }): Entry => [key(kind), LISTS[kind] ?? value]),
    ...(shape.hasTags ? [[key("tags"), TAGS] as const] : []),
  ];
}

function summaryOf({ summary }: Account, shape: HeadShape, ends: ReturnType<typeof endsOf>): string {
  const told = SUMMARY_STYLES[shape.summary]({ ...ends, summary });
  if (shape.ratingIn === "facts") return told;
  return /\d/.test(shape.rating)
    ? `${told} This was a ${shape.rating} incident.`
    : `${told} Its severity was rated ${shape.rating}.`;
}

/** A moment as a record has it that was read from the document's own way of writing. */
function momentTold(at: Moment, { zone, zoneIn, time }: HeadShape): string {
  const seconds = time === "10:30:00" ? ":00" : "";
  return `${isoDate(at)}T${isoTime(at)}${seconds}${zoneIn === "nowhere" ? "" : ZONES[zone]}`;
}

function isoMoment(at: Moment, { zone, zoneIn }: HeadShape): string {
  return `${isoDate(at)}T${isoTime(at)}${zoneIn === "nowhere" ? "" : ZONES[zone]}`;
}
