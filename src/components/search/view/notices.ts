import type { Notice } from "../query/parse.ts";
import { byId, element } from "./dom.ts";

/** Lists what of a query could not be followed, and which of its words no document has. */
export function showNotices(notices: readonly Notice[], missing: readonly string[]): void {
  const list = byId("notices", HTMLUListElement);
  const lacking = missing.map(
    (word) => `No document has all the other words and “${word}”; shown without it`,
  );
  const messages = [...notices.map(({ message }) => message), ...lacking];
  list.hidden = messages.length === 0;
  list.replaceChildren(...messages.map((message) => element("li", {}, `${message}.`)));
}
