import {
  type Chosen,
  chosenIn,
  countTokens,
  type FilterRow,
  matches,
  parametersOf,
} from "../../select/facet-filter.ts";
import { counted } from "../../select/wording.ts";
import { addOlder } from "./older.ts";

interface Row extends FilterRow {
  element: HTMLElement;
  home: HTMLElement;
  href: string;
  minutes: number;
  level: number;
}

type Sort = "date" | "duration" | "severity";

const SORTS: Record<Sort, (a: Row, b: Row) => number> = {
  date: () => 0,
  duration: (a, b) => b.minutes - a.minutes,
  severity: (a, b) => a.level - b.level,
};

const root = document.querySelector<HTMLElement>("[data-filter]");
if (root) start(root);

/** Makes the facets of a list filter it in place; the address holds the state. */
function start(list: HTMLElement): void {
  const boxes = [...list.querySelectorAll<HTMLInputElement>("input[name]")];
  const facets = [...new Set(boxes.map((box) => box.name))];
  const allRows = rowsOnDemand(list);
  const apply = async () => {
    const asked = location.search;
    const parameters = new URLSearchParams(asked);
    const chosen = chosenIn(parameters, facets);
    const sort = sortIn(parameters);
    showSort(list, sort);
    const rows = await allRows(chosen.size > 0 || sort !== "date");
    if (rows === null || location.search !== asked) return;
    showChoice(boxes, chosen, countTokens(rows, chosen, facets));
    showRows(list, rows, chosen, sort);
  };
  const go = (chosen: Chosen, sort: Sort) => {
    const query = parametersOf(chosen, sort).toString();
    history.pushState(null, "", query ? `?${query}` : location.pathname);
    void apply();
  };
  list.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name)
      go(chosenBy(boxes, facets), sortIn(new URLSearchParams(location.search)));
  });
  list.addEventListener("click", (event) => {
    if (!(event.target instanceof HTMLElement)) return;
    const { sort } = event.target.closest<HTMLElement>("[data-sort]")?.dataset ?? {};
    if (sort) go(chosenBy(boxes, facets), sort as Sort);
    if (event.target.closest("[data-clear]")) go(new Map(), sortIn(new URLSearchParams(location.search)));
  });
  addEventListener("popstate", () => void apply());
  void apply();
}

/**
 * The rows of a list. Those of a large archive are fetched when they are first needed; until then there is nothing to
 * filter (null). Where they cannot be had, the rows that are here are filtered.
 */
function rowsOnDemand(list: HTMLElement): (needed: boolean) => Promise<Row[] | null> {
  const { older } = list.dataset;
  const rows = () => [...list.querySelectorAll<HTMLElement>("li[data-facets]")].map(rowOf);
  let all: Promise<Row[]> | undefined = older === undefined ? Promise.resolve(rows()) : undefined;
  return async (needed) => {
    if (needed && older !== undefined) all ??= addOlder(list, older).then(rows, rows);
    return (await all) ?? null;
  };
}

function rowOf(element: HTMLElement): Row {
  const { facets = "", minutes, level } = element.dataset;
  const home = element.parentElement ?? element;
  return {
    element,
    home,
    href: element.querySelector("h3 a")?.getAttribute("href") ?? "",
    tokens: new Set(facets.split(" ")),
    minutes: minutes ? Number(minutes) : -1,
    level: level ? Number(level) : Number.MAX_SAFE_INTEGER,
  };
}

function sortIn(parameters: URLSearchParams): Sort {
  const sort = parameters.get("sort");
  return sort === "duration" || sort === "severity" ? sort : "date";
}

function chosenBy(boxes: readonly HTMLInputElement[], facets: readonly string[]): Chosen {
  const pairs = facets.map(
    (facet) =>
      [
        facet,
        new Set(boxes.filter((box) => box.name === facet && box.checked).map((box) => box.value)),
      ] as const,
  );
  return new Map(pairs.filter(([, values]) => values.size > 0));
}

function showChoice(boxes: readonly HTMLInputElement[], chosen: Chosen, counts: Map<string, number>): void {
  for (const box of boxes) {
    box.checked = chosen.get(box.name)?.has(box.value) ?? false;
    const count = counts.get(`${box.name}:${box.value}`) ?? 0;
    const label = box.closest("label");
    label?.classList.toggle("off", count === 0 && !box.checked);
    const number = label?.querySelector(".n");
    if (number) number.textContent = String(count);
    if (box.checked) box.closest("details")?.setAttribute("open", "");
  }
}

function showSort(list: HTMLElement, sort: Sort): void {
  for (const button of list.querySelectorAll<HTMLElement>("[data-sort]")) {
    button.setAttribute("aria-pressed", String(button.getAttribute("data-sort") === sort));
  }
}

function showRows(list: HTMLElement, rows: readonly Row[], chosen: Chosen, sort: Sort): void {
  const shown = new Set(rows.filter((row) => matches(row, chosen)));
  const flat = list.querySelector<HTMLElement>("[data-flat]");
  const sorted = sort === "date" ? rows : rows.toSorted(SORTS[sort]);
  for (const row of sorted) {
    row.element.hidden = !shown.has(row);
    (sort === "date" || !flat ? row.home : flat).append(row.element);
  }
  if (flat) flat.hidden = sort === "date";
  for (const year of list.querySelectorAll<HTMLElement>("[data-year]")) showYear(year, sort);
  showStrip(rows, shown);
  showCount(list, rows.length, shown.size);
}

function showYear(year: HTMLElement, sort: Sort): void {
  const count = year.querySelectorAll("li[data-facets]:not([hidden])").length;
  year.hidden = sort !== "date" || count === 0;
  const number = year.querySelector("[data-n]");
  if (number) number.textContent = String(count);
}

/** The strip above keeps its shape; what the list leaves out recedes. */
function showStrip(rows: readonly Row[], shown: ReadonlySet<Row>): void {
  const left = new Set(rows.filter((row) => !shown.has(row)).map((row) => row.href));
  for (const mark of document.querySelectorAll<SVGElement>(".ch a[href]")) {
    mark.classList.toggle("out", left.has(mark.getAttribute("href") ?? ""));
  }
}

function showCount(list: HTMLElement, all: number, shown: number): void {
  const text = shown === all ? counted(all, "incident") : `${shown} of ${counted(all, "incident")}`;
  const heading = list.querySelector("[data-count]");
  const changed = heading?.textContent?.trim() !== text;
  if (heading) heading.textContent = text;
  const status = list.querySelector("[data-status]");
  if (status && changed) status.textContent = text;
  list.querySelector("[data-none]")?.toggleAttribute("hidden", shown > 0);
  list.querySelector("[data-clear]")?.toggleAttribute("hidden", shown === all);
}
