import type { Element, ElementContent, Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsIn, replaceElements } from "./elements.ts";

const LONGEST_NAME = 80;

/**
 * Gives names to what assistive technology and the keyboard reach: boxes of task lists, tables and code that scroll,
 * links without text. Boxes that stand for no task go.
 * @param elements those of the tree
 */
export function nameControls(tree: Root, elements: readonly Element[]): void {
  for (const node of elements) {
    if (node.tagName === "li") nameCheckbox(node);
    if (node.tagName === "a") nameLink(node);
    if (node.tagName === "pre") Object.assign(node.properties, scrollable("Code"));
  }
  if (elements.some(isNameless)) replaceElements(tree, (node) => (isNameless(node) ? null : node));
  if (elements.some(isTable)) replaceElements(tree, (node) => (isTable(node) ? wrap(node) : node));
}

function isNameless({ tagName, properties }: Element): boolean {
  return tagName === "input" && !properties.ariaLabel;
}

function isTable({ tagName }: Element): boolean {
  return tagName === "table";
}

function nameCheckbox(item: Element): void {
  const box = findCheckbox(item.children);
  if (box) box.properties.ariaLabel = shorten(textOf(item)) || "Task";
}

/** The box is the item's first element, or the first in its first paragraph. */
function findCheckbox(children: ElementContent[]): Element | null {
  const first = children.find((child): child is Element => child.type === "element");
  if (first?.tagName === "input") return first;
  return first?.tagName === "p" ? findCheckbox(first.children) : null;
}

function nameLink(link: Element): void {
  const { href, ariaLabel } = link.properties;
  if (typeof href !== "string" || ariaLabel || link.children.some((child) => child.type === "element"))
    return;
  if (textOf(link).trim() === "") link.children = [{ type: "text", value: href }];
}

function wrap(table: Element): Element {
  const header = elementsIn(table)
    .filter((cell) => cell.tagName === "th")
    .map((cell) => textOf(cell).trim())
    .filter((text) => text !== "");
  const name = header.length > 0 ? shorten(`Table: ${header.join(", ")}`) : "Table";
  const properties = { className: ["table-scroll"], ...scrollable(name) };
  return { type: "element", tagName: "div", properties, children: [table] };
}

/** A group rather than a region: a document may have many, and each region would be a landmark. */
function scrollable(ariaLabel: string) {
  return { role: "group", ariaLabel, tabIndex: 0 };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1).trimEnd()}…` : line;
}
