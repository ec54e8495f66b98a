import { describe, expect, it } from "vitest";
import { type Course, courseOf } from "../../src/select/course.ts";
import { clockOf } from "../../src/select/incident-clock.ts";
import { OVERNIGHT, PACIFIC, TANGO, timed } from "../sample/seeds.ts";

const bare = { id: "x", title: "X", summary: "" };
const course = (source: typeof TANGO): Course | null => courseOf(source, clockOf(source));

/** Each lane in one line: its spans from edge to edge in percent, and its points. */
function lanes(source: typeof TANGO): string[] {
  return (course(source)?.lanes ?? []).map(({ phase, spans, points, note }) =>
    [
      phase ?? "none",
      ...spans.map(({ x, width }) => `${x.toFixed(1)}–${(x + width).toFixed(1)}`),
      ...points.map((x) => `• ${x.toFixed(1)}`),
      ...(note ? [`(${note.text}, ${note.anchor} ${note.x.toFixed(1)})`] : []),
    ].join(" "),
  );
}

describe("Fig. 1", () => {
  it("draws a lane per phase, each span up to the next entry, to scale", () => {
    expect(lanes(TANGO)).toEqual([
      "detection 13.0–15.9",
      "investigation 18.8–24.5 53.3–64.8 64.8–73.5",
      "false-lead 24.5–30.3 30.3–47.6 (40 min on two suspects, start 47.6)",
      "escalation 47.6–53.3",
      "resolution • 99.4",
      "none 15.9–18.8 73.5–99.4",
    ]);
  });

  it("puts ticks on round times and at both ends", () => {
    expect(course(TANGO)?.ticks.map(({ x, label, wide }) => [Math.round(x), label, wide])).toEqual([
      [13, "09:00", false],
      [30, "09:30", true],
      [48, "10:00", false],
      [65, "10:30", false],
      [82, "11:00", true],
      [99, "11:30", false],
    ]);
  });

  it("names milestones above and below the bar, and the longest interval", () => {
    expect(course(TANGO)?.labels.wide).toEqual([
      { x: 13, row: 0, anchor: "start", text: "started, detected", aside: "", interval: false },
      { x: 15.88, row: 1, anchor: "start", text: "acknowledged", aside: " (inferred)", interval: false },
      { x: 99.4, row: 0, anchor: "end", text: "resolved", aside: "", interval: false },
      {
        x: 57.64,
        row: 0,
        anchor: "middle",
        text: "2 h 25 min acknowledged to resolved",
        aside: "",
        interval: true,
      },
    ]);
  });

  it("follows a false lead as long as it was followed, and leaves out what lies far away", () => {
    expect(lanes(OVERNIGHT)).toEqual([
      "lead-up 13.0–17.1",
      "detection 17.1–58.6",
      "investigation 81.5–85.5",
      "false-lead 58.6–81.5 (2 h 20 min on one suspect, end 58.6)",
      "mitigation 85.5–99.4",
      "resolution • 99.4",
      "none 65.2–81.5",
    ]);
    expect(course(OVERNIGHT)?.beyond).toBe(1);
  });

  it("says times in both clocks where the zone is not UTC", () => {
    expect(course(PACIFIC)?.ticks.map(({ label, utc }) => [label, utc])).toEqual([
      ["08:00", "16:00"],
      ["09:00", "17:00"],
      ["10:00", "18:00"],
      ["11:00", "19:00"],
      ["11:30", "19:30"],
    ]);
  });

  it("gives no length to an entry whose successor has no time", () => {
    expect(lanes(PACIFIC)).toEqual(["detection • 13.0"]);
    expect(course(PACIFIC)?.untimed).toBe(5);
  });

  it("stays open where no end is stated", () => {
    const source = timed(bare, { started: ["2024-05-30T02:00", "stated", 2] }, [
      [4, "2024-05-30T02:00", null, "a"],
      [5, "2024-05-30T03:00", null, "b"],
    ]);
    expect(course(source)?.bar).toEqual({ from: 13, to: 99.4, open: true });
    expect(course(source)?.labels.wide.at(-1)?.text).toBe("no end stated");
  });

  it("tells itself in words", () => {
    expect(course(TANGO)?.summary).toBe(
      "Course of the incident from 09:00 to 11:30 UTC. started 09:00, detected 09:00, acknowledged 09:05, resolved 11:30. detection at 09:00; investigation at 09:10, 10:10 and 10:30; false-lead at 09:20 and 09:30; escalation at 10:00; resolution at 11:30; no phase read at 09:05 and 10:45.",
    );
  });

  it.each([
    ["nothing", timed(bare, {}, [])],
    ["one moment", timed(bare, { started: ["2024-05-30T02:00", "stated", 2] }, [])],
    [
      "entries without times",
      timed(bare, {}, [
        [4, null, "detection", "a"],
        [5, null, null, "b"],
      ]),
    ],
  ])("draws nothing from %s", (_, source) => {
    expect(course(source)).toBeNull();
  });

  it("never leaves its frame", () => {
    for (const source of [TANGO, OVERNIGHT, PACIFIC]) {
      for (const { spans, points } of course(source)?.lanes ?? []) {
        for (const { x, width } of spans) expect(x >= 13 && width >= 0 && x + width <= 99.41).toBe(true);
        for (const x of points) expect(x >= 13 && x <= 99.4).toBe(true);
      }
    }
  });
});
