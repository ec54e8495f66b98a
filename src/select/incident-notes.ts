import type { Entry } from "../collect/entry.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Lines, Postmortem } from "../model/postmortem.ts";
import { countCertainties } from "./certainty.ts";
import { durationText } from "./wording.ts";

/** A value that was inferred, and where. */
export interface GuessNote {
  name: string;
  value: string;
  lines: Lines | null;
}

/** How a document was read: what a reader may want to check, and an author to mend. */
export interface ParseNotes {
  diagnostics: Diagnostic[];
  stated: number;
  inferred: number;
  guesses: GuessNote[];
  unplaced: Lines[];
  /** Lines in `unplaced`. */
  unplacedLines: number;
}

const SINGLE = [
  "title",
  "severity",
  "started",
  "detected",
  "acknowledged",
  "mitigated",
  "resolved",
  "duration",
  "zone",
  "detectedBy",
] as const;
const NAMES: Partial<Record<(typeof SINGLE)[number], string>> = { detectedBy: "detected by" };

/** The parse notes of one document, findings by line. */
export function notesOf({ record, diagnostics }: Entry): ParseNotes {
  return {
    diagnostics: diagnostics.toSorted((a, b) => a.line - b.line || a.column - b.column),
    ...countCertainties(record),
    guesses: guessesOf(record),
    unplaced: record.unplaced,
    unplacedLines: record.unplaced.reduce((sum, [first, last]) => sum + last - first + 1, 0),
  };
}

function guessesOf(record: Postmortem): GuessNote[] {
  const single = SINGLE.flatMap((key) => {
    const fact = record[key];
    return fact?.certainty === "inferred"
      ? [{ name: NAMES[key] ?? key, value: wordsOf(fact), lines: fact.lines }]
      : [];
  });
  const lists = (["causes", "symptoms"] as const).flatMap((key) =>
    record[key]
      .filter(({ certainty }) => certainty === "inferred")
      .map(({ value, lines }) => ({ name: key.slice(0, -1), value, lines })),
  );
  return [...single, ...lists];
}

function wordsOf(fact: { value: string } | { minutes: number } | { written: string }): string {
  if ("minutes" in fact) return durationText(fact.minutes);
  return "value" in fact
    ? fact.value
        .replace(/^([\d-]*)T(\d\d:\d\d)/, "$1 $2")
        .replace("+00:00", " UTC")
        .trim()
    : fact.written;
}
