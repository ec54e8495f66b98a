import { FACETS, type Facet, NOT_STATED } from "../../../select/search-facets.ts";
import { byId, element, inside } from "./dom.ts";
import { valueLabel } from "./labels.ts";

/** Values shown of a facet until it is opened. */
const FIRST = 8;

export interface FacetChoices {
  counts: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
  inForce: Partial<Record<Facet, readonly string[]>>;
  /** All values that the archive has, most frequent first. */
  known: Partial<Record<string, [value: string, count: number][]>>;
  severities: readonly string[];
}

const opened = new Set<Facet>();

/** Fills the lists of the facets. Values that would find nothing stay in their place, with a 0. */
export function showFacets(choices: FacetChoices): void {
  const focused = focusedValue();
  for (const facet of FACETS) {
    const section = document.querySelector<HTMLElement>(`[data-facet="${facet}"]`);
    const values = arranged(facet, choices);
    if (section === null) continue;
    section.hidden = values.length === 0 || (values.length === 1 && values[0] === NOT_STATED);
    inside(section, "ul").replaceChildren(...listOf(facet, values, choices));
  }
  byId("how", HTMLElement).hidden = false;
  if (focused !== null) document.querySelector<HTMLInputElement>(focused)?.focus();
}

/** A selector of the box that has the focus, which filling the lists anew would lose. */
function focusedValue(): string | null {
  const box = document.activeElement;
  if (!(box instanceof HTMLInputElement) || box.closest("[data-facet]") === null) return null;
  return `input[name="${box.name}"][value="${CSS.escape(box.value)}"]`;
}

function listOf(facet: Facet, values: readonly string[], choices: FacetChoices): Node[] {
  const first = firstOf(facet, values, choices);
  const shown = opened.has(facet) ? values : values.filter((value) => first.has(value));
  const items: Node[] = shown.map((value) => item(facet, value, choices));
  if (shown.length < values.length) items.push(opener(facet, values.length - shown.length, choices));
  return items;
}

/** The values that stand there before the rest is opened: chosen ones, then such as would find something. */
function firstOf(facet: Facet, values: readonly string[], { counts, inForce }: FacetChoices): Set<string> {
  const rank = (value: string) =>
    inForce[facet]?.includes(value) ? 0 : (counts.get(facet)?.get(value) ?? 0) > 0 ? 1 : 2;
  return new Set(values.toSorted((a, b) => rank(a) - rank(b)).slice(0, FIRST));
}

function item(facet: Facet, value: string, { counts, inForce, severities }: FacetChoices): Node {
  const count = counts.get(facet)?.get(value) ?? 0;
  const chosen = inForce[facet]?.includes(value) === true;
  const box = element("input", { type: "checkbox", name: facet, value, checked: chosen ? "" : null });
  const name = element("span", {}, valueLabel(facet, value, severities));
  const number = element("span", { class: "n" }, String(count));
  return element(
    "li",
    {},
    element("label", { class: count === 0 && !chosen ? "off" : null }, box, name, number),
  );
}

function opener(facet: Facet, hidden: number, choices: FacetChoices): Node {
  const button = element("button", { type: "button", class: "more" }, `${hidden} more`);
  button.addEventListener("click", () => {
    opened.add(facet);
    showFacets(choices);
    document.querySelectorAll<HTMLInputElement>(`[data-facet="${facet}"] input`)[FIRST]?.focus();
  });
  return element("li", {}, button);
}

/** Severities by rank and years newest first; other facets by frequency; "not stated" last. */
function arranged(facet: Facet, { known, inForce }: FacetChoices): string[] {
  const values = (known[facet] ?? []).map(([value]) => value);
  const unknown = (inForce[facet] ?? []).filter((value) => !values.includes(value));
  const all = [...values, ...unknown].filter((value) => value !== NOT_STATED);
  if (facet === "severity") all.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  if (facet === "year") all.sort().reverse();
  return values.includes(NOT_STATED) ? [...all, NOT_STATED] : all;
}

/** A severity's rank; what is not on the scale comes after it. */
function rankOf(value: string): number {
  const rank = Number(value);
  return Number.isInteger(rank) ? rank : Number.MAX_SAFE_INTEGER;
}
