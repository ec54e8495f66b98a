import type { Postmortem } from "../model/postmortem.ts";
import type { Milestone } from "../model/vocabulary.ts";
import type { Clock, TimeView } from "./incident-clock.ts";
import { type Fact, guessOf, plainFact } from "./incident-fact.ts";
import { lostMinutes, suspectsWords } from "./incident-leads.ts";
import type { KnownMilestone } from "./incident-milestones.ts";
import { lineWords, shortDate } from "./incident-words.ts";
import type { Listing } from "./listing.ts";
import { durationText } from "./wording.ts";

const MOST = 4;

/**
 * The figures that are set large: those that the record gives, filled up to four with those it does not.
 * `milestones` are those that have a place on the clock.
 */
export function figuresOf(listing: Listing, clock: Clock, milestones: readonly KnownMilestone[]): Fact[] {
  const { record } = listing.entry;
  const delays = [
    afterFact("Detected after", "detected", milestones),
    afterFact("Mitigated after", "mitigated", milestones),
    afterFact("Acknowledged after", "acknowledged", milestones),
  ];
  const figures = [durationFact(listing, clock, milestones), affectedFact(record), ...leadsFact(record)];
  const known = delays.filter(({ values }) => values.length > 0);
  const unknown = delays.filter(({ values }) => values.length === 0);
  return [...figures, ...known, ...unknown].slice(0, MOST);
}

function durationFact(listing: Listing, clock: Clock, milestones: readonly KnownMilestone[]): Fact {
  const { record } = listing.entry;
  const started = milestones.find(({ name }) => name === "started");
  const resolved = milestones.find(({ name }) => name === "resolved");
  const dated = started?.at.date !== resolved?.at.date;
  // An end that is written as earlier than the start says nothing of the length.
  const inOrder = started && resolved && resolved.minute >= started.minute;
  const between = inOrder ? resolved.minute - started.minute : null;
  const bound = listing.lowerBound && between === null;
  const minutes = listing.lowerBound && between !== null ? between : listing.minutes;
  const text = minutes === null ? null : `${bound ? "at least " : ""}${durationText(minutes)}`;
  const ends =
    started === undefined || resolved === undefined
      ? [
          started ? `started ${momentWords(started.at, true)}` : "no start stated",
          resolved ? `resolved ${momentWords(resolved.at, true)}` : "no end stated",
        ].join(", ")
      : `started ${momentWords(started.at, dated)} → resolved ${momentWords(resolved.at, dated)}`;
  const differs = minutes !== null && between !== null && Math.abs(between - minutes) > 1;
  const note = bound
    ? `${ends}; to the last entry`
    : differs
      ? `as stated; ${ends} is ${durationText(Math.abs(between ?? 0))}`
      : ends;
  const guess = record.duration?.lines ? guessOf(record.duration) : null;
  return plainFact("Duration", text, clock.precision === null ? guessOf(record.duration) : guess, note);
}

function affectedFact(record: Postmortem): Fact {
  const share = record.affectedPercent;
  if (share === null) return plainFact("Affected", null, null, "share of users, customers or requests");
  return plainFact(
    "Affected",
    `${share.value} %`,
    null,
    `of users, customers or requests, ${lineWords(share.lines)}`,
  );
}

function leadsFact(record: Postmortem): Fact[] {
  const count = record.falseLeads.length;
  if (count === 0) return [];
  const minutes = lostMinutes(record.falseLeads);
  const on = `on ${suspectsWords(count)}`;
  const total = record.duration?.minutes ?? null;
  const note =
    minutes === null
      ? `${on}, without times`
      : total === null || total < minutes
        ? on
        : `of ${durationText(total)}, ${on}`;
  const lost = minutes === null ? null : durationText(minutes);
  return [{ ...plainFact("Lost to false leads", lost, null, note), none: "not known" }];
}

function afterFact(label: string, name: Milestone, milestones: readonly KnownMilestone[]): Fact {
  const started = milestones.find((milestone) => milestone.name === "started");
  const found = milestones.find((milestone) => milestone.name === name);
  if (started === undefined || found === undefined || found.minute < started.minute)
    return plainFact(label, null, null);
  const note = `started ${momentWords(started.at, false)} → ${name} ${momentWords(found.at, started.at.date !== found.at.date)}`;
  return plainFact(
    label,
    durationText(found.minute - started.minute),
    found.inferred ? { lines: found.lines && [...found.lines] } : null,
    note,
  );
}

/** A time of day with its date where the incident does not lie in one day: `09:00`, `15 Nov 14:30`, `15 Nov`. */
function momentWords(at: TimeView, dated: boolean): string {
  const day = at.date !== null && (dated || at.time === null) ? shortDate(at.date) : "";
  return [day, at.time?.slice(0, 5) ?? ""].filter((part) => part !== "").join(" ");
}
