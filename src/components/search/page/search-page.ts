import type { Facet } from "../../../select/search-facets.ts";
import { loadValues } from "../engine/facts.ts";
import { loadHits } from "../engine/hit.ts";
import { type Outcome, searchArchive } from "../engine/search.ts";
import { suggest } from "../engine/suggestion.ts";
import { withoutOperator } from "../query/parse.ts";
import { resolveValue } from "../query/resolve.ts";
import { chipRow } from "../view/chips.ts";
import { byId } from "../view/dom.ts";
import { showFacets } from "../view/facet-lists.ts";
import { hitItem } from "../view/hit-item.ts";
import { showNotices } from "../view/notices.ts";
import { showHeading, showSorts } from "../view/sorts.ts";
import { readState, type SearchState, toggled, writeState } from "./state.ts";

const PAGE_LENGTH = 20;
const TYPING_PAUSE = 140;

/** Brings the search page to life: reads its address, searches, and keeps address, box and lists in step. */
export function startSearchPage(): void {
  const form = byId("search", HTMLFormElement);
  const box = byId("q", HTMLInputElement);
  const further = byId("further", HTMLButtonElement);
  const severities = JSON.parse(form.dataset.severities ?? "[]") as string[];
  let state = readState(new URLSearchParams(location.search));
  let outcome: Outcome | null = null;
  let shown = 0;
  let suggestion: string | null = null;
  /** Number of the search under way; the answers of earlier ones are dropped. */
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** Takes up a state and searches. What is typed replaces the address, what is chosen adds to the history. */
  function go(next: SearchState, history: "push" | "replace" | "keep"): void {
    clearTimeout(pause);
    state = next;
    if (box.value !== state.text && history !== "replace") box.value = state.text;
    if (history !== "keep")
      window.history[`${history}State`](null, "", `${location.pathname}${writeState(state)}`);
    document.title = titled(state.text, document.title);
    run().catch(showFailure);
  }

  async function run(): Promise<void> {
    turn += 1;
    const own = turn;
    const found = await searchArchive({ ...state, counted: true });
    const first = await loadHits(found.hits.slice(0, PAGE_LENGTH), { ...found, text: state.text });
    if (own !== turn) return;
    const missing = first[0]?.missing ?? [];
    const nothing = found.asked.length > 0 && missing.length === found.asked.length;
    outcome = nothing ? { ...found, hits: [], counts: new Map() } : found;
    suggestion = null;
    await showAll(nothing ? [] : first, nothing ? [] : missing);
    const better = await suggest(state.text, found.asked, outcome.hits.length, missing);
    if (own !== turn || better === null) return;
    suggestion = better;
    showChips(outcome);
    announce(outcome);
  }

  async function showAll(
    first: Awaited<ReturnType<typeof loadHits>>,
    missing: readonly string[],
  ): Promise<void> {
    if (outcome === null) return;
    const { facets: known } = await loadValues();
    shown = first.length;
    byId("hits", HTMLOListElement).replaceChildren(...first.map((hit) => hitItem(hit, severities)));
    further.hidden = shown >= outcome.hits.length;
    showFacets({ counts: outcome.counts, inForce: outcome.inForce, known, severities });
    showSorts({
      sort: outcome.sort,
      ranked: outcome.asked.length > 0,
      onSort: (sort) => go({ ...state, sort }, "push"),
    });
    showHeading(outcome.sort, outcome.hits.length);
    byId("nothing", HTMLParagraphElement).hidden = outcome.hits.length > 0;
    showNotices(outcome.notices, missing);
    showChips(outcome);
    announce(outcome);
  }

  function showChips({ hits, inForce, operators }: Outcome): void {
    const row = byId("chips", HTMLParagraphElement);
    row.hidden = false;
    row.replaceChildren(
      ...chipRow({
        total: hits.length,
        inForce,
        operators,
        severities,
        suggestion,
        onClearFacet: (facet) => go(withoutFacet(facet, operators), "push"),
        onClearOperator: (written) => go({ ...state, text: withoutOperator(state.text, written) }, "push"),
        onClearAll: () => go({ ...state, text: bareText(operators), chosen: {} }, "push"),
        onSuggestion: (text) => go({ ...state, text }, "push"),
      }),
    );
  }

  function announce({ hits }: Outcome): void {
    const count =
      hits.length === 0 ? "No results" : hits.length === 1 ? "1 result" : `${hits.length} results`;
    const meant =
      suggestion === null
        ? ""
        : `. Did you mean ${suggestion}?${hits.length === 0 ? " Press Enter to accept." : ""}`;
    byId("search-status", HTMLParagraphElement).textContent = `${count}${meant}`;
  }

  function withoutFacet(facet: Facet, operators: Outcome["operators"]): SearchState {
    const typed = operators.filter(({ key }) => key === facet);
    const text = typed.reduce((rest, { written }) => withoutOperator(rest, written), state.text);
    return { ...state, text, chosen: { ...state.chosen, [facet]: [] } };
  }

  function bareText(operators: Outcome["operators"]): string {
    return operators.reduce((rest, { written }) => withoutOperator(rest, written), state.text);
  }

  /** A box that is unticked may stand for a value that was typed: then the operator goes from the text. */
  async function choose(facet: Facet, value: string, on: boolean): Promise<void> {
    const next = toggled(state, facet, value, on);
    const values = await loadValues();
    const typed = on ? [] : (outcome?.operators ?? []).filter(({ key }) => key === facet);
    const meant = typed.filter((operator) =>
      operator.value.split(",").some((one) => (resolveValue(facet, one, values) ?? one) === value),
    );
    go(
      { ...next, text: meant.reduce((rest, { written }) => withoutOperator(rest, written), next.text) },
      "push",
    );
  }

  async function showMore(): Promise<void> {
    if (outcome === null) return;
    const own = turn;
    const more = await loadHits(outcome.hits.slice(shown, shown + PAGE_LENGTH), { ...outcome, text: "" });
    if (own !== turn) return;
    const list = byId("hits", HTMLOListElement);
    const next = list.childElementCount;
    list.append(...more.map((hit) => hitItem(hit, severities)));
    shown += more.length;
    further.hidden = shown >= outcome.hits.length;
    list.children[next]?.querySelector<HTMLElement>("h3 a")?.focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const accepted = suggestion !== null && outcome?.hits.length === 0 && box.value === state.text;
    go({ ...state, text: accepted ? (suggestion ?? "") : box.value }, "push");
  });
  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => go({ ...state, text: box.value }, "replace"), TYPING_PAUSE);
  });
  form.addEventListener("change", (event) => {
    const { target } = event;
    const facet =
      target instanceof HTMLInputElement
        ? target.closest<HTMLElement>("[data-facet]")?.dataset.facet
        : undefined;
    if (target instanceof HTMLInputElement && facet !== undefined)
      choose(facet as Facet, target.value, target.checked).catch(showFailure);
  });
  further.addEventListener("click", () => showMore().catch(showFailure));
  window.addEventListener("popstate", () => go(readState(new URLSearchParams(location.search)), "keep"));
  go(state, "keep");
  if (state.text === "") box.focus();
}

function titled(text: string, title: string): string {
  const site = title.split(" · ").at(-1) ?? "";
  return text.trim() === "" ? `Search · ${site}` : `“${text.trim()}” · Search · ${site}`;
}

/** The index could not be had: said on the page, with what the browser reported. */
function showFailure(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  showNotices(
    [
      {
        written: "",
        message: `The search index could not be loaded (${reason}). Tags, causes and the timeline work without it.`,
      },
    ],
    [],
  );
}
