import { describe, expect, it } from "vitest";
import { clockOf } from "../../src/select/incident-clock.ts";
import { factsOf } from "../../src/select/incident-facts.ts";
import { intervalsOf, milestonesOf } from "../../src/select/incident-milestones.ts";
import { listingOf } from "../../src/select/listing.ts";
import { entry, record, SETTINGS } from "../sample/record.ts";
import { OVERNIGHT, PACIFIC, TANGO, timed } from "../sample/seeds.ts";

const bare = { id: "x", title: "X", summary: "" };

/** `label: values (note) [inferred, l. n]`, one line per fact. */
function facts(source: typeof TANGO): { large: string[]; small: string[] } {
  const clock = clockOf(source);
  const listing = listingOf(
    { ...entry({ id: source.id, title: source.title.value }), record: source },
    SETTINGS,
  );
  const { large, small } = factsOf(listing, clock, milestonesOf(source, clock));
  const say = ({ label, values, none, note, guess }: (typeof large)[number]) =>
    [
      `${label}: ${values.length > 0 ? values.map(({ text }) => text).join(", ") : none}`,
      ...(note ? [`(${note})`] : []),
      ...(guess ? [`[inferred, l. ${guess.lines?.[0]}]`] : []),
    ].join(" ");
  return { large: large.map(say), small: small.map(say) };
}

describe("facts", () => {
  it("state what is known and say what is not", () => {
    expect(facts(TANGO)).toEqual({
      large: [
        "Duration: 2 h 30 min (started 09:00 → resolved 11:30)",
        "Affected: 80 % (of users, customers or requests, l. 4)",
        "Lost to false leads: 40 min (of 2 h 30 min, on two suspects)",
        "Detected after: 0 min (started 09:00 → detected 09:00)",
      ],
      small: [
        "When: 15 October 2022, 09:00–11:30 (UTC, written “UTC+0”)",
        "Causes: connection-pool, config-change, capacity, database [inferred, l. 6]",
        "Looked like: latency, unavailable [inferred, l. 4]",
        "Detected by: monitoring [inferred, l. 10]",
        "Status: not stated",
        "Services: none named",
        "People: none named",
      ],
    });
  });

  it("give local time first and UTC below it", () => {
    expect(facts(PACIFIC).small[0]).toBe("When: 15 June 2023, 08:00–11:30 PST (16:00–19:30 UTC)");
    expect(facts(OVERNIGHT).small[0]).toBe(
      "When: 21 September 2023, 23:40 – 22 September 2023, 08:30 UTC+2 (21:40–06:30 UTC; zone written “Europe/Berlin”)",
    );
  });

  it("show no UTC where the zone is unknown, and say so", () => {
    const source = timed(bare, { started: ["2023-05-15T10:30", "inferred", 3] }, []);
    expect(facts(source).small[0]).toBe(
      "When: 15 May 2023, 10:30, no end stated (zone not stated: local time, without UTC) [inferred, l. 3]",
    );
  });

  it("say that a zone was assumed", () => {
    const zone = {
      written: "UTC",
      iana: null,
      offset: "+00:00",
      certainty: "inferred" as const,
      lines: null,
    };
    const source = timed(bare, { started: ["2023-05-15T10:30+00:00", "stated", 3] }, [], { zone });
    expect(facts(source).small[0]).toBe(
      "When: 15 May 2023, 10:30, no end stated (UTC assumed: the text states no zone)",
    );
  });

  it("mark a stated duration that the milestones contradict", () => {
    const source = {
      ...TANGO,
      duration: { minutes: 45, certainty: "stated" as const, lines: [9, 9] as [number, number] },
    };
    expect(facts(source).large[0]).toBe(
      "Duration: 45 min (as stated; started 09:00 → resolved 11:30 is 2 h 30 min)",
    );
  });

  it("give a lower bound where there is no end", () => {
    const source = timed(bare, { started: ["2023-05-15T10:00+00:00", "stated", 3] }, [
      [4, "2023-05-15T12:00+00:00", null, "a"],
    ]);
    expect(facts(source).large[0]).toBe(
      "Duration: at least 2 h (started 15 May 10:00, no end stated; to the last entry)",
    );
  });

  it("invent nothing for a title alone", () => {
    const { large, small } = facts({ ...record({ id: "x", title: "X" }), detected: null });
    expect([...large, ...small]).toEqual([
      "Duration: not stated (no start stated, no end stated)",
      "Affected: not stated (share of users, customers or requests)",
      "Detected after: not stated",
      "Mitigated after: not stated",
      "When: not stated",
      "Causes: not stated",
      "Looked like: not stated",
      "Detected by: not stated",
      "Status: not stated",
      "Services: none named",
      "People: none named",
    ]);
  });

  it("name people once with all their roles, and the severity as written", () => {
    const people = [
      { name: "Ada", role: "author", lines: null },
      { name: "Ada", role: "incident commander", lines: null },
      { name: "Bo", role: null, lines: null },
    ];
    const severity = {
      written: "P1 - critical",
      level: 1,
      certainty: "stated" as const,
      lines: [2, 2] as [number, number],
    };
    const { small } = facts({ ...TANGO, people, severity });
    expect(small.filter((fact) => /^(?:People|Severity)/.test(fact))).toEqual([
      "Severity: SEV 1 (written “P1 - critical”)",
      "People: Ada (author, incident commander), Bo",
    ]);
  });
});

describe("intervals", () => {
  const intervals = (source: typeof TANGO) => intervalsOf(milestonesOf(source, clockOf(source)));

  it("carry both names, their guesses and what lies between unstated", () => {
    expect(intervals(TANGO)).toEqual([
      { from: "started", to: "detected", words: "0 min", inferred: false, notes: ["both at 09:00"] },
      {
        from: "detected",
        to: "acknowledged",
        words: "5 min",
        inferred: true,
        notes: ["acknowledged inferred, l. 11"],
      },
      {
        from: "acknowledged",
        to: "resolved",
        words: "2 h 25 min",
        inferred: true,
        notes: ["acknowledged inferred, l. 11", "mitigated: not stated"],
      },
    ]);
  });

  it("say when milestones are out of order", () => {
    const source = timed(
      bare,
      { started: ["2023-05-15T10:00", "stated", 3], resolved: ["2023-05-15T09:00", "stated", 4] },
      [],
    );
    expect(intervals(source)).toEqual([
      {
        from: "started",
        to: "resolved",
        words: "−1 h",
        inferred: false,
        notes: [
          "resolved is written as earlier than started",
          "detected, acknowledged and mitigated: not stated",
        ],
      },
    ]);
  });
});
