/** The first day, as a number like 20230515, of a written year, month or day: `2023`, `2023-06`, `2023-06-15`. */
export function firstDay(written: string): number | null {
  const [match, year, month = "1", day = "1"] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(written) ?? [];
  const possible = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return match === undefined || !possible ? null : Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

const MINUTES = { d: 1440, h: 60, m: 1 } as const;

/** Minutes of `2h`, `90m`, `90min`, `1h30m`, `1h30`, `1.5h`, `2d`, or plain minutes `90`; null for anything else. */
export function minutesOf(written: string): number | null {
  const [match, days, hours, minutes] =
    /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+)(?:m|min)?)?$/.exec(written.toLowerCase()) ?? [];
  if (!match) return null;
  return Number(days ?? 0) * MINUTES.d + Number(hours ?? 0) * MINUTES.h + Number(minutes ?? 0) * MINUTES.m;
}
