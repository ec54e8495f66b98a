import { lexicon, listed } from "./lexicon.ts";

/** Words between a cause and what it did: `from` when the cause follows them, `to` when the effect does. */
export const CONNECTIVES = lexicon<"from" | "to">(
  [
    [
      "from",
      listed(`
        caused/triggered/introduced/created/induced by, due to, because, as a result of, a result of, resulted/resulting from, since we/it/they/our/there/this/these/that/no/not/each/every
        stem/stems/stemmed/stemming from, attributed to, traced back? to, root cause ~ was/is/were, the cause was/is
        originat* from/in/with, owing to, thanks to, culprit/issue/problem/reason/villain/fault was/is, responsible for
        triggered when, caused when, turned out to be`),
    ],
    [
      "to",
      listed(`
        causing, caused the/a/an/our/all/this/some/high/multiple/it, leading to, leads to, led to, lead to, resulting in
        resulted in, results in, which caused/made/meant/prevented/resulted/led, rendering, preventing, prevented, disrupting
        disrupted, making, made the/our/it, so that, overwhelming, meaning, which in turn, blocked, blocking
        this/these ~ affected/impacted/prevented/disrupted, thereby, thus, therefore, consequently`),
    ],
  ],
  ["caused by"],
);
