// Waits for `/`, Ctrl-K or a click on a search link, and only then loads the search itself.

import { url } from "../../../select/url.ts";

const dialog = document.getElementById("search-dialog");

if (dialog instanceof HTMLDialogElement) {
  document.addEventListener("keydown", (event) => {
    if (dialog.open || !asksForSearch(event)) return;
    event.preventDefault();
    open(dialog);
  });
  for (const link of document.querySelectorAll<HTMLElement>("[data-search]")) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open(dialog);
    });
  }
}

if (new URLSearchParams(location.search).has("find")) {
  import("../view/mark-page.ts").then(({ markPage }) => markPage());
}

/** On the search page itself its own box takes the keys. */
function open(box: HTMLDialogElement): void {
  const field = document.querySelector<HTMLInputElement>("#search #q");
  if (field !== null) {
    field.focus();
    field.select();
    return;
  }
  box.showModal();
  box.querySelector("input")?.select();
  import("./dialog.ts").then(({ startDialog }) => startDialog(box));
  // Pagefind starts at the same time; what goes wrong with it is told by the dialog.
  import(/* @vite-ignore */ url("pagefind/pagefind.js")).then(({ init }) => init()).catch(() => undefined);
}

function asksForSearch(event: KeyboardEvent): boolean {
  const { target, key, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey) return true;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  return key === "/" && !typing && !ctrlKey && !metaKey && !altKey;
}
