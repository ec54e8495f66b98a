import type { Entry } from "../collect/entry.ts";
import { CATALOGUE, type Diagnostic, type DiagnosticCode } from "../model/diagnostic.ts";
import type { Archive } from "./arrange.ts";
import { type Certainties, countCertainties } from "./certainty.ts";
import { compare } from "./listing.ts";
import { incidentUrl } from "./url.ts";

/** What was read of one document. */
export interface DocumentReport {
  path: string;
  /** Its parse notes. */
  href: string;
  title: string;
  kind: Entry["record"]["kind"];
  certainties: Certainties;
  /** Body lines that no field took. */
  unplaced: number;
  findings: Record<Diagnostic["severity"], number>;
}

/** One rule with everything that it found. */
export interface RuleReport {
  code: DiagnosticCode;
  severity: Diagnostic["severity"];
  rule: (typeof CATALOGUE)[DiagnosticCode];
  /** Each with the parse notes of its document; null where that was left out. */
  findings: { diagnostic: Diagnostic; path: string; href: string | null }[];
}

export interface ParseReport {
  /** Files that were found and left out, each with the reason in words. */
  unread: { path: string; reasons: string[] }[];
  documents: DocumentReport[];
  /** Rules that found something: errors first, then by how much they found. */
  rules: RuleReport[];
  /** Rules that found nothing, by code. */
  silent: Omit<RuleReport, "findings">[];
  total: Certainties & { unplaced: number };
}

const ORDER = ["error", "warning", "info"];

/** What was stated, inferred, not placed and found in every document, and every rule with its explanation. */
export function parseReport({ entries, unread }: Pick<Archive, "entries" | "unread">): ParseReport {
  const read = entries.map(({ path, record, diagnostics }) => ({
    path,
    diagnostics,
    href: incidentUrl(record.id, "parse-notes"),
  }));
  const found = [...read, ...unread.map((one) => ({ ...one, href: null }))];
  const documents = entries.map(documentOf);
  const rules = (Object.keys(CATALOGUE) as DiagnosticCode[])
    .toSorted(compare)
    .map((code) => ruleOf(code, found));
  const sum = (count: (one: DocumentReport) => number) =>
    documents.reduce((total, one) => total + count(one), 0);
  return {
    unread: unread.map(({ path, diagnostics }) => ({
      path,
      reasons: diagnostics.map(({ message }) => message),
    })),
    documents,
    rules: rules.filter((rule) => rule.findings.length > 0).toSorted(byWeight),
    silent: rules.filter((rule) => rule.findings.length === 0).map(({ findings: _, ...rule }) => rule),
    total: {
      stated: sum((one) => one.certainties.stated),
      inferred: sum((one) => one.certainties.inferred),
      unplaced: sum((one) => one.unplaced),
    },
  };
}

function documentOf({ path, record, diagnostics }: Entry): DocumentReport {
  const count = (severity: Diagnostic["severity"]) =>
    diagnostics.filter((one) => one.severity === severity).length;
  return {
    path,
    href: incidentUrl(record.id, "parse-notes"),
    title: record.title.value,
    kind: record.kind,
    certainties: countCertainties(record),
    unplaced: record.unplaced.reduce((lines, [first, last]) => lines + last - first + 1, 0),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}

interface Found {
  path: string;
  href: string | null;
  diagnostics: readonly Diagnostic[];
}

function ruleOf(code: DiagnosticCode, found: readonly Found[]): RuleReport {
  const rule = CATALOGUE[code];
  const findings = found.flatMap(({ path, href, diagnostics }) =>
    diagnostics
      .filter((diagnostic) => diagnostic.code === code)
      .map((diagnostic) => ({ diagnostic, path, href })),
  );
  return { code, severity: rule.severity, rule, findings };
}

function byWeight(a: RuleReport, b: RuleReport): number {
  return (
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
    b.findings.length - a.findings.length ||
    compare(a.code, b.code)
  );
}
