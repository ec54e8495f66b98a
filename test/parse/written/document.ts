import type { Lines } from "../../../src/model/postmortem.ts";
import { type Account, type Action, isoDate, isoTime, type Moment, momentOf } from "./account.ts";
import { ACTION_SHAPES, type ActionShape } from "./action-lists.ts";
import { FACT_SHAPES, type Fact, type FactShape } from "./facts.ts";
import {
  HEADING_STYLES,
  type HeadingStyle,
  type Template,
  TITLE_STYLES,
  type TitleStyle,
} from "./headings.ts";
import { Page } from "./page.ts";
import { TIMELINE_SHAPES, type TimelineShape } from "./timelines.ts";
import { DATE_STYLES, type DateStyle, TIME_STYLES, type TimeStyle, ZONES, type Zone } from "./times.ts";

/** The shape of a document: how each of its parts is laid out. */
export interface Shape {
  title: TitleStyle;
  template: Template;
  heading: HeadingStyle;
  /** Whether a blank line follows a heading. */
  isAiry: boolean;
  facts: FactShape;
  /** Whether the facts give start and end, or the day alone. */
  tellsWindow: boolean;
  timeline: TimelineShape;
  time: TimeStyle;
  date: DateStyle;
  /** Where the date of the entries stands: in each, or only among the facts. */
  dateIn: "entries" | "facts";
  zone: Zone;
  /** Where the zone stands. */
  zoneIn: "entries" | "heading" | "sentence" | "nowhere";
  passages: "paragraph" | "list" | "paragraphs";
  actions: ActionShape;
  isTimelineLast: boolean;
}

/** What the document tells, with the lines that tell it. */
export interface Truth {
  title: string;
  started: string;
  resolved: string;
  severity: string;
  impact: Lines[];
  rootCause: Lines[];
  resolution: Lines[];
  timeline: { line: number; at: string }[];
  actions: { line: number; owner?: string; due?: string; isDone?: boolean }[];
  wentWell: number[];
  wentPoorly: number[];
}

/** An account written down in a shape. */
export function writeDocument(account: Account, shape: Shape): { text: string; truth: Truth } {
  const page = new Page();
  const heading = headings(page, shape);
  const moments = account.events.map(({ after }) => momentOf(account, after));
  const [first, last] = [moments[0] as Moment, moments.at(-1) as Moment];
  page.block(...TITLE_STYLES[shape.title](account.title));
  FACT_SHAPES[shape.facts](page, factsOf(account, shape, first, last));
  const { template } = shape;
  heading(template.summary);
  page.write(account.summary);
  heading(template.impact);
  const impact = passage(page, shape, account.impact);
  const early = shape.isTimelineLast ? [] : timeline(page, heading, account, shape, moments);
  heading(template.rootCause);
  const rootCause = passage(page, shape, account.rootCause);
  heading(template.resolution);
  const resolution = passage(page, shape, account.resolution);
  heading(template.wentWell);
  const wentWell = account.wentWell.map((text) => page.write(`- ${text}`));
  heading(template.wentPoorly);
  const wentPoorly = account.wentPoorly.map((text) => page.write(`- ${text}`));
  heading(template.actions);
  const actions = actionItems(page, shape.actions, account.actions);
  const late = shape.isTimelineLast ? timeline(page, heading, account, shape, moments) : [];
  const truth: Truth = {
    title: account.title,
    started: written(first, shape),
    resolved: written(last, shape),
    severity: account.severity,
    impact,
    rootCause,
    resolution,
    timeline: [...early, ...late],
    actions,
    wentWell,
    wentPoorly,
  };
  return { text: page.text, truth };
}

type Heading = (name: string) => void;

function headings(page: Page, { heading, isAiry }: Shape): Heading {
  let number = 0;
  return (name) => {
    number += 1;
    page.block(...HEADING_STYLES[heading](name, number));
    // Without a blank line a tag would take the text below it for HTML.
    if (isAiry || heading === "html") page.write("");
  };
}

function factsOf({ severity }: Account, shape: Shape, first: Moment, last: Moment): Fact[] {
  const date = DATE_STYLES[shape.date];
  if (!shape.tellsWindow) {
    return [
      ["Date", date(first)],
      ["Severity", severity],
      ["Status", "Resolved"],
    ];
  }
  const moment = (at: Moment) => {
    const written = `${date(at)} ${TIME_STYLES[shape.time](at)}`;
    return shape.zoneIn === "nowhere" ? written : `${written} ${shape.zone}`;
  };
  return [
    ["Severity", severity],
    ["Started", moment(first)],
    ["Resolved", moment(last)],
    ["Status", "Complete"],
  ];
}

function timeline(
  page: Page,
  heading: Heading,
  { events }: Account,
  shape: Shape,
  moments: readonly Moment[],
): Truth["timeline"] {
  const { zone, zoneIn, template } = shape;
  heading(zoneIn === "heading" ? `${template.timeline} (${zone})` : template.timeline);
  if (zoneIn === "sentence") page.write(`All times are in ${zone}.`, "");
  const entries = events.map(({ text }, index) => {
    const at = moments[index] as Moment;
    const time = TIME_STYLES[shape.time](at);
    return {
      date: shape.dateIn === "entries" ? DATE_STYLES[shape.date](at) : null,
      time: zoneIn === "entries" ? `${time} ${zone}` : time,
      text,
    };
  });
  const starts = TIMELINE_SHAPES[shape.timeline](page, entries);
  return starts.map((line, index) => ({ line, at: written(moments[index] as Moment, shape) }));
}

function actionItems(page: Page, name: ActionShape, actions: readonly Action[]): Truth["actions"] {
  const { write, tells } = ACTION_SHAPES[name];
  const told = new Set<string>(tells);
  return write(page, actions).map((line, index) => {
    const action = actions[index] as Action;
    return {
      line,
      ...(told.has("owner") && { owner: action.owner }),
      ...(told.has("due") && { due: action.due }),
      ...(told.has("status") && { isDone: action.isDone }),
    };
  });
}

function passage(page: Page, { passages }: Shape, sentences: readonly string[]): Lines[] {
  const starts = sentences.map((sentence, index) => {
    if (passages === "list") return page.write(`- ${sentence}`);
    return passages === "paragraphs" && index > 0 ? page.block(sentence) : page.write(sentence);
  });
  return starts.map((line) => [line, line]);
}

function written(at: Moment, { zone, zoneIn, time }: Shape): string {
  const seconds = time === "10:30:00" ? ":00" : "";
  const offset = zoneIn === "nowhere" ? "" : ZONES[zone];
  return `${isoDate(at)}T${isoTime(at)}${seconds}${offset}`;
}
