import { SORTS, type Sort } from "../engine/narrow.ts";
import { byId } from "./dom.ts";
import { SORT_WORDS } from "./sort-words.ts";

/** The title of the list, which says its order. */
export function showHeading(sort: Sort, total: number): void {
  const heading = total === 0 ? "Nothing found" : SORT_WORDS[sort].heading;
  byId("results-title", HTMLHeadingElement).textContent = heading;
}

/** Marks the order in force; by relevance can be ordered only where there are words to be relevant to. */
export function showSorts(sort: Sort, ranked: boolean): void {
  for (const button of byId("sorts", HTMLParagraphElement).querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.value === sort));
    button.hidden = button.value === "relevance" && !ranked;
  }
}

/** Calls back when another order is asked for. */
export function onSort(call: (sort: Sort) => void): void {
  byId("sorts", HTMLParagraphElement).addEventListener("click", ({ target }) => {
    const sort = SORTS.find((name) => target instanceof HTMLButtonElement && target.value === name);
    if (sort !== undefined) call(sort);
  });
}
