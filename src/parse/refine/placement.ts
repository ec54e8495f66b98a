import type { Lines, Postmortem } from "../../model/postmortem.ts";
import { descend, effectiveKinds, sectionLines } from "../sections.ts";
import type { Source } from "../source.ts";

/** Every section with what it was recognised as, in document order; the lines are those from its opener to its end. */
export function sectionList({ root }: Source): Postmortem["sections"] {
  return [...descend(root)].flatMap((section) => {
    const lines = sectionLines(section);
    if (!section.opener || !lines || section.rank >= 10) return [];
    const kind = section.kinds.length ? section.kinds.map(kebab).join("+") : section.fact ? kebab(section.fact) : null;
    return [{ kind, heading: section.opener.text.slice(0, 200), lines }];
  });
}

/**
 * The body lines that neither a field nor a recognised section took, as spans. Blank lines, rules and comments say
 * nothing and are never listed.
 */
export function unplacedLines(source: Source, record: Postmortem): Lines[] {
  const taken = new Set<number>(fieldLines(record));
  for (const section of descend(source.root)) {
    if (section.opener) add(taken, section.opener.lines);
    if (section.fact || effectiveKinds(section).length) for (const unit of section.units) add(taken, unit.lines);
  }
  const spans: Lines[] = [];
  for (const unit of source.units) {
    for (let line = unit.lines[0]; line <= unit.lines[1]; line++) {
      if (taken.has(line) || (source.lines[line - 1] ?? "").trim() === "") continue;
      const last = spans.at(-1);
      if (last && line <= last[1]) continue;
      if (last && isBlankBetween(source, last[1], line)) last[1] = line;
      else spans.push([line, line]);
    }
  }
  return spans;
}

function isBlankBetween({ lines }: Source, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if ((lines[line - 1] ?? "").trim() !== "") return false;
  return true;
}

function* fieldLines(record: Postmortem): Generator<number> {
  yield* spansIn(record);
}

/** Every `lines` in the record, but for those of sections and links, which say where a thing is and not that it was read. */
function* spansIn(value: unknown, key = ""): Generator<number> {
  if (key === "sections" || key === "links" || key === "unplaced") return;
  if (key === "lines" && Array.isArray(value)) {
    for (const [first, last] of (Array.isArray(value[0]) ? value : [value]) as Lines[]) for (let line = first; line <= last; line++) yield line;
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) yield* spansIn(inner, Array.isArray(value) ? key : name);
}

function add(taken: Set<number>, [first, last]: Lines): void {
  for (let line = first; line <= last; line++) taken.add(line);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
