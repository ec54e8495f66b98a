import type { List, Root, RootContent, Table } from "mdast";
import { standApart } from "./mdast-handlers.ts";
import type { Reach } from "./reach.ts";

/** A part of a document, as Markdown or as HTML. */
export interface Part {
  /** The element of the part before, whose children this one goes on with; null where it begins with a block of its own. */
  continues: "ol" | "tbody" | "ul" | null;
}

/** Characters of source: the trees of such a part stay in the processor's cache, and are gone before the next one's. */
const LENGTH = 16_384;

/**
 * A document in parts that can be rendered one after another, so that the time for each KB stays the same however many
 * there are. Parts end between blocks; of lists and tables longer than a part, between items or rows. A document is one
 * part where what it holds reaches beyond its block, and where its tree has no positions.
 */
export function partsOf(tree: Root, { definitions, html }: Reach): (Part & { tree: Root })[] {
  if (definitions || html) return [{ tree, continues: null }];
  return grouped(tree.children).flatMap((blocks) => {
    const last = blocks.at(-1);
    const [first = [], ...others] = last ? piecesOf(last) : [];
    const whole = { tree: { ...tree, children: [...blocks.slice(0, -1), ...first] }, continues: null };
    const continues = last?.type === "table" ? "tbody" : last?.type === "list" && last.ordered ? "ol" : "ul";
    return [whole, ...others.map((children) => ({ tree: { ...tree, children }, continues }) as const)];
  });
}

/** The HTML of a document from that of its parts. */
export function joinParts(parts: readonly (Part & { html: string })[]): string {
  const joined: string[] = [];
  for (const { html, continues } of parts) {
    const before = joined.at(-1);
    if (before === undefined) joined.push(html);
    else if (continues === null) joined.push("\n", html);
    else {
      joined[joined.length - 1] = before.slice(0, before.lastIndexOf(`</${continues}>`));
      joined.push(html.slice(html.indexOf(">\n", html.indexOf(`<${continues}`)) + 2));
    }
  }
  return joined.join("");
}

/** Neighbours together until they are as long as a part. */
function grouped<Block extends RootContent>(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let length = LENGTH;
  for (const block of blocks) {
    if (length >= LENGTH) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(block);
    length += lengthOf(block);
  }
  return groups;
}

function lengthOf({ position }: RootContent): number {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
}

/** A list or table as several that look alike, each a block; any other block as it is. */
function piecesOf(block: RootContent): RootContent[][] {
  if (block.type === "list") return piecesOfList(block).map((piece) => [piece]);
  if (block.type === "table") return piecesOfTable(block).map((piece) => [piece]);
  return [[block]];
}

function piecesOfList(list: List): List[] {
  const groups = grouped(list.children);
  if (groups.length < 2) return [list];
  const isTasks = list.children.some(({ checked }) => typeof checked === "boolean");
  const data = isTasks ? { hProperties: { className: ["contains-task-list"] } } : {};
  return groups.map((children) => ({ ...list, spread: standApart(list), data, children }));
}

/** Every piece has a head: that of the first is the table's, the others fall away when the pieces are joined. */
function piecesOfTable(table: Table): Table[] {
  const [head, ...rows] = table.children;
  const groups = grouped(rows);
  if (!head || groups.length < 2) return [table];
  const empty = { ...head, children: [] };
  return groups.map((some, index) => ({ ...table, children: [index === 0 ? head : empty, ...some] }));
}
