import type { Postmortem } from "../model/postmortem.ts";
import type { Clock, TimeView } from "./incident-clock.ts";
import { type Fact, guessOf, plainFact } from "./incident-fact.ts";
import { shortDate } from "./incident-words.ts";
import { dateWords } from "./wording.ts";

/** `15 June 2023, 08:00–11:30 PST`; below it the same in UTC, or that it is UTC, and what is to be known of the zone. */
export function whenFact(record: Postmortem, clock: Clock): Fact {
  const start = clock.show(record.started?.value);
  const end = clock.show(record.resolved?.value);
  const first = start ?? end;
  const notes = [utcWords(start, end), zoneNote(record, clock)].filter((note) => note !== null);
  const note = notes.join("; ") || null;
  if (first === null) return plainFact("When", null, null, note);
  const zone = first.time === null || first.zone === null || clock.utc ? "" : ` ${first.zone}`;
  const open = end === null && first.time !== null ? ", no end stated" : "";
  const text = `${start === null ? "until " : ""}${rangeWords(start, end)}${zone}${open}`;
  return plainFact("When", text, guessOf(record.started) ?? guessOf(record.resolved), note);
}

function rangeWords(start: TimeView | null, end: TimeView | null): string {
  const [first, last] = [start, end].filter((at) => at !== null);
  const say = ({ date, time }: TimeView) =>
    [date ? dateWords(date) : "", time?.slice(0, 5) ?? ""].filter((part) => part !== "").join(", ");
  if (first === undefined) return "";
  if (last === undefined || (last.date === first.date && last.time === first.time)) return say(first);
  if (last.date === first.date || last.date === null) return `${say(first)}–${last.time?.slice(0, 5) ?? ""}`;
  return `${say(first)} – ${say(last)}`;
}

/** The same span in UTC, with dates only where they are others than the document's. */
function utcWords(start: TimeView | null, end: TimeView | null): string | null {
  const words = [start, end].flatMap((at) =>
    at?.utc ? [at.utc.date === at.date ? at.utc.time : `${shortDate(at.utc.date)} ${at.utc.time}`] : [],
  );
  return words.length === 0
    ? null
    : `${[...new Set(words)].join(words.some((word) => word.length > 5) ? " – " : "–")} UTC`;
}

function zoneNote({ zone }: Postmortem, clock: Clock): string | null {
  if (clock.precision !== "minute") return null;
  if (!clock.absolute) return "zone not stated: local time, without UTC";
  if (zone?.certainty === "inferred") return `${clock.zone ?? zone.written} assumed: the text states no zone`;
  const written = zone === null || clock.zone === zone.written ? "" : `written “${zone.written}”`;
  if (clock.utc) return written === "" ? "UTC" : `UTC, ${written}`;
  return written === "" ? null : `zone ${written}`;
}
