import type { ActionStatus } from "../../model/vocabulary.ts";
import { findDue } from "../values/due.ts";
import type { DateOptions } from "../values/moment.ts";
import { findOwner } from "../values/owner.ts";
import { readActionStatus } from "../values/status.ts";

/** What stands behind the task itself: "… – Kofi Mensah – done", "…. Owner: Priya Raman. Due 2023-01-31." */
export interface ActionTail {
  /** The task without its tail. */
  text: string;
  owner: string | null;
  due: string | null;
  status: ActionStatus | null;
}

const DASHES = /(?<!\s)\s+(?:[–—|·]|-{1,2})\s+/g;
const SENTENCES =
  /(?<=[\p{L}\d)`"'%]\.)\s+(?=(?:Owner|Assignee|Responsible|Due|Deadline|Done|Open|In progress|Status|Closed|Ticket|ETA|[A-Z]{2,6}-\d+)\b)/gu;
const TICKET = /^(?:[A-Z][A-Z0-9]{1,8}-\d+|#\d+|https?:\S+)\.?$/;
const HANDLE = /^@[\w.-]+$/;
const TEAM = /^(?:the )?[\p{L}&/ -]{2,30} team$/iu;
const NAME = /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,2}$/u;
/** "done 2024-03-08": the day is that of the state, not a due date. */
const STATE_AND_DAY = /^(done|closed|completed|dropped|finished)\s+(?:on\s+)?\d{4}-\d{2}-\d{2}$/i;
const MOST_PARTS = 6;

/** Takes parts off the end of an item as long as each is plainly an owner, a due date, a state or a ticket. */
export function splitTail(written: string, options: DateOptions): ActionTail {
  const tail: ActionTail = { text: written, owner: null, due: null, status: null };
  for (let part = 0; part < MOST_PARTS; part++) {
    const cut = lastCut(tail.text);
    if (!cut || !take(tail, tail.text.slice(cut.end).trim(), options)) break;
    tail.text = tail.text.slice(0, cut.start).trim();
  }
  return tail;
}

/** The last dash or sentence end that leaves a task of some length in front of it. */
function lastCut(text: string): { start: number; end: number } | null {
  const cuts = [...text.matchAll(DASHES), ...text.matchAll(SENTENCES)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const last = cuts.sort((a, b) => a.start - b.start).at(-1);
  return last && last.start >= 8 ? last : null;
}

function take(tail: ActionTail, part: string, options: DateOptions): boolean {
  const bare = part.replace(/\.$/, "");
  if (bare === "" || bare.length > 60) return false;
  if (TICKET.test(bare)) return true;
  const finished = STATE_AND_DAY.exec(bare)?.[1];
  const status = readActionStatus(finished ?? bare);
  const due = finished ? null : (findDue(bare, options)?.due ?? null);
  const owner =
    HANDLE.test(bare) || TEAM.test(bare) || NAME.test(bare) ? bare : (findOwner(bare)?.owner ?? null);
  if (status === null && due === null && owner === null) return false;
  tail.status ??= status;
  tail.due ??= due;
  tail.owner ??= owner;
  return true;
}
