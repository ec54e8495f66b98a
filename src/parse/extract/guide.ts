import type { Postmortem } from "../../model/postmortem.ts";
import { assigns } from "../assignment-sheet.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import { findMoments } from "../values/moment.ts";
import { GUIDE_NAMES, GUIDE_OPENING, PRESCRIBING, REPORT_NAMES, TELLING } from "../words/guide-words.ts";
import { pathDate } from "./path-date.ts";

/** Parts that every report of an incident has some of. */
export const REPORTING = ["impact", "timeline", "rootCause", "resolution", "summary", "detection"] as const;

/** What was read of when it happened. */
export type When = Pick<Postmortem, "started" | "timeline">;

/** A how-to, a policy, a plan or an index: it says what is to be done, and nothing that happened. */
export function isGuide(source: Source, when: When): boolean {
  return tellsNothing(source) || prescribes(source, when) || isSheet(source);
}

/** No date at all, and none of the parts that report. */
function tellsNothing({ units, root, path, front, settings }: Source): boolean {
  if (front.some(({ key }) => /start|date|severity|resolved|detected/i.test(key))) return false;
  const kinds = new Set(descend(root).flatMap((section) => section.kinds));
  const parts = REPORTING.filter((kind) => kinds.has(kind)).length;
  const isDated = () =>
    units.some((unit) => unit.kind !== "code" && findMoments(unit.text.slice(0, 300), settings).length > 0);
  if (INDEX.test(path)) return parts < 3 && !isDated();
  const opening = units.slice(0, 6).map((unit) => unit.text);
  return parts === 0 && units.length > 12 && GUIDE_OPENING.test(opening.join(" ")) && !isDated();
}

/** The sheet of a course and nothing else: no day, no time. */
function isSheet({ units, settings }: Source): boolean {
  return (
    assigns(units) &&
    units.every(({ kind, text }) => kind === "code" || findMoments(text.slice(0, 300), settings).length === 0)
  );
}

const INDEX = /(?:^|\/)(?:readme|index|guide|guidelines|contributing|how-?to[^/]*|process)\.\w+$/i;

/** How many words must prescribe, and which share of those that prescribe or tell may tell: in a guide by its name, in any other. */
const NAMED = { least: 3, share: 0.45 };
const UNNAMED = { least: 4, share: 0.35 };

/**
 * More of "must", "should" and "will" than of "was" and "failed", no time in a timeline and no part for the cause; with
 * a date only where its name is that of a guide, which has one of its version. Other languages are left in doubt.
 */
function prescribes({ root, title, path, units, settings }: Source, { started, timeline }: When): boolean {
  if (timeline.some(({ at }) => at !== null)) return false;
  const name = `${title?.text ?? ""} ${fileWords(path)}`;
  const isNamed = GUIDE_NAMES.test(name);
  if (!isNamed && (started || REPORT_NAMES.test(name) || pathDate(path, settings))) return false;
  if (descend(root).some(({ kinds }) => kinds.includes("rootCause"))) return false;
  const prose = units.filter(({ kind }) => kind !== "code").map(({ text }) => text);
  const prescribing = count(prose, PRESCRIBING);
  const telling = count(prose, TELLING);
  const { least, share } = isNamed ? NAMED : UNNAMED;
  return prescribing >= least && telling < share * (prescribing + telling + 1);
}

/** The last words of a file's name; what stands before them names the folders of an export. */
function fileWords(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w{1,8}$/, "");
  return name
    .split(/[\s_.-]+/)
    .slice(-4)
    .join(" ");
}

function count(texts: readonly string[], words: RegExp): number {
  return texts.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0);
}
