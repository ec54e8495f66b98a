/**
 * Brings the older incidents, which have a page of their own, into the list: into the list of their year, or as further
 * years before what ends the list.
 * @throws when that page cannot be loaded
 */
export async function addOlder(list: HTMLElement, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const end = list.querySelector("[data-flat]");
  for (const year of page.querySelectorAll<HTMLElement>("[data-year]")) {
    const name = year.dataset["year"] ?? "";
    const same = list.querySelector(`[data-year="${CSS.escape(name)}"] ol`);
    if (same) same.append(...year.querySelectorAll("li[data-facets]"));
    else end?.before(year);
  }
  for (const link of list.querySelectorAll("[data-elsewhere]")) link.remove();
}
