import { labelOf } from "../label.ts";
import { isPrompt } from "../prompt.ts";
import type { Unit } from "../unit.ts";
import { TASK_VERBS } from "../words/action-words.ts";

const BULLETED =
  /^(?:[0-9]\uFE0F?\u20E3|\([+–−-]\)\s|\d{1,2}\/\s|[ivx]{1,4}[.)]\s|\[[ x]\]\s|[•◦▪●○‣∙·–—]\s|\(?\d{1,2}[.)]\s|\d{1,2}\.\d{1,2}[.)]?\s|\(?[a-z]\)\s|(?:TODO|Task|Action|Step|Item)\b[^:：]{0,12}[:：])/iu;
/** A sign that says how it stands or went, or a number. */
const MARKED = /^(?:#\d{1,3}[.:)]?|[✅❌☑☐✔✓🔲⬜🚧⏳🔄🟢🔴🟡👍👎🍀]\uFE0F?)\s/u;
/** A colon at the end. */
export const INTRODUCES = /[:：]\s*$/;
/** Rounds the document off. */
export const CLOSING =
  /^(?:(?:with )?(?:our |my |kind |best |warm |many )?(?:regards|thanks|wishes|greetings)|cheers|thank you|thanks again|sincerely|yours|sorry|we(?: a|['’]?re) (?:very |truly |deeply )?(?:sorry|apologi[sz]e)|we (?:sincerely |deeply )?apologi[sz]e|apologies|in conclusion|to conclude|overall,|in summary|by (?:implementing|addressing|taking|following) |this (?:post-?mortem|report|incident|outage) |we (?:(?:would|do|also|really|want|again|once more|['’]d) ){0,2}(?:like to |to )?(?:thank|appreciate)\b|if you (?:have|need|would like) (?:any |further |more |other )*(?:questions?|concerns?|feedback|comments?|information|help)|(?:we |i )?look(?:ing)? forward to|(?:we|i) (?:remain|are|stay) (?:fully |deeply |firmly )?committed|please (?:feel free|reach out|contact|don['’]t hesitate|let us know))/iu;
/** "These measures will reduce the risk of another outage.": what the tasks above are good for, no task itself. */
const WEIGHS_TASKS =
  /^\W{0,4}(?:(?:all(?: of)? |together,? |collectively,? |in total,? )?(?:these|those|such|the above) (?:\p{L}+ ){0,4}(?:measures|steps|actions|improvements|changes|tasks|efforts|initiatives|fixes|practices|recommendations|enhancements|updates)|this (?:\p{L}+ ){0,2}(?:approach|plan|strategy|set of (?:measures|actions|steps|improvements))) (?:(?:will|would|should|can|are|is|aims?|seeks?|serves?|together|combined|collectively|all|also|to|be) )*(?:help|helps|ensure|ensures|prevent|reduce|reduces|improve|strengthen|minimi[sz]e|enhance|mitigate|avoid|make|makes|lower|protect|support|essential|intended|meant|designed|crucial|vital|critical|important|necessary|expected|aimed)\b/iu;
/** "— Ada", at the end of a letter. */
const SIGNATURE = /^[—–] ?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)?\.?$/u;
const LONGEST_TASK = 300;
/** One of a list without signs, however short. */
const SMALL_LINE = /^\W{0,3}\p{L}[^:：]{7,120}$/u;
const SENTENCE = /^\W{0,3}\p{Lu}.{12,}[.!?。)]?$/su;

/** What the units of a section are together; asked once, since each unit is judged by it. */
export interface Company {
  /** There are list items or table rows. */
  listed: boolean;
  /** Two lines or more begin with a label. */
  labelled: boolean;
  /** How many lines stand in each block. */
  lines: ReadonlyMap<number, number>;
  /** Two lines or more begin with a bold number: they are the statements, the lists below them their details. */
  numbered: boolean;
}

/** Looks once at all units of a section. */
export function company(units: readonly Unit[]): Company {
  const listed = units.some((unit) => unit.kind === "item" || unit.kind === "row");
  const numbered = units.filter(isNumberedLead).length > 1;
  const lines = new Map<number, number>();
  if (listed) return { listed, labelled: false, lines, numbered };
  for (const { kind, block } of units) if (kind === "line") lines.set(block, (lines.get(block) ?? 0) + 1);
  return { listed, labelled: units.filter(isLabelled).length > 1, lines, numbered };
}

/** Whether a unit says something of its own in a section that lists statements. */
export function isStatement(unit: Unit, { listed, labelled, lines, numbered }: Company): boolean {
  if (isPrompt(unit) || (unit.kind !== "row" && WEIGHS_TASKS.test(unit.text))) return false;
  if (numbered && isNumberedLead(unit)) return true;
  if (unit.kind === "code") return !listed && PROSE.test(unit.text);
  if (unit.kind === "item" || unit.kind === "row") return unit.text !== "";
  if (unit.kind !== "line" || INTRODUCES.test(unit.text)) return false;
  if (SIGNATURE.test(unit.text)) return false;
  if (BULLETED.test(unit.text)) return true;
  if (listed) return false;
  if (CLOSING.test(unit.text)) return false;
  if (MARKED.test(unit.text)) return true;
  if (isLabelled(unit) && (unit.lead !== null || labelled)) return true;
  const beside = lines.get(unit.block) ?? 0;
  return (
    isTask(unit) || (beside > 1 && SENTENCE.test(unit.text)) || (beside > 2 && SMALL_LINE.test(unit.text))
  );
}

/** "**1. Backups of the settings** (30 min)" above a list of details. */
export function isNumberedLead(unit: Unit): boolean {
  return unit.kind === "line" && unit.lead !== null && /^\W{0,3}\d{1,2}[.)]\s/.test(unit.lead);
}

/** A sentence in an indented block, which Markdown takes for code. */
const PROSE = /^\p{Lu}\p{Ll}+(?: [\p{L}\d'’(),/&-]+){3,}[.:]?$/u;

/** "Code review: Review every change ..." */
function isLabelled(unit: Unit): boolean {
  return unit.kind === "line" && (labelOf(unit)?.rest ?? "") !== "";
}

/** "Review the limits and raise them where they are too low.": a paragraph that is one request. */
function isTask({ text }: Unit): boolean {
  return text.length <= LONGEST_TASK && TASK_VERBS.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}
