import type { Entry } from "../collect/entry.ts";
import { CATALOGUE, type Diagnostic, type DiagnosticCode } from "../model/diagnostic.ts";
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
  findings: { diagnostic: Diagnostic; path: string; href: string }[];
}

export interface ParseReport {
  documents: DocumentReport[];
  /** Rules that found something: errors first, then by how much they found. */
  rules: RuleReport[];
  /** Rules that found nothing, by code. */
  silent: Omit<RuleReport, "findings">[];
  total: Certainties & { unplaced: number };
}

const ORDER = ["error", "warning", "info"];

/** What was stated, inferred, not placed and found in every document, and every rule with its explanation. */
export function parseReport(entries: readonly Entry[]): ParseReport {
  const documents = entries.map(documentOf);
  const rules = (Object.keys(CATALOGUE) as DiagnosticCode[])
    .toSorted(compare)
    .map((code) => ruleOf(code, entries));
  const sum = (count: (one: DocumentReport) => number) =>
    documents.reduce((total, one) => total + count(one), 0);
  return {
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

function ruleOf(code: DiagnosticCode, entries: readonly Entry[]): RuleReport {
  const rule = CATALOGUE[code];
  const findings = entries.flatMap(({ path, record, diagnostics }) =>
    diagnostics
      .filter((diagnostic) => diagnostic.code === code)
      .map((diagnostic) => ({ diagnostic, path, href: incidentUrl(record.id, "parse-notes") })),
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
