import type { Postmortem } from "../../model/postmortem.ts";
import { documentId } from "../document-id.ts";
import type { Source } from "../source.ts";
import { readDocumentStatus } from "../values/status.ts";
import { readActionItems } from "./action-items.ts";
import { readAffectedPercent } from "./affected.ts";
import { findAnchor } from "./anchor.ts";
import { readCauses } from "./causes.ts";
import { placeInTime } from "./chronology.ts";
import { readDetector } from "./detector.ts";
import { factsOf, readFacts } from "./facts.ts";
import { readFalseLeads } from "./false-leads.ts";
import { type FrontPart, frontDays, readFront, type Stated } from "./front.ts";
import { inferredTitle } from "./inferred-title.ts";
import { readKind } from "./kind.ts";
import { readLessons } from "./lessons.ts";
import { readLinks, readNamed, readNames } from "./lists.ts";
import { readMilestones } from "./milestones.ts";
import { type Passages, readPassages } from "./passages.ts";
import { withPhases } from "./phases.ts";
import { mailed } from "./publication.ts";
import { readRating } from "./severity.ts";
import { readSymptoms } from "./symptoms.ts";
import { readTimeline } from "./timeline.ts";
import { titleText } from "./title.ts";
import { readZone, zoneValue } from "./zone.ts";

/** What was read, before it is checked: the record, and beside it what the checks compare. */
export interface Draft {
  record: Postmortem;
  /** What the text alone says where front matter overrules it. */
  told: Postmortem;
  audience: "internal" | "public";
}

/**
 * The document read field by field. The order matters: facts and timeline first, since the day and the zone are found
 * in them; then what needs the day; then what needs the passages; front matter last, since it wins.
 */
export function readDraft(source: Source): Draft {
  const stated = readFront(source);
  const { sent, others: facts } = mailed(source, readFacts(source));
  const entries = withPhases(readTimeline(source));
  const anchor = findAnchor(source, facts, entries, frontDays(stated, sent));
  const zone = stated.stated ?? readZone(source, facts, entries);
  const timeline = placeInTime(entries, anchor, zone);
  const milestones = readMilestones({ source, facts, timeline, anchor, zone });
  const passages = withParts(readPassages(source, facts, entries), stated.parts ?? {});
  const falseLeads = readFalseLeads(source, timeline);
  const hasTimes = [...timeline.map((entry) => entry.at), milestones.started?.value].some((at) =>
    at?.includes("T"),
  );
  const told: Postmortem = {
    kind: readKind(source, { started: milestones.started, timeline }),
    id: documentId(source.path),
    title: source.title
      ? { value: titleText(source.title), certainty: "stated", lines: source.title.lines }
      : inferredTitle(source.path, (passages.impact ?? passages.summary)?.text ?? null),
    status:
      factsOf(facts, "status")
        .map((fact) => readDocumentStatus(fact.text))
        .find((status) => status !== null) ?? null,
    severity: readRating(source, facts),
    ...milestones,
    zone: zoneValue(zone, source.settings.zone, hasTimes),
    affectedPercent: readAffectedPercent(source, facts, passages),
    detectedBy: readDetector(source, facts, passages, entries),
    ...passages,
    timeline,
    falseLeads,
    actionItems: readActionItems(source),
    lessons: readLessons(source),
    causes: readCauses(source, passages, falseLeads),
    symptoms: readSymptoms(source, passages, entries),
    tags: readNames(facts, "tags"),
    services: readNames(facts, "services"),
    teams: readNames(facts, "teams"),
    people: readNamed(source, facts),
    links: readLinks(source),
    related: [],
    sections: [],
    unplaced: [],
  };
  return { record: overruled(told, stated), told, audience: stated.audience ?? "public" };
}

/** Front matter wins over the text, key by key; a milestone given there renews a computed duration. */
function overruled(told: Postmortem, stated: Stated): Postmortem {
  const { day, published, stated: zone, audience, parts, ...fields } = stated;
  return { ...told, ...fields };
}

/** A text of the front matter stands in for a part that the body only hints at, or has not. */
function withParts(told: Passages, parts: NonNullable<Stated["parts"]>): Passages {
  const missing = Object.entries(parts).filter(([name]) => told[name as FrontPart]?.certainty !== "stated");
  return { ...told, ...Object.fromEntries(missing) };
}
