import { byId, element } from "./dom.ts";

/** Lists, under the box, what of a query could not be followed as it stands. */
export function showNotices(messages: readonly string[]): void {
  const list = byId("notices", HTMLUListElement);
  list.hidden = messages.length === 0;
  list.replaceChildren(...messages.map((message) => element("li", {}, `${message}.`)));
}
