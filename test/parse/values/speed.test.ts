import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDue } from "../../../src/parse/values/due.ts";
import { findDuration } from "../../../src/parse/values/duration.ts";
import { findMoments, leadingMoment } from "../../../src/parse/values/moment.ts";
import { findOwner } from "../../../src/parse/values/owner.ts";
import { affectedShare, findPercent } from "../../../src/parse/values/percent.ts";
import { readPeople } from "../../../src/parse/values/person.ts";
import { findRange, leadingRange } from "../../../src/parse/values/range.ts";
import { readSeverity } from "../../../src/parse/values/severity.ts";
import { readActionStatus, readDocumentStatus } from "../../../src/parse/values/status.ts";
import { findZone } from "../../../src/parse/values/zone.ts";

const DMY = { dateOrder: "dmy" } as const;

const READERS: Record<string, (text: string) => unknown> = {
  findMoments: (text) => findMoments(text, DMY),
  leadingMoment: (text) => leadingMoment(text, DMY),
  findRange: (text) => findRange(text, DMY),
  leadingRange: (text) => leadingRange(text, DMY),
  findDue: (text) => findDue(text, DMY),
  findZone,
  findDuration,
  findPercent,
  affectedShare,
  findOwner,
  readPeople,
  readSeverity: (text) => readSeverity(text),
  readDocumentStatus,
  readActionStatus,
};

/** Repeated beginnings of each grammar, where a careless pattern would look ahead again and again. */
const PIECES = [
  ..."1 1: 2023- May a half ( [ < * _ @a ` ] a. 🔴 \n".split(" "),
  ..."about |(a |owner |due |by |1 hour and |30% of |affected |twenty |UTC+1 |The big Team |10:30 |10:30 to |[a](|status: |— |, ".split(
    "|",
  ),
];
const LONG = PIECES.map((piece) => piece.repeat(Math.ceil(60_000 / piece.length)));

describe.each(Object.entries(READERS))("%s", (_, read) => {
  it("takes linear time on hostile text", () => {
    for (const text of LONG) {
      const before = performance.now();
      read(text);
      expect(performance.now() - before, JSON.stringify(text.slice(0, 20))).toBeLessThan(1000);
    }
  });

  it("never throws", () => {
    const word = fc.constantFrom(
      ...PIECES,
      ..."10:30 AM UTC -05:00 15 May 2023 2024-02-30 24:00 99 % SEV Owner: due ~ – to".split(" "),
      " ",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(text, (sample) => void read(sample)),
      { numRuns: 300, seed: 7 },
    );
  });
});

it("gives slices within the text, in order", () => {
  const word = fc.constantFrom(
    ..."10:30|AM|UTC|-|15 May 2023|2024-02-30|24:00|to|on|about|(|)|, | ".split("|"),
    " ",
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 15 }).map((words) => words.join("")),
      (text) => {
        let last = 0;
        for (const { start, end } of findMoments(text, DMY)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
    { numRuns: 500, seed: 7 },
  );
});
