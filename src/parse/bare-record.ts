import type { Postmortem } from "../model/postmortem.ts";
import { documentId } from "./document-id.ts";
import { inferredTitle } from "./extract/inferred-title.ts";

/** A record that says nothing but where the document is. */
export function bareRecord(path: string, kind: Postmortem["kind"]): Postmortem {
  return {
    kind,
    id: documentId(path),
    title: inferredTitle(path, null),
    summary: null,
    status: null,
    severity: null,
    started: null,
    detected: null,
    acknowledged: null,
    mitigated: null,
    resolved: null,
    duration: null,
    zone: null,
    affectedPercent: null,
    detectedBy: null,
    impact: null,
    detection: null,
    trigger: null,
    rootCause: null,
    resolution: null,
    contributingFactors: [],
    timeline: [],
    falseLeads: [],
    actionItems: [],
    lessons: { wentWell: [], wentPoorly: [], gotLucky: [], learned: [] },
    causes: [],
    symptoms: [],
    tags: [],
    services: [],
    teams: [],
    people: [],
    links: [],
    related: [],
    sections: [],
    unplaced: [],
  };
}
