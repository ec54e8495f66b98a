import { lexicon, listed } from "./lexicon.ts";

/** Plain statements, anywhere in the text, that a suspicion was wrong or a remedy did not help. */
export const FALSE_LEADS = lexicon<"false-lead">(
  [
    [
      "false-lead",
      listed(`
        red herring/herrings, wild goose, dead end/ends, misdiagnos*, rabbit hole, barking up
        initially/originally/mistakenly/incorrectly/wrongly/erroneously/first suspected/assumed/thought/believed/blamed/attributed/hypothesized/hypothesised
        at first ~ suspected/assumed/thought/believed/blamed, we/i/team/engineers/engineer suspected/assumed/thought ~ but/turned
        turned/turns out not, turned/turns out to be ~ unrelated/wrong/incorrect/herring, proved not/unrelated/wrong/incorrect/unfounded, proved to be ~ unrelated/wrong/incorrect/herring
        this/it/that/which did/does not resolve*/help/helped/fix*/solve*, this/it/that/which didn't/doesn't resolve/help/fix/solve, but/and did not help/resolve/fix/solve, but/and didn't help/resolve/fix/solve
        but the? issue/problem/error/outage/symptom/errors/problems/symptoms ~ persisted/persists/remained/continued
        however/yet the? issue/problem/error ~ persisted/persists/remained/continued, error/errors/problem persists, not effective, ineffective fix
        assumption/assumptions/theory/hypothesis/suspicion/idea/possibility ~ discarded/dismissed/rejected/abandoned/disproved/disproven, initially/first explored/looked/investigated/focused ~ as/on/into, it/this/they was/were/is ~ unrelated
        not related to the, was/were not related to, wasn't/weren't related to, was/were ruled out, ruled out, rules out, ruling out, rule out ~ as
        initial/first suspicion/suspicions/assumption/assumptions/hypothesis/theory/diagnosis was/were/pointed/proved/that, misleading us/the/error/log/comment/symptom/metric/path/logs/alb, led us astray/to, to see if ~ help/helps
        not a ~ problem but, was not ~ problem but, wasn't ~ problem but, confused matters, confus* ~ investigation, no effect, to no avail, without success, false trail/lead/start/alarm
        误判, 过早, 排查方向错误, 以为, 误以为, 被误导, 勘違い, 誤認`),
    ],
  ],
  listed(
    `led us to the/this/a/conclude/find/discover/believe that? it? is, misleading ~ comment/comments/commit`,
  ),
);
