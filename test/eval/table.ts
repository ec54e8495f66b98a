import { FIELDS, type Mark, meanF1, type Score, scoreFields } from "./mark.ts";

/** What was found of one document. */
export interface Result {
  path: string;
  source: string;
  held: boolean;
  /** False where the reader gave no record. */
  read: boolean;
  marks: Mark[];
}

/** The scores as a table: a row per field, the whole first, then F1 for each source where there are several. */
export function formatTable(heading: string, results: readonly Result[]): string {
  const whole = scoreFields(results.flatMap((result) => result.marks));
  const sources = [...new Set(results.map((result) => result.source))].sort();
  const parts = sources.length < 2 ? [] : sources.map((source) => scoresOf(results, source));
  const names = sources.length < 2 ? [] : sources;
  const lines = [
    `${heading}: ${results.length} documents, ${results.filter((result) => !result.read).length} without a record`,
    row("field", ["F1", "prec", "rec", "labelled", ...names]),
  ];
  for (const field of FIELDS) {
    const score = whole.get(field);
    if (score === undefined) continue;
    const figures = [score.f1, score.precision, score.recall].map(percent);
    const perSource = parts.map((part) => percent(part.get(field)?.f1 ?? null));
    lines.push(row(field, [...figures, String(Math.round(score.labelled)), ...perSource]));
  }
  const means = parts.map((part) => percent(meanF1(part)));
  lines.push(row("mean F1", [percent(meanF1(whole)), "", "", "", ...means]));
  return lines.join("\n");
}

/** What was missed and what was wrongly found, document by document. */
export function formatMisses(results: readonly Result[]): string {
  return results
    .map(({ path, marks }) => ({ path, notes: marks.flatMap((mark) => mark.notes) }))
    .filter(({ notes }) => notes.length > 0)
    .map(({ path, notes }) => `${path}\n  ${notes.join("\n  ")}`)
    .join("\n");
}

function scoresOf(results: readonly Result[], source: string): ReturnType<typeof scoreFields> {
  return scoreFields(results.filter((result) => result.source === source).flatMap((result) => result.marks));
}

function row(name: string, cells: readonly string[]): string {
  return `  ${name.padEnd(18)}${cells.map((cell) => cell.padStart(9)).join("")}`.trimEnd();
}

function percent(share: Score["f1"] | null): string {
  return share === null ? "–" : (100 * share).toFixed(1);
}
