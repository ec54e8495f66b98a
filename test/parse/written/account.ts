import type { Phase } from "../../../src/model/vocabulary.ts";

/** What happened, before anybody wrote it down: the truth that a document in any shape tells. */
export interface Account {
  title: string;
  /** Days since 1970-01-01, and minutes since midnight, of the first event. */
  day: number;
  minute: number;
  /** Who noticed, as the events tell it. */
  detectedBy: string;
  summary: string;
  impact: readonly string[];
  rootCause: readonly string[];
  resolution: readonly string[];
  leadUp: readonly string[];
  detection: readonly string[];
  trigger: readonly string[];
  contributing: readonly string[];
  falseLeads: readonly string[];
  /** The first begins the harm, the last ends it. */
  events: readonly Event[];
  actions: readonly Action[];
  wentWell: readonly string[];
  wentPoorly: readonly string[];
  gotLucky: readonly string[];
  learned: readonly string[];
}

export interface Event {
  /** Minutes after the first. */
  after: number;
  text: string;
  phase: Phase | null;
}

export interface Action {
  text: string;
  owner: string;
  /** ISO date. */
  due: string;
  status: "done" | "in-progress" | "open";
  kind: "prevent" | "detect" | "mitigate" | "process";
}

type Story = Omit<Account, "day" | "minute">;

/** Stories of different trades, each told in words that leave no doubt, so that only the shape is in question. */
export const STORIES: readonly Story[] = [
  {
    title: "Checkout unavailable after a pool setting was lowered",
    detectedBy: "monitoring",
    summary: "The checkout service refused orders for customers in Europe.",
    impact: ["About a third of the orders failed with an error page.", "Support received 214 tickets."],
    rootCause: [
      "A change to the configuration lowered the size of the connection pool from 200 to 20.",
      "No alert watched the number of waiting requests.",
    ],
    resolution: ["We restored the old value of the setting and restarted the service."],
    leadUp: ["The platform team had planned to tidy up old settings for some weeks."],
    detection: ["The alert for the error rate of checkout paged the on-call engineer."],
    trigger: ["The new configuration was rolled out to all hosts at once."],
    contributing: [
      "Changes of settings were not reviewed by the database team.",
      "The staging environment had too little traffic to show the shortage.",
    ],
    falseLeads: [
      "We first suspected the payment provider, but its requests were answered as usual.",
      "The network was ruled out after its graphs showed no loss.",
    ],
    events: [
      { after: 0, text: "Outage begins, orders fail with errors", phase: null },
      { after: 7, text: "Alert fires for the error rate of checkout", phase: "detection" },
      { after: 12, text: "On-call engineer starts to investigate the logs", phase: "investigation" },
      { after: 31, text: "Escalated to the database team for help", phase: "escalation" },
      { after: 48, text: "Rolled back the configuration change", phase: "mitigation" },
      { after: 55, text: "Service fully restored, incident resolved", phase: "resolution" },
    ],
    actions: [
      {
        text: "Add an alert on waiting requests",
        owner: "Ada",
        due: "2024-06-14",
        status: "done",
        kind: "detect",
      },
      {
        text: "Review changes of pool sizes with the database team",
        owner: "Grace",
        due: "2024-07-01",
        status: "in-progress",
        kind: "prevent",
      },
      {
        text: "Document the limits of the connection pool",
        owner: "Linus",
        due: "2024-07-19",
        status: "open",
        kind: "process",
      },
    ],
    wentWell: ["The alert fired within seven minutes.", "The rollback was quick."],
    wentPoorly: ["Nobody knew which setting had changed.", "The runbook was out of date."],
    gotLucky: ["The sale had ended on the day before."],
    learned: ["Settings deserve the same review as code.", "A pool that is too small fails only under load."],
  },
  {
    title: "Search results stale for five hours",
    detectedBy: "customer",
    summary: "The search showed old results to all customers.",
    impact: ["Users saw results that were up to five hours old.", "No data was lost."],
    rootCause: ["The release renamed a queue, and the indexer kept reading from the old one."],
    resolution: [
      "The fix was to point the indexer at the new queue.",
      "A full rebuild of the index brought the results up to date.",
    ],
    leadUp: ["The queue had kept its name for six years."],
    detection: ["A customer reported to support that new products could not be found."],
    trigger: ["The release of the new broker client."],
    contributing: ["The name of the queue was written down in two places."],
    falseLeads: ["We thought that the cache was stale, but clearing it made no difference."],
    events: [
      { after: 0, text: "Incident start: the indexer stops receiving messages", phase: null },
      { after: 96, text: "A customer reports old results to support", phase: "detection" },
      { after: 124, text: "Engineers look into the logs of the indexer", phase: "investigation" },
      { after: 180, text: "Escalated to the platform team", phase: "escalation" },
      { after: 243, text: "Deployed a fix that reads from the new queue", phase: "mitigation" },
      { after: 301, text: "Index up to date again, all clear", phase: "resolution" },
    ],
    actions: [
      {
        text: "Create a test for the names of queues",
        owner: "Barbara",
        due: "2024-06-20",
        status: "open",
        kind: "prevent",
      },
      {
        text: "Monitor the age of the newest document in the index",
        owner: "Ken",
        due: "2024-06-28",
        status: "done",
        kind: "detect",
      },
    ],
    wentWell: ["Support passed the report on at once.", "The rebuild needed no downtime."],
    wentPoorly: ["No monitoring covered the age of the index."],
    gotLucky: ["The old queue had not been deleted yet.", "Few products were new on that day."],
    learned: ["A queue that nobody reads must raise an alarm."],
  },
];

const MINUTES_OF_DAY = 1440;

/** A moment of an account as calendar fields. */
export interface Moment {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

/** When an event of the account happened. */
export function momentOf({ day, minute }: Account, after: number): Moment {
  const total = minute + after;
  const date = new Date((day + Math.floor(total / MINUTES_OF_DAY)) * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: Math.floor((total % MINUTES_OF_DAY) / 60),
    minute: total % 60,
  };
}

/** `2024-03-05`. */
export function isoDate({ year, month, day }: Moment): string {
  return `${year}-${two(month)}-${two(day)}`;
}

/** `14:05`. */
export function isoTime({ hour, minute }: Moment): string {
  return `${two(hour)}:${two(minute)}`;
}

/** A number of at least two digits. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}
