import type { Postmortem, TimelineEntry } from "../../src/model/postmortem.ts";
import type { Certainty, Milestone, Phase } from "../../src/model/vocabulary.ts";
import { record } from "./record.ts";

/** An entry of a timeline: line, time (with its date, or null), phase, text. */
type Step = [line: number, at: string | null, phase: Phase | null, text: string, certainty?: Certainty];

/** A record with a timeline, whose milestones have the certainties of the real reader. */
export function timed(
  base: { id: string; title: string; summary: string },
  milestones: Partial<Record<Milestone, [value: string, certainty: Certainty, line: number]>>,
  steps: Step[],
  rest: Partial<Postmortem> = {},
): Postmortem {
  const named = Object.entries(milestones).map(([name, [value, certainty, line]]) => [
    name,
    { value, certainty, lines: [line, line] },
  ]);
  return {
    ...record(base),
    detected: null,
    ...Object.fromEntries(named),
    timeline: steps.map(entryOf),
    ...rest,
  };
}

function entryOf([line, at, phase, text, certainty = "inferred"]: Step): TimelineEntry {
  return { at, until: null, text, phase, key: false, lines: [line, line], certainty };
}

/** One morning in UTC: two suspects in a row, and a text that breaks off. */
export const TANGO = timed(
  {
    id: "2022/database-tango",
    title: "Database overwhelmed through a misconfigured connection pool",
    summary:
      "More visitors than usual met a pool with the wrong limits, and the database server went down. The network and then the application’s code were suspected before the pool was looked at.",
  },
  {
    started: ["2022-10-15T09:00+00:00", "stated", 4],
    detected: ["2022-10-15T09:00+00:00", "stated", 10],
    acknowledged: ["2022-10-15T09:05+00:00", "inferred", 11],
    resolved: ["2022-10-15T11:30+00:00", "stated", 4],
  },
  [
    [
      10,
      "2022-10-15T09:00+00:00",
      "detection",
      "Monitoring reports that the server is taking far too long to answer.",
    ],
    [11, "2022-10-15T09:05+00:00", null, "Engineers are called in."],
    [
      12,
      "2022-10-15T09:10+00:00",
      "investigation",
      "They read the server’s logs and watch how the database is doing.",
    ],
    [
      13,
      "2022-10-15T09:20+00:00",
      "false-lead",
      "Slow network links are the first suspicion, and the network’s settings are gone through.",
    ],
    [
      14,
      "2022-10-15T09:30+00:00",
      "false-lead",
      "Then the application: a bug is thought to be what overloads the database.",
    ],
    [15, "2022-10-15T10:00+00:00", "escalation", "No end in sight; senior engineers take over."],
    [
      16,
      "2022-10-15T10:10+00:00",
      "investigation",
      "Going through how the parts fit together, they come upon the connection pool. Its settings are wrong.",
    ],
    [
      17,
      "2022-10-15T10:30+00:00",
      "investigation",
      "Root cause confirmed: the pool lets through more connections than the database server can carry.",
    ],
    [18, "2022-10-15T10:45+00:00", null, "Handed to the database administrators."],
    [
      19,
      "2022-10-15T11:30+00:00",
      "resolution",
      "Pool reconfigured, database server restarted, service back.",
    ],
  ],
  {
    zone: { written: "UTC+0", iana: null, offset: "+00:00", certainty: "stated", lines: [4, 4] },
    duration: { minutes: 150, certainty: "inferred", lines: null },
    affectedPercent: { value: 80, lines: [4, 4] },
    detectedBy: { value: "monitoring", certainty: "inferred", lines: [10, 10] },
    causes: (["connection-pool", "config-change", "capacity", "database"] as const).map((value) => ({
      value,
      certainty: "inferred",
      lines: [6, 6],
    })),
    symptoms: (["latency", "unavailable"] as const).map((value) => ({
      value,
      certainty: "inferred",
      lines: [4, 4],
    })),
    falseLeads: [
      {
        text: "Slow network links are the first suspicion.",
        lines: [13, 13],
        suspects: ["network"],
        ruledOutBy: null,
        minutes: 10,
        at: "2022-10-15T09:20+00:00",
      },
      {
        text: "A bug is thought to be what overloads the database.",
        lines: [14, 14],
        suspects: ["software-bug"],
        ruledOutBy: null,
        minutes: 30,
        at: "2022-10-15T09:30+00:00",
      },
    ],
  },
);

/** Written in PST, with entries that mostly have no time. */
export const PACIFIC = timed(
  {
    id: "2023/limit-too-low",
    title: "Connection limit entered too low",
    summary: "The pool was given a limit meant for something far smaller.",
  },
  {
    started: ["2023-06-15T08:00-08:00", "stated", 9],
    detected: ["2023-06-15T08:00-08:00", "stated", 15],
    resolved: ["2023-06-15T11:30-08:00", "stated", 9],
  },
  [
    [15, "2023-06-15T08:00-08:00", "detection", "Monitoring alerts.", "stated"],
    [17, null, "investigation", "Database connectivity is examined."],
    [18, null, "investigation", "Application logs and health metrics are read."],
    [20, null, "false-lead", "High load is suspected; balancers and caches are examined and cleared."],
    [21, null, "escalation", "Database operations and a senior systems engineer are called."],
    [22, null, "resolution", "The misconfigured pool is found and corrected."],
  ],
  {
    zone: { written: "PST", iana: null, offset: "-08:00", certainty: "stated", lines: [9, 9] },
    duration: { minutes: 210, certainty: "inferred", lines: null },
    falseLeads: [
      {
        text: "High server load was suspected.",
        lines: [20, 20],
        suspects: ["capacity"],
        ruledOutBy: { text: "Balancers and caches were innocent.", lines: [20, 20] },
        minutes: null,
        at: null,
      },
    ],
  },
);

/** Across midnight, with a lead that is dropped two entries later, a day of watching, and a follow-up next week. */
export const OVERNIGHT = timed(
  {
    id: "2023/replica-lag",
    title: "Replica hours behind after an index build",
    summary: "Building the index on the primary starved replication until morning.",
  },
  { started: ["2023-09-21T23:40+02:00", "stated", 5], resolved: ["2023-09-22T08:30+02:00", "stated", 6] },
  [
    [10, "2023-09-21T23:40+02:00", "lead-up", "Index build begins on the primary."],
    [11, "2023-09-22T00:05+02:00", "detection", "Lag alarm. Nobody is on call for it."],
    [12, "2023-09-22T04:20+02:00", "false-lead", "The network is suspected and measured."],
    [13, "2023-09-22T05:00+02:00", null, "The network team joins."],
    [
      14,
      "2023-09-22T06:40+02:00",
      "investigation",
      "The network is cleared; the build is seen in the list of running statements.",
    ],
    [15, "2023-09-22T07:05+02:00", "mitigation", "The build is cancelled."],
    [15, "2023-09-22T08:30+02:00", "resolution", "Lag is back to zero."],
    [16, "2023-09-29T10:00+02:00", "follow-up", "The index is built on a replica first."],
  ],
  {
    zone: {
      written: "Europe/Berlin",
      iana: "Europe/Berlin",
      offset: null,
      certainty: "stated",
      lines: [4, 4],
    },
    duration: { minutes: 530, certainty: "inferred", lines: null },
    falseLeads: [
      {
        text: "The network is suspected.",
        lines: [12, 12],
        suspects: ["network"],
        ruledOutBy: { text: "No loss between the sites.", lines: [14, 14] },
        minutes: 140,
        at: "2023-09-22T04:20+02:00",
      },
    ],
  },
);
