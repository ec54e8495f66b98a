import type { Diagnostic } from "../model/diagnostic.ts";
import type { Settings } from "../model/settings.ts";

/** Findings in the order of their places, without those that settings or a comment in the text silence. */
export function audible(findings: readonly Diagnostic[], settings: Settings, text: string): Diagnostic[] {
  const silenced = silences(text);
  return findings
    .filter(
      ({ code, line }) =>
        !settings.disable.includes(code) &&
        !silenced.file.has(code) &&
        !silenced.lines.has(`${line} ${code}`),
    )
    .sort((a, b) => a.line - b.line || a.column - b.column || a.code.localeCompare(b.code));
}

const DISABLE = /<!--\s*casebook-disable(-next-line)?\s([\w\s,-]+)-->/g;

function silences(text: string): { file: Set<string>; lines: Set<string> } {
  const found = { file: new Set<string>(), lines: new Set<string>() };
  if (!text.includes("casebook-disable")) return found;
  text.split("\n").forEach((line, index) => {
    for (const [, next, codes = ""] of line.matchAll(DISABLE)) {
      for (const code of codes.split(/[\s,]+/)) {
        if (next) found.lines.add(`${index + 2} ${code}`);
        else found.file.add(code);
      }
    }
  });
  return found;
}
