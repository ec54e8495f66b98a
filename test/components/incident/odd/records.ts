import type { Postmortem } from "../../../../src/model/postmortem.ts";
import { record } from "../../../sample/record.ts";
import { OVERNIGHT, PACIFIC, TANGO, timed } from "../../../sample/seeds.ts";

const LONG =
  "A title of two hundred characters, which goes on about the database, the pool, the network, the proxy in front of it and the people who were called at night to look at all of these, one after another";

const bare = (id: string, title: string, summary = "") => ({ id, title, summary });

const steps = Array.from({ length: 400 }, (_, n): [number, string, null, string] => {
  const time = `${String(Math.floor((n % 288) / 12)).padStart(2, "0")}:${String((n % 12) * 5).padStart(2, "0")}`;
  return [
    n + 10,
    `2023-01-0${1 + Math.floor(n / 288)}T${time}+00:00`,
    null,
    `Step ${n} of the work on the queue.`,
  ];
});

const PHRASES = [
  ["detection", "أبلغ العملاء عن أخطاء في الدفع."],
  ["resolution", "تم تجديد الشهادة."],
] as const;

/** Records of every odd state that a page must look intended in, and three common ones beside them. */
export const ODD: Postmortem[] = [
  TANGO,
  PACIFIC,
  OVERNIGHT,
  { ...record(bare("title-only", "Only a title")), detected: null },
  { ...record({ ...bare("several", "Two small incidents of one week"), kind: "several" }), detected: null },
  { ...record({ ...bare("other", "How we write postmortems"), kind: "other" }), detected: null },
  timed(bare("long-title", LONG), { started: ["2023-05-15T10:30", "inferred", 3] }, [
    [4, "2023-05-15T10:30", "detection", "Seen."],
    [5, "2023-05-15T12:30", "resolution", "Gone."],
  ]),
  timed(
    bare("two-hundred-days", "Backups unreadable for two hundred days"),
    { started: ["2023-01-10", "stated", 3], resolved: ["2023-07-29", "stated", 3] },
    [
      [4, "2023-01-10", "lead-up", "The key is retired."],
      [5, "2023-03-02", null, "A restore is postponed."],
      [6, "2023-07-20", "detection", "A restore fails."],
      [7, "2023-07-29", "resolution", "Backups are made anew."],
    ],
  ),
  timed(
    bare("four-hundred", "Four hundred entries"),
    { started: ["2023-01-01T00:00+00:00", "stated", 3], resolved: ["2023-01-02T09:00+00:00", "stated", 3] },
    steps,
  ),
  timed(
    bare("right-to-left", "انقطاع خدمة الدفع بسبب انتهاء صلاحية الشهادة", "توقفت خدمة الدفع لمدة ساعتين."),
    { started: ["2023-05-15T10:30+03:00", "stated", 3], resolved: ["2023-05-15T12:30+03:00", "stated", 3] },
    PHRASES.map(([phase, text], n) => [n + 4, `2023-05-15T1${n * 2}:30+03:00`, phase, text]),
  ),
  timed(
    bare(
      "east-asian",
      "データベース接続の枯渇による注文サービスの停止",
      "接続プールの上限が誤って設定されていた。",
    ),
    {
      started: ["2023-05-15T10:30+09:00", "stated", 3],
      mitigated: ["2023-05-15T11:50+09:00", "inferred", 3],
    },
    [[4, "2023-05-15T10:30+09:00", "detection", "監視が異常を検知。"]],
  ),
  timed(bare("times-of-day", "Only times of day"), {}, [
    [4, "T23:50", "detection", "Seen."],
    [5, "T00:40", "mitigation", "Eased."],
  ]),
  timed(bare("no-times", "No times at all"), {}, [
    [4, null, "detection", "Seen."],
    [4, null, "false-lead", "The network was suspected."],
    [5, null, null, `A word without a break: ${"x".repeat(300)} and the rest of it. `.repeat(3)],
  ]),
];
