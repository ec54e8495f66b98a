import { loadValues } from "../engine/facts.ts";
import { type Hit, loadHits } from "../engine/hit.ts";
import { countFacets, type Outcome, searchArchive } from "../engine/search.ts";
import { suggest } from "../engine/suggestion.ts";
import { withoutOperator } from "../query/parse.ts";
import type { ChipActions } from "../view/chips.ts";
import { byId } from "../view/dom.ts";
import { showFacets } from "../view/facet-lists.ts";
import { hitItem } from "../view/hit-item.ts";
import { showNotices } from "../view/notices.ts";
import { onSort } from "../view/sorts.ts";
import { failureWords } from "../view/words.ts";
import { walkByArrows } from "./arrow-keys.ts";
import { showOutcome, showSummary } from "./show.ts";
import {
  chosenValue,
  readState,
  type SearchState,
  titleOf,
  withoutConditions,
  withoutFacet,
  writeState,
} from "./state.ts";

const PAGE_LENGTH = 20;
/** Hits that are shown as soon as they have come, before the rest of the page. */
const FIRST_SHOWN = 6;
const SECTIONS_EACH = 2;
const TYPING_PAUSE = 80;

/** How a new state is kept: as another step that "back" undoes, in place of the last, or not at all. */
type Keeping = "push" | "replace" | "none";

/** The search page: keeps address, box and lists in step, and searches whenever the state changes. */
export class SearchPage {
  readonly #form = byId("search", HTMLFormElement);
  readonly #box = byId("q", HTMLInputElement);
  readonly #list = byId("hits", HTMLOListElement);
  readonly #further = byId("further", HTMLButtonElement);
  readonly #severities: string[] = JSON.parse(this.#form.dataset.severities ?? "[]");
  #state: SearchState = readState(new URLSearchParams(location.search));
  #outcome: Outcome | null = null;
  #firstShown: string | undefined;
  #suggestion: string | null = null;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Reads the address, searches, and listens from then on. */
  start(): void {
    this.#form.addEventListener("submit", (event) => this.#onSubmit(event));
    this.#box.addEventListener("input", () => this.#onInput());
    this.#form.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) this.#onChoice(target);
    });
    this.#further.addEventListener("click", () => this.#showMore().catch(showFailure));
    window.addEventListener("popstate", () =>
      this.#go(readState(new URLSearchParams(location.search)), "none"),
    );
    onSort((sort) => this.#go({ ...this.#state, sort }, "push"));
    walkByArrows(this.#box, () => [...this.#list.querySelectorAll<HTMLElement>("h3 a")]);
    this.#go(this.#state, "none");
    if (this.#state.text === "") this.#box.focus();
  }

  #go(next: SearchState, keeping: Keeping): void {
    clearTimeout(this.#pause);
    this.#state = next;
    if (keeping !== "replace" && this.#box.value !== next.text) this.#box.value = next.text;
    if (keeping !== "none") history[`${keeping}State`](null, "", `${location.pathname}${writeState(next)}`);
    document.title = titleOf(next, document.title);
    this.#search().catch(showFailure);
  }

  /** Searches for the state; an answer that was overtaken by another search is dropped. */
  async #search(): Promise<void> {
    this.#turn += 1;
    const own = this.#turn;
    const found = await searchArchive(this.#state);
    if (!(await this.#showHits(found, FIRST_SHOWN, own))) return;
    showOutcome(found, this.#severities, this.#actions());
    if (!(await this.#showHits(found, PAGE_LENGTH, own))) return;
    const [counts, { facets: known }, better] = await Promise.all([
      countFacets(found),
      loadValues(),
      suggest(found),
    ]);
    if (own !== this.#turn) return;
    showFacets({ counts, known, inForce: found.inForce, severities: this.#severities });
    this.#suggestion = better;
    if (better !== null) showSummary(found, better, this.#severities, this.#actions());
    this.#form.dataset.settled = location.search;
  }

  /** Lists the first hits of an outcome; false when another search has overtaken it. */
  async #showHits(found: Outcome, count: number, own: number): Promise<boolean> {
    const hits = await loadHits(found.hits.slice(0, count), found, SECTIONS_EACH);
    if (own !== this.#turn) return false;
    const isNew = this.#outcome !== found;
    this.#outcome = found;
    if (isNew) this.#suggestion = null;
    // An exact title among the later ones goes to the top, and the list is made anew.
    const shown = isNew || hits[0]?.id !== this.#firstShown ? 0 : this.#list.childElementCount;
    if (shown === 0) this.#list.replaceChildren();
    this.#firstShown = hits[0]?.id;
    this.#append(found, hits.slice(shown));
    return true;
  }

  #append({ hits: all }: Outcome, hits: readonly Hit[]): void {
    this.#list.append(...hits.map((hit) => hitItem(hit, this.#severities)));
    const shown = this.#list.childElementCount;
    this.#further.hidden = shown < PAGE_LENGTH || shown >= all.length;
  }

  async #showMore(): Promise<void> {
    const outcome = this.#outcome;
    if (outcome === null) return;
    const own = this.#turn;
    const shown = this.#list.childElementCount;
    const hits = await loadHits(outcome.hits.slice(shown, shown + PAGE_LENGTH), outcome, SECTIONS_EACH);
    if (own !== this.#turn) return;
    this.#append(outcome, hits);
    this.#list.children[shown]?.querySelector<HTMLElement>("h3 a")?.focus();
  }

  /** What the chips and suggestions do; each is a step that "back" undoes. */
  #actions(): ChipActions {
    const operators = this.#outcome?.operators ?? [];
    const go = (change: (state: SearchState) => SearchState) => this.#go(change(this.#state), "push");
    return {
      onClearFacet: (facet) => go((state) => withoutFacet(state, facet, operators)),
      onClearOperator: (written) => go((state) => ({ ...state, text: withoutOperator(state.text, written) })),
      onClearAll: () => go((state) => withoutConditions(state, operators)),
      onSuggestion: (text) => go((state) => ({ ...state, text })),
    };
  }

  /** Enter searches; where something else is offered for the same text, it accepts that. */
  #onSubmit(event: Event): void {
    event.preventDefault();
    const offered = this.#box.value === this.#state.text ? this.#suggestion : null;
    this.#go({ ...this.#state, text: offered ?? this.#box.value }, "push");
  }

  #onInput(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(
      () => this.#go({ ...this.#state, text: this.#box.value }, "replace"),
      TYPING_PAUSE,
    );
  }

  #onChoice(box: HTMLInputElement): void {
    if (box.closest("[data-facet]") === null) return;
    const operators = this.#outcome?.operators ?? [];
    loadValues()
      .then((values) => this.#go(chosenValue(this.#state, box, operators, values), "push"))
      .catch(showFailure);
  }
}

function showFailure(error: unknown): void {
  byId("chips", HTMLParagraphElement).replaceChildren();
  byId("search-status", HTMLParagraphElement).textContent = failureWords(error);
  showNotices([failureWords(error)]);
}
