import type { Lines } from "../../../src/model/postmortem.ts";
import { type Account, type Action, type Moment, momentOf } from "./account.ts";
import { ACTION_SHAPES, type ActionShape } from "./action-lists.ts";
import { FACT_LAYOUTS } from "./fact-layouts.ts";
import { type Head, type HeadTruth, headOf, momentTold } from "./head.ts";
import type { HeadShape } from "./head-shape.ts";
import { HEADING_STYLES } from "./headings.ts";
import { Page } from "./page.ts";
import { ABOVE, BELOW, COATS } from "./surroundings.ts";
import { TIMELINE_SHAPES, type TimelineShape } from "./timelines.ts";
import { DATE_STYLES, TIME_STYLES } from "./times.ts";

/** The shape of a document: how each of its parts is laid out. */
export interface Shape extends HeadShape {
  /** Whether a blank line follows a heading. */
  isAiry: boolean;
  timeline: TimelineShape;
  passages: "paragraph" | "list" | "paragraphs";
  actions: ActionShape;
  isTimelineLast: boolean;
}

/** What the document tells, with the lines that tell it. */
export interface Truth extends HeadTruth {
  summary: Lines[];
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
  const head = headOf(account, shape);
  const { template } = shape;
  const moments = account.events.map(({ after }) => momentOf(account, after));
  const writeFacts = () => head.facts.length > 0 && FACT_LAYOUTS[head.layout](page, head.facts);
  if (head.front.length > 0) page.write(...head.front, "");
  if (ABOVE[head.above].length > 0) page.block(...ABOVE[head.above]);
  if (head.title) page.block(...head.title.lines);
  if (head.factsIn === "head") writeFacts();
  const below = BELOW[head.below](template);
  if (below.length > 0) page.block(...below);
  if (isPart(head)) {
    heading(head.factsIn);
    writeFacts();
  }
  heading(template.summary);
  if (head.factsIn === "before summary") {
    writeFacts();
    page.block();
  }
  const summary = page.write(head.summary);
  if (head.factsIn === "behind summary") writeFacts();
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
    ...head.truth,
    summary: [[summary, summary]],
    impact,
    rootCause,
    resolution,
    timeline: [...early, ...late],
    actions,
    wentWell,
    wentPoorly,
  };
  return { text: COATS[shape.coat](page.text), truth };
}

function isPart({ factsIn, facts }: Head): boolean {
  return !/head|summary/.test(factsIn) && facts.length > 0;
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
  return starts.map((line, index) => ({ line, at: momentTold(moments[index] as Moment, shape) }));
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
