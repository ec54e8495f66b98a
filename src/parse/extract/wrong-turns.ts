import type { Phase } from "../../model/vocabulary.ts";
import { isParted } from "../clause.ts";
import { remembered } from "../remembered.ts";
import { REMEDIES, TRIES } from "../words/false-lead-words.ts";
import { findAll, type Hit } from "../words/lexicon.ts";
import {
  ASKS_FIRST,
  CLEARS,
  DENIES,
  IN_VAIN,
  RECOVERED,
  SEARCH_SIGNS,
  type SearchSign,
  TAKEN_BACK,
  TRIED,
  UNLIKE,
} from "../words/suspicion-words.ts";
import { tellsOfRemedy } from "./phase.ts";
import type { RawEntry } from "./raw-entry.ts";

/** How far behind a suspicion, in characters, what came of it may stand. */
const REACH = 260;
/** Beyond this an entry tells several things, and what stands in the next is hardly the answer to it. */
const LONGEST_ASKING = 240;
const SHORTEST = 30;
const SPEAKER = /^@?[\p{L}\d._-]{2,30}(?: \p{Lu}[\p{L}.]{0,20})?:\s/u;

const signsIn: (text: string) => readonly Hit<SearchSign>[] = remembered((text) =>
  findAll(SEARCH_SIGNS, text).filter(({ start, end }) => !isParted(text.slice(start, end))),
);

/**
 * The places of the entries that raise a suspicion which came to nothing, that drop it, or that tell of a remedy in
 * vain: by the words of an entry and by those of the next. What recovered or escalated stays what it is.
 * @param entries in the order of time
 * @param phases what each was taken for
 */
export function wrongTurns(entries: readonly RawEntry[], phases: readonly (Phase | null)[]): Set<number> {
  const wrong = new Set<number>();
  const detected = phases.indexOf("detection");
  const known = phases.findIndex((phase) => phase === "detection" || phase === "investigation");
  const mayTurn = (index: number) =>
    MAY_TURN.has(phases[index] ?? null) || (phases[index] === "detection" && index !== detected);
  /** What was found in order while the remedy was still to come is no recovery. */
  const isTooEarly = (index: number) =>
    phases[index] === "resolution" && phases.indexOf("mitigation", index) !== -1;
  const said = entries.map(mainly);
  let helped = false;
  for (const [index, text] of said.entries()) {
    const next = said[index + 1] ?? "";
    const isSought = !helped && isFoundInOrder(text);
    const isAlone = isWrongTurn(text) || isSought;
    if (isAlone && (mayTurn(index) || (isSought && (denies(text) || isTooEarly(index))))) wrong.add(index);
    else if (!isAlone && mayTurn(index) && wonders(text) && answersNo(next, text)) {
      wrong.add(index);
      if (!UNLIKE.test(next) && (mayTurn(index + 1) || saysNo(next))) wrong.add(index + 1);
    }
    helped ||= index > known && HELPS.has(phases[index] ?? null) && !wrong.has(index);
  }
  return wrong;
}

/** What an entry says itself, without details; all of it where that is hardly more than a name. */
function mainly({ head, text }: RawEntry): string {
  return head.length < SHORTEST ? text : head;
}

/** What an entry was taken for that may have come to nothing: what recovered, detected or escalated did not. */
export const MAY_TURN: ReadonlySet<Phase | null> = new Set<Phase | null>([
  null,
  "investigation",
  "mitigation",
  "lead-up",
]);

/** After these nobody looks for a cause in vain. */
const HELPS: ReadonlySet<Phase | null> = new Set<Phase | null>(["mitigation", "resolution"]);

/** "It isn't the proxy", whatever is green. */
function denies(text: string): boolean {
  return signsIn(text).some(({ value }) => value === "denied" || value === "cleared");
}

/** Whether one entry tells of a suspicion and that it was none, or of a remedy to no avail. */
export function isWrongTurn(text: string): boolean {
  const signs = signsIn(text);
  return suspectsInVain(text, signs, ["suspicion", "hunch"], OUTCOMES) || triesInVain(text, signs);
}

/** Whether a statement in prose tells in one sentence of a suspicion and that it was none. */
export function tellsOfWrongSuspicion(text: string): boolean {
  const signs = signsIn(text);
  const raised = signs.find(({ value }) => value === "suspicion");
  if (!raised) return false;
  const end = raised.end + (/[.!?;:]\s|$/.exec(text.slice(raised.end))?.index ?? 0);
  return suspectsInVain(
    text.slice(0, end),
    signs.filter((sign) => sign.end <= end),
    ["suspicion"],
    FIRM,
  );
}

