import type { List, ListItem, Node, Parents, Root } from "mdast";
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

const EMPTY = new WeakMap<List, List>();

/** The list as its items need it: only with what it tells about the space between them. */
function withoutItems(list: List): List {
  const known = EMPTY.get(list);
  if (known) return known;
  const spread = list.spread || list.children.some((item) => item.spread ?? item.children.length > 1);
  const empty: List = { ...list, spread, children: [] };
  EMPTY.set(list, empty);
  return empty;
}

/** What remark-rehype is told about some nodes. */
export const mdastHandlers = { selfContained, listItem } as Handlers;
