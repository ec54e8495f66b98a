const select = document.querySelector<HTMLSelectElement>("[data-owner-filter]");
select?.addEventListener("change", () => show(select.value));
if (select?.value) show(select.value);

/** Shows the actions of one owner; of every owner for the empty value. States and kinds are the style sheet's work. */
function show(owner: string): void {
  for (const row of document.querySelectorAll<HTMLElement>(".acts tr[data-owner]")) {
    row.hidden = owner !== "" && row.getAttribute("data-owner") !== owner;
  }
}

export {};
