import { describe, expect, test } from "vitest";
import { read, timelineOf } from "./read.ts";

/** First line and moment of each entry. */
function entries(text: string): [number, string | null][] {
  return read(text).timeline.map(({ lines, at }) => [lines[0], at]);
}

function starts(text: string): number[] {
  return read(text).timeline.map(({ lines }) => lines[0]);
}

describe("posts of a status page", () => {
  test("under headings of their states, with the times in brackets", () => {
    const page =
      "# Mail delayed\n\n### Resolved [Mar 6, 2024 - 10:00 UTC]\n\n- All is well.\n\n### Monitoring [Mar 5, 2024 - 09:00 UTC]\n\n- A fix is out.\n- **Next update:** Mar 6, 2024 - 10:00 UTC\n\n### Investigating [Mar 5, 2024 - 07:30 UTC]\n\n- Mail waits in the queue.\n";
    expect(read(page).timeline.map(({ at, phase }) => [at, phase])).toEqual([
      ["2024-03-06T10:00+00:00", "resolution"],
      ["2024-03-05T09:00+00:00", "mitigation"],
      ["2024-03-05T07:30+00:00", "investigation"],
    ]);
  });

  test("without times", () => {
    expect(
      starts("# Slow\n\nPages are slow.\n\n**Update** Still slow.\n\nSorry.\n\n**Update** Fixed.\n"),
    ).toEqual([5, 9]);
    expect(
      starts("# Slow\n\nPages are slow.\n\n## Update 1\n\nStill slow.\n\n## Update 2\n\nFixed.\n"),
    ).toEqual([5, 9]);
  });

  test("tasks to update something are none", () => {
    expect(starts("# Slow\n\nPages were slow.\n\n- Update the runbook\n- Update the dashboard\n")).toEqual(
      [],
    );
  });
});

describe("what stands beside the entries", () => {
  const table =
    "| Time | Event |\n|---|---|\n| 2024-03-05 | |\n| 09:00 | Alarm |\n| … | … |\n| 10:00 | The pool is larger |\n";

  test("facts in front of a table, a day above its rows, rows that say nothing", () => {
    const report = `# Pool full\n\n## Timeline\n\n- **Start time (detected):** 2024-03-05\n- **End time:** 2024-03-05\n\n${table}`;
    expect(entries(report)).toEqual([
      [11, "2024-03-05T09:00"],
      [13, "2024-03-05T10:00"],
    ]);
  });

  test("a table of lengths", () => {
    const report = `# Pool full\n\n## Timeline\n\n${table}\n### How fast we were\n\n| Step | From the alarm |\n|---|---|\n| Seen | 5 min |\n| Mended | ~1h 2m |\n`;
    expect(starts(report)).toEqual([8, 10]);
  });

  test("a list of facts, or a course without times, beside one with times", () => {
    const timed = "## Timeline\n\n- 09:00 Alarm\n- 09:20 Pool found full\n- 10:00 Pool enlarged\n";
    expect(
      starts(`# Pool full\n\n## Key timestamps\n\n- Reported: 09:05\n- Closed: 10:10\n\n${timed}`),
    ).toEqual([10, 11, 12]);
    expect(
      starts(`# Pool full\n\n${timed}\n## Sequence of events\n\n1. Pool too small\n2. Many users\n`),
    ).toEqual([5, 6, 7]);
  });

  test("the word that there are none", () => {
    expect(starts("# Pool\n\n## Timeline\n\nNo timeline is available.\n")).toEqual([]);
  });
});

describe("entries in other shapes", () => {
  test("within a drawn box, and in a table without a head", () => {
    expect(
      starts(
        "# Pool\n\n## Timeline\n\n```\n┌────────────┐\n│ 09:00 Alarm │\n│ 09:20 Found │\n└────────────┘\n```\n",
      ),
    ).toEqual([7, 8]);
    expect(
      starts("# Pool\n\n## Timeline\n\n| Mar 5 09:00 | The alarm sounds |\n| Mar 5 09:20 | It is found |\n"),
    ).toEqual([5, 6]);
  });

  test("two on one line of a list", () => {
    expect(
      entries(
        "# Pool\n\n## Timeline\n\n- 9:00 AM: The alarm sounds. - 9:20 AM: It is found.\n- 10:00 AM: Mended.\n",
      ),
    ).toEqual([
      [5, "T09:00"],
      [5, "T09:20"],
      [6, "T10:00"],
    ]);
  });

  test("prose that names a time under a heading with one goes on with it", () => {
    const report =
      "# Pool\n\n## Timeline\n\n### 09:00 Alarm\n\nBy 09:10 we looked.\n\n### 09:20 Found\n\nIt was full.\n\n### 10:00 Mended\n\nAt 10:05 all was well.\n";
    expect(starts(report)).toEqual([5, 9, 13]);
  });
});

describe("phases", () => {
  test("what comes to light, is asked for, changed and works again", () => {
    const told = timelineOf([
      "09:00 Grafana notifies about an outage",
      "09:05 Ada confirms: the key is public",
      "09:10 Vendor teams notified about the key",
      "09:20 Ben opens a pull request",
      "09:25 Repository made private",
      "09:40 Health page returns 200",
    ]);
    expect(told.map(({ phase }) => phase)).toEqual([
      "detection",
      "investigation",
      "escalation",
      "mitigation",
      "mitigation",
      "resolution",
    ]);
  });

  test("in other languages", () => {
    const told = timelineOf([
      "09:00 Grafana muestra una alerta",
      "09:05 El equipo identifica la tabla",
      "09:10 ロールバック開始",
      "09:20 El servicio vuelve a estado estable",
    ]);
    expect(told.map(({ phase }) => phase)).toEqual([
      "detection",
      "investigation",
      "mitigation",
      "resolution",
    ]);
  });

  test("a part that is named for two phases leaves them to its entries", () => {
    const report =
      "# Pool\n\n## Timeline\n\n### Detection and response\n\n- 09:00 The alarm sounds\n- 09:20 Ada restarts the pool\n";
    expect(read(report).timeline.map(({ phase }) => phase)).toEqual(["detection", "mitigation"]);
  });
});
