import { FACETS, type Facet } from "../../../select/search-facets.ts";
import type { Operator } from "../query/parse.ts";
import { element } from "./dom.ts";
import { valueLabel } from "./labels.ts";
import { countWords } from "./words.ts";

/** What the row shows. */
export interface Chips {
  total: number;
  inForce: Partial<Record<Facet, readonly string[]>>;
  operators: readonly Operator[];
  severities: readonly string[];
  suggestion: string | null;
}

/** What its buttons do. */
export interface ChipActions {
  onClearFacet: (facet: Facet) => void;
  onClearOperator: (written: string) => void;
  onClearAll: () => void;
  onSuggestion: (text: string) => void;
}

/** The row under the box: how many hits, for what, and what may have been meant. Each condition can be taken away. */
export function chipRow(chips: Chips, actions: ChipActions): (Node | string)[] {
  const { total, inForce, operators, severities, suggestion } = chips;
  const typed = operators.filter(({ key }) => !FACETS.some((facet) => facet === key));
  const facets = FACETS.filter((facet) => (inForce[facet]?.length ?? 0) > 0);
  const conditions = [
    ...typed.map(({ written }) => chip([written], () => actions.onClearOperator(written))),
    ...facets.map((facet) =>
      chip(facetWords(facet, inForce[facet] ?? [], severities), () => actions.onClearFacet(facet)),
    ),
  ];
  return [
    element("span", { class: "lab" }, `${countWords(total)}${conditions.length > 0 ? " for" : ""}`),
    ...conditions,
    ...(conditions.length > 0 ? [action("clear all", actions.onClearAll)] : []),
    ...(suggestion === null ? [] : [didYouMean(suggestion, actions.onSuggestion)]),
  ];
}

function facetWords(
  facet: Facet,
  values: readonly string[],
  severities: readonly string[],
): (Node | string)[] {
  const words = values.flatMap((value, index) => [
    ...(index === 0 ? [] : [" ", element("i", {}, "or"), " "]),
    valueLabel(facet, value, severities),
  ]);
  return [`${facet}: `, ...words];
}

function chip(words: (Node | string)[], remove: () => void): Node {
  const button = element(
    "button",
    { type: "button", class: "chip" },
    element("span", { class: "m" }, ...words),
    element("span", { class: "x", "aria-hidden": "true" }, "×"),
    element("span", { class: "vh" }, "remove"),
  );
  button.addEventListener("click", remove);
  return button;
}

function didYouMean(suggestion: string, accept: (text: string) => void): Node {
  const key = element("kbd", {}, "Enter");
  const change = action(suggestion, () => accept(suggestion));
  return element("span", { class: "q" }, "Did you mean ", change, "? ", key);
}

function action(label: string, act: () => void): Node {
  const button = element("button", { type: "button", class: "link" }, label);
  button.addEventListener("click", act);
  return button;
}
