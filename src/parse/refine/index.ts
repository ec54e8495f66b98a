import type { Postmortem } from "../../model/postmortem.ts";
import type { Draft } from "../extract/index.ts";
import type { Repair } from "../repair.ts";
import type { Source } from "../source.ts";
import { checkActions } from "./check-actions.ts";
import { checkCauses } from "./check-causes.ts";
import { checkDates } from "./check-dates.ts";
import { checkEnding } from "./check-ending.ts";
import { checkMilestones } from "./check-milestones.ts";
import { checkOrder } from "./check-order.ts";
import { checkPlaceholders } from "./check-placeholders.ts";
import { checkSections } from "./check-sections.ts";
import { checkWording } from "./check-wording.ts";
import { checkZone } from "./check-zone.ts";
import { completeDuration } from "./complete-duration.ts";
import { sectionList, unplacedLines } from "./placement.ts";
import { reportRepairs } from "./report-repairs.ts";

/** The draft as a whole → the record, with findings reported on the way. */
export function refine(draft: Draft, source: Source, repairs: readonly Repair[]): Postmortem {
  const whole = { ...completeDuration(draft), sections: sectionList(source) };
  const record = { ...whole, unplaced: unplacedLines(source, whole) };
  const findings = [
    // About the text itself, whatever kind of document it is.
    ...reportRepairs(repairs),
    ...checkEnding(source),
    ...checkSections(record, source),
    // About a report: a template's placeholders and dates and a guide's advice are not findings.
    ...(record.kind === "other" ? [] : aboutReport(record, draft, source)),
  ];
  for (const finding of findings) source.report(finding);
  return record;
}

function aboutReport(record: Postmortem, draft: Draft, source: Source) {
  return [
    ...checkDates(source),
    ...checkZone(record, source),
    ...checkMilestones(record, draft.told),
    ...checkOrder(record),
    ...checkCauses(source),
    ...checkPlaceholders(source),
    ...checkActions(record),
    ...checkWording(source),
  ];
}
