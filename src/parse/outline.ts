import type {
  Blockquote,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableRow,
} from "mdast";
import { codeUnits } from "./code-units.ts";
import { areFacts } from "./fact-lines.ts";
import { htmlUnits } from "./html-units.ts";
import { interruptions } from "./interrupted.ts";
import { joinLines } from "./line-starts.ts";
import { arePaired } from "./paired-rows.ts";
import { joinPlain, type PlainLine, plainLines, plainText } from "./plain.ts";
import { type Unit, unit } from "./unit.ts";
import { factKind } from "./words/lookup.ts";

/** Among so many blocks from the top, code or a quote that says "Date: ...", "Severity: ..." is the head of the report. */
const TOP = 4;

/** Where in the tree a block lies. */
interface Place {
  block: number;
  depth: number;
  parent: Unit | null;
  quoted: boolean;
  /** The lines of the source. */
  source: readonly string[];
}

/**
 * mdast → the document's units, in reading order. Comments and rules are left out; nothing else is.
 * @param text what the tree was made from
 */
export function outline(tree: Root, text: string): Unit[] {
  const source = text.split("\n");
  const interrupting = interruptions(tree.children);
  const units: Unit[] = [];
  for (const [block, node] of tree.children.entries()) {
    const above = interrupting.has(block)
      ? units.findLast(({ kind, depth }) => kind === "item" && depth === 1)
      : null;
    if (above) above.hasItems = true;
    const place = {
      block: above?.block ?? block,
      depth: above ? 1 : 0,
      parent: above ?? null,
      quoted: false,
      source,
    };
    for (const found of blockUnits(node, place)) units.push(found);
  }
  return units;
}

function blockUnits(node: RootContent, place: Place): Unit[] {
  switch (node.type) {
    case "heading":
      return headingUnits(node.children, node.depth, span(node), place);
    case "paragraph":
      return paragraphUnits(node, place);
    case "list":
      return node.children.flatMap((item) => itemUnits(item, node, place));
    case "table":
      return tableUnits(node, place);
    case "code":
      return codeUnits(node, place.source, place.block < TOP && !place.parent).map((one) =>
        placed(one, place),
      );
    case "html":
      return htmlBlock(node, place);
    case "blockquote":
      return quotedUnits(node, place);
    case "footnoteDefinition":
      return node.children.flatMap((child) => blockUnits(child, place));
    default:
      return [];
  }
}

/** A setext heading of several lines or of much text is a paragraph above a rule: nobody meant a heading. */
function headingUnits(
  children: PhrasingContent[],
  rank: number,
  lines: [number, number],
  place: Place,
): Unit[] {
  const parts = plainLines(children);
  const text = joinPlain(parts);
  const links = parts.flatMap((part) => part.links);
  if (text.length > 200 || parts.length > 2)
    return joinLines(parts, lines[1]).map((line) => placed(line, place));
  return [placed(unit("heading", text, lines, { rank, links }), place)];
}

/** A quote at the top that holds the facts of the report is its head, which somebody framed. */
function quotedUnits({ children }: Blockquote, place: Place): Unit[] {
  if (place.block < TOP && !place.parent && !place.quoted) {
    const said = children.flatMap((child) => blockUnits(child, place));
    if (areFacts(said)) return said;
  }
  return children.flatMap((child) => blockUnits(child, { ...place, quoted: true }));
}

function paragraphUnits(node: Paragraph, place: Place): Unit[] {
  return joinLines(plainLines(node.children), span(node)[1]).map((line) => placed(line, place));
}

function itemUnits(item: ListItem, list: List, place: Place): Unit[] {
  const [first, ...rest] = item.children;
  const depth = place.depth + 1;
  const lines: PlainLine[] = first?.type === "paragraph" ? plainLines(first.children) : [];
  const start = span(item)[0];
  const end = first?.type === "paragraph" ? span(first)[1] : start;
  const [head = unit("line", "", [start, start]), ...more] = joinLines(lines, end);
  const below = { ...place, depth, parent: head };
  Object.assign(head, placed(head, { ...place, depth }), {
    kind: "item",
    ordered: list.ordered === true,
    sign: list.ordered ? null : signAt(item, place.source),
    checked: item.checked ?? null,
    lines: [start, head.lines[1]],
    around: [start, head.lines[1]],
    hasItems: rest.some((child) => child.type === "list" || child.type === "table"),
  });
  const others = first && first.type !== "paragraph" ? item.children : rest;
  const continued = more.map((line) => placed(line, below));
  return [head, ...continued, ...others.flatMap((child) => blockUnits(child, below))];
}

function signAt({ position }: ListItem, source: readonly string[]): string | null {
  const start = position?.start;
  return start ? (source[start.line - 1]?.charAt(start.column - 1) ?? null) : null;
}

function tableUnits(table: Table, place: Place): Unit[] {
  const [headRow, ...rows] = table.children;
  const head = headRow?.children.map((cell) => plainText(cell.children)) ?? [];
  const empty = head.every((cell) => cell === "");
  const texts = rows.map((row) => row.children.map((cell) => plainText(cell.children)));
  const isPaired = arePaired(empty ? texts : [head, ...texts]);
  const isData = isPaired ? !empty : isHeadless(head, rows);
  return (isData ? table.children : rows).flatMap((row, index) => {
    const contents = row.children.map((cell) => plainLines(cell.children));
    const links = contents.flat().flatMap((line) => line.links);
    const all = contents.map(joinPlain);
    const lines = span(row);
    const around: [number, number] = [index === 0 ? span(table)[0] : lines[0], lines[1]];
    const facts = isPaired ? [all.slice(0, 2), all.slice(2)].filter(([label]) => label !== "") : [all];
    return facts.map((cells) => {
      const text = cells.filter((cell) => cell !== "").join(" | ");
      const more = { around, cells, head: empty || isData ? [] : head, links };
      return placed(unit("row", text, lines, more), place);
    });
  });
}

/** "| Date | 4 March |" above "| Severity | High |": facts, the first of which Markdown takes for the head. */
function isHeadless([label = "", value, ...others]: readonly string[], rows: readonly TableRow[]): boolean {
  if (!value || others.length > 0 || factKind(label) === null) return false;
  const labels = rows.map(({ children: [cell] }) => (cell ? plainText(cell.children) : ""));
  return labels.length > 0 && labels.filter((name) => factKind(name) !== null).length * 2 >= labels.length;
}

function htmlBlock(node: Html, place: Place): Unit[] {
  return htmlUnits(node.value, span(node)[0]).map((found) => placed(found, place));
}

function placed(found: Unit, place: Place): Unit {
  const kind = place.quoted && found.kind === "line" ? "quote" : found.kind;
  const depth = place.depth + (found.kind === "item" && place.parent === null ? 1 : 0);
  return { ...found, kind, block: place.block, depth, parent: place.parent };
}

function span(node: {
  position?: { start: { line: number }; end: { line: number } } | undefined;
}): [number, number] {
  return [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
}
