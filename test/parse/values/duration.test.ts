import { describe, expect, it } from "vitest";
import { findDuration } from "../../../src/parse/values/duration.ts";

const show = (text: string) => {
  const found = findDuration(text);
  if (!found) return null;
  const flags = `${found.approximate ? " about" : ""}${found.lowerBound ? " at least" : ""}`;
  return `${found.minutes}${flags} «${text.slice(found.start, found.end)}»`;
};

describe("findDuration", () => {
  it.each<[text: string, duration: string]>([
    ["2h 30m", "150 «2h 30m»"],
    ["2h30m", "150 «2h30m»"],
    ["2 h 5 min", "125 «2 h 5 min»"],
    ["2 hours and 30 minutes", "150 «2 hours and 30 minutes»"],
    ["7 hours 9 minutes", "429 «7 hours 9 minutes»"],
    ["90 min", "90 «90 min»"],
    ["1.5 hours", "90 «1.5 hours»"],
    ["1,5 hours", "90 «1,5 hours»"],
    ["1½ hours", "90 «1½ hours»"],
    ["2 1/2 hours", "150 «2 1/2 hours»"],
    ["about two hours", "120 about «about two hours»"],
    ["half an hour", "30 «half an hour»"],
    ["a quarter of an hour", "15 «a quarter of an hour»"],
    ["an hour and a half", "90 «an hour and a half»"],
    ["two and a half hours", "150 «two and a half hours»"],
    ["twenty-five minutes", "25 «twenty-five minutes»"],
    ["3 days", "4320 «3 days»"],
    ["1 day 3 hours", "1620 «1 day 3 hours»"],
    ["1 day, 2 hours", "1560 «1 day, 2 hours»"],
    ["3d 4h", "4560 «3d 4h»"],
    ["~45min", "45 about «~45min»"],
    ["2:30 h", "150 «2:30 h»"],
    ["12:30 minutes", "12.5 «12:30 minutes»"],
    ["02:15:00", "135 «02:15:00»"],
    ["0:45", "45 «0:45»"],
    ["1h30", "90 «1h30»"],
    ["over 3 hours", "180 at least «over 3 hours»"],
    ["13+ hours", "780 at least «13+ hours»"],
    ["45 minutes or more", "45 at least «45 minutes or more»"],
    ["less than 10 minutes", "10 about «less than 10 minutes»"],
    ["3.5 to 4 hours", "210 about «3.5 to 4 hours»"],
    ["2-3 hours", "120 about «2-3 hours»"],
    ["between 2 and 3 hours", "120 about «2 and 3 hours»"],
    ["1hr30m", "90 «1hr30m»"],
    ["1 hour 30", "90 «1 hour 30»"],
    ["12 Stunden 30 Minuten", "750 «12 Stunden 30 Minuten»"],
    ["3 horas e 15 minutos", "195 «3 horas e 15 minutos»"],
    ["around an hour and twenty minutes", "80 about «around an hour and twenty minutes»"],
    ["37m 12s", "37.2 «37m 12s»"],
    ["six weeks", "60480 «six weeks»"],
    ["two months", "86400 about «two months»"],
    ["PT2H30M", "150 «PT2H30M»"],
    ["P1DT2H", "1560 «P1DT2H»"],
    ["30 seconds", "0.5 «30 seconds»"],
    ["10 seconds", "0.17 «10 seconds»"],
    ["10,000 minutes", "10000 «10,000 minutes»"],
    ["約 3 日 23 時間", "5700 about «約 3 日 23 時間»"],
    ["2日16時間30分", "3870 «2日16時間30分»"],
    ["3月23日 4時間", "240 «4時間»"],
    ["2小时30分钟", "150 «2小时30分钟»"],
    ["a 90-minute outage", "90 «90-minute»"],
    ["lasted for an hour.", "60 «an hour»"],
    ["18:00 to 19:12 UTC (72 minutes)", "72 «72 minutes»"],
    ["40 minutes, from 00:00 PST to 00:40 PST", "40 «40 minutes»"],
    ["a 30s timeout, then 2 hours down", "120 «2 hours»"],
  ])("%s", (text, duration) => {
    expect(show(text)).toBe(duration);
  });

  it.each([
    "several hours",
    "a few minutes",
    "a couple of hours",
    "3 weeks ago",
    "10 minutes later",
    "two days earlier",
    "every 5 minutes",
    "per 10 seconds",
    "the last 30 days",
    "a 30-second timeout",
    "200ms",
    "5 MB",
    "5M users",
    "$5m",
    "10 mph",
    "24 hours a day",
    "twice a day",
    "10:30 AM",
    "10:30-11:00",
    "May 15, 2023",
    "v2h",
    "P1 incident",
    "PTO",
    "3 daily jobs",
    "2 hourglasses",
    "1030",
    "hours",
    "man-hours",
    "",
  ])("no duration in: %s", (text) => {
    expect(show(text)).toBeNull();
  });
});
