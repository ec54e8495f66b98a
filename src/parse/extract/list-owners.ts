import { readAssignment } from "../values/assignment.ts";
import type { DateOptions } from "../values/moment.ts";
import { NO_OWNERS, TASK_VERBS } from "../words/action-words.ts";
import type { FoundItem } from "./items.ts";

const NAME = "\\p{Lu}[\\p{L}\\d'’.&-]{0,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,2}";
const NAMES = `(?<owner>${NAME}(?:(?:, | and | & | ?/ ?| ?\\+ ?)${NAME}){0,3})`;
const TASK = "(?: (?:to )?\\p{Ll}[\\p{L} ]{1,40})?";

const TICKET = /^[A-Z][A-Z\d]{1,8}-\d+$/;

/** Where the items of a list may name their owners; each is believed where several items of the list do it alike. */
type Shape = (item: FoundItem, options: DateOptions) => string | null;

function written(shape: RegExp): Shape {
  return ({ unit }) => shape.exec(unit.text.replace(STATES, ""))?.groups?.["owner"] ?? null;
}

/** "[done]" behind the owner says where the task stands. */
const STATES = /(?:\s?[([](?:done|todo|open|wip|in progress|closed|p\d|high|medium|low)[)\]])+\s*$/i;

/** "Define tests: Ada writes a story"; what stands behind a mere label is no owner. */
const AFTER_COLON = written(new RegExp(`\\p{Ll}\\)? ?[:：] ${NAMES}${TASK}\\.?$`, "u"));

/** "Add an alert (beatriz)", "Add an alert (ioana + pavel, this sprint)". */
const BRACKETED = /[([](?<tail>[^()[\]]{2,60})[)\]]\s*\.?$/u;
/** "Add an alert – Ada, this week", "Add an alert → Ada". */
const DASHED = /\s(?:[-–—]{1,2}>?|→|=>)\s(?<tail>[^-–—→]{2,60})$/u;

function assigned(place: RegExp, small: boolean): Shape {
  return ({ unit }, options) => {
    const tail = place.exec(unit.text.replace(STATES, ""))?.groups?.["tail"];
    return tail === undefined ? null : (readAssignment(tail, options, small)?.owner ?? null);
  };
}

const SHAPES: readonly Shape[] = [
  written(new RegExp(`^\\W{0,4}${NAMES} (?:to|will|shall) (?=\\p{Ll})`, "u")),
  written(new RegExp(`[([]${NAMES}${TASK}[)\\]]\\.?$`, "u")),
  assigned(BRACKETED, true),
  written(new RegExp(`\\s[-–—→]{1,2}>?\\s?${NAMES}\\.?$`, "u")),
  assigned(DASHED, false),
  (item, options) =>
    item.unit.lead !== null || !TASK_VERBS.test(item.text) ? null : AFTER_COLON(item, options),
  written(/(?<=\S{3}[.?]? )(?<owner>[A-Z]{2,3}(?:\/[A-Z]{2,3}){0,4})\.?$/),
];

/** The single name in a bracket or behind a dash at the end of one task: believed only with some other evidence of people. */
export function nameAtEnd(item: FoundItem, options: DateOptions): string | null {
  const name = AT_END.map((shape) => shape(item, options)).find((owner) => owner !== null) ?? null;
  return name !== null && ONE_NAME.test(name) ? name : null;
}

const AT_END = [assigned(BRACKETED, false), assigned(DASHED, false)];
const ONE_NAME = /^\p{Lu}\p{Ll}[\p{L}'’-]{1,20}$/u;

/** "Ana: add an alert", "[Ana] add an alert", "**Ana** – add an alert": as often a topic as a person. */
const IN_FRONT =
  /^\W{0,4}(?:[[(](?<bracketed>\p{Lu}\p{Ll}[\p{L}'’-]{0,20})[\])](?: [–-]|:)?|(?<bare>\p{Lu}\p{Ll}[\p{L}'’-]{0,20})(?:[:：]| (?:[–—-]|→|->))) (?=\S)/u;

/** The owners that stand in front of the tasks of a list, where the document speaks of one of them at least as of somebody. */
export function ownersInFront(
  items: readonly FoundItem[],
  isSomebody: (name: string) => boolean,
): ReadonlyMap<FoundItem, string> {
  const named = items.flatMap((item): [FoundItem, string][] => {
    const groups = IN_FRONT.exec(item.unit.text)?.groups;
    const name = groups?.["bracketed"] ?? groups?.["bare"];
    return name && !NO_OWNERS.has(name.toLowerCase()) ? [[item, name]] : [];
  });
  const isEnough = named.length >= LEAST && named.length * 2 >= items.length;
  return new Map(isEnough && named.some(([, name]) => isSomebody(name)) ? named : []);
}

const LEAST = 2;

/**
 * The owners that the items of a list name in one and the same way, by item: "Ada to add an alert", "Add an alert (Ada)",
 * "Add an alert – Ada". One such item alone may mean anything by it.
 */
export function listOwners(
  items: readonly FoundItem[],
  options: DateOptions,
  least = 1 / 3,
): ReadonlyMap<FoundItem, string> {
  for (const shape of SHAPES) {
    const found = items.flatMap((item): [FoundItem, string][] => {
      const owner = shape(item, options);
      return owner && !TICKET.test(owner) && !NO_OWNERS.has((owner.split(/[ ,]/)[0] ?? "").toLowerCase())
        ? [[item, owner]]
        : [];
    });
    if (found.length >= LEAST && found.length >= items.length * least) return new Map(found);
  }
  return new Map();
}
