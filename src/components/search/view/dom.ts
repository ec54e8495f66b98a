import { isJoined, joinWords } from "../../../select/unspaced.ts";
import type { MarkedWord } from "../engine/excerpt.ts";

/** An element with attributes and children; an attribute that is null is left out. Text is never read as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | null> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** Words in a row; neighbours that were searched for share one mark. */
export function markedText(words: readonly MarkedWord[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  for (let index = 0; index < words.length; ) {
    const hit = words[index]?.hit === true;
    let end = index;
    while (end < words.length && (words[end]?.hit === true) === hit) end += 1;
    const text = joinWords(words.slice(index, end).map((word) => word.text));
    if (index > 0 && !isJoined(words[index - 1]?.text ?? "", words[index]?.text ?? "")) nodes.push(" ");
    nodes.push(...(hit ? marked(text) : [text]));
    index = end;
  }
  return nodes;
}

/** The element with an id. @throws Error when the page lacks it, which is a mistake in its markup */
export function byId<Made extends HTMLElement>(id: string, kind: new () => Made): Made {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`Unexpected page without #${id}`);
  return found;
}

/** The first element inside that matches. @throws Error when there is none, which is a mistake in the markup */
export function inside(parent: ParentNode, selector: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Unexpected markup without ${selector}`);
  return found;
}

/** Punctuation at the end of a found stretch stays outside its mark. */
function marked(text: string): (Node | string)[] {
  const [, word = text, rest = ""] = /^(.*?)((?<![.,;:!?)"”])[.,;:!?)"”]*)$/s.exec(text) ?? [];
  return [element("mark", {}, word), ...(rest === "" ? [] : [rest])];
}
