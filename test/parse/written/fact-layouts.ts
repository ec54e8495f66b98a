import { FACT_TABLES } from "./fact-tables.ts";
import { FACT_SHAPES } from "./facts.ts";

/** How the facts at the head of a document are laid out. */
export const FACT_LAYOUTS = { ...FACT_SHAPES, ...FACT_TABLES };

export type FactLayout = keyof typeof FACT_LAYOUTS;

/** Layouts that make a part of each fact: they stand below the title alone. */
export const MAKES_PARTS: ReadonlySet<FactLayout> = new Set<FactLayout>([
  "headings",
  "headings without blank",
  "headings with value",
]);

/** Layouts that are taken for facts where the head of a report stands, and for what somebody said or typed elsewhere. */
export const IS_FRAMED: ReadonlySet<FactLayout> = new Set<FactLayout>(["quote", "quoted list", "fenced"]);
