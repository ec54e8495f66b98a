import type { Item } from "../../model/postmortem.ts";
import type { Section } from "../section.ts";
import type { Unit } from "../unit.ts";
import { listItems, plainItem } from "./items.ts";

/** What the sign in front of an item says of it. */
export type Sign = "plus" | "minus" | "other";

const FRONT = /^(?:\((?<bracketed>[+–−-])\)|(?<bare>[+＋👍✅🟢💚😀🙂❌👎🔴😞🙁]|[–−]))\uFE0F?\s*/u;
const PLUS = /[+＋👍✅🟢💚😀🙂]/u;

function signOf({ text, sign }: Unit): Sign {
  const groups = FRONT.exec(text)?.groups;
  const written = groups?.["bracketed"] ?? groups?.["bare"] ?? sign;
  if (written === null || written === "*" || written === "•") return "other";
  return PLUS.test(written) ? "plus" : "minus";
}

/**
 * The items of one part that weighs both: "+ the page came at once", "- nobody knew the owner", by their sign. Null where
 * they are not all signed, or all alike: then the sign is only that of the list.
 */
export function signedItems(section: Section): ReadonlyMap<Sign, Item[]> | null {
  const found = listItems(section).filter(({ unit }) => unit.kind === "item" || FRONT.test(unit.text));
  const signed = Map.groupBy(found, ({ unit }) => signOf(unit));
  if (!signed.has("plus") || !signed.has("minus")) return null;
  return new Map(
    [...signed].map(([sign, items]) => [
      sign,
      items.map((item) => ({ ...plainItem(item), text: item.text.replace(FRONT, "") })),
    ]),
  );
}
