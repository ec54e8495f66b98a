import type { Fact } from "./facts.ts";
import type { Page } from "./page.ts";

type Shape = (page: Page, facts: readonly Fact[]) => void;

/** How facts are laid out as a table. */
export const FACT_TABLES = {
  table: rows(["| Field | Value |", "|---|---|"], ({ label, value }) => `| ${label} | ${value} |`),
  "table without head": rows(["| | |", "|---|---|"], ({ label, value }) => `| **${label}** | ${value} |`),
  "open table": rows(["Item | Detail", "--- | ---"], ({ label, value }) => `${label} | ${value}`),
  "table with colons": rows(
    ["| Key | Value |", "|:---|:---|"],
    ({ label, value }) => `| **${label}:** | ${value} |`,
  ),
  "table with remarks": rows(
    ["| Field | Value | Notes |", "|---|---|---|"],
    ({ label, value }) => `| ${label} | ${value} | |`,
  ),
  "table headed by a fact": (page, facts) => {
    facts.forEach(({ label, value }, index) => {
      if (index === 0) page.block(`| **${label}** | ${value} |`, "|---|---|");
      else page.write(`| **${label}** | ${value} |`);
    });
  },
  "table of four columns": (page, facts) => {
    page.block("| | | | |", "|---|---|---|---|");
    for (let index = 0; index < facts.length; index += 2)
      page.write(`| ${[facts[index], facts[index + 1]].map(pair).join(" | ")} |`);
  },
  "table lying down": (page, facts) => {
    page.block(`| ${facts.map(({ label }) => label).join(" | ")} |`, `|${facts.map(() => "---|").join("")}`);
    page.write(`| ${facts.map(({ value }) => value).join(" | ")} |`);
  },
  "html table": (page, facts) => {
    page.block("<table>");
    for (const { label, value } of facts) page.write(`<tr><td><b>${label}</b></td><td>${value}</td></tr>`);
    page.write("</table>");
  },
  "html table, a cell a line": (page, facts) => {
    page.block("<table>");
    for (const { label, value } of facts)
      page.write("  <tr>", `    <th>${label}</th>`, `    <td>${value}</td>`, "  </tr>");
    page.write("</table>");
  },
  "html list": (page, facts) => {
    page.block("<ul>");
    for (const { label, value } of facts) page.write(`<li><b>${label}:</b> ${value}</li>`);
    page.write("</ul>");
  },
} as const satisfies Record<string, Shape>;

function pair(fact: Fact | undefined): string {
  return fact ? `**${fact.label}** | ${fact.value}` : " | ";
}

function rows(head: readonly string[], row: (fact: Fact) => string): Shape {
  return (page, facts) => {
    page.block(...head);
    for (const fact of facts) page.write(row(fact));
  };
}
