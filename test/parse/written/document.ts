import type { Account } from "./account.ts";
import type { ActionStyle } from "./actions.ts";
import { type Body, writeBody } from "./body.ts";
import type { ChronologyShape } from "./chronology.ts";
import { FACT_LAYOUTS } from "./fact-layouts.ts";
import { type Head, type HeadTruth, headOf } from "./head.ts";
import type { HeadShape } from "./head-shape.ts";
import { headings } from "./headings.ts";
import { Page } from "./page.ts";
import type { ItemShape } from "./parts.ts";
import type { PassageShape } from "./passages.ts";
import type { RetrospectShape } from "./retrospect.ts";
import { ABOVE, BELOW, COATS } from "./surroundings.ts";
import { TEMPLATES } from "./templates.ts";

/** The shape of a document: how each of its parts is laid out. */
export interface Shape extends HeadShape, Omit<ActionStyle, "heading"> {
  /** Whether a blank line follows a heading. */
  isAiry: boolean;
  /** How the timeline is written, in the zone of the document. */
  chronology: Omit<ChronologyShape, "zone" | "zoneIn">;
  passages: PassageShape;
  items: ItemShape;
  retrospect: RetrospectShape;
  isTimelineLast: boolean;
}

/** What the document tells, with the lines that tell it; what no part of it is named for is left out. */
export interface Truth extends HeadTruth, Body {}

/** An account written down in a shape. */
export function writeDocument(account: Account, shape: Shape): { text: string; truth: Truth } {
  const page = new Page();
  const heading = headings(page, shape.heading, shape.isAiry);
  const head = headOf(account, shape);
  const writeFacts = () => head.facts.length > 0 && FACT_LAYOUTS[head.layout](page, head.facts);
  if (head.front.length > 0) page.write(...head.front, "");
  if (ABOVE[head.above].length > 0) page.block(...ABOVE[head.above]);
  if (head.title) page.block(...head.title.lines);
  if (head.factsIn === "head") writeFacts();
  const below = BELOW[head.below](TEMPLATES[shape.template]);
  if (below.length > 0) page.block(...below);
  if (isPart(head)) {
    heading(head.factsIn);
    writeFacts();
  }
  const body = writeBody({
    page,
    account,
    shape,
    heading,
    summarise: () => {
      if (head.factsIn === "before summary") {
        writeFacts();
        page.block();
      }
      const line = page.write(head.summary);
      if (head.factsIn === "behind summary") writeFacts();
      return [[line, line]];
    },
  });
  return { text: COATS[shape.coat](page.text), truth: { ...head.truth, ...body } };
}

function isPart({ factsIn, facts }: Head): boolean {
  return !/head|summary/.test(factsIn) && facts.length > 0;
}
