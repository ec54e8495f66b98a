import { describe, expect, it } from "vitest";
import { findRange, leadingRange } from "../../../src/parse/values/range.ts";
import { shown } from "./shown.ts";

const DMY = { dateOrder: "dmy" } as const;

/** Both ends without their slices, then the slice of the range. */
function shownRange(text: string): string | null {
  const range = findRange(text, DMY);
  if (!range) return null;
  const [from, until] = [range.from, range.until].map((moment) =>
    shown(text, moment)?.replace(/ ?«.*$/su, ""),
  );
  return `${from} → ${until} «${text.slice(range.start, range.end)}»`;
}

describe("findRange", () => {
  it.each<[text: string, range: string]>([
    ["10:30–11:00", "10:30 → 11:00 «10:30–11:00»"],
    ["10:30-11:00", "10:30 → 11:00 «10:30-11:00»"],
    ["from 10:30 to 11:00 UTC", "10:30 UTC=+00:00 → 11:00 UTC=+00:00 «10:30 to 11:00 UTC»"],
    ["10:30-11:00 UTC-5", "10:30 UTC-5=-05:00 → 11:00 UTC-5=-05:00 «10:30-11:00 UTC-5»"],
    [
      "May 15, 2023, 10:30 AM - May 15, 2023, 12:00 PM (UTC)",
      "2023-05-15 10:30 UTC=+00:00 → 2023-05-15 12:00 UTC=+00:00 «May 15, 2023, 10:30 AM - May 15, 2023, 12:00 PM (UTC)»",
    ],
    ["no dia 5, das 10:30 às 11:00", "10:30 → 11:00 «10:30 às 11:00»"],
    ["entre 10h30 et 11h00", "10:30 → 11:00 «10h30 et 11h00»"],
    ["de 10h à 11h30", "10:00 → 11:30 «10h à 11h30»"],
    ["zwischen 10:30 und 11:00 Uhr", "10:30 → 11:00 «10:30 und 11:00 Uhr»"],
    ["entre las 10:30 y las 11:00", "10:30 → 11:00 «10:30 y las 11:00»"],
    ["с 10:30 до 11:00", "10:30 → 11:00 «10:30 до 11:00»"],
    ["10:30から11:00まで", "10:30 → 11:00 «10:30から11:00»"],
    ["stood still from 18.50 to 19.37", "18:50 → 19:37 «18.50 to 19.37»"],
    ["10:30 (start) – 11:00 (end)", "10:30 → 11:00 «10:30 (start) – 11:00»"],
    ["10:30 XYT - 11:00 XYT", "10:30 → 11:00 «10:30 XYT - 11:00»"],
    [
      "5 May 2023 between 10.30UTC (block 12) and 11.00UTC",
      "2023-05-05 10:30 UTC=+00:00 → 2023-05-05 11:00 UTC=+00:00 «5 May 2023 between 10.30UTC (block 12) and 11.00UTC»",
    ],
    ["between 9 and 11am", "09:00 → 11:00 «9 and 11am»"],
    ["from 1:10 pm until 1:19", "13:10 → 13:19 «1:10 pm until 1:19»"],
    ["from 11:50 pm until 1:19", "23:50 → 01:19 «11:50 pm until 1:19»"],
    ["between the hours of 1900 and 2100 UTC", "19:00 UTC=+00:00 → 21:00 UTC=+00:00 «1900 and 2100 UTC»"],
    ["between 0130 and 0215 UTC", "01:30 UTC=+00:00 → 02:15 UTC=+00:00 «0130 and 0215 UTC»"],
    ["9-11 PM EST", "21:00 EST=-05:00 → 23:00 EST=-05:00 «9-11 PM EST»"],
    ["11:30 - 12:15 PM", "11:30 → 12:15 «11:30 - 12:15 PM»"],
    [
      "9:00 AM to 11:30 AM on October 15, 2022 (UTC+0)",
      "2022-10-15 09:00 UTC+0=+00:00 → 2022-10-15 11:30 UTC+0=+00:00 «9:00 AM to 11:30 AM on October 15, 2022 (UTC+0)»",
    ],
    [
      "23:30 - 00:45 UTC on 5 May",
      "-----05-05 23:30 UTC=+00:00 → -----05-06 00:45 UTC=+00:00 «23:30 - 00:45 UTC on 5 May»",
    ],
    [
      "2024-01-19 15:00 → 18:30 UTC",
      "2024-01-19 15:00 UTC=+00:00 → 2024-01-19 18:30 UTC=+00:00 «2024-01-19 15:00 → 18:30 UTC»",
    ],
    ["2024-01-19 23:00 until 01:00", "2024-01-19 23:00 → 2024-01-20 01:00 «2024-01-19 23:00 until 01:00»"],
    ["15 May 10:30 – 16 May 01:00", "-----05-15 10:30 → -----05-16 01:00 «15 May 10:30 – 16 May 01:00»"],
    ["22:30 – 16 May 2023 01:00", "2023-05-15 22:30 → 2023-05-16 01:00 «22:30 – 16 May 2023 01:00»"],
    [
      "Dec 31, 2023 23:00 to Jan 1 01:00",
      "2023-12-31 23:00 → 2024-01-01 01:00 «Dec 31, 2023 23:00 to Jan 1 01:00»",
    ],
    [
      "22:30 UTC on October 29 to 05:39 UTC on October 30 (7 hours)",
      "-----10-29 22:30 UTC=+00:00 → -----10-30 05:39 UTC=+00:00 «22:30 UTC on October 29 to 05:39 UTC on October 30»",
    ],
    [
      "14:00 to 15:30 (UTC) on August 17, 2024.",
      "2024-08-17 14:00 UTC=+00:00 → 2024-08-17 15:30 UTC=+00:00 «14:00 to 15:30 (UTC) on August 17, 2024»",
    ],
    [
      "starting at 14:00 UTC and ending at 16:00 UTC.",
      "14:00 UTC=+00:00 → 16:00 UTC=+00:00 «14:00 UTC and ending at 16:00 UTC»",
    ],
    [
      "started at 11:45 AM and was resolved by 12:45 PM West African Time.",
      "11:45 West African Time=+01:00 → 12:45 West African Time=+01:00 «11:45 AM and was resolved by 12:45 PM West African Time»",
    ],
    [
      "From 5:22 PM to 6:13 PM WAT 10th of October, requests",
      "-----10-10 17:22 WAT=+01:00 → -----10-10 18:13 WAT=+01:00 «5:22 PM to 6:13 PM WAT 10th of October»",
    ],
    ["spanned from midnight to 3:00 AM", "00:00 → 03:00 «midnight to 3:00 AM»"],
    [
      "May 8, 2024, from 10:00 AM to 12:30 PM (UTC)",
      "2024-05-08 10:00 UTC=+00:00 → 2024-05-08 12:30 UTC=+00:00 «May 8, 2024, from 10:00 AM to 12:30 PM (UTC)»",
    ],
    [
      "Between the times of 4:44PM and 5:45PM on Sunday, January 28th, 2018, while",
      "2018-01-28 16:44 → 2018-01-28 17:45 «4:44PM and 5:45PM on Sunday, January 28th, 2018»",
    ],
    ["January 14-19, 2026", "2026-01-14 → 2026-01-19 «January 14-19, 2026»"],
    ["14–19 January 2026", "2026-01-14 → 2026-01-19 «14–19 January 2026»"],
    ["~2 weeks (October 9 - October 23, 2025)", "2025-10-09 → 2025-10-23 «October 9 - October 23, 2025»"],
    ["2025-10-08 to 2025-10-09", "2025-10-08 → 2025-10-09 «2025-10-08 to 2025-10-09»"],
    ["1030-1115 UTC", "10:30 UTC=+00:00 → 11:15 UTC=+00:00 «1030-1115 UTC»"],
    ["**10:30** to **11:00**", "10:30 → 11:00 «10:30** to **11:00»"],
    [
      "February 4, 05:35 UTC, to February 5, 22:09 UTC, which",
      "-----02-04 05:35 UTC=+00:00 → -----02-05 22:09 UTC=+00:00 «February 4, 05:35 UTC, to February 5, 22:09 UTC»",
    ],
    ["12.05.2023 – 14.05.2023", "2023-05-12 → 2023-05-14 «12.05.2023 – 14.05.2023»"],
    ["2023-05-15/2023-05-16", "2023-05-15 → 2023-05-16 «2023-05-15/2023-05-16»"],
    ["Monday 22:00 - Tuesday 01:00", "22:00 → 01:00 «22:00 - Tuesday 01:00»"],
    ["3rd to 5th March 2024", "2024-03-03 → 2024-03-05 «3rd to 5th March 2024»"],
    ["14h00 - 15h30", "14:00 → 15:30 «14h00 - 15h30»"],
  ])("%s", (text, range) => {
    expect(shownRange(text)).toBe(range);
  });

  it.each([
    "10:30",
    "03/10/2021",
    "3-10-2021",
    "14:00 and 15:00 were busy",
    "10:30 we saw it; at 11:00 we did not",
    "10-20 users",
    "v1.2 to v1.3",
    "from 10 to 20",
    "2.5 - 3.5 GB",
    "03:00 UTC, then 05:00 UTC",
    "pages 10-11",
    "",
  ])("no range in: %s", (text) => {
    expect(shownRange(text)).toBeNull();
  });
});

