/**
 * The options under a combobox (WAI-ARIA): the focus stays in the box, which names the selected option. `options` are
 * found anew each time, since they are replaced with every search.
 */
export class Listbox {
  readonly #box: HTMLInputElement;
  readonly #list: HTMLElement;

  constructor(box: HTMLInputElement, list: HTMLElement) {
    this.#box = box;
    this.#list = list;
  }

  get selected(): HTMLElement | null {
    return this.#list.querySelector<HTMLElement>("[role=option][aria-selected=true]");
  }

  /** Shows other content, scrolled to its beginning, with the first option of those ids selected, else the first. */
  fill(content: readonly Node[], preferred: readonly string[]): void {
    this.#list.replaceChildren(...content);
    this.#list.scrollTop = 0;
    const options = this.#options();
    this.#box.setAttribute("aria-expanded", String(options.length > 0));
    this.#select(options.find((option) => preferred.includes(option.id)) ?? options[0]);
  }

  /** Selects the next option or, with -1, the one before; from the last on to the first. */
  move(step: 1 | -1): void {
    const options = this.#options();
    const { selected } = this;
    const from = selected === null ? -1 : options.indexOf(selected);
    this.#select(options[(from + step + options.length) % options.length]);
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  #select(option: HTMLElement | undefined): void {
    this.selected?.setAttribute("aria-selected", "false");
    this.#box.removeAttribute("aria-activedescendant");
    if (option === undefined) return;
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.#box.setAttribute("aria-activedescendant", option.id);
  }
}
