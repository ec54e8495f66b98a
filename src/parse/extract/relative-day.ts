import type { Lines } from "../../model/postmortem.ts";
import type { Unit } from "../unit.ts";
import { HARM_CUES } from "../words/cues.ts";

/** A day told by its distance from the day of writing. */
export interface RelativeDay {
  days: number;
  lines: Lines;
}

const YESTERDAY =
  /\b(?:yesterday|last night|last evening|gestern|ayer|ontem|ieri|gisteren)\b|昨日|昨天|昨夜|昨晚|어제/iu;
/** "Today" begins many a sentence of a post; only one that goes on to tell of harm dates it. */
const TODAY =
  /\b(?:(?:earlier )?today|this (?:morning|afternoon|evening)|tonight|heute|hoy|hoje|oggi|vandaag)(?:,? (?:at|between|from|around|starting)\b|,? (?:\p{L}+ ){0,5}(?:had|experienced|suffered|went|was|were|could|lost|crashed|failed|hatten?|war|tuvimos|tivemos)\b)|今日|本日|今天|今朝|오늘/iu;
const OPENING = 12;
const SENTENCE = /(?<=[.!?])\s+|(?<=。)/u;

/** "Yesterday our mail was down": the day of the harm by that of writing, as the opening tells it; null where it does not. */
export function relativeDay(units: readonly Unit[]): RelativeDay | null {
  for (const { kind, text, lines } of units.slice(0, OPENING)) {
    if (kind !== "line") continue;
    for (const sentence of text.slice(0, 1000).split(SENTENCE)) {
      const days = YESTERDAY.test(sentence) ? -1 : TODAY.test(sentence) ? 0 : null;
      const isHarm = days !== null && (HARM_CUES.test(sentence) || /\p{Lo}{2}/u.test(sentence));
      if (isHarm) return { days, lines };
    }
  }
  return null;
}
