import { searchUrl } from "../../../select/url.ts";
import { loadPagefind } from "../engine/pagefind.ts";
import { byId, element, inside } from "../view/dom.ts";
import { countWords, failureWords } from "../view/words.ts";
import { type Findings, findForDialog } from "./find.ts";
import { Listbox } from "./listbox.ts";
import { optionGroups } from "./options.ts";

const TYPING_PAUSE = 80;

let started = false;

/** Brings the dialog to life when it is first opened. */
export function startDialog(dialog: HTMLDialogElement): void {
  if (!started) new SearchDialog(dialog).start();
  started = true;
}

/**
 * A combobox in a dialog: the arrows move through the findings, Enter opens one, Ctrl-Enter all results on the search
 * page, Escape closes. A click on an option follows its link, so that it can be opened elsewhere, too.
 */
class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #box = byId("sdq", HTMLInputElement);
  readonly #listbox = new Listbox(this.#box, byId("sdl", HTMLDivElement));
  readonly #status = byId("sds", HTMLParagraphElement);
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
  }

  /** Listens from now on, loads the index meanwhile, and searches for what was typed before the code had come. */
  start(): void {
    loadPagefind().catch((error: unknown) => this.#say(failureWords(error), []));
    this.#box.addEventListener("input", () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#search(), TYPING_PAUSE);
    });
    this.#dialog.addEventListener("keydown", (event) => this.#onKey(event));
    this.#dialog.addEventListener("click", (event) => this.#onClick(event));
    inside(this.#dialog, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#accept(this.#listbox.selected);
    });
    if (this.#text !== "") this.#search();
  }

  get #text(): string {
    return this.#box.value.trim();
  }

  /** Searches for what stands in the box; an answer that was overtaken by another search is dropped. */
  #search(): void {
    this.#turn += 1;
    const own = this.#turn;
    findForDialog(this.#text).then(
      (findings) => own === this.#turn && this.#show(findings),
      (error: unknown) => own === this.#turn && this.#say(failureWords(error), []),
    );
  }

  #show(findings: Findings): void {
    const { total, suggestion } = findings;
    const all = inside(this.#dialog, "[data-all]");
    all.setAttribute("href", searchUrl(this.#text));
    all.textContent = total > 0 ? `all ${countWords(total)}` : "all results";
    const groups = optionGroups(findings);
    const meant = suggestion === null ? "" : `. Did you mean ${suggestion}? Press Enter to accept`;
    this.#say(this.#text === "" ? "" : `${countWords(total)}${meant}`, groups);
  }

  /** Lists the groups, or the words where there are none, and has the words read out. */
  #say(words: string, groups: readonly Node[]): void {
    const nothing = words === "" ? [] : [element("p", { class: "say" }, `${words}.`)];
    this.#listbox.fill(groups.length > 0 ? groups : nothing, ["sdo-meant", "sdo-hit-0"]);
    this.#status.textContent = words;
  }

  #onKey(event: KeyboardEvent): void {
    const { key } = event;
    // Enter and the arrows choose letters while they are composed, as in Japanese.
    if (event.isComposing) return;
    if (key === "ArrowDown") this.#listbox.move(1);
    else if (key === "ArrowUp") this.#listbox.move(-1);
    else if (key === "Enter" && (event.ctrlKey || event.metaKey)) this.#accept(null);
    else return;
    event.preventDefault();
  }

  #onClick({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const option = target.closest<HTMLElement>("[role=option]");
    if (option?.dataset.text !== undefined) this.#accept(option);
    else if (option !== null || target === this.#dialog || target.closest("[data-close]"))
      this.#dialog.close();
  }

  /** Takes up a suggestion, opens a finding or, without either, the search page. */
  #accept(option: HTMLElement | null): void {
    if (option?.dataset.text !== undefined) {
      this.#box.value = option.dataset.text;
      this.#search();
      return;
    }
    const address = option?.getAttribute("href") ?? searchUrl(this.#text);
    this.#dialog.close();
    location.assign(address);
  }
}