describe("leadingRange", () => {
  it.each<[text: string, from: string | null, until: string | null, rest: string]>([
    ["10:30-11:00: event", "10:30", "11:00", "event"],
    ["- 8:05PM to 9:10PM WAT: Sysadmin", "20:05 WAT=+01:00", "21:10 WAT=+01:00", "Sysadmin"],
    ["- **10:30 - 10:45 UTC** - Looked", "10:30 UTC=+00:00", "10:45 UTC=+00:00", "Looked"],
    ["From 10:30 to 11:00, we waited", "10:30", "11:00", "we waited"],
    ["10:30: event at 11:00", "10:30", null, "event at 11:00"],
    ["10:30: tried from 11:00 to 12:00", "10:30", null, "tried from 11:00 to 12:00"],
    ["0735 - 0739 Pool size lowered", "07:35", "07:39", "Pool size lowered"],
    ["10.30 -> 10.35: Pool size lowered", "10:30", "10:35", "Pool size lowered"],
    [
      "3 May 2023 1030 => 1035: Pool size lowered",
      "2023-05-03 10:30",
      "2023-05-03 10:35",
      "Pool size lowered",
    ],
    ["3 May 1933 hrs: Pool size lowered", "-----05-03 19:33", null, "Pool size lowered"],
    ["1334 => Pool size lowered", "13:34", null, "Pool size lowered"],
    ["2018 - 2019 were quiet", null, null, ""],
    ["Nothing here", null, null, ""],
  ])("%s", (text, from, until, rest) => {
    const found = leadingRange(text, DMY);
    const bare = (moment: Parameters<typeof shown>[1]) =>
      shown(text, moment)?.replace(/ ?«.*$/su, "") ?? null;
    expect([
      bare(found?.from ?? null),
      bare(found?.until ?? null),
      found ? text.slice(found.end) : "",
    ]).toEqual([from, until, rest]);
  });
});
