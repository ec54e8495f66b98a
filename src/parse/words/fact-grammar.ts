import type { FactKind } from "./fact-words.ts";

/** The times and lengths that labels name in more ways than can be listed. */
export type Timed = Extract<FactKind, "started" | "resolved" | "detected" | "mitigated" | "duration">;

const HEADS: Readonly<Record<Timed, string>> = {
  started: "start starts started starting began begin begins beginning begun onset occurred occurrence",
  resolved:
    "end ends ended ending resolved fixed restored recovered recovery restoration resumed closed cleared over",
  detected: "detected detection discovered discovery noticed reported identified found seen",
  mitigated: "mitigated contained",
  duration: "duration length downtime",
};
const HEAD_OF = new Map(
  (Object.entries(HEADS) as [Timed, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, Timed] => [word, kind]),
  ),
);
const SUBJECTS = new Set(
  (
    "incident outage issue problem impact event disruption interruption degradation failure fault service services " +
    "system site customer customers user users client production attack breach exploit error errors unavailability impairment"
  ).split(" "),
);
const FILLERS = new Set(
  (
    "the of at on in was first initial initially full fully final total overall approx approximate approximately " +
    "estimated exact actual effective date time datetime timestamp utc gmt local complete completely when"
  ).split(" "),
);
const MOST_WORDS = 6;
/** "Duration of the suspension", "duración de la suspensión": the length of whatever harm it names. */
const LENGTH_OF =
  /^(?:duration|duraci[oó]n|dura[cç][aã]o|dur[eé]e|dauer|durata) (?:of|de|da|do|du|des|der|del|della) (?:\p{L}+ ){0,3}\p{L}+$/u;
/** The length of what was done about it, or of what is not the incident. */
const OF_WORK =
  /\b(?:fix|repair|investigation|rollback|restart|backup|migration|maintenance|restore|deploy\p{L}*|rollout|call|meeting|test|tests|query|response|session|keep)\b/u;

/**
 * What a label of a time or a length says by its grammar: one word of the start, the end, the detection or the length,
 * beside words for the incident and for time. "Customer impact ended" → resolved; "downtime start" → started; "start of
 * recovery" → null.
 * @param words a label as plain words
 */
export function timedFact(words: string): Timed | null {
  if (LENGTH_OF.test(words)) return OF_WORK.test(words) ? null : "duration";
  const list = words.split(" ");
  if (list.length < 2 || list.length > MOST_WORDS) return null;
  let head: Timed | null = null;
  for (const word of list) {
    const kind = HEAD_OF.get(word);
    if (kind === undefined) {
      if (!SUBJECTS.has(word) && !FILLERS.has(word)) return null;
    } else if (head === null || head === "duration") head = kind;
    else if (kind !== "duration") return null;
  }
  return head;
}
