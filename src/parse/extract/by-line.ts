import type { Postmortem } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { WEEKDAYS } from "../values/calendar-words.ts";

/** So far down a document says who wrote it. */
const LOOK_AHEAD = 8;
const WORD = "\\p{Lu}[\\p{L}'’.-]{0,24}";
const NAME = `${WORD}(?: (?:(?:van|von|de|der|da|di|bin|al|el|la|le) ){0,2}${WORD}){1,3}`;
const BY_LINE = new RegExp(
  `^\\W{0,4}(?:[Bb]y|(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Pp]repared|[Cc]ompiled|[Aa]uthored) by):? (?<names>${NAME}(?:(?:, ${NAME}){0,3},? (?:and|&) ${NAME})?)(?=$|[\\s,|·(–—-])`,
  "u",
);

/** "By Ada Lovelace, duty engineer", "Written by Grace Hopper on 4 May": the authors below the title. */
export function byLine({ units }: Source): Postmortem["people"] {
  const unit = units.slice(0, LOOK_AHEAD).find(({ kind, text }) => kind === "line" && BY_LINE.test(text));
  const names = BY_LINE.exec(unit?.text ?? "")?.groups?.["names"]?.split(/,? (?:and|&) |, /u) ?? [];
  return names
    .filter((name) => !isDay(name))
    .map((name) => ({ name, role: "author", lines: unit?.lines ?? [1, 1] }));
}

function isDay(name: string): boolean {
  const first = name.split(" ")[0]?.toLowerCase() ?? "";
  return WEEKDAYS.some((day) => day.startsWith(first));
}
