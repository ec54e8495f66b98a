import { describe, expect, it } from "vitest";
import { clockOf } from "../../src/select/incident-clock.ts";
import { type Rail, railOf } from "../../src/select/timeline-rail.ts";
import { OVERNIGHT, PACIFIC, TANGO, timed } from "../sample/seeds.ts";

const bare = { id: "x", title: "X", summary: "" };
const rail = (source: typeof TANGO): Rail => railOf(source, clockOf(source));

/** One line per row, as a reader would draw it. */
function drawing(source: typeof TANGO): string[] {
  return rail(source).rows.map(({ id, day, at, offset, track, siding, cost }) =>
    [
      id,
      ...(day ? [day] : []),
      at?.time ?? "-",
      offset ?? "-",
      `${track.line} ${Math.round(track.height)}px ${track.ticks.length} ticks`,
      ...(track.gap ? [`(${track.gap})`] : []),
      ...(track.cut ? [`cut ${track.cut}`] : []),
      ...Object.entries(siding).flatMap(([name, set]) => (set ? [name] : [])),
      ...(cost ? [`cost ${cost}`] : []),
    ].join(" "),
  );
}

describe("the rail", () => {
  it("gives the median gap fifty px, keeps false leads on a siding and draws both ends", () => {
    expect(drawing(TANGO)).toEqual([
      "start 09:00 T+0:00 wait 0px 0 ticks",
      "entry-10 09:00 T+0:00 trunk 25px 0 ticks",
      "entry-11 09:05 T+0:05 trunk 25px 0 ticks",
      "entry-12 09:10 T+0:10 trunk 50px 1 ticks",
      "entry-13 09:20 T+0:20 wait 50px 1 ticks on fork along cost 10 min",
      "entry-14 09:30 T+0:30 wait 150px 5 ticks (30 min) on along cost 30 min",
      "entry-15 10:00 T+1:00 trunk 50px 1 ticks join",
      "entry-16 10:10 T+1:10 trunk 100px 3 ticks",
      "entry-17 10:30 T+1:30 trunk 75px 2 ticks",
      "entry-18 10:45 T+1:45 trunk 225px 8 ticks (45 min)",
      "entry-19 11:30 T+2:30 wait 0px 0 ticks",
      "end 11:30 T+2:30 none 0px 0 ticks",
    ]);
  });

  it("names the steps of its ticks, and counts phases in their usual order", () => {
    const { steps, phases, entries, timed: placed, inferred, origin } = rail(TANGO);
    expect({ steps, phases, entries, placed, inferred, origin }).toEqual({
      steps: [5],
      phases: [
        { phase: "detection", count: 1 },
        { phase: "investigation", count: 3 },
        { phase: "false-lead", count: 2 },
        { phase: "escalation", count: 1 },
        { phase: "resolution", count: 1 },
      ],
      entries: 10,
      placed: 10,
      inferred: 10,
      origin: "start",
    });
  });

  it("cuts long gaps, shows each new day, passes entries beside a lead, and goes on after the end", () => {
    expect(drawing(OVERNIGHT)).toEqual([
      "start 2023-09-21 23:40 T+0:00 wait 0px 0 ticks",
      "entry-10 23:40 T+0:00 trunk 25px 4 ticks",
      "entry-11 2023-09-22 00:05 T+0:25 trunk 240px 3 ticks cut 4 h 15 min",
      "entry-12 04:20 T+4:40 wait 40px 7 ticks on fork along cost 2 h 20 min",
      "entry-13 05:00 T+5:20 trunk 100px 19 ticks (1 h 40 min) along",
      "entry-14 06:40 T+7:00 trunk 25px 4 ticks join",
      "entry-15 07:05 T+7:25 trunk 85px 16 ticks",
      "entry-15-2 08:30 T+8:50 wait 0px 0 ticks",
      "end 08:30 T+8:50 wait 240px 5 ticks cut 7 d 1 h",
      "entry-16 2023-09-29 10:00 T+7 d 10:20 none 0px 0 ticks",
    ]);
  });

  it("hangs entries without times from a dotted line and gives them no offset", () => {
    expect(drawing(PACIFIC)).toEqual([
      "start 08:00 T+0:00 wait 0px 0 ticks",
      "entry-15 08:00 T+0:00 dotted 0px 0 ticks",
      "entry-17 - - dotted 0px 0 ticks",
      "entry-18 - - dotted 0px 0 ticks",
      "entry-20 - - dotted 0px 0 ticks on fork along",
      "entry-21 - - dotted 0px 0 ticks join",
      "entry-22 - - dotted 0px 0 ticks",
      "end 11:30 T+3:30 none 0px 0 ticks",
    ]);
  });

  it("counts from the first entry where no start is known", () => {
    const source = timed(bare, {}, [
      [4, "T10:00", null, "a"],
      [5, "T10:20", null, "b"],
    ]);
    expect(drawing(source)).toEqual([
      "entry-4 10:00 T+0:00 trunk 50px 3 ticks",
      "entry-5 10:20 T+0:20 none 0px 0 ticks",
    ]);
    expect(rail(source).origin).toBe("first entry");
  });

  it("draws a ruler of days where only days are known", () => {
    const source = timed(bare, { started: ["2023-01-01", "stated", 2] }, [
      [4, "2023-01-03", null, "a"],
      [5, "2023-01-23", null, "b"],
    ]);
    expect(drawing(source)).toEqual([
      "start 2023-01-01 - T+0 d trunk 9px 7 ticks",
      "entry-4 2023-01-03 - T+2 d trunk 91px 19 ticks",
      "entry-5 2023-01-23 - T+22 d none 0px 0 ticks",
    ]);
  });

  it("draws no length between entries that are out of order", () => {
    const source = timed(bare, {}, [
      [4, "2023-01-01T10:00", null, "a"],
      [5, "2023-01-01T09:00", null, "b"],
    ]);
    expect(drawing(source)).toEqual([
      "entry-4 10:00 T+0:00 dotted 0px 0 ticks",
      "entry-5 09:00 T−1:00 none 0px 0 ticks",
    ]);
  });

  it("is empty for a record without a timeline", () => {
    expect(rail(timed(bare, {}, []))).toEqual({
      rows: [],
      steps: [],
      entries: 0,
      timed: 0,
      inferred: 0,
      phases: [],
      origin: null,
    });
  });

  it("holds four hundred entries", () => {
    const steps = Array.from({ length: 400 }, (_, n): [number, string, null, string] => [
      n + 1,
      `2023-01-0${1 + Math.floor(n / 200)}T${String(Math.floor((n % 200) / 10)).padStart(2, "0")}:${String((n % 10) * 6).padStart(2, "0")}`,
      null,
      "x",
    ]);
    expect(rail(timed(bare, {}, steps)).rows).toHaveLength(400);
  });
});
