import type { Lines, Postmortem } from "../../model/postmortem.ts";
import { descend, effectiveKinds, sectionLines } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";

/** Every section with what it was recognised as, in document order; the lines are those from its opener to its end. */
export function sectionList({ root, unwritten }: Source): Postmortem["sections"] {
  return descend(root).flatMap((section) => {
    const lines = sectionLines(section);
    if (!section.opener || !lines || unwritten.has(section.opener)) return [];
    const names = section.kinds.length ? section.kinds : section.fact ? [section.fact] : [];
    const kind = names.length ? names.map(kebab).join("+") : null;
    return [{ kind, heading: section.opener.text.slice(0, 200), lines }];
  });
}

/**
 * The body lines that neither a field nor a recognised section took, as spans. Blank lines, rules and comments say
 * nothing and are never listed; the head of a table and the fences of code go with what they hold.
 */
export function unplacedLines(source: Source, record: Postmortem): Lines[] {
  const taken = new Set<number>();
  addLines(taken, record);
  for (const section of descend(source.root)) {
    const isNamed = section.fact !== null || effectiveKinds(section).length > 0;
    if (section.opener && (isNamed || isHead(section.opener, section.rest))) add(taken, section.opener.lines);
    if (isNamed) for (const unit of section.units) add(taken, unit.lines);
  }
  const spans: Lines[] = [];
  for (const unit of source.units) {
    const [first, last] = isTaken(unit.lines, taken) ? unit.lines : unit.around;
    for (let line = first; line <= last; line++) {
      if (taken.has(line) || (source.lines[line - 1] ?? "").trim() === "") continue;
      const before = spans.at(-1);
      if (before && line <= before[1]) continue;
      if (before && isBlankBetween(source, before[1], line)) before[1] = line;
      else spans.push([line, line]);
    }
  }
  return spans;
}

/** A heading, or a line that serves as one: it says what follows. Longer openers say something themselves. */
function isHead({ kind, lines }: Unit, rest: string): boolean {
  return kind === "heading" || (rest === "" && lines[0] === lines[1]);
}

function isTaken([first, last]: Lines, taken: ReadonlySet<number>): boolean {
  for (let line = first; line <= last; line++) if (taken.has(line)) return true;
  return false;
}

function isBlankBetween({ lines }: Source, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) if ((lines[line - 1] ?? "").trim() !== "") return false;
  return true;
}

/** Adds every `lines` in the record, but for those of sections and links, which say where a thing is and not that it was read. */
function addLines(taken: Set<number>, value: unknown, key = ""): void {
  if (key === "sections" || key === "links" || key === "unplaced") return;
  if (key === "lines" && Array.isArray(value)) {
    for (const span of (Array.isArray(value[0]) ? value : [value]) as Lines[]) add(taken, span);
  } else if (Array.isArray(value)) {
    for (const inner of value) addLines(taken, inner, key);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) addLines(taken, inner, name);
  }
}

function add(taken: Set<number>, [first, last]: Lines): void {
  for (let line = first; line <= last; line++) taken.add(line);
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
