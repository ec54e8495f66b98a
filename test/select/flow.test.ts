import { describe, expect, it } from "vitest";
import { flowOf, suspectsOf } from "../../src/select/flow.ts";
import { sampleArchive } from "../sample/archive.ts";

const pools = sampleArchive().incidents.filter(({ causes }) => causes.includes("connection-pool"));
const brief = ({ label, listings }: { label: string; listings: unknown[] }) => [label, listings.length];

describe("flowOf", () => {
  const flow = flowOf(pools);
  it("counts what was seen and what it was", () => {
    expect(flow.symptoms.map(brief)).toEqual([
      ["latency", 3],
      ["errors", 1],
      ["unavailable", 1],
    ]);
    expect(flow.causes.map(brief)).toEqual([
      ["connection-pool", 3],
      ["config-change", 1],
      ["software-bug", 1],
    ]);
  });
  it("quotes causes and fixes, newest first", () => {
    expect(flow.rootCauses.map(({ text }) => text)).toEqual([
      "An early return skipped the call that gives the connection back.",
      "The limit of the pool was set to 6 instead of 60.",
    ]);
    expect(flow.fixes.map(({ text }) => text)).toEqual([
      "The report was stopped.",
      "The release was rolled back.",
      "The limit was raised and the service restarted.",
    ]);
  });
});

describe("suspectsOf", () => {
  it("gathers minutes, false leads without times, and what told them apart", () => {
    expect(
      suspectsOf(pools).map(({ label, minutes, untimed, told }) => ({
        label,
        minutes,
        untimed,
        told: told.map(({ text }) => text),
      })),
    ).toEqual([
      {
        label: "network",
        minutes: [45, 20],
        untimed: 0,
        told: ["A second zone showed the same waiting times.", "No packets were lost between the hosts."],
      },
      { label: "database", minutes: [], untimed: 1, told: [] },
    ]);
  });
});
