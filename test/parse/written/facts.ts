import type { Page } from "./page.ts";

/** What a fact is about. */
export type FactKind =
  | "date"
  | "started"
  | "resolved"
  | "duration"
  | "severity"
  | "status"
  | "detectedBy"
  | "services"
  | "affected"
  | "authors";

/** A fact about the incident as it stands at the head of a document. */
export interface Fact {
  kind: FactKind;
  label: string;
  value: string;
}

type Shape = (page: Page, facts: readonly Fact[]) => void;

const EMOJI: Readonly<Record<FactKind, string>> = {
  date: "📅",
  started: "🕐",
  resolved: "✅",
  duration: "⏱️",
  severity: "🔥",
  status: "📌",
  detectedBy: "🔔",
  services: "🧩",
  affected: "👥",
  authors: "✍️",
};

/** How facts are laid out one below the other, or all in one line. */
export const FACT_SHAPES = {
  "bold list": each(({ label, value }) => [`- **${label}**: ${value}`]),
  "bold list, colon within": each(({ label, value }) => [`* **${label}:** ${value}`]),
  "bold list, dash": each(({ label, value }) => [`- **${label}** – ${value}`]),
  "bold list, hyphen": each(({ label, value }) => [`- **${label}** - ${value}`]),
  "bold list, all": each(({ label, value }) => [`- **${label}: ${value}**`]),
  "loose list": (page, facts) => {
    for (const { label, value } of facts) page.block(`- **${label}:** ${value}`);
  },
  list: each(({ label, value }) => [`- ${label}: ${value}`]),
  "emoji list": each(({ kind, label, value }) => [`- ${EMOJI[kind]} **${label}:** ${value}`]),
  numbered: each(({ label, value }, index) => [`${index + 1}. **${label}:** ${value}`]),
  "values in code": each(({ label, value }) => [`- **${label}:** \`${value}\``]),
  "values below": each(({ label, value }) => [`- **${label}:**`, `  - ${value}`]),
  "values indented": each(({ label, value }) => [`- **${label}**`, `  ${value}`]),
  lines: each(({ label, value }) => [`**${label}:** ${value}  `]),
  "lines, colon outside": each(({ label, value }) => [`**${label}**: ${value}  `]),
  "lines, soft": each(({ label, value }) => [`**${label}:** ${value}`]),
  "lines, tag": each(({ label, value }) => [`**${label}:** ${value}<br>`]),
  "lines, emoji": each(({ kind, label, value }) => [`${EMOJI[kind]} **${label}:** ${value}  `]),
  "lines, italic": each(({ label, value }) => [`*${label}:* ${value}  `]),
  "lines, underscores": each(({ label, value }) => [`__${label}:__ ${value}  `]),
  "soft lines": each(({ label, value }) => [`${label}: ${value}`]),
  "aligned lines": each(({ label, value }) => [`${label.padEnd(24)}: ${value}`]),
  paragraphs: (page, facts) => {
    for (const { label, value } of facts) page.block(`**${label}:** ${value}`);
  },
  "plain paragraphs": (page, facts) => {
    for (const { label, value } of facts) page.block(`${label}: ${value}`);
  },
  "one line": (page, facts) => {
    page.block(facts.map(({ label, value }) => `**${label}:** ${value}`).join(" | "));
  },
  "one line, dots": (page, facts) => {
    page.block(facts.map(({ label, value }) => `**${label}:** ${value}`).join(" · "));
  },
  quote: each(({ label, value }) => [`> **${label}:** ${value}  `]),
  "quoted list": each(({ label, value }) => [`> - **${label}:** ${value}`]),
  fenced: (page, facts) => {
    page.block("```");
    for (const { label, value } of facts) page.write(`${label}: ${value}`);
    page.write("```");
  },
  "definition list": (page, facts) => {
    for (const { label, value } of facts) page.block(label, `: ${value}`);
  },
  headings: (page, facts) => {
    for (const { label, value } of facts) {
      page.block(`## ${label}`);
      page.block(value);
    }
  },
  "headings without blank": (page, facts) => {
    for (const { label, value } of facts) page.block(`### ${label}`, value);
  },
  "headings with value": (page, facts) => {
    for (const { label, value } of facts) page.block(`### ${label}: ${value}`);
  },
} as const satisfies Record<string, Shape>;

/** Each fact on lines of its own, without blank lines between them. */
function each(written: (fact: Fact, index: number, facts: readonly Fact[]) => readonly string[]): Shape {
  return (page, facts) => {
    page.block();
    facts.forEach((fact, index) => {
      page.write(...written(fact, index, facts));
    });
  };
}
