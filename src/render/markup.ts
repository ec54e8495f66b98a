import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { classesOf } from "./ids.ts";

/** Brings markup that authors use, but HTML does not allow, into a form that it does. */
export function mendMarkup(elements: readonly Element[]): void {
  const inHead = new Set(
    elements.filter(({ tagName }) => tagName === "thead").flatMap((head) => head.children),
  );
  for (const node of elements) {
    if (node.tagName === "tr") nameDirections(node, inHead.has(node));
    if (node.tagName === "center") node.tagName = "div";
    if (node.tagName === "td" || node.tagName === "th") alignByClass(node);
    if (node.tagName === "img") keepPixelSizes(node);
    if (node.tagName === "summary") unwrapParagraphs(node);
  }
}

/** A header without words heads nothing; each other says whether it stands for a column or a row. */
function nameDirections(row: Element, inHead: boolean): void {
  const cells = row.children.filter((child) => child.type === "element");
  const scope = inHead || cells.every(({ tagName }) => tagName === "th") ? "col" : "row";
  for (const cell of cells.filter(({ tagName }) => tagName === "th")) {
    if (textOf(cell).trim() === "" && !cell.children.some((child) => child.type === "element"))
      cell.tagName = "td";
    else cell.properties.scope ??= scope;
  }
}

function alignByClass(cell: Element): void {
  const { align } = cell.properties;
  delete cell.properties.align;
  if (align === "left" || align === "right" || align === "center") {
    cell.properties.className = [...classesOf(cell), `align-${align}`];
  }
}

/** A share of the width is for a style sheet to say. */
function keepPixelSizes({ properties }: Element): void {
  for (const side of ["width", "height"]) {
    if (!/^\d+$/.test(String(properties[side] ?? ""))) delete properties[side];
  }
}

/** Blank lines in a summary make paragraphs of it, which it may not hold. */
function unwrapParagraphs(summary: Element): void {
  summary.children = summary.children.flatMap((child) =>
    child.type === "element" && child.tagName === "p" ? child.children : [child],
  );
}
