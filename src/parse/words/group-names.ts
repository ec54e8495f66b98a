import { undecorated } from "../label.ts";
import { normalise } from "./normalise.ts";

/** What groups items by time or aim: "Short term", "Immediate (within a week)". */
const GROUPS =
  /^(?:immediate(?:ly)?|short|mid|medium|long|near|high|low|priority|completed|done|open|to ?do|in progress|planned|prevent|detect|mitigat|process|technical|next|this (?:week|month|quarter)|q[1-4])\b[^.]{0,40}$/i;

/** "3. Immediate restart on each override": a task that begins with such a word. */
const AT_ONCE_DO =
  /^(?:immediate(?:ly)?|open|process|prevent|detect|next|low|high) (?:(?!term|run|priority|impact|effort|actions?|tasks?|items?|steps?|fix(?:es)?|measures?|improvements?|changes?|follow|work|mitigations?|\W)\S+ ){2}/i;

/** Whether a name groups tasks by time or aim, rather than telling one. */
export function groupsTasks(name: string): boolean {
  const bare = undecorated(name);
  return GROUPS.test(bare) && !AT_ONCE_DO.test(`${bare} `);
}

/** What tasks are for, as the name of their group. */
const AIMS =
  /^(?:prevention|detection|mitigation|response|recovery|monitoring|alerting|alerts|observability|process(?:es)?|tooling|tools|documentation|training|communications?|infrastructure|testing|tests|automation|fixes|qa)(?: (?:and )?\p{L}+)?$|\p{L}\s(?:team|squad|guild)$/u;

/** Whether a name tells what the tasks below it are for: "Prevention", "Monitoring and alerting". */
export function namesAim(name: string): boolean {
  return AIMS.test(normalise(name));
}
