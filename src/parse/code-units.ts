import type { Code } from "mdast";
import { areFacts } from "./fact-lines.ts";
import { type Unit, unit } from "./unit.ts";

/**
 * A block of code as units, one for each line that is not blank: a list that its author set in too far is a list again,
 * and facts at the top of a report are lines.
 * @param source the lines of the document
 * @param isAtTop where the head of a report stands
 */
export function codeUnits(code: Code, source: readonly string[], isAtTop: boolean): Unit[] {
  const [first, last] = [code.position?.start.line ?? 1, code.position?.end.line ?? 1];
  const values = code.value.split("\n");
  const opening = (source[first - 1] ?? "").slice((code.position?.start.column ?? 1) - 1);
  const fenced = last - first + 1 > values.length && /^\s*(?:```|~~~)/.test(opening);
  if (!fenced && isIndentedList(values)) return indentedItems(values, first);
  const units = values.flatMap((text, index) => {
    const line = first + index + (fenced ? 1 : 0);
    const said = (FRAMED.exec(text)?.[1] ?? text).trim();
    return said === "" ? [] : [unit("code", said, [line, line])];
  });
  if (isAtTop && units.length > 1 && areFacts(units)) for (const one of units) one.kind = "line";
  const [head, tail] = [units[0], units.at(-1)];
  if (head) head.around = [first, head.lines[1]];
  if (tail) tail.around = [tail.around[0], last];
  return units;
}

/** A line of a box that is drawn around the text: what it says. */
const FRAMED = /^\s*[│┃║]([^│┃║]*)[│┃║]\s*$/u;

/** The sign of a list in front of what is no option of a command, no number and no time. */
const SIGN = /^\s*(?:([-*+])|\d{1,2}[.)])\s+(?=[*_`"“]{0,3}\p{Lu})/u;

/** A list that its author set in by four spaces and more, which Markdown takes for code. */
function isIndentedList(values: readonly string[]): boolean {
  return values.every((text) => text.trim() === "" || SIGN.test(text));
}

function indentedItems(values: readonly string[], first: number): Unit[] {
  return values.flatMap((text, index) => {
    const found = SIGN.exec(text);
    if (!found) return [];
    const said = text
      .slice(found[0].length)
      .replaceAll(/\*\*|__|`/g, "")
      .trim();
    const sign = found[1] ?? null;
    return [unit("item", said, [first + index, first + index], { sign, ordered: sign === null })];
  });
}
