import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Cause } from "../../model/vocabulary.ts";
import { causesNamed } from "../extract/causes.ts";
import { statements, within } from "../extract/passage.ts";
import { descend, type Section } from "../section.ts";
import type { Source } from "../source.ts";

/**
 * Families of causes: a summary that blames one and a root-cause section that blames another disagree. Causes that
 * often go together stand in one family; those that say little by themselves in none.
 */
const FAMILIES: readonly (readonly Cause[])[] = [
  ["capacity"],
  ["deployment", "software-bug", "config-change", "migration", "automation"],
  ["network", "dns", "certificate"],
  ["hardware", "cloud"],
  ["security"],
];

/** The summary's own "Root cause: ..." against the dedicated section. */
export function checkCauses({ root }: Source): Diagnostic[] {
  const all = descend(root).filter(
    (section) => section.kinds.includes("rootCause") && !within(section, ["rootCause"]),
  );
  const brief = all.find((section) => within(section, ["summary"]));
  const full = all.filter((section) => !within(section, ["summary", "actions", "timeline"]));
  if (!brief || full.length === 0) return [];
  const briefText = textOf([brief]);
  const fullText = textOf(full);
  const said = families(briefText);
  const found = families(fullText);
  if (said.length === 0 || found.length === 0 || said.some((family) => found.includes(family))) return [];
  const line = brief.opener?.lines[0] ?? 1;
  const other = full[0]?.opener?.lines[0] ?? 1;
  const message = `The summary blames ${named(said)}, the root-cause section (line ${other}) ${named(found)}.`;
  return [
    diagnose("cause-contradiction", { line, endLine: statements(brief).at(-1)?.lines[1] ?? line }, message),
  ];
}

function textOf(sections: readonly Section[]): string {
  return sections.flatMap((section) => statements(section).map((statement) => statement.text)).join("\n");
}

function families(text: string): (readonly Cause[])[] {
  const causes = causesNamed(text);
  return FAMILIES.filter((family) => family.some((cause) => causes.has(cause)));
}

function named(families: readonly (readonly Cause[])[]): string {
  const names: Record<string, string> = {
    capacity: "load beyond capacity",
    deployment: "a change",
    network: "the network",
    hardware: "hardware or the provider",
    security: "an attack",
  };
  return families.map((family) => names[family[0] ?? ""] ?? family[0] ?? "").join(" and ");
}
