import type { ActionStatus } from "../../model/vocabulary.ts";
import { NO_OWNERS } from "../words/action-words.ts";
import { SHARED, SMALL_WORDS, TEAM_NAME, UNOWNED, WHEN } from "../words/assignment-words.ts";
import { findDue } from "./due.ts";
import type { DateOptions } from "./moment.ts";
import { readActionStatus } from "./status.ts";

/** Who has a task and until when, as a bracket or a tail behind it says: "Yacine, 20/01", "mobile team", "QA, from 4.3". */
export interface Assignment {
  owner: string | null;
  due: string | null;
  status: ActionStatus | null;
  /** It can be nothing else; of a single name alone, other tasks of the list must say the same in the same place. */
  isSure: boolean;
}

const LONGEST = 60;
const WORD = "\\p{Lu}[\\p{L}\\d'’.-]{0,20}";
const PERSON = `(?:${WORD}(?: ${WORD}){0,2}|me|I|us|@[\\w.-]{2,39})`;
const NAMES = new RegExp(`^${PERSON}(?:${SHARED}${PERSON}){0,4}$`, "u");
const FULL_NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u;
const SMALL_NAME = "\\p{Ll}\\p{L}[\\p{L}\\d_.-]{0,19}";
const SMALL = new RegExp(`^${SMALL_NAME}(?:${SHARED}${SMALL_NAME}){0,3}$`, "u");
const HANDLE = /^@[\w.-]{2,39}$/u;
const MAIL = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}$/;
const INITIALS = /^\p{Lu}{2,3}(?: ?[/+&,] ?\p{Lu}{2,3}){0,3}$/u;
/** "Gareth to raise w/ micro": whom it falls to, and with what. */
const TO_DO = /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?) (?:to|will) \p{Ll}/u;
/** "done by Ada". */
const FINISHED_BY = new RegExp(
  `^(?:already )?(?:done|fixed|finished|completed|merged|deployed|shipped|implemented) by (${PERSON})$`,
  "u",
);
/** "done 05/07": the day is that of the state, not a due date. */
const STATE_AND_DAY = /^(\p{L}{4,10})\s+(?:on\s+|in\s+)?v?[\d./-]{3,10}$/u;

/**
 * Reads a piece of text that is nothing but who, when and how far; null where any part of it is something else.
 * @param small whether names may begin with a small letter, as handles do
 */
export function readAssignment(text: string, options: DateOptions, small = false): Assignment | null {
  const bare = text.trim().replace(/\.$/, "");
  if (bare === "" || bare.length > LONGEST) return null;
  const found: Assignment = { owner: null, due: null, status: null, isSure: false };
  const finisher = FINISHED_BY.exec(bare)?.[1];
  if (finisher && !isStop(finisher)) return { ...found, owner: finisher, status: "done", isSure: true };
  let isKnown = false;
  for (const piece of pieces(bare, options)) {
    const state = readActionStatus(STATE_AND_DAY.exec(piece)?.[1] ?? piece);
    if (state) found.status ??= state;
    else if (isTime(piece, options)) found.due ??= findDue(piece, options)?.due ?? piece;
    else if (!UNOWNED.test(piece)) {
      const owner = found.owner === null ? ownerIn(piece, small) : null;
      if (owner === null) return null;
      found.owner = owner;
      continue;
    }
    isKnown = true;
  }
  const { owner } = found;
  found.isSure = isKnown || (owner !== null && isPlainly(owner)) || TO_DO.test(bare);
  return found;
}

/** Between names and times: "Ada, 5 March", "Ada – 5 March", "Ada by 5 March"; not within "March 5, 2024". */
const BETWEEN = /[,;]\s+(?!(?:19|20)\d\d(?![\d/.-]))|\s[-–—·|]{1,2}\s|\s(?=(?:by|until|before|due)\s)/u;

/** "Ada, Ben, this week": names that share a task stay together. */
function pieces(text: string, options: DateOptions): string[] {
  const [first = "", ...rest] = text.split(BETWEEN);
  const names = rest.findIndex((piece) => !isName(piece, options));
  const shared = isName(first, options) ? rest.slice(0, names === -1 ? rest.length : names) : [];
  return [[first, ...shared].join(", "), ...rest.slice(shared.length)];
}

function isName(piece: string, options: DateOptions): boolean {
  return (
    FULL_NAME.test(piece) ||
    (NAMES.test(piece) && !isTime(piece, options) && readActionStatus(piece) === null && !isStop(piece))
  );
}

function isTime(piece: string, options: DateOptions): boolean {
  return WHEN.test(piece) || (/\d/.test(piece) && isDate(piece, options));
}

/** "14-Jun-2024", "due June 14, 2024": a date and no more. */
function isDate(piece: string, options: DateOptions): boolean {
  const found = findDue(piece, options);
  return found?.start === 0 && !/[\p{L}\d]/u.test(piece.slice(found.end));
}

/** A person by the full name, handle or address, or a team by its word: nobody would write it for anything else. */
function isPlainly(owner: string): boolean {
  return HANDLE.test(owner) || MAIL.test(owner) || TEAM_NAME.test(owner) || FULL_NAME.test(owner);
}

function ownerIn(piece: string, small: boolean): string | null {
  if (isStop(piece)) return null;
  if (
    HANDLE.test(piece) ||
    MAIL.test(piece) ||
    TEAM_NAME.test(piece) ||
    NAMES.test(piece) ||
    INITIALS.test(piece)
  )
    return piece;
  const charged = TO_DO.exec(piece)?.[1];
  if (charged && !isStop(charged)) return charged;
  return small && SMALL.test(piece) ? piece : null;
}

function isStop(piece: string): boolean {
  const written = piece.split(/[ ,/+&]/)[0] ?? "";
  const first = written === "IT" ? "" : written.toLowerCase();
  return NO_OWNERS.has(first) || SMALL_WORDS.has(first);
}
