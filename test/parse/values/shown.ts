import type { FoundMoment } from "../../../src/parse/values/moment.ts";
import type { FoundZone } from "../../../src/parse/values/zone.ts";

const two = (value: number) => String(value).padStart(2, "0");

/** Every field of a moment in one line, so that a table can assert the whole value: `2023-05-15 10:30 UTC=+00:00 «slice»`. */
export function shown(text: string, moment: FoundMoment | null): string | null {
  if (moment === null) return null;
  const { date, time, zone, start, end } = moment;
  const day = date && `${date.year ?? "----"}-${two(date.month)}-${two(date.day)}`;
  const clock =
    time && [time.hour, time.minute, ...(time.second === null ? [] : [time.second])].map(two).join(":");
  const flags = (["approximate", "ambiguous", "invalid"] as const).filter((flag) => moment[flag]);
  return [day, clock, zone && shownZone(zone), ...flags, `«${text.slice(start, end)}»`]
    .filter((part) => part !== null)
    .join(" ");
}

export function shownZone({ written, iana, offset }: FoundZone): string {
  return `${written}=${offset ?? ""}${iana ?? ""}`;
}
