import { styleText } from "node:util";
import type { Diagnostic } from "../model/diagnostic.ts";
import { countFindings, type FileFindings } from "./finding.ts";

type Style = Parameters<typeof styleText>[0];

const COLOURS = { error: "red", warning: "yellow", info: "blue" } as const;

/**
 * Findings for people: `file:line:column severity message (code)`, what to do below each, and a line that sums up.
 * @param documents how many were looked at
 * @param colours whether the reader's terminal shows them
 */
export function formatPretty(files: FileFindings[], documents: number, colours: boolean): string {
  const paint = (style: Style, text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const lines = files.flatMap(({ path, diagnostics }) =>
    diagnostics.map((found) => formatFinding(path, found, paint)),
  );
  return `${lines.join("")}${lines.length > 0 ? "\n" : ""}${sumUp(files, documents)}\n`;
}

function formatFinding(
  path: string,
  { line, column, severity, message, hint, code }: Diagnostic,
  paint: (style: Style, text: string) => string,
): string {
  const place = paint("bold", `${path}:${line}:${column}`);
  return `${place} ${paint(COLOURS[severity], severity)} ${message} ${paint("dim", `(${code})`)}\n    ${paint("dim", hint)}\n`;
}

function sumUp(files: FileFindings[], documents: number): string {
  const { error, warning, info } = countFindings(files);
  const counted = [count(error, "error"), count(warning, "warning"), count(info, "note")];
  const hint = documents === 0 ? `. ${WHERE_NONE}` : "";
  return `${count(documents, "document")}: ${counted.join(", ")}${hint}`;
}

/** What to do where no documents were found. */
export const WHERE_NONE =
  "Markdown files (.md, .markdown, .txt) are read, at any depth; hidden ones are not.";

/** `1 error`, `2 errors`, `no errors`. */
export function count(number: number, noun: string): string {
  return `${number === 0 ? "no" : number} ${noun}${number === 1 ? "" : "s"}`;
}
