import { parse as parseToml, TomlError } from "smol-toml";
import { diagnose } from "../model/diagnostic.ts";
import type { FrontMatterEntry, FrontMatterRead } from "./front-entry.ts";

/** TOML between its fences, the first line of which is line 2 of the file. A fault costs all keys: TOML has no half. */
export function readToml(source: string): FrontMatterRead {
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
  const index = lines.findIndex((line) =>
    line
      .trimStart()
      .replace(/^[["']+/, "")
      .startsWith(key),
  );
  return index === -1 ? 1 : index + 1;
}

function firstSentence(message: string): string {
  return (message.split("\n")[0] ?? "").replace(/(?<![.:\s])[.:\s]+$/, "");
}
