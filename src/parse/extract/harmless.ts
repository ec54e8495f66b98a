import type { Passage } from "../../model/postmortem.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import { passage } from "./passage.ts";

/** "No user impact", "Nobody was affected". */
const HARMLESS =
  /\b(?:no|nobody|little|minimal|limited|without|zero)\b[^.,;]{0,30}\b(?:impact|outage|downtime|affected|data loss|lost)\b/i;

/** What bounds the harm among what went well or was lucky; a guess. */
export function harmless({ root }: Source): Passage | null {
  const told = descend(root)
    .filter(({ kinds }) => kinds.includes("wentWell") || kinds.includes("gotLucky"))
    .flatMap(({ units }) => units.filter(({ text }) => HARMLESS.test(text)));
  return passage(told, "inferred");
}
