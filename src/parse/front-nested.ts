import { frontKey } from "./extract/front-keys.ts";
import type { FrontMatterEntry } from "./front-entry.ts";

/** Keys that hold others about the incident. */
const OF_INCIDENT = new Set("incident outage postmortem report event".split(" "));
/** Keys that hold whatever a site or a team adds of its own: no title, which may be that of a card or a menu. */
const OF_DOCUMENT = new Set(
  "params extra metadata meta details data info fields facts taxonomies timeline times timestamps timing dates".split(
    " ",
  ),
);
const OWN: ReadonlySet<string> = new Set(["title", "summary", "id"]);

/** "incident:" with "severity: high" below it: what is told in a mapping stands before what the front matter tells itself. */
export function withNested(entries: FrontMatterEntry[], lines: readonly string[]): FrontMatterEntry[] {
  const nested = entries.flatMap((entry) => inside(entry, lines));
  return nested.length === 0 ? entries : [...nested, ...entries];
}

function inside(
  { key, value, lines: [start] }: FrontMatterEntry,
  lines: readonly string[],
): FrontMatterEntry[] {
  const holder = key.toLowerCase();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if (!OF_INCIDENT.has(holder) && !OF_DOCUMENT.has(holder)) return [];
  return Object.entries(value).flatMap(([name, held]): FrontMatterEntry[] => {
    const known = frontKey(name);
    if (known === null || known === "ignored" || (OWN.has(known) && !OF_INCIDENT.has(holder))) return [];
    const line = lineOf(name, lines, start);
    return [{ key: name, value: held, lines: [line, line] }];
  });
}

/** The line of a key below its mapping, that of the mapping where it stands on the same. */
function lineOf(key: string, lines: readonly string[], start: number): number {
  const index = lines.findIndex(
    (line, at) => at >= start && line.trimStart().replace(/^["']/, "").startsWith(key),
  );
  return index === -1 ? start : index + 1;
}
