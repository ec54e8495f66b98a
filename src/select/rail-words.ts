import type { Clock } from "./incident-clock.ts";
import { dateOf } from "./moment.ts";
import type { Rail } from "./timeline-rail.ts";
import { counted, dateWords, listed, numberWord } from "./wording.ts";

const UNITS = [
  { minutes: 10_080, name: "week" },
  { minutes: 1440, name: "day" },
  { minutes: 60, name: "hour" },
  { minutes: 1, name: "minute" },
];

/** How to read the rail: its entries, its zone, what a tick stands for, and from where offsets count. */
export function railWords(rail: Rail, clock: Clock): string {
  return [
    countWords(rail, clock),
    rail.steps.length === 0 ? "" : `One tick on the rail is ${stepWords(rail.steps)}.`,
    rail.origin === "first entry" ? "No start is stated: T+ counts from the first entry." : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** `10 entries, times in UTC, 15 October 2022.` */
function countWords(rail: Rail, clock: Clock): string {
  const dates = new Set(rail.rows.map(({ at }) => dateOf(at?.date)).filter((date) => date !== null));
  const [date] = dates;
  const day = dates.size === 1 && date !== undefined ? dateWords(date) : "";
  const untimed = rail.entries - rail.timed;
  const parts = [
    counted(rail.entries, "entry", "entries"),
    rail.timed === 0 ? "none with a time" : untimed > 0 ? `${numberWord(untimed)} without a time` : "",
    rail.timed > 0 && clock.precision === "minute" ? zoneWords(clock) : "",
    day,
  ];
  return `${parts.filter((part) => part !== "").join(", ")}.`;
}

function zoneWords(clock: Clock): string {
  if (clock.zone === null) return "local times, no zone stated";
  return clock.utc ? "times in UTC" : `times in ${clock.zone}`;
}

/** `five minutes`, `five minutes, in longer gaps 15 minutes or one hour`. */
function stepWords(steps: readonly number[]): string {
  const [first, ...longer] = steps.map((minutes) => {
    const unit = UNITS.find((one) => minutes % one.minutes === 0) ?? { minutes: 1, name: "minute" };
    const count = minutes / unit.minutes;
    return `${numberWord(count)} ${unit.name}${count === 1 ? "" : "s"}`;
  });
  return longer.length === 0 ? `${first}` : `${first}, in longer gaps ${listed(longer, "or")}`;
}
