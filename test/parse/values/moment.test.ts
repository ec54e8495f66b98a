import { describe, expect, it } from "vitest";
import { findMoments, leadingMoment } from "../../../src/parse/values/moment.ts";
import { shown } from "./shown.ts";

const DMY = { dateOrder: "dmy" } as const;
const MDY = { dateOrder: "mdy" } as const;

describe("findMoments", () => {
  it.each<[text: string, ...moments: string[]]>([
    // Dates
    ["2023-05-15", "2023-05-15 «2023-05-15»"],
    ["2023/05/15", "2023-05-15 «2023/05/15»"],
    ["2023.05.15", "2023-05-15 «2023.05.15»"],
    ["20230515", "2023-05-15 «20230515»"],
    ["20230515 10:30", "2023-05-15 10:30 «20230515 10:30»"],
    ["15/05/2023", "2023-05-15 «15/05/2023»"],
    ["05/15/23", "2023-05-15 «05/15/23»"],
    ["05/06/2023", "2023-06-05 ambiguous «05/06/2023»"],
    ["05/05/2023", "2023-05-05 «05/05/2023»"],
    ["15.05.2023", "2023-05-15 «15.05.2023»"],
    ["05.06.2023", "2023-06-05 «05.06.2023»"],
    ["9–12–2018, 4:00 pm GMT-5", "2018-12-09 16:00 GMT-5=-05:00 ambiguous «9–12–2018, 4:00 pm GMT-5»"],
    ["Start: 03, 14, 2024, 10:00 AM UTC.", "2024-03-14 10:00 UTC=+00:00 «03, 14, 2024, 10:00 AM UTC»"],
    ["15-May-2023", "2023-05-15 «15-May-2023»"],
    ["2023-May-15", "2023-05-15 «2023-May-15»"],
    ["May 15, 2023", "2023-05-15 «May 15, 2023»"],
    ["May 15th 2023", "2023-05-15 «May 15th 2023»"],
    ["Oct, 10, 2023", "2023-10-10 «Oct, 10, 2023»"],
    ["Feb-08-2022", "2022-02-08 «Feb-08-2022»"],
    ["15th of May, 2023", "2023-05-15 «15th of May, 2023»"],
    ["the 13th May, 2023", "2023-05-13 «13th May, 2023»"],
    ["Monday 15 May 2023", "2023-05-15 «Monday 15 May 2023»"],
    ["Monday, May 15, 2023", "2023-05-15 «Monday, May 15, 2023»"],
    ["15 May 2023 (Monday)", "2023-05-15 «15 May 2023 (Monday)»"],
    ["Thu Jan 19 2024", "2024-01-19 «Thu Jan 19 2024»"],
    ["Sept. 5, 2023", "2023-09-05 «Sept. 5, 2023»"],
    ["May 15", "-----05-15 «May 15»"],
    ["15 May: done", "-----05-15 «15 May»"],
    ["10th of October", "-----10-10 «10th of October»"],
    ["15. Mai 2023", "2023-05-15 «15. Mai 2023»"],
    ["15 de mayo de 2023", "2023-05-15 «15 de mayo de 2023»"],
    ["2023年5月15日", "2023-05-15 «2023年5月15日»"],
    ["2023년 5월 15일", "2023-05-15 «2023년 5월 15일»"],
    ["January 14-19, 2026", "2026-01-14 «January 14-19, 2026»"],
    ["October 9 and October 23, 2025", "-----10-09 «October 9»", "2025-10-23 «October 23, 2025»"],
    ["2025-02-30", "2025-02-30 invalid «2025-02-30»"],
    ["30 February 2025", "2025-02-30 invalid «30 February 2025»"],
    ["29 February", "-----02-29 «29 February»"],
    ["2000-31-12 24:00 CET", "2000-31-12 00:00 CET=+01:00 invalid «2000-31-12 24:00 CET»"],
    // Times
    ["10:30", "10:30 «10:30»"],
    ["10:30:15", "10:30:15 «10:30:15»"],
    ["10:30:15.123", "10:30:15 «10:30:15.123»"],
    ["06:27:11,123 ERROR", "06:27:11 «06:27:11,123»"],
    ["at 10h30 we", "10:30 «10h30»"],
    ["10 h 30", "10:30 «10 h 30»"],
    ["14h30 CEST", "14:30 CEST=+02:00 «14h30 CEST»"],
    ["9h30 UTC", "09:30 UTC=+00:00 «9h30 UTC»"],
    ["10.30 PM", "22:30 «10.30 PM»"],
    ["10.30 UTC", "10:30 UTC=+00:00 «10.30 UTC»"],
    ["1030hrs", "10:30 «1030hrs»"],
    ["at 1030 UTC", "10:30 UTC=+00:00 «1030 UTC»"],
    ["1030Z", "10:30 Z=+00:00 «1030Z»"],
    ["at 10 AM", "10:00 «10 AM»"],
    ["10am", "10:00 «10am»"],
    ["10:30 a.m.", "10:30 «10:30 a.m.»"],
    ["10:30PM", "22:30 «10:30PM»"],
    ["21:03 PM", "21:03 «21:03 PM»"],
    ["12:00 AM", "00:00 «12:00 AM»"],
    ["12 PM", "12:00 «12 PM»"],
    ["noon", "12:00 «noon»"],
    ["at noon on May 5", "-----05-05 12:00 «noon on May 5»"],
    ["October 21st, 2022, at midnight, access", "2022-10-21 00:00 «October 21st, 2022, at midnight»"],
    ["12 noon UTC", "12:00 UTC=+00:00 «12 noon UTC»"],
    ["24:00", "00:00 «24:00»"],
    ["2023-12-31 24:00", "2024-01-01 00:00 «2023-12-31 24:00»"],
    ["10：30", "10:30 «10：30»"],
    ["10時30分", "10:30 «10時30分»"],
    ["午後3時", "15:00 «午後3時»"],
    ["下午3:30", "15:30 «下午3:30»"],
    ["10.30 Uhr", "10:30 «10.30 Uhr»"],
    ["10:30 hrs", "10:30 «10:30 hrs»"],
    // Both
    ["2023-05-15T10:30:15.123Z", "2023-05-15 10:30:15 Z=+00:00 «2023-05-15T10:30:15.123Z»"],
    ["2023-05-15T10:30-08:00", "2023-05-15 10:30 -08:00=-08:00 «2023-05-15T10:30-08:00»"],
    ["2022-02-22T06:00:00-0800", "2022-02-22 06:00:00 -0800=-08:00 «2022-02-22T06:00:00-0800»"],
    ["2023-05-15 10:30:00 +0200", "2023-05-15 10:30:00 +0200=+02:00 «2023-05-15 10:30:00 +0200»"],
    ["20230515T103015Z", "2023-05-15 10:30:15 Z=+00:00 «20230515T103015Z»"],
    ["15/05/2023 at 10:30", "2023-05-15 10:30 «15/05/2023 at 10:30»"],
    ["15 May 2023 @ 10:30", "2023-05-15 10:30 «15 May 2023 @ 10:30»"],
    ["2023-05-15 - 10:30", "2023-05-15 10:30 «2023-05-15 - 10:30»"],
    ["2023-05-15 | 10:30", "2023-05-15 10:30 «2023-05-15 | 10:30»"],
    ["15.05.2023 um 10.30 Uhr", "2023-05-15 10:30 «15.05.2023 um 10.30 Uhr»"],
    ["15 mai 2023 à 10h30", "2023-05-15 10:30 «15 mai 2023 à 10h30»"],
    ["2023年5月15日 10時30分", "2023-05-15 10:30 «2023年5月15日 10時30分»"],
    ["2022-12-05 9.15", "2022-12-05 «2022-12-05»"],
    ["2023-05-15 1030", "2023-05-15 10:30 «2023-05-15 1030»"],
    ["Thu Jan 19 14:02:11 UTC 2024", "2024-01-19 14:02:11 UTC=+00:00 «Thu Jan 19 14:02:11 UTC 2024»"],
    ["10/May/2023:10:30:00 +0000", "2023-05-10 10:30:00 +0000=+00:00 «10/May/2023:10:30:00 +0000»"],
    ["May 15, 2023 (10:30 UTC)", "2023-05-15 10:30 UTC=+00:00 «May 15, 2023 (10:30 UTC)»"],
    ["Dec 18th **14:45** `@dma`", "-----12-18 14:45 «Dec 18th **14:45»"],
    ["10:15 AM GMT, 13 May 2023", "2023-05-13 10:15 GMT=+00:00 «10:15 AM GMT, 13 May 2023»"],
    ["14:30 UTC on Saturday 30th January we", "-----01-30 14:30 UTC=+00:00 «14:30 UTC on Saturday 30th January»"],
    ["02:00 US/Pacific on July 15 and", "-----07-15 02:00 US/Pacific=US/Pacific «02:00 US/Pacific on July 15»"],
    ["11:30 AM on October 15, 2022 (UTC+0)", "2022-10-15 11:30 UTC+0=+00:00 «11:30 AM on October 15, 2022 (UTC+0)»"],
    ["May 8, 2024, from 10:00 AM", "2024-05-08 10:00 «May 8, 2024, from 10:00 AM»"],
    ["March 10, 2022, 15:30 WAT (West Africa Time)", "2022-03-10 15:30 WAT=+01:00 «March 10, 2022, 15:30 WAT (West Africa Time)»"],
    ["11:45 PST (UTC-7)", "11:45 PST (UTC-7)=-07:00 «11:45 PST (UTC-7)»"],
    ["10:30 UTC - 11:00 UTC", "10:30 UTC=+00:00 «10:30 UTC»", "11:00 UTC=+00:00 «11:00 UTC»"],
    ["10:30 UTC-11:00 UTC", "10:30 UTC=+00:00 «10:30 UTC»", "11:00 UTC=+00:00 «11:00 UTC»"],
    ["10:30-11:00", "10:30 «10:30»", "11:00 «11:00»"],
    // Approximate
    ["October 8, 2025 ~16:00 UTC", "2025-10-08 16:00 UTC=+00:00 approximate «October 8, 2025 ~16:00 UTC»"],
    ["at around 14:30 UTC", "14:30 UTC=+00:00 approximate «around 14:30 UTC»"],
    ["On Sunday at ~10:55, load", "10:55 approximate «~10:55»"],
    ["approx. 10 AM", "10:00 approximate «approx. 10 AM»"],
    ["circa May 2024-05-03", "2024-05-03 «2024-05-03»"],
  ])("%s", (text, ...moments) => {
    expect(findMoments(text, DMY).map((moment) => shown(text, moment))).toEqual(moments);
  });

  it("reads the order of day and month as told, where the text leaves it open", () => {
    expect(shown("05/06/2023", findMoments("05/06/2023", MDY)[0] ?? null)).toBe("2023-05-06 ambiguous «05/06/2023»");
    expect(shown("15/05/2023", findMoments("15/05/2023", MDY)[0] ?? null)).toBe("2023-05-15 «15/05/2023»");
  });

  it.each([
    "v2.3.0", "1.20.3 and 0.5.15", "in 3.30 the base", "Bios (v 1.4.5 > v 2.17.1)", "v1.13.5-gke.10", "10.0.0.1:8080", "10.1.0.110 port 80",
    "localhost:3000", "on :8080", "redis:6379", "16:9", "a ratio of 5:1", "2h30m", "10h30m", "10h 30min", "10:30 min", "5:12 minutes",
    "1h30 later", "2 h 30 m", "2024-W05", "W05", "#1030", "PR #2023", "PR 1030 merged", "2023", "in 2023", "1200 users were affected",
    "503 errors", "1030 connections", "75%", "99.99%", "12.30%", "$10.30", "€12.50 per hour", "gke-prod-20190125-2aca69d", "20190125",
    "v20190125-2aca69d in prod", "backup-2023-05-15.sql", "2023-05-15-outage.md", "/2023/05/15/post.html", "https://x.org/2023/05/15/",
    "logs-2022.08.18", "b2:b9:bc:ce:b2:d4", "00:1A:2B:3C:4D:5E", "fe80::10:42", "line 10:42:1", "file.go:10:30:5", "1/100 items", "24/7 support", "9/10 users", "half of 5/10",
    "October 2025", "May 2023", "you may 5 times", "we march 10 miles", "mar 3 times", "1,030 rows", "10,000 users", "30.5 GB", "12.30 ms", "25:10", "10:75", "2.30 release",
    "id=1a2b10:30c", "sha 10e30", "-> 404", "500 PM2 workers", "5 ampere", "monday", "on Saturday", "today", "The Day", "at midnight", "around noon",
    "Decimal 10.25 was", "May 99", "32 May 2023", "section 5.10", "RFC 1123", "HTTP 1030", "1e10", "0x1030", "50:50", "100:30",
  ])("finds nothing in: %s", (text) => {
    const sentence = `we saw ${text} in it`;
    expect(findMoments(sentence, DMY).map((moment) => shown(sentence, moment))).toEqual([]);
  });
});

