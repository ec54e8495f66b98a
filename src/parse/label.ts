import { remembered } from "./remembered.ts";
import type { Unit } from "./unit.ts";
import { normalise } from "./words/normalise.ts";

/** "Duration: 2 h" → label "Duration", rest "2 h". A label that stands alone has the rest "". */
export interface Label {
  text: string;
  rest: string;
}

const DECORATION =
  /^(?:[\p{Extended_Pictographic}\uFE0F\u200D\u2642\u2640\s]|[0-9]\uFE0F?\u20E3|:[a-z0-9_+-]{2,30}:|[•◦▪●○‣∙·>*#-]\s)+/u;
/** Emoji at the end of a label that has one in front: "💥 Impact: 💥". */
const FLANKED = /^(?=[\p{Extended_Pictographic}])(.*[:：]\**)\s*[\p{Extended_Pictographic}\uFE0F\u200D]+$/su;
const COLON = /^([\p{L}\d"'“(][^:：\n]{0,70})[:：](?:\s|$|(?=[^\d\s/]))(.*)$/su;
const DASH = /^(\p{Lu}[\p{L} /&'’-]{2,30}?)\s[-–—]{1,2}\s(.*)$/su;
const MOST_WORDS = 9;

/** Text without the emoji, short codes and bullets in front of it. */
export function undecorated(text: string): string {
  return beginsWithLetter(text) ? text.trim() : withoutDecoration(text);
}

/** A letter of the English alphabet, as most texts begin: they have nothing to be taken off. */
function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

const withoutDecoration: (text: string) => string = remembered((text) => {
  const bare = text.replace(FLANKED, "$1").replace(DECORATION, "").trim();
  return bare === "" ? text.trim() : bare;
});

/** "2. Symptom and cause confused", "3) Next": a number in front. */
export function isNumbered(text: string): boolean {
  return /^\W{0,4}\d{1,2}[.)]\s/.test(text);
}

/** The label with which a unit begins, whatever its markup; null where it has none. */
export function labelOf(unit: Unit): Label | null {
  if (unit.kind === "row") return rowLabel(unit);
  const text = undecorated(unit.text);
  return (
    boldLabel(unit, text) ?? colonLabel(text) ?? (unit.kind === "heading" ? null : aloneLabel(unit, text))
  );
}

/** "Severity - High": only asked where the label is known. */
export function dashLabel(unit: Unit): Label | null {
  const found = DASH.exec(undecorated(unit.text));
  return found ? { text: found[1] ?? "", rest: (found[2] ?? "").trim() } : null;
}

/** "**Timeline** (all times in UTC)", only a bracket behind the bold words: asked where they may open a part. */
export function bracketedLabel({ lead, text }: Unit): Label | null {
  if (lead === null || !text.startsWith(lead)) return null;
  return BRACKET.test(text.slice(lead.length)) ? { text: lead, rest: "" } : null;
}

const BRACKET = /^\s?\([^()]{0,120}\)\W{0,2}$/;

function boldLabel(unit: Unit, text: string): Label | null {
  const lead = unit.lead === null ? "" : undecorated(unit.lead);
  if (lead === "" || !text.startsWith(lead) || !isShort(lead)) return null;
  const rest = text.slice(lead.length).trim();
  const inside = colonLabel(lead);
  if (inside && inside.rest === "") return { text: inside.text, rest: rest.replace(/^[:：–—-]+\s*/, "") };
  if (inside) return { text: inside.text, rest: `${inside.rest} ${rest}`.trim() };
  if (rest === "") return { text: lead, rest: "" };
  const separated = /^[:：–—-]+\s*/.exec(rest);
  return separated ? { text: lead, rest: rest.slice(separated[0].length) } : null;
}

const colonLabel: (text: string) => Label | null = remembered((text) => {
  if (!/[:：]/.test(text)) return null;
  const found = COLON.exec(text.slice(0, 100));
  const label = (found?.[1] ?? "").trimEnd();
  if (!found || !isShort(label) || /https?$|\d$/i.test(label) || /[.!?]\s/.test(label)) return null;
  const skipped = text.slice(0, 100).length - (found[2] ?? "").length;
  const name = FIELD_NAME.test(label) ? label.replaceAll("_", " ") : label.trim();
  return { text: name, rest: text.slice(skipped).trim() };
});

/** "detected_at", as programs name their fields. */
const FIELD_NAME = /^[a-z\d]+(?:_[a-z\d]+)+$/;

/** A short line without a verb's punctuation that stands above a list: "Next steps". Asked for by the caller. */
function aloneLabel(unit: Unit, text: string): Label | null {
  return unit.hasItems && isShort(text) && !/[.!?,;]$/.test(text) ? { text, rest: "" } : null;
}

function rowLabel(unit: Unit): Label | null {
  const [first = "", ...others] = unit.cells;
  const rest = others.filter((cell) => cell !== "").join(" ");
  return first !== "" && isShort(first) ? { text: first.replace(/[:：]\s*$/, ""), rest } : null;
}

function isShort(label: string): boolean {
  const words = normalise(label);
  return words !== "" && words.split(" ").length <= MOST_WORDS && label.length <= 90;
}
