import { Temporal } from "temporal-polyfill";
import type { Lines } from "../../model/postmortem.ts";
import type { Unit } from "../unit.ts";
import type { WrittenDate } from "../values/written.ts";
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
  /\b(?:(?:earlier )?today|this (?:morning|afternoon|evening)|tonight|heute|hoy|hoje|oggi|vandaag)(?:,? (?:at|between|from|around|starting)\b|,? (?:\p{L}+ ){0,5}(?:had|experienced|suffered|went|was|were|could|lost|crashed|failed|hatten?|war|tuvimos|tivemos)\b)|\b(?:down|outage|offline|unavailable|downtime|disruption|interruption)\b[^.;]{0,30} (?:earlier )?(?:today|this (?:morning|afternoon|evening)|tonight)\b|今日|本日|今天|今朝|오늘/iu;
const OPENING = 12;
const SENTENCE = /(?<=[.!?])\s+|(?<=。)/u;

/** "Last Thursday", "on Friday night", "Friday the 8th", "Friday evening (27th)". */
const WEEKDAY =
  /\b(?:last|on|this past|late|early) (?<name>mon|tues|wednes|thurs|fri|satur|sun)day\b(?:,? (?:morning|afternoon|evening|night|noon))?(?:,? (?:the |\()(?<day>\d{1,2})(?:st|nd|rd|th))?|\b(?<sole>mon|tues|wednes|thurs|fri|satur|sun)day,? the (?<of>\d{1,2})(?:st|nd|rd|th)\b/i;
const NAMES = ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"];
/** How far back a weekday may lie; with its day of the month further. */
const WEEK = 7;
const MONTH = 31;

/**
 * "Yesterday our mail was down", "last Thursday": the day of the harm by that of writing, as the opening tells it; null
 * where it does not.
 * @param isPost whether the document is a post; in any other only "Friday the 8th" tells the day
 */
export function relativeDay(
  units: readonly Unit[],
  written: WrittenDate,
  isPost: boolean,
): RelativeDay | null {
  let weekday: RelativeDay | null = null;
  for (const { kind, text, lines } of units.slice(0, OPENING)) {
    if (kind !== "line" || !TELLS_DAY.test(text)) continue;
    for (const sentence of text.slice(0, 1000).split(SENTENCE)) {
      const days = YESTERDAY.test(sentence) ? -1 : TODAY.test(sentence) ? 0 : null;
      const isHarm = HARM_CUES.test(sentence) || /\p{Lo}{2}/u.test(sentence);
      if (days !== null && isHarm && isPost) return { days, lines };
      const back = days === null ? toWeekday(sentence, written, isPost && isHarm) : null;
      if (back !== null && !ELSEWHEN.test(sentence)) weekday ??= { days: back, lines };
    }
  }
  return weekday;
}

const TELLS_DAY =
  /day\b|night|evening|morning|afternoon|gestern|heute|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|\p{Lo}/iu;
/** Of another time than that of the incident. */
const ELSEWHEN = /\b(?:similar|again|previous|earlier|as well as)\b/i;

/**
 * Days back to the weekday that a sentence names; null where it names none, or one of another day of the month.
 * @param mayBeAlone whether it needs no day of the month
 */
function toWeekday(sentence: string, { year, month, day }: WrittenDate, mayBeAlone: boolean): number | null {
  const groups = WEEKDAY.exec(sentence)?.groups;
  if (!groups || year === null) return null;
  const weekday = NAMES.indexOf((groups["name"] ?? groups["sole"] ?? "").toLowerCase()) + 1;
  const dayOfMonth = groups["day"] ?? groups["of"];
  if (!dayOfMonth && !mayBeAlone) return null;
  const today = Temporal.PlainDate.from({ year, month, day });
  for (let back = 1; back <= (dayOfMonth ? MONTH : WEEK); back++) {
    const that = today.subtract({ days: back });
    if (that.dayOfWeek === weekday && (!dayOfMonth || that.day === Number(dayOfMonth))) return -back;
  }
  return null;
}
