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
  root same seconds several server servers service services should shows side since slow small some started state
  still stopped such summary system systems table taken team teams than that their them then there these they this
  those three through time times today together took total traffic two unable under until upon used user users using
  very volume waited was were what when where which while whole will with within without work worked would`.split(/\s+/),
);
const WORD = /[\p{L}\p{N}][\p{L}\p{N}._/-]*[\p{L}\p{N}]/gu;
const SHORTEST = 4;

/** The words that an incident could be recognised by, each once: of its title, trigger, causes and false leads. */
export function tellingWords(record: Postmortem): Set<string> {
  const texts = [record.title.value, record.trigger?.text, record.rootCause?.text, record.summary?.text, ...record.falseLeads.map(({ text }) => text)];
  const words = texts.flatMap((text) => text?.toLowerCase().match(WORD) ?? []);
  return new Set(words.filter((word) => word.length >= SHORTEST && !COMMON.has(word) && !/^[\d.:/-]+$/.test(word)));
}
