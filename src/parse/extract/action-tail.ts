import type { ActionStatus } from "../../model/vocabulary.ts";
import type { Unit } from "../unit.ts";
import { readAssignment } from "../values/assignment.ts";
import { findDue } from "../values/due.ts";
import type { DateOptions } from "../values/moment.ts";
import { findOwner } from "../values/owner.ts";
import { readActionStatus } from "../values/status.ts";
import { TEAM_NAME } from "../words/assignment-words.ts";

/** What stands behind the task itself: "… – Kofi Mensah – done", "…. Owner: Priya Raman. Due 2023-01-31." */
export interface ActionTail {
  /** The task without its tail. */
  text: string;
  owner: string | null;
  due: string | null;
  status: ActionStatus | null;
}

const DASHES = /(?<!\s)\s+(?:[–—|·]|-{1,2})\s+/g;
const ARROWS = /(?<!\s)\s+(?:→|[-=]>)\s+/g;
const SENTENCES =
  /(?<=[\p{L}\d)`"'%]\.)\s+(?=(?:Owner|Assignee|Responsible|Due|Deadline|Done|Open|In progress|Status|Closed|Ticket|ETA|[A-Z]{2,6}-\d+)\b)/gu;
/** "Purge the logs; done": a state alone behind a semicolon. */
const SEMICOLONS =
  /;\s+(?=(?:already |now )?(?:done|closed|completed?|finished|in progress|open|pending|deployed|shipped|merged|implemented|ongoing|dropped)\b[^;]{0,40}$)/giu;
/** Any other end of a sentence: what follows it must be nothing but who and when. */
const LAST_SENTENCE = /(?<=[\p{L}\d)`"'%]\.)\s+(?=\S[^.]{1,40}\.?$)/u;
const TICKET = /^(?:[A-Z][A-Z0-9]{1,8}-\d+|#\d+|https?:\S+)\.?$/;
/** "done 2024-03-08", "completed as of 8 March": the day is that of the state, not a due date. */
const STATE_AND_DAY =
  /^(done|closed|completed|dropped|finished|deployed|shipped|merged|resolved|implemented)\s+(?:\d{4}-\d{2}-\d{2}|(?:on|as of|since|at)\s+(?=[^.]{0,16}\d)[\p{L}\d][\p{L}\d ,./:-]{2,24})$/iu;
const MOST_PARTS = 6;

/** Takes parts off the end of an item as long as each is plainly an owner, a due date, a state or a ticket. */
export function splitTail(written: string, options: DateOptions): ActionTail {
  const tail: ActionTail = { text: written, owner: null, due: null, status: null };
  for (let part = 0; part < MOST_PARTS; part++) {
    const cut = lastCut(tail.text);
    if (!cut || !take(tail, tail.text.slice(cut.end).trim(), options)) break;
    tail.text = tail.text.slice(0, cut.start).trim();
  }
  return takeSentence(takeBracket(tail, options), options);
}

/** "Label check at the end of the line    Szabo    CW 41    done": columns that are only spaces apart; null where there are none. */
export function columnTail({ kind, cells }: Unit, options: DateOptions): ActionTail | null {
  const [text = "", ...rest] = cells;
  if (kind === "row" || rest.length === 0) return null;
  const tail: ActionTail = { text: text.replace(NUMBER, ""), owner: null, due: null, status: null };
  for (const cell of rest) {
    const assigned = readAssignment(cell, options, true);
    if (assigned) fill(tail, assigned);
    else tail.text = `${tail.text} ${cell}`;
  }
  return tail;
}

const NUMBER = /^\d{1,2}(?:\.\d{1,2})?[.)]?\s+/;

interface Cut {
  start: number;
  end: number;
}

/** The last dash, arrow or sentence end that leaves a task of some length in front of it. */
function lastCut(text: string): Cut | null {
  const cuts = [DASHES, ARROWS, SENTENCES, SEMICOLONS].flatMap((mark) => [...text.matchAll(mark)].map(cutOf));
  const last = cuts.sort((a, b) => a.start - b.start).at(-1);
  return last && last.start >= LEAST ? last : null;
}

/** A task is not shorter. */
const LEAST = 8;

function cutOf(match: RegExpExecArray): Cut {
  return { start: match.index, end: match.index + match[0].length };
}

function take(tail: ActionTail, part: string, options: DateOptions): boolean {
  const bare = part.replace(/\.$/, "");
  if (bare === "" || bare.length > 60) return false;
  if (TICKET.test(bare)) return true;
  const assigned = readAssignment(bare, options);
  if (assigned && (assigned.isSure || tail.due !== null || tail.status !== null)) return fill(tail, assigned);
  const finished = STATE_AND_DAY.exec(bare)?.[1];
  const status = readActionStatus(finished ?? bare);
  const due = finished ? null : (findDue(bare, options)?.due ?? null);
  const owner = findOwner(bare)?.owner ?? null;
  return status !== null || due !== null || owner !== null ? fill(tail, { status, due, owner }) : false;
}

function fill(tail: ActionTail, { owner, due, status }: Omit<ActionTail, "text">): true {
  tail.status ??= status;
  tail.due ??= due;
  tail.owner ??= owner;
  return true;
}

const LAST_BRACKET = /\s?[([]([^()[\]]{2,60})[)\]]\s*\.?$/;

/** "(Jens, bis 31.01.)": who and when in a bracket at the end, which stays with the text; a name alone may be anything's. */
function takeBracket(tail: ActionTail, options: DateOptions): ActionTail {
  const inside = tail.owner === null ? LAST_BRACKET.exec(tail.text)?.[1] : undefined;
  const isPlain =
    inside !== undefined &&
    (inside.includes(", ") || TEAM_NAME.test(inside) || / (?:to \p{Ll}|by \p{Lu})/u.test(inside));
  const assigned = isPlain ? readAssignment(inside, options, true) : null;
  if (assigned?.isSure) fill(tail, assigned);
  return tail;
}

/** "An alert on old queues. Me, this week": the last sentence is nothing but who and when. */
function takeSentence(tail: ActionTail, options: DateOptions): ActionTail {
  const match = tail.owner === null ? LAST_SENTENCE.exec(tail.text) : null;
  const assigned = match ? readAssignment(tail.text.slice(match.index), options) : null;
  if (!match || !assigned?.isSure || match.index < LEAST) return tail;
  fill(tail, assigned);
  tail.text = tail.text.slice(0, match.index).trim();
  return tail;
}
