import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import { type Settings, settingsSchema } from "../model/settings.ts";
import { findZone } from "../parse/values/zone.ts";

export const SETTINGS_FILE = "casebook.config.json";

export interface ReadSettings {
  settings: Settings;
  /** What is wrong in the file, with its place there. */
  diagnostics: Diagnostic[];
}

/** Reads an archive's settings. What is missing or cannot be used has its default; the latter is reported. */
export function readSettings(contentDir: string): ReadSettings {
  const file = join(contentDir, SETTINGS_FILE);
  if (!existsSync(file)) return { settings: settingsSchema.parse({}), diagnostics: [] };
  try {
    return parseSettings(readFileSync(file, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const finding = diagnose("file-unreadable", { line: 1 }, `${SETTINGS_FILE} cannot be read: ${reason}`);
    return { settings: settingsSchema.parse({}), diagnostics: [finding] };
  }
}

/** As `readSettings`, from the file's text. JSON is read as the YAML it also is, for the sake of the places. */
export function parseSettings(text: string): ReadSettings {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ""), { lineCounter: lines, prettyErrors: false });
  const [syntax] = document.errors;
  if (syntax)
    return { settings: settingsSchema.parse({}), diagnostics: [atOffset(syntax.pos[0], syntax.message)] };

  const value: unknown = document.toJS() ?? {};
  const issues = checked.safeParse(value).error?.issues ?? [];
  const diagnostics = issues.map((issue) => atOffset(offsetOf(issue), messageOf(issue)));
  return { settings: withoutFaults(value, issues), diagnostics };

  function atOffset(offset: number, message: string): Diagnostic {
    const { line, col } = lines.linePos(offset);
    return diagnose("value-invalid", { line: Math.max(1, line), column: Math.max(1, col) }, message, HINT);
  }

  function offsetOf(issue: z.core.$ZodIssue): number {
    const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]] : issue.path;
    const node = document.getIn(path, true);
    return (isNode(node) && node.range?.[0]) || 0;
  }
}

/** As the schema, with a zone that there is. */
const checked = settingsSchema.extend({
  zone: settingsSchema.shape.zone.refine(
    (zone) => findZone(zone) !== null,
    "no such zone; expected one such as UTC, +02:00 or Europe/Berlin",
  ),
});

const HINT = `Correct ${SETTINGS_FILE}; until then the setting has its default.`;

function messageOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `Unknown setting “${issue.keys.join("”, “")}”`;
  const name = issue.path.join(".");
  return name
    ? `The setting “${name}” cannot be used: ${issue.message}`
    : `Unexpected settings: ${issue.message}`;
}

/** The settings without those keys that have an issue. */
function withoutFaults(value: unknown, issues: z.core.$ZodIssue[]): Settings {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return settingsSchema.parse({});
  const faulty = new Set(
    issues.flatMap((issue) =>
      issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
  const sound = Object.entries(value).filter(([key]) => !faulty.has(key));
  return settingsSchema.parse(Object.fromEntries(sound));
}
