import { parse as parseToml, TomlError } from "smol-toml";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import type { Lines } from "../model/postmortem.ts";

/** One key of the front matter. */
export interface FrontMatterEntry {
  key: string;
  value: unknown;
  lines: Lines;
}

export interface SplitText {
  entries: FrontMatterEntry[];
  /** The text with the front matter blanked out, so that every line keeps its number. */
  body: string;
  /** First and last line of the front matter with its fences; null where there is none. */
  lines: Lines | null;
  diagnostics: Diagnostic[];
}

const FENCES = { "---": "yaml", "+++": "toml" } as const;
const KEY = /^\s*(?:#.*|["']?[\p{L}_][\p{L}\p{N}_. -]{0,60}["']?\s*[:=].*)$/u;

/** Splits YAML (`---`) or TOML (`+++`) front matter from the text. Unreadable front matter is a finding. */
export function splitFrontMatter(text: string): SplitText {
  const lines = text.split("\n");
  const fence = (lines[0] ?? "").trimEnd();
  const none: SplitText = { entries: [], body: text, lines: null, diagnostics: [] };
  if (fence !== "---" && fence !== "+++") return none;
  const first = lines.slice(1).find((line) => line.trim() !== "");
  if (first === undefined || !(KEY.test(first) || first.trim() === fence)) return none;
  const end = closingFence(lines, fence);
  if (end === -1) return { ...none, diagnostics: [unclosed(fence)] };
  const source = lines.slice(1, end).join("\n");
  const body = [...lines.slice(0, end + 1).map(() => ""), ...lines.slice(end + 1)].join("\n");
  const read = FENCES[fence] === "yaml" ? readYaml(source) : readToml(source);
  return { ...read, body, lines: [1, end + 1] };
}

function closingFence(lines: string[], fence: string): number {
  return lines.findIndex((line, index) => {
    const closing = line.trimEnd();
    return index > 0 && (closing === fence || (fence === "---" && closing === "..."));
  });
}

function unclosed(fence: string): Diagnostic {
  return diagnose(
    "front-matter-unclosed",
    { line: 1, endColumn: fence.length + 1 },
    `The front matter that begins with ${fence} is never closed.`,
  );
}

type Read = Pick<SplitText, "entries" | "diagnostics">;

function readYaml(source: string): Read {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const diagnostics = document.errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    return diagnose(
      "front-matter-invalid",
      { line: line + 1, column: Math.max(col, 1) },
      `The front matter is not valid YAML: ${firstSentence(error.message)}.`,
    );
  });
  if (!isMap(document.contents)) return { entries: [], diagnostics };
  const entries = document.contents.items.flatMap((pair): FrontMatterEntry[] => {
    if (!isScalar(pair.key) || !pair.key.range) return [];
    const first = counter.linePos(pair.key.range[0]).line + 1;
    return [{ key: String(pair.key.value), value: plainValue(pair.value), lines: [first, first] }];
  });
  return { entries, diagnostics };
}

function plainValue(node: unknown): unknown {
  const convertible = node as { toJSON?: () => unknown } | null;
  return convertible?.toJSON ? convertible.toJSON() : null;
}

function readToml(source: string): Read {
  try {
    const table = parseToml(source);
    const entries = Object.entries(table).map(([key, value]): FrontMatterEntry => {
      const line = lineOfKey(source, key) + 1;
      return { key, value: value instanceof Date ? value.toJSON() : value, lines: [line, line] };
    });
    return { entries, diagnostics: [] };
  } catch (error) {
    const place = error instanceof TomlError ? { line: error.line + 1, column: error.column } : { line: 1 };
    const reason = error instanceof Error ? firstSentence(error.message) : "it cannot be read";
    const message = `The front matter is not valid TOML: ${reason}.`;
    return { entries: [], diagnostics: [diagnose("front-matter-invalid", place, message)] };
  }
}

function lineOfKey(source: string, key: string): number {
  const lines = source.split("\n");
  const index = lines.findIndex((line) => line.trimStart().replace(/^[["']+/, "").startsWith(key));
  return index === -1 ? 1 : index + 1;
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/[.:\s]+$/, "");
}