function suspectsInVain(
  text: string,
  signs: readonly Hit<SearchSign>[],
  raising: readonly SearchSign[],
  outcomes: ReadonlySet<SearchSign>,
): boolean {
  const ends = signs.filter(({ value }) => raising.includes(value)).map(({ end }) => end);
  const asked = raising.includes("hunch") ? (ASKS_FIRST.exec(text)?.[0].length ?? -1) : -1;
  if (asked !== -1) ends.push(asked);
  return ends.some((end) => {
    const behind = text.slice(end, end + REACH);
    if (IN_VAIN.test(behind) || CLEARS.test(behind)) return true;
    const isOver = ({ value, start }: Hit<SearchSign>) =>
      outcomes.has(value) &&
      start >= end &&
      start < end + REACH &&
      (value !== "fine" || ANEW.test(text.slice(end, start)));
    return signs.some(isOver) && !RECOVERED.test(behind);
  });
}

/** Begins another clause: "we thought it was fine" is no suspicion, "we thought of the disks, they were fine" is one. */
const ANEW = /[.!?;:,()–—·]\s|->|→|\b(?:and|but|yet|while|who|which|mas|mais|aber|pero|maar|men)\s/i;

const OUTCOMES: ReadonlySet<SearchSign> = new Set<SearchSign>(["cleared", "denied", "fine", "in vain"]);
/** "This was not ..." says little in prose. */
const FIRM: ReadonlySet<SearchSign> = new Set<SearchSign>(["cleared", "fine", "in vain"]);

function triesInVain(text: string, signs: readonly Hit<SearchSign>[]): boolean {
  const told = signs.find(({ value }) => value === "in vain")?.start ?? IN_VAIN.exec(text)?.index ?? 0;
  const before = text.slice(0, told);
  if (told > 0 && (TRIED.test(before) || REMEDIES.test(before) || tellsOfRemedy(before))) return true;
  return TRIES.test(text) && TAKEN_BACK.test(text);
}

/** "Checked the firewall, rules were ok": a search that came up with nothing. */
function isFoundInOrder(text: string): boolean {
  const signs = signsIn(text);
  const checked = signs.find(({ value }) => value === "check");
  if (!checked || text.length > LONGEST_ASKING || RECOVERED.test(text)) return false;
  const told = signs.find(
    ({ value, start }) => (value === "fine" || value === "cleared") && start >= checked.start,
  );
  if (!told || RUNS.test(text)) return false;
  return !tellsOfRemedy(text.slice(0, checked.start)) && !tellsOfRemedy(text.slice(told.end));
}

/** A process that runs as it should is what one looks at on the way. */
const RUNS =
  /\b(?:(?:operating|functioning|running) (?:properly|normally|fine|correctly|ok|okay)|working (?:ok|okay)|(?:properly|normally|correctly) (?:operating|functioning|running))\b/i;

/** Raises a suspicion or asks, and leaves open what came of it. */
function wonders(text: string): boolean {
  if (text.length > LONGEST_ASKING) return false;
  if (/\?\W{0,4}$/.test(text)) return true;
  return signsIn(text).some(({ value }) => value === "suspicion" || value === "hunch");
}

/** Says no by itself, or that what was asked about is in order. */
function answersNo(text: string, asked: string): boolean {
  if (saysNo(text)) return true;
  const said = text.replace(SPEAKER, "");
  if (RECOVERED.test(said) || !sharesWord(said, asked)) return false;
  return signsIn(said).some(({ value }) => OUTCOMES.has(value));
}

function saysNo(text: string): boolean {
  const said = text.replace(SPEAKER, "");
  return DENIES.test(said) || CLEARS.test(said);
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(wordsIn(other));
  return wordsIn(one).some((word) => words.has(word));
}

/** What a text is about: its longer words, without the endings of the plural. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])
    .map((word) => word.replace(/s$/, ""))
    .filter((word) => !COMMON.has(word));
}

const COMMON: ReadonlySet<string> = new Set(
  "that this with from have been were there their then when which what also into over after before about could might would some issue problem error thi team still they them".split(
    " ",
  ),
);
