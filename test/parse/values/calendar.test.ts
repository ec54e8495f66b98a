import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { addDays, dayNumber, isRealDate, nearestYear } from "../../../src/parse/values/calendar.ts";

describe("days of the calendar", () => {
  it("counts days from 1970 as the calendar does, over leap years and centuries", () =>
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 800_000 }), (days) => {
        const { year, month, day } = Temporal.PlainDate.from("1970-01-01").add({ days });
        expect(dayNumber({ year, month, day })).toBe(days);
      }),
    ));

  it("measures over the end of a month", () => {
    const span = (month: number, day: number) =>
      dayNumber({ year: 2023, month, day }) - dayNumber({ year: 2023, month: 2, day: 27 });
    expect([span(3, 1), span(3, 2)]).toEqual([2, 3]);
  });

  it("puts a day without a year before all others, and finds the year that it lies nearest to", () => {
    const day = { year: null, month: 12, day: 30 };
    expect(dayNumber(day)).toBeLessThan(dayNumber({ year: 1970, month: 1, day: 1 }));
    expect(nearestYear(day, { year: 2024, month: 1, day: 2 })).toBe(2023);
    expect(nearestYear(day, { year: 2024, month: 7, day: 2 })).toBe(2024);
    expect(nearestYear(day, null)).toBeNull();
  });

  it("knows which days there are", () => {
    expect(isRealDate({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isRealDate({ year: null, month: 2, day: 29 })).toBe(true);
    expect(addDays({ year: 2024, month: 2, day: 28 }, 2)).toEqual({ year: 2024, month: 3, day: 1 });
  });
});
