import { type Diagnostic, diagnose } from "../../model/diagnostic.ts";
import type { Postmortem } from "../../model/postmortem.ts";
import type { Source } from "../source.ts";
import { outOfSeason } from "../values/zone.ts";
import { placeOf } from "./check-dates.ts";

/** A zone that was assumed, and an abbreviation that is not in use at that time of the year. */
export function checkZone(record: Postmortem, source: Source): Diagnostic[] {
  const { zone, started } = record;
  if (!zone) return [];
  if (zone.certainty === "inferred") {
    const first = record.timeline.find((entry) => entry.at?.includes("T"))?.lines ?? started?.lines ?? [1, 1];
    return [
      diagnose(
        "zone-assumed",
        placeOf("", first, source.lines),
        `No time zone is stated; ${zone.written} was assumed.`,
      ),
    ];
  }
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(started?.value ?? "");
  if (!day || !zone.lines) return [];
  const written = /\b[A-Z]{3,4}\b/.exec(zone.written)?.[0] ?? zone.written;
  const season =
    zone.written === written
      ? outOfSeason(written, { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) })
      : null;
  if (!season) return [];
  const message = `${written} is not in use on ${day[0]}: it was read literally, as UTC${(zone.offset ?? "").replace("-", "−")}; clocks showed ${season.right}.`;
  return [diagnose("zone-season", placeOf(written, zone.lines, source.lines), message)];
}
