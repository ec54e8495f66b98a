import type { FactKind } from "./facts.ts";

/** What front matter tells: texts, and lists of names. */
export type Entry = readonly [key: string, value: string | readonly string[]];

/** How front matter is written; its lines. */
export const FRONT_SHAPES = {
  yaml: (entries) => ["---", ...entries.map(([key, value]) => `${key}: ${yaml(value)}`), "---"],
  "yaml, quoted": (entries) => ["---", ...entries.map(([key, value]) => `${key}: ${json(value)}`), "---"],
  "yaml, single quotes": (entries) => [
    "---",
    ...entries.map(([key, value]) => `${key}: ${typeof value === "string" ? `'${value}'` : json(value)}`),
    "---",
  ],
  "yaml with lists": (entries) => [
    "---",
    ...entries.flatMap(([key, value]) =>
      typeof value === "string"
        ? `${key}: ${yaml(value)}`
        : [`${key}:`, ...value.map((name) => `  - ${name}`)],
    ),
    "---",
  ],
  "yaml, nested": (entries) => [
    "---",
    ...entries.filter(([key]) => key === "title").map(([key, value]) => `${key}: ${yaml(value)}`),
    "incident:",
    ...entries.filter(([key]) => key !== "title").map(([key, value]) => `  ${key}: ${yaml(value)}`),
    "---",
  ],
  "yaml with comments": (entries) => [
    "---",
    "# about the incident",
    ...entries.map(([key, value]) => `${key}: ${yaml(value)}  # as agreed`),
    "",
    "---",
  ],
  toml: (entries) => ["+++", ...entries.map(([key, value]) => `${key} = ${json(value)}`), "+++"],
  "toml with table": (entries) => [
    "+++",
    ...entries.filter(([key]) => key === "title").map(([key, value]) => `${key} = ${json(value)}`),
    "[incident]",
    ...entries.filter(([key]) => key !== "title").map(([key, value]) => `${key} = ${json(value)}`),
    "+++",
  ],
  json: (entries) => [
    "{",
    ...entries.map(
      ([key, value], index) => `  "${key}": ${json(value)}${index < entries.length - 1 ? "," : ""}`,
    ),
    "}",
  ],
} as const satisfies Record<string, (entries: readonly Entry[]) => string[]>;

export type FrontShape = keyof typeof FRONT_SHAPES;

/** How the words of a label become a key. */
export const KEY_STYLES = {
  snake: (words: readonly string[]) => words.join("_"),
  kebab: (words: readonly string[]) => words.join("-"),
  camel: ([first = "", ...others]: readonly string[]) =>
    first + others.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(""),
} as const satisfies Record<string, (words: readonly string[]) => string>;

export type KeyStyle = keyof typeof KEY_STYLES;

/** The keys that people use, in words. */
const KEYS = {
  title: ["title"],
  date: ["date", "incident date"],
  started: [
    "started",
    "start",
    "start time",
    "started at",
    "incident start",
    "outage start",
    "impact start",
    "began",
  ],
  resolved: [
    "resolved",
    "end",
    "end time",
    "ended at",
    "resolved at",
    "incident end",
    "outage end",
    "restored",
  ],
  duration: ["duration", "downtime", "outage duration", "total downtime"],
  severity: ["severity", "sev", "priority", "impact level", "incident severity"],
  status: ["status", "state", "document status", "postmortem status"],
  detectedBy: ["detected by", "detection", "detection method", "detected via", "detection source"],
  services: ["services", "affected services", "services affected", "systems", "components", "service"],
  affected: ["users affected", "customers affected", "affected users", "affected"],
  authors: ["authors", "author", "written by", "owner"],
  tags: ["tags", "labels", "keywords", "categories"],
} as const satisfies Record<FactKind | "title" | "tags", readonly string[]>;

/** One of the keys of a kind, the same for the same `choice`. */
export function keyOf(kind: keyof typeof KEYS, choice: number, style: KeyStyle): string {
  const keys = KEYS[kind];
  return KEY_STYLES[style]((keys[choice % keys.length] ?? kind).split(" "));
}

function yaml(value: string | readonly string[]): string {
  if (typeof value !== "string") return `[${value.join(", ")}]`;
  return /^[\w][\w ,.()%@/-]*$|^\d{4}-\d\d-\d\d[T ]\d\d:\d\d[\w:+]*( [A-Z]{3,4})?$/.test(value)
    ? value
    : json(value);
}

function json(value: string | readonly string[]): string {
  return typeof value === "string"
    ? JSON.stringify(value)
    : `[${value.map((name) => JSON.stringify(name)).join(", ")}]`;
}
