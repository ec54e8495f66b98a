import type { Source } from "../source.ts";
import { dateOf } from "../values/written-moment.ts";
import { type FoundZone, findZone } from "../values/zone.ts";
import type { Dated, FrontDays } from "./dated.ts";
import { reportUnknown, reportValue } from "./front-findings.ts";
import { frontKey } from "./front-keys.ts";
import { READERS, type Stated } from "./front-readers.ts";
import { unique } from "./lists.ts";

export type { FrontPart, Stated } from "./front-readers.ts";

/** Reads the front matter. Keys that nothing knows and values of the wrong kind are reported and left out. */
export function readFront(source: Source): Stated {
  const stated: Stated = {};
  const zone = documentZone(source);
  for (const entry of source.front) {
    const key = frontKey(entry.key);
    if (key === "title" && stated.title && entry.key.toLowerCase() !== "title") continue;
    if (key === "ignored" || entry.value === null || entry.value === "") continue;
    if (key === null) reportUnknown(entry, source);
    else {
      const read = READERS[key](entry.value, entry.lines, source, zone);
      if (typeof read === "string") reportValue(entry, read, source);
      else Object.assign(stated, merge(stated, read));
    }
  }
  return withStart(stated);
}

/**
 * The days that front matter gives, those of its milestones first.
 * @param sent the day of a mail, which has no front matter
 */
export function frontDays(stated: Stated, sent: Dated | null): FrontDays {
  const { started, detected, resolved, day, published } = stated;
  const milestone = [started, detected, resolved].find((moment) => moment && /^\d/.test(moment.value));
  const document = day ?? published ?? null;
  return {
    incident: milestone
      ? { date: dateOf(milestone.value), lines: milestone.lines, certainty: "stated" }
      : null,
    published: document ? { ...document, certainty: day ? "stated" : "inferred" } : sent,
  };
}

/**
 * Front matter that tells an end beside its date, as status pages do, means the start by the date; unless the end has a
 * time and the date has none, which is then that of the document.
 */
function withStart(stated: Stated): Stated {
  const start = stated.started || !stated.resolved ? null : stated.day?.moment;
  const isLess = start && !start.value.includes("T") && stated.resolved?.value.includes("T");
  return start && !isLess ? { ...stated, started: start } : stated;
}

/** Lists given under two keys add up. */
function merge(before: Stated, read: Stated): Stated {
  const both = { ...read };
  for (const key of ["tags", "services", "teams"] as const) {
    if (before[key] && read[key]) both[key] = unique([...before[key], ...read[key]]);
  }
  if (before.parts && read.parts) both.parts = { ...before.parts, ...read.parts };
  if (before.people && read.people) both.people = [...before.people, ...read.people];
  if (before.related && read.related) both.related = [...before.related, ...read.related];
  return both;
}

function documentZone({ front }: Source): FoundZone | null {
  const entry = front.find(({ key }) => frontKey(key) === "timezone");
  return typeof entry?.value === "string" ? findZone(entry.value) : null;
}
