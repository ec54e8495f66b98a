import { PHASES } from "../model/vocabulary.ts";
import type { Point } from "./course-points.ts";
import type { Clock } from "./incident-clock.ts";
import type { KnownMilestone } from "./incident-milestones.ts";
import { counted, listed } from "./wording.ts";

/** Of a phase with more entries than this only their number is told. */
const MOST = 8;

/** The figure in words, for those who do not see it. */
export function summaryOf(
  points: Point[],
  milestones: KnownMilestone[],
  clock: Clock,
  [from, to]: [number, number],
): string {
  const say = (minute: number) => {
    const { date, time } = clock.read(minute);
    return [time === null || from + 1440 < to ? date : null, time].filter((part) => part !== null).join(" ");
  };
  const zone = clock.zone === null ? "" : ` ${clock.zone}`;
  const named = milestones.map(({ name, minute }) => `${name} ${say(minute)}`);
  const lanes = [...PHASES, null].flatMap((phase) => {
    const at = points.filter((point) => point.phase === phase).map(({ minute }) => say(minute));
    if (at.length === 0) return [];
    return [
      `${phase ?? "no phase read"} ${at.length > MOST ? counted(at.length, "entry", "entries") : `at ${listed(at)}`}`,
    ];
  });
  return [
    `Course of the incident from ${say(from)} to ${say(to)}${zone}.`,
    ...[named.join(", "), lanes.join("; ")].filter((part) => part !== "").map((part) => `${part}.`),
  ].join(" ");
}
