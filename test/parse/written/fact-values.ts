import type { Postmortem } from "../../../src/model/postmortem.ts";
import { two } from "./account.ts";

/** A length in minutes as it is written, with the minutes that it tells. */
export interface Length {
  text: string;
  minutes: number;
}

const exact = (text: (hours: number, minutes: number, all: number) => string) => (all: number) => ({
  text: text(Math.floor(all / 60), all % 60, all),
  minutes: all,
});

/** How a length is written. */
export const LENGTH_STYLES = {
  "1h 12m": exact((h, m) => (h === 0 ? `${m}m` : `${h}h ${m}m`)),
  "1h12m": exact((h, m) => (h === 0 ? `${m}m` : `${h}h${two(m)}m`)),
  "1 hour 12 minutes": exact((h, m) =>
    h === 0 ? `${m} minutes` : `${plural(h, "hour")} ${plural(m, "minute")}`,
  ),
  "1 hour and 12 minutes": exact((h, m) =>
    h === 0 ? `${m} minutes` : `${plural(h, "hour")} and ${plural(m, "minute")}`,
  ),
  "1 hr, 12 mins": exact((h, m) =>
    h === 0 ? `${m} mins` : `${h} hr${h > 1 ? "s" : ""}, ${m} min${m > 1 ? "s" : ""}`,
  ),
  "72 minutes": exact((_h, _m, all) => `${all} minutes`),
  "72 min": exact((_h, _m, all) => `${all} min`),
  "~72 minutes": exact((_h, _m, all) => `~${all} minutes`),
  "Approximately 72 minutes": exact((_h, _m, all) => `Approximately ${all} minutes`),
  "72 minutes (1h 12m)": exact((h, m, all) => `${all} minutes (${h}h ${m}m)`),
  "01:12": exact((h, m) => `${two(h)}:${two(m)}`),
  "01:12:00": exact((h, m) => `${two(h)}:${two(m)}:00`),
  "1:12 hours": exact((h, m) => `${h}:${two(m)} hours`),
  "1h 12m 0s": exact((h, m) => `${h}h ${m}m 0s`),
  PT1H12M: exact((h, m) => `PT${h > 0 ? `${h}H` : ""}${m}M`),
  "~1.2 hours": (all: number) => {
    const hours = Math.round(all / 6) / 10;
    return { text: `~${hours} hours`, minutes: Math.round(hours * 60) };
  },
} as const satisfies Record<string, (minutes: number) => Length>;

export type LengthStyle = keyof typeof LENGTH_STYLES;

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** How a rating is written, and what of it is the rating itself. */
export const RATINGS = {
  "SEV-2": "SEV-2",
  SEV1: "SEV1",
  "Sev 3": "Sev 3",
  P1: "P1",
  S2: "S2",
  Major: "Major",
  High: "High",
  CRITICAL: "CRITICAL",
  "SEV2 (Major)": "SEV2",
  "P1 – Critical": "P1",
  "P2 - High": "P2",
  "SEV-1: Critical": "SEV-1",
  "🔴 High": "High",
  "🟠 SEV-2": "SEV-2",
  "High 🔴": "High",
  "Sev-2 (customer facing)": "Sev-2",
  "Severity 2": "Severity 2",
  "Critical (P1)": "Critical",
} as const satisfies Record<string, string>;

export type Rating = keyof typeof RATINGS;

/** What is said of the state of a document, and what it means; null for the state of the incident. */
export const STATES = {
  Resolved: null,
  Complete: "final",
  Completed: "final",
  Final: "final",
  Published: "final",
  Reviewed: "final",
  "Complete, action items in progress": "final",
  "✅ Final": "final",
  Draft: "draft",
  DRAFT: "draft",
  "Work in progress": "draft",
  "In review": "in-review",
  "Under review": "in-review",
} as const satisfies Record<string, Postmortem["status"]>;

export type State = keyof typeof STATES;

type Detector = NonNullable<Postmortem["detectedBy"]>["value"];

/** Who or what noticed. */
export const DETECTORS = {
  Monitoring: "monitoring",
  "Automated alert": "monitoring",
  "PagerDuty alert": "monitoring",
  "Prometheus alert (HighErrorRate)": "monitoring",
  "Datadog monitor": "monitoring",
  "Customer report": "customer",
  "Customer reports": "customer",
  "User complaints": "customer",
  "Support tickets": "customer",
  "On-call engineer": "internal",
  "Internal testing": "internal",
} as const satisfies Record<string, Detector>;

export type DetectorWords = keyof typeof DETECTORS;

/** A share of those affected. */
export const SHARES = {
  "30%": 30,
  "30 %": 30,
  "~12.5%": 12.5,
  "30% of users": 30,
  "About 40 % of customers in Europe": 40,
  "1,200 (15%)": 15,
  "Approximately 75% of all users": 75,
} as const satisfies Record<string, number>;

export type Share = keyof typeof SHARES;

/** The services that a fact lists, and the people who wrote. */
export const SERVICES = ["checkout", "orders-api", "Payments Gateway"];
export const AUTHORS = ["Ada Lovelace", "Grace Hopper"];
