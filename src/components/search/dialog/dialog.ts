import { searchUrl } from "../../../select/url.ts";
import { loadValues } from "../engine/facts.ts";
import { loadHits } from "../engine/hit.ts";
import { searchArchive } from "../engine/search.ts";
import { suggest } from "../engine/suggestion.ts";
import { byId, element, inside } from "../view/dom.ts";
import { type Findings, optionGroups } from "./options.ts";
import { findPlaybooks } from "./playbooks.ts";

const HITS = 6;
const TYPING_PAUSE = 120;

let started = false;

/**
 * Brings the dialog to life, once: a combobox whose listbox holds the findings. The focus stays in the box; the arrows
 * move through the options, Enter opens one, Ctrl-Enter all results on the search page, Escape closes.
 */
export function startDialog(dialog: HTMLDialogElement): void {
  byId("sdq", HTMLInputElement).select();
  if (started) return;
  started = true;
  const box = byId("sdq", HTMLInputElement);
  const list = byId("sdl", HTMLDivElement);
  const all = inside(dialog, "[data-all]");
  let turn = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;

  async function search(): Promise<void> {
    turn += 1;
    const own = turn;
    const text = box.value.trim();
    all.setAttribute("href", searchUrl(text));
    if (text === "") return show({ playbooks: [], hits: [], suggestion: null }, null);
    const found = await searchArchive({ text, chosen: {}, sort: "relevance", counted: false });
    const loaded = await loadHits(found.hits.slice(0, HITS), { ...found, text }, 1);
    const missing = loaded[0]?.missing ?? [];
    const nothing = found.asked.length > 0 && missing.length === found.asked.length;
    const total = nothing ? 0 : found.hits.length;
    const suggestion = await suggest(text, found.asked, total, missing);
    if (own !== turn) return;
    const playbooks = findPlaybooks(found.asked, await loadValues());
    show({ playbooks, hits: nothing ? [] : loaded, suggestion }, total);
  }

  /** @param total number of all hits; null before anything was asked */
  function show(findings: Findings, total: number | null): void {
    const groups = optionGroups(findings);
    list.replaceChildren(
      ...(groups.length > 0 || total === null
        ? groups
        : [element("p", { class: "say" }, "Nothing found. Try fewer words, or another one.")]),
    );
    list.scrollTop = 0;
    box.setAttribute("aria-expanded", String(groups.length > 0));
    const count = total === 1 ? "1 result" : `${total === 0 ? "No" : total} results`;
    const meant = findings.suggestion === null ? "" : `. Did you mean ${findings.suggestion}?`;
    byId("sds", HTMLParagraphElement).textContent = total === null ? "" : `${count}${meant}`;
    all.textContent = total === null || total === 0 ? "all results" : `all ${count}`;
    select(options().findIndex((option) => option.id === "sdo-meant" || option.id === "sdo-hit-0"));
  }

  function options(): HTMLElement[] {
    return [...list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  function selected(): HTMLElement | null {
    return list.querySelector<HTMLElement>("[aria-selected=true]");
  }

  function select(index: number): void {
    const every = options();
    selected()?.setAttribute("aria-selected", "false");
    const option = every[(Math.max(index, 0) + every.length) % Math.max(every.length, 1)];
    if (option === undefined) return box.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", option.id);
  }

  function move(step: number): void {
    const every = options();
    const from = every.findIndex((option) => option === selected());
    select((from + step + every.length) % Math.max(every.length, 1));
  }

  function accept(option: HTMLElement): void {
    const { text } = option.dataset;
    if (text === undefined) return location.assign(option.getAttribute("href") ?? searchUrl(box.value));
    box.value = text;
    search().catch(fail);
  }

  function fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const words = `The search index could not be loaded (${reason}).`;
    list.replaceChildren(element("p", { class: "say" }, words));
    byId("sds", HTMLParagraphElement).textContent = words;
  }

  box.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => search().catch(fail), TYPING_PAUSE);
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else return;
    event.preventDefault();
  });
  inside(dialog, "form").addEventListener("submit", (event) => {
    event.preventDefault();
    const option = selected();
    if (option === null) location.assign(searchUrl(box.value.trim()));
    else accept(option);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    location.assign(searchUrl(box.value.trim()));
  });
  list.addEventListener("click", (event) => {
    const option = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-text]") : null;
    if (option !== null) accept(option);
    else if (event.target instanceof Element && event.target.closest("a") !== null) dialog.close();
  });
  inside(dialog, "[data-close]").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  if (box.value !== "") search().catch(fail);
}