describe("leadingMoment", () => {
  it.each<[text: string, moment: string | null, rest: string]>([
    ["10:30 AM: Alarms rang", "10:30 «10:30 AM: »", "Alarms rang"],
    ["🔎 10:30 AM: Alarms rang", "10:30 «🔎 10:30 AM: »", "Alarms rang"],
    ["🕵️‍♂️ 11:05 AM - Network", "11:05 «🕵️‍♂️ 11:05 AM - »", "Network"],
    ["- **09:15 AM UTC:** Discovered", "09:15 UTC=+00:00 «- **09:15 AM UTC:** »", "Discovered"],
    ["* [09:02] @Katharine creates", "09:02 «* [09:02] »", "@Katharine creates"],
    [" - **19:01** `@UptimeRobot` First", "19:01 « - **19:01** »", "`@UptimeRobot` First"],
    ["- [03-26 02:50] The outage", "-----03-26 02:50 «- [03-26 02:50] »", "The outage"],
    ["| 2019-12-05 12:10     | Corrective", "2019-12-05 12:10 «| 2019-12-05 12:10     | »", "Corrective"],
    ["3. **2026-04-22 14:44** – Issue Resolved", "2026-04-22 14:44 «3. **2026-04-22 14:44** – »", "Issue Resolved"],
    ["1. 2022-12-05 15:32 Security rules", "2022-12-05 15:32 «1. 2022-12-05 15:32 »", "Security rules"],
    ["*14:58 PST* - Checked", "14:58 PST=-08:00 «*14:58 PST* - »", "Checked"],
    ["`5:00 AM` - The team", "05:00 «`5:00 AM` - »", "The team"],
    ["At 6:19 PM PT, a change", "18:19 PT=America/Los_Angeles «At 6:19 PM PT, »", "a change"],
    ["~16:40 UTC) text", "16:40 UTC=+00:00 approximate «~16:40 UTC) »", "text"],
    ["Around 10:30, users", "10:30 approximate «Around 10:30, »", "users"],
    ["16 Jan 04:20: @boo does", "-----01-16 04:20 «16 Jan 04:20: »", "@boo does"],
    ["15 May - event", "-----05-15 «15 May - »", "event"],
    ["Monday 10:30 - event", "10:30 «Monday 10:30 - »", "event"],
    ["14:00 UTC (16:00 CEST): both", "14:00 UTC=+00:00 «14:00 UTC (16:00 CEST): »", "both"],
    ["1030 - event", "10:30 «1030 - »", "event"],
    ["0930 event", "09:30 «0930 »", "event"],
    ["10.30 event", "10:30 «10.30 »", "event"],
    ["9.30: event", null, ""],
    ["noon: event", "12:00 «noon: »", "event"],
    ["Midnight. All quiet", "00:00 «Midnight. »", "All quiet"],
    ["15/05: event", "-----05-15 «15/05: »", "event"],
    ["10:30", "10:30 «10:30»", ""],
    ["(10:30 UTC) – text", "10:30 UTC=+00:00 «(10:30 UTC) – »", "text"],
    ["11. **01:00** Both strategies", "01:00 «11. **01:00** »", "Both strategies"],
    ["5:45PM: I then", "17:45 «5:45PM: »", "I then"],
    ["10:30 → event", "10:30 «10:30 → »", "event"],
  ])("%s", (text, moment, rest) => {
    const found = leadingMoment(text, DMY);
    expect([shown(text, found), found ? text.slice(found.end) : ""]).toEqual([moment, rest]);
  });

  it.each([
    "1200 users were affected", "2023 was a hard year", "2 hours later", "10 engineers joined", "3.30 is the release", "1. Restart the pods",
    "The 10:30 deploy", "Detected at 10:30", "404 errors", "2h30m of downtime", "v2.3.0 deployed", "10.0.0.1 went down", "24/7 support", "",
  ])("nothing leads: %s", (text) => {
    expect(leadingMoment(text, DMY)).toBeNull();
  });
});

describe("speed", () => {
  it("stays linear on hostile text", () => {
    const texts = ["1:".repeat(50_000), "1".repeat(100_000), "2023-".repeat(20_000), "May ".repeat(25_000), "about ".repeat(16_000), "(".repeat(100_000), "10:30 ".repeat(16_000), " ".repeat(100_000)];
    const before = performance.now();
    for (const text of texts) {
      findMoments(text, DMY);
      leadingMoment(text, DMY);
    }
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
