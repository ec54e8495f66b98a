import type { Unit } from "../unit.ts";
import { minuteOfDay } from "../values/calendar.ts";
import type { FoundMoment, WrittenDate, WrittenTime } from "../values/moment.ts";
import type { GroupStart } from "./timeline-role.ts";

/** Half a day in minutes, and how far an entry may stand before the start of its group without being of the next half. */
const HALF = 12 * 60;
const SLACK = 60;
const WRITTEN_HALF = /\d\s?([ap])\.?m\b/i;

/** "1:17" below "10:45 AM – 1:30 PM" is in the afternoon: on such a clock an entry lies behind the start of its group. */
export function inHalf(moment: FoundMoment, unit: Unit, from: GroupStart | null): FoundMoment {
  const { time } = moment;
  if (!time || !from?.time || !from.halves || time.hour > 11) return moment;
  const behind = minuteOfDay(from.time) - minuteOfDay(time);
  const isPlain = !WRITTEN_HALF.test(unit.text.slice(0, moment.end));
  return isPlain && behind > SLACK && behind <= HALF ? behindNoon(moment, time) : moment;
}

function behindNoon(moment: FoundMoment, time: WrittenTime): FoundMoment {
  return { ...moment, time: { ...time, hour: time.hour + 12 } };
}

/**
 * Follows the entries of a list on a clock of twice twelve hours: "2:20" below "1:34 pm" of the same day is in the
 * afternoon, though its author did not say so again.
 */
export class Afternoon {
  /** Minutes of the last time behind noon, with its day; null before the first "pm" and behind an "am". */
  private last: { minutes: number; date: WrittenDate | null } | null = null;

  /** The moment of the next entry, put behind noon where it goes on from one that is. */
  follow(moment: FoundMoment, unit: Unit): FoundMoment {
    const { time, date } = moment;
    if (!time) return moment;
    const half = WRITTEN_HALF.exec(unit.text.slice(0, moment.end))?.[1]?.toLowerCase();
    const minutes = minuteOfDay(time);
    const isSameDay =
      !date || !this.last?.date || (date.day === this.last.date.day && date.month === this.last.date.month);
    const goesOn =
      this.last &&
      half === undefined &&
      isSameDay &&
      time.hour > 0 &&
      time.hour < 12 &&
      minutes < this.last.minutes &&
      minutes + HALF >= this.last.minutes;
    if (half === "p" || goesOn) {
      this.last = { minutes: goesOn ? minutes + HALF : minutes, date: date ?? this.last?.date ?? null };
    } else if (half === "a" || !isSameDay) this.last = null;
    return goesOn ? behindNoon(moment, time) : moment;
  }
}
