import type { Lines } from "../../model/postmortem.ts";
import { type FoundDuration, findDuration } from "../values/duration.ts";
import {
  FROM_START,
  HARM_AFTER,
  LASTED_BEFORE,
  LINGERING,
  OVER_LATER,
  OVER_WITHIN,
} from "../words/length-words.ts";
import type { Sentence } from "./incident-prose.ts";

/** A length of the incident that the text tells. */
export interface ToldLength {
  found: FoundDuration;
  lines: Lines;
}

const REACH = 600;
const AROUND = 90;

/** The first length that a sentence gives to the harm itself, else the first within which it was over. */
export function lengthInProse(sentences: Iterable<Sentence>): {
  harm: ToldLength | null;
  repair: ToldLength | null;
} {
  let repair: ToldLength | null = null;
  for (const { text: whole, lines } of sentences) {
    const text = whole.slice(0, REACH);
    const later = OVER_LATER.exec(text)?.[1];
    const after = later === undefined ? null : findDuration(later);
    if (after) repair ??= { found: after, lines };
    for (const found of durationsIn(text)) {
      const before = text.slice(Math.max(0, found.start - AROUND), found.start);
      const after = text.slice(found.end, found.end + AROUND);
      if (LINGERING.test(after)) continue;
      if (LASTED_BEFORE.test(before) || HARM_AFTER.test(after)) return { harm: { found, lines }, repair };
      if (OVER_WITHIN.test(before + measure(text.slice(found.start))) || FROM_START.test(after))
        repair ??= { found, lines };
    }
  }
  return { harm: null, repair };
}

/** "within" and the like, which a length may begin with. */
function measure(length: string): string {
  return /^(?:within|under|less than|at most) /i.exec(length)?.[0] ?? "";
}

function* durationsIn(text: string): Generator<FoundDuration> {
  let from = 0;
  for (let count = 0; count < 6; count++) {
    const found = findDuration(text.slice(from));
    if (!found) return;
    yield { ...found, start: found.start + from, end: found.end + from };
    from += found.end;
  }
}
