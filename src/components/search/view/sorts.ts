import { SORTS, type Sort } from "../engine/narrow.ts";
import { byId, element } from "./dom.ts";

const LABELS: Readonly<Record<Sort, string>> = {
  relevance: "best first",
  newest: "newest",
  oldest: "oldest",
  longest: "longest",
  shortest: "shortest",
};

const HEADINGS: Readonly<Record<Sort, string>> = {
  relevance: "Best sections first",
  newest: "Newest first",
  oldest: "Oldest first",
  longest: "Longest first",
  shortest: "Shortest first",
};

/** The title of the list, which says its order. */
export function showHeading(sort: Sort, total: number): void {
  byId("results-title", HTMLHeadingElement).textContent = total === 0 ? "Nothing found" : HEADINGS[sort];
}

/** The orders to choose from; relevance only where there are words to be relevant to. */
export function showSorts({
  sort,
  ranked,
  onSort,
}: {
  sort: Sort;
  ranked: boolean;
  onSort: (sort: Sort) => void;
}): void {
  const row = byId("sorts", HTMLParagraphElement);
  const focused = row.contains(document.activeElement);
  row.hidden = false;
  row.replaceChildren(
    ...SORTS.filter((name) => ranked || name !== "relevance").map((name) =>
      button(name, name === sort, onSort),
    ),
  );
  if (focused) row.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
}

function button(name: Sort, current: boolean, onSort: (sort: Sort) => void): Node {
  const made = element(
    "button",
    { type: "button", class: "link", "aria-pressed": String(current) },
    LABELS[name],
  );
  made.addEventListener("click", () => onSort(name));
  return made;
}
