import type { Lines } from "../../../src/model/postmortem.ts";
import type { Account } from "./account.ts";
import { type TrueAction, writeActions } from "./actions.ts";
import { asWritten, writeChronology } from "./chronology.ts";
import type { Shape } from "./document.ts";
import type { Heading, HeadingStyle } from "./headings.ts";
import type { Page } from "./page.ts";
import { isListed, isStated, list, state, type Told } from "./parts.ts";
import { type NamedList, RETROSPECT_SHAPES } from "./retrospect.ts";
import { type Entry, type Part, TEMPLATES, type Template } from "./templates.ts";

/** What the parts of a document tell. */
export interface Body extends Told {
  summary?: Lines[];
  timeline?: ReturnType<typeof writeChronology>;
  actions?: TrueAction[];
}

interface Writing {
  page: Page;
  account: Account;
  shape: Shape;
  heading: Heading;
  /** Writes the text of the summary, with the facts that stand in it. */
  summarise: () => Lines[];
}

/** Writes the parts of the template, and answers what they tell. */
export function writeBody(writing: Writing): Body {
  return together(ordered(writing.shape).map((entry) => writeEntry(entry, writing, 0)));
}

function together(bodies: readonly Body[]): Body {
  return Object.assign({}, ...bodies);
}

function ordered({ template, isTimelineLast }: Shape): Template {
  const parts: Template = TEMPLATES[template];
  const isLast = (entry: Entry) => isTimelineLast && tells(entry).join() === "timeline";
  return [...parts.filter((entry) => !isLast(entry)), ...parts.filter(isLast)];
}

function tells([parts]: Entry): Part[] {
  return parts.flatMap((part) => (typeof part === "string" ? part : tells(part)));
}

function writeEntry(entry: Entry, writing: Writing, level: number): Body {
  const { heading, shape } = writing;
  const [within, name] = entry;
  const hasTimeline = within.includes("timeline" as never);
  const lists = within.flatMap(asList);
  const isOfLists = lists.length > 1 && lists.length === within.length;
  // Nobody nests a label below a label.
  const isFlat =
    LABELS.includes(shape.heading) && !isOfLists && within.some((one) => typeof one !== "string");
  if (isFlat) return together([...within].sort(timelineLast).map((one) => writeOne(one, writing, -1)));
  heading(hasTimeline && shape.zoneIn === "heading" ? `${name} (${shape.zone})` : name, level);
  if (isOfLists) return RETROSPECT_SHAPES[shape.retrospect](lists, { ...writing, items: shape.items });
  return together(
    within.map((one, index) => {
      if (index > 0) writing.page.block();
      return writeOne(one, writing, level);
    }),
  );
}

/** A label behind the entries of a timeline would be a phase of it. */
function timelineLast(a: Part | Entry, b: Part | Entry): number {
  const hasTimeline = (one: Part | Entry) =>
    Number(typeof one !== "string" && tells(one).includes("timeline"));
  return hasTimeline(a) - hasTimeline(b);
}

const LABELS: readonly HeadingStyle[] = ["without space", "label", "label in capitals", "bold, colon behind"];

function asList(one: Part | Entry): NamedList[] {
  if (typeof one === "string") return [];
  const [[first], name] = one;
  return typeof first === "string" && isListed(first) ? [[first, name]] : [];
}

function writeOne(one: Part | Entry, writing: Writing, level: number): Body {
  return typeof one === "string" ? writePart(one, writing) : writeEntry(one, writing, level + 1);
}

function writePart(part: Part, writing: Writing): Body {
  const { page, account, shape, heading } = writing;
  if (isStated(part)) return { [part]: state(page, shape.passages, account, part) };
  if (isListed(part)) return { [part]: list(page, shape.items, account[part]) };
  if (part === "summary") return { summary: writing.summarise() };
  if (part === "timeline") return { timeline: timeline(writing) };
  if (part === "actions") return { actions: writeActions(page, heading, account, shape) };
  if (part === "references") page.write("- Dashboard of the service: https://example.com/dashboard");
  else page.write(account.leadUp.join(" "));
  return {};
}

function timeline({ page, account, shape }: Writing): Body["timeline"] {
  const { zone, zoneIn, heading } = shape;
  if (zoneIn === "sentence") page.write(`All times are in ${zone}.`, "");
  return writeChronology(page, account, asWritten({ ...shape.chronology, zone, zoneIn, heading }));
}
