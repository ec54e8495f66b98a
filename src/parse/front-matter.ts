import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import type { Lines } from "../model/postmortem.ts";
import { frontKey } from "./extract/front-keys.ts";
import type { FrontMatterEntry } from "./front-entry.ts";
import { readFrontLines } from "./front-lines.ts";
import { withNested } from "./front-nested.ts";
import { readToml } from "./front-toml.ts";
import { readJson, readYaml } from "./front-yaml.ts";

export type { FrontMatterEntry } from "./front-entry.ts";

export interface SplitText {
  entries: FrontMatterEntry[];
  /** The text with the front matter blanked out, so that every line keeps its number. */
  body: string;
  /** First and last line of the front matter with its fences; null where there is none. */
  lines: Lines | null;
  /** It stands without a fence, as some site generators keep the metadata of posts. */
  unfenced: boolean;
  diagnostics: Diagnostic[];
}

const FENCES = { "---": "yaml", "+++": "toml" } as const;
const KEY = /^\s*(?:#.*|["']?[\p{L}_][\p{L}\p{N}_. -]{0,60}["']?\s*[:=].*)$/u;

/** The name of a table in TOML. */
const TABLE = /^\s*\[[\w.-]{1,60}\]\s*$/;

/**
 * Splits front matter from the text: YAML (`---`), TOML (`+++`), JSON (`{`), or lines of keys without a fence. Unreadable
 * front matter is a finding; JSON that cannot be read is text.
 */
export function splitFrontMatter(text: string): SplitText {
  const lines = text.split("\n");
  const fence = (lines[0] ?? "").trimEnd();
  const none: SplitText = { entries: [], body: text, lines: null, unfenced: false, diagnostics: [] };
  if (fence !== "---" && fence !== "+++") {
    const json = splitJson(lines);
    if (json) return { ...none, ...json };
    const plain = readFrontLines(lines);
    if (!plain) return none;
    const { entries, end } = plain;
    return { ...none, entries, body: without(lines, end), lines: [1, end], unfenced: true };
  }
  const first = lines.slice(1).find((line) => line.trim() !== "");
  const opens = (line: string) =>
    KEY.test(line) || line.trim() === fence || (fence === "+++" && TABLE.test(line));
  if (first === undefined || !opens(first)) return none;
  const end = closingFence(lines, fence);
  if (end === -1) return { ...none, diagnostics: [unclosed(fence)] };
  if (!holdsKeys(lines.slice(1, end))) return none;
  const source = lines.slice(1, end).join("\n");
  const { entries, diagnostics } = FENCES[fence] === "yaml" ? readYaml(source) : readToml(source);
  const body = without(lines, end + 1);
  return { ...none, entries: withNested(entries, lines), diagnostics, body, lines: [1, end + 1] };
}

/** An object on lines of its own, its braces alone on theirs, that names a title or a day, or two facts of an incident. */
function splitJson(
  lines: readonly string[],
): Pick<SplitText, "entries" | "diagnostics" | "body" | "lines"> | null {
  const first = lines.findIndex((line) => line.trim() !== "");
  const indent = /^([ \t]*)\{\s*$/.exec(lines[first] ?? "")?.[1];
  if (indent === undefined) return null;
  const last = lines.slice(0, MOST_LINES).findIndex((line) => line.trimEnd() === `${indent}}`);
  const read = last === -1 ? null : readJson(lines.slice(first, last + 1).join("\n"), first + 1);
  if (!read || !isAboutDocument(read.entries.map(({ key }) => key))) return null;
  return {
    ...read,
    entries: withNested(read.entries, lines),
    body: without(lines, last + 1),
    lines: [first + 1, last + 1],
  };
}

function isAboutDocument(keys: readonly string[]): boolean {
  const facts = keys.map(frontKey).filter((key) => OF_INCIDENT.some((known) => known === key));
  return new Set(facts).size > 1 || keys.some((key) => /^(?:title|date|incident|postmortem)$/i.test(key));
}

/** Keys of an incident, which no other object that may stand there has by twos. */
const OF_INCIDENT = [
  "started",
  "resolved",
  "detected",
  "mitigated",
  "severity",
  "duration",
  "detectedBy",
  "services",
] as const;

/** The text with its first lines blank. */
function without(lines: readonly string[], count: number): string {
  return lines.map((line, at) => (at < count ? "" : line)).join("\n");
}

/** Nobody writes longer front matter: what opens a document of 5 MB and ends it is no fence. */
const MOST_LINES = 2000;

function closingFence(lines: string[], fence: string): number {
  return lines.slice(0, MOST_LINES).findIndex((line, index) => {
    const closing = line.trimEnd();
    return index > 0 && (closing === fence || (fence === "---" && closing === "..."));
  });
}

/** Prose between two rules is no front matter: two thirds of the lines that are not indented begin a key or an item. */
function holdsKeys(lines: readonly string[]): boolean {
  const outer = lines.filter((line) => /^\S/.test(line));
  const keys = outer.filter((line) => KEY.test(line) || /^(?:- |[\]})"'[])/.test(line));
  return keys.length * 3 >= outer.length * 2;
}

function unclosed(fence: string): Diagnostic {
  return diagnose(
    "front-matter-unclosed",
    { line: 1, endColumn: fence.length + 1 },
    `The front matter that begins with ${fence} is never closed.`,
  );
}
