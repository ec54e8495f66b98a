import type { Unit } from "../unit.ts";
import type { FoundMoment, WrittenDate } from "../values/moment.ts";

const HALF = 12 * 60;

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
    const half = /\d\s?([ap])\.?m\b/i.exec(unit.text.slice(0, moment.end))?.[1]?.toLowerCase();
    const minutes = time.hour * 60 + time.minute;
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
    return goesOn ? { ...moment, time: { ...time, hour: time.hour + 12 } } : moment;
  }
}
