import type { Postmortem } from "../model/postmortem.ts";

/** Words that say nothing of a particular incident, however rare they are in a small archive. */
const COMMON = new Set(
  `about above after again against alert alerts also although always among another around because become before began
  being below between both cause caused causes causing change changed changes come could customer customers database
  days degraded detected does done down during each early either else engineer engineers error errors even every
  everything fact failed failure few find first fixed found from full gave give given gone half have having high hour
  hours however impact incident incidents initial into issue issues itself just kept knew known large last late later
  left less like limit line long longer made main make many minute minutes more morning most moved much must need
  needed never next night none nothing number occurred once only other others outage over part period postmortem
  problem production reached recent release request requests resolution restart restarted restored return returned
  root same seconds several server servers service services should shows side since slow small some stack started state
  still stopped such summary system systems table taken team teams than that their them then there these they this
  those three through time times today together took total traffic two unable under until upon used user users using
  very volume waited was were what when where which while web whole will with within without work worked would`.split(
    /\s+/,
  ),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}._/-]*[\p{L}\p{N}]/gu;
const SHORTEST = 4;
/** Names of things rather than words: `max_connections`, `v2.3.0`, `ECONNREFUSED`, `pgBouncer`, `/api/v1/users`. */
const IDENTIFIER = /[\p{L}][._/]|\p{L}\d|\d\p{L}|\p{Ll}\p{Lu}|^\p{Lu}{4,}$/u;
const NUMBER = /^[\d.:/-]+$/;

/**
 * The words that an incident could be recognised by, each once: those of its title, and the names of things (error
 * codes, settings, hosts) in what tells of its cause.
 */
export function tellingWords(record: Postmortem): Set<string> {
  const { title, summary, trigger, rootCause, resolution, falseLeads, timeline } = record;
  const passages = [summary, trigger, rootCause, resolution, ...falseLeads, ...timeline].map(
    (passage) => passage?.text ?? "",
  );
  const named = passages.flatMap(wordsOf).filter((word) => IDENTIFIER.test(word));
  const words = [...wordsOf(title.value), ...named].map((word) => word.toLowerCase());
  return new Set(words.filter((word) => word.length >= SHORTEST && !COMMON.has(word)));
}

function wordsOf(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => !NUMBER.test(word));
}
