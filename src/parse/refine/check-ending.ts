import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Source } from "../source.ts";

const FINISHED = /[.!?…:;。！？)\]}>"'”’»*_`|\p{Extended_Pictographic}\uFE0F]$/u;
const HANGING =
  /(?:\b(?:the|a|an|and|or|but|to|of|in|on|at|by|for|with|from|that|which|this|its|their|our|was|were|is|are|be|been|causing|leading|resulting|due|because|as|into|than|while|when|if|so|such)|,)$/i;
const SIGNATURE = /^(?:[-–—~]|by\b|regards|thanks|cheers|sincerely|signed)|https?:\/\/\S+$|@[\w.-]+$/i;

/** A picture or a frame at the end of a line: nothing was broken off behind it. */
const SHOWN = /(?:!\[[^\]]{0,300}\]\([^()]{0,2000}\)|<(?:img|iframe|video)\b[^<>]{0,2000}>)\s*$/i;

/**
 * A last paragraph that breaks off in mid-sentence: a sentence of some length without an end, or one that ends on a
 * word that needs another. Lists, tables, code, headings, signatures and pictures may end as they like.
 */
export function checkEnding({ units, lines }: Source): Diagnostic[] {
  const last = units.at(-1);
  if (!last || last.kind === "code" || last.kind === "row" || last.kind === "heading") return [];
  const text = last.text.trim();
  const line = last.lines[1];
  const written = lines[line - 1] ?? "";
  if (FINISHED.test(text) || SIGNATURE.test(text) || SHOWN.test(written)) return [];
  const words = text.split(/\s+/).length;
  const breaksOff = HANGING.test(text)
    ? words > 4
    : last.kind === "line" && words >= 14 && /[.!?]\s/.test(text) === true;
  if (!breaksOff) return [];
  const tail = text.slice(-50).replace(/^\S*\s/, "");
  const message = `The document ends in mid-sentence: “… ${tail}”.`;
  return [
    diagnose(
      "text-truncated",
      { line, column: Math.max(1, written.trimEnd().length), endColumn: written.trimEnd().length + 1 },
      message,
    ),
  ];
}
