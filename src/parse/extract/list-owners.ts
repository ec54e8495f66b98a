import { NO_OWNERS, TASK_VERBS } from "../words/action-words.ts";
import type { FoundItem } from "./items.ts";

const NAME = "\\p{Lu}[\\p{L}\\d'’.&-]{0,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,2}";
const NAMES = `(?<owner>${NAME}(?:(?:, | and | & | ?/ ?| ?\\+ ?)${NAME}){0,3})`;
const TASK = "(?: (?:to )?\\p{Ll}[\\p{L} ]{1,40})?";

/** "Define tests: Ada writes a story"; what stands behind a mere label is no owner. */
const AFTER_COLON = new RegExp(`\\p{Ll}\\)? ?[:：] ${NAMES}${TASK}\\.?$`, "u");

/** Where the items of a list may name their owners; each is believed where several items of the list do it alike. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^\\W{0,4}${NAMES} to (?=\\p{Ll})`, "u"),
  new RegExp(`[([]${NAMES}${TASK}[)\\]]\\.?$`, "u"),
  new RegExp(`\\s[-–—→]{1,2}>?\\s?${NAMES}\\.?$`, "u"),
  AFTER_COLON,
  /(?<=\S{3}[.?]? )(?<owner>[A-Z]{2,3}(?:\/[A-Z]{2,3}){0,4})\.?$/,
];

/** "[done]" behind the owner says where the task stands. */
const STATES = /(?:\s?[([](?:done|todo|open|wip|in progress|closed|p\d|high|medium|low)[)\]])+\s*$/i;
const LEAST = 2;

/**
 * The owners that the items of a list name in one and the same way, by item: "Ada to add an alert", "Add an alert (Ada)",
 * "Add an alert – Ada". One such item alone may mean anything by it.
 */
export function listOwners(items: readonly FoundItem[]): ReadonlyMap<FoundItem, string> {
  for (const shape of SHAPES) {
    const found = items.flatMap((item): [FoundItem, string][] => {
      if (shape === AFTER_COLON && (item.unit.lead !== null || !TASK_VERBS.test(item.text))) return [];
      const owner = shape.exec(item.unit.text.replace(STATES, ""))?.groups?.["owner"];
      return owner && !NO_OWNERS.has((owner.split(/[ ,]/)[0] ?? "").toLowerCase()) ? [[item, owner]] : [];
    });
    if (found.length >= LEAST && found.length * 3 >= items.length) return new Map(found);
  }
  return new Map();
}
