import type { List, ListItem, Node, Parents, Root, Table, TableRow } from "mdast";
import { defaultHandlers, type Options } from "remark-rehype";

type Handlers = NonNullable<Options["handlers"]>;
type Handler = NonNullable<Handlers["root"]>;

/**
 * A tree that refers to nothing by name, as one node without children: remark-rehype looks through all children for
 * definitions first, and that takes longer than everything else it does.
 */
export interface SelfContained extends Node {
  type: "selfContained";
  tree: Root;
}

const selfContained: Handler = (state, { tree }: SelfContained) => state.one(tree, undefined);

/** As remark-rehype's own, which for each item asks all items of its list whether they stand apart. */
const listItem: Handler = (state, item: ListItem, parent: Parents | undefined) =>
  defaultHandlers.listItem(state, item, parent?.type === "list" ? withoutItems(parent) : parent);

/** As remark-rehype's own, which for each row counts all rows before it. */
const tableRow: Handler = (state, row: TableRow, parent: Parents | undefined) =>
  defaultHandlers.tableRow(state, row, parent?.type === "table" ? withoutRows(parent) : parent);

const SHORT = new WeakMap<Parents, Parents>();

/** The list as its items need it: only with what it tells about the space between them. */
function withoutItems(list: List): Parents {
  return short(list, () => ({ ...list, spread: standApart(list), children: [] }));
}

/** The table as its rows need it: only with the first of them, which is its head. */
function withoutRows(table: Table): Parents {
  return short(table, () => ({ ...table, children: table.children.slice(0, 1) }));
}

function short(parent: Parents, make: () => Parents): Parents {
  const known = SHORT.get(parent) ?? make();
  SHORT.set(parent, known);
  return known;
}

/** Whether the items of a list have space between them: all of them do if one does. */
export function standApart({ spread, children }: List): boolean {
  return spread || children.some((item) => item.spread ?? item.children.length > 1);
}

/** What remark-rehype is told about some nodes. */
export const mdastHandlers = { selfContained, listItem, tableRow } as Handlers;
