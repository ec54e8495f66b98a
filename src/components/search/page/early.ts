// Starts the index while the rest of the page's code is still under way, where the address asks for words. Imports
// nothing, or it would have to wait, too; what goes wrong is told by the page.
const engine = document.querySelector<HTMLLinkElement>("link[data-engine]")?.href;

if (engine !== undefined && new URLSearchParams(location.search).has("q")) {
  import(/* @vite-ignore */ engine).then(({ init }) => init()).catch(() => undefined);
}

// Makes this a module of its own.
export {};
