import type { Lines } from "../../../src/model/postmortem.ts";
import type { Account } from "./account.ts";
import type { Page } from "./page.ts";
import { type PassageShape, passage } from "./passages.ts";
import type { Part } from "./templates.ts";

/** Parts that state something in sentences. */
export const STATED = ["impact", "detection", "trigger", "rootCause", "resolution"] as const satisfies Part[];

/** Parts that list, an item each. */
export const LISTED = [
  "contributing",
  "falseLeads",
  "learned",
  "wentWell",
  "wentPoorly",
  "gotLucky",
] as const satisfies Part[];

export type Stated = (typeof STATED)[number];
export type Listed = (typeof LISTED)[number];

/** Where the parts that were written tell what they tell. */
export type Told = Partial<Record<Stated, Lines[]>> & Partial<Record<Listed, number[]>>;

/** How the items of a list are written. */
export const ITEM_SHAPES = {
  dashes: (text: string) => `- ${text}`,
  stars: (text: string) => `* ${text}`,
  plus: (text: string) => `+ ${text}`,
  numbered: (text: string, index: number) => `${index + 1}. ${text}`,
  bracketed: (text: string, index: number) => `${index + 1}) ${text}`,
  bullets: (text: string) => `• ${text}`,
} as const satisfies Record<string, (text: string, index: number) => string>;

export type ItemShape = keyof typeof ITEM_SHAPES;

export function isStated(part: Part): part is Stated {
  return (STATED as readonly Part[]).includes(part);
}

export function isListed(part: Part): part is Listed {
  return (LISTED as readonly Part[]).includes(part);
}

/** Writes what a part states, and answers its lines. */
export function state(page: Page, shape: PassageShape, account: Account, part: Stated): Lines[] {
  return passage(page, shape, account[part]);
}

/** Writes the items of a part, and answers the number of the line of each. */
export function list(page: Page, shape: ItemShape, items: readonly string[]): number[] {
  return items.map((text, index) => page.write(ITEM_SHAPES[shape](text, index)));
}
