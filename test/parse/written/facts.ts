import type { Page } from "./page.ts";

/** Facts about the incident as they stand at the head of a document: the label's words, and the value. */
export type Fact = readonly [label: string, value: string];

type Shape = (page: Page, facts: readonly Fact[]) => void;

/** How the facts at the head of a document are laid out. */
export const FACT_SHAPES = {
  "bold list": (page, facts) => {
    page.block();
    for (const [label, value] of facts) page.write(`- **${label}**: ${value}`);
  },
  "bold list, colon within": (page, facts) => {
    page.block();
    for (const [label, value] of facts) page.write(`* **${label}:** ${value}`);
  },
  list: (page, facts) => {
    page.block();
    for (const [label, value] of facts) page.write(`- ${label}: ${value}`);
  },
  lines: (page, facts) => {
    page.block();
    for (const [label, value] of facts) page.write(`**${label}:** ${value}  `);
  },
  "soft lines": (page, facts) => {
    page.block();
    for (const [label, value] of facts) page.write(`${label}: ${value}`);
  },
  paragraphs: (page, facts) => {
    for (const [label, value] of facts) page.block(`**${label}:** ${value}`);
  },
  table: (page, facts) => {
    page.block("| Field | Value |", "|---|---|");
    for (const [label, value] of facts) page.write(`| ${label} | ${value} |`);
  },
  "table without head": (page, facts) => {
    page.block("| | |", "|---|---|");
    for (const [label, value] of facts) page.write(`| **${label}** | ${value} |`);
  },
  "table lying down": (page, facts) => {
    page.block(`| ${facts.map(([label]) => label).join(" | ")} |`, `|${facts.map(() => "---|").join("")}`);
    page.write(`| ${facts.map(([, value]) => value).join(" | ")} |`);
  },
  "one line": (page, facts) => {
    page.block(facts.map(([label, value]) => `**${label}:** ${value}`).join(" | "));
  },
  quote: (page, facts) => {
    page.block();
    for (const [label, value] of facts) page.write(`> **${label}:** ${value}  `);
  },
  headings: (page, facts) => {
    for (const [label, value] of facts) {
      page.block(`## ${label}`);
      page.block(value);
    }
  },
} as const satisfies Record<string, Shape>;

export type FactShape = keyof typeof FACT_SHAPES;
