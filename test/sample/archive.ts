import {
  ACTION_STATUSES,
  CAUSES,
  DETECTORS,
  PHASES,
  type Phase,
  SYMPTOMS,
} from "../../src/model/vocabulary.ts";
import { type Archive, arrangeArchive } from "../../src/select/arrange.ts";
import { INCIDENTS } from "./incidents.ts";
import { entry, type Facts, SETTINGS } from "./record.ts";

const SERVICES = [
  "edge",
  "auth",
  "billing",
  "checkout",
  "platform",
  "search",
  "web",
  "export",
  "media",
  "queue",
  "ledger",
  "mail",
  "maps",
  "reports",
];
const WORDS =
  "queue replica deploy pool certificate node cache region key index gateway worker limit retry batch".split(
    " ",
  );

/** The archive of hand-written sample incidents. */
export function sampleArchive(): Archive {
  return arrangeArchive(INCIDENTS.map(entry), SETTINGS);
}

/** An archive of `n` incidents over `years` years up to 2025, the same for the same seed. */
export function randomArchive(n: number, { seed = 1, years = 4, dated = true } = {}): Archive {
  const random = generator(seed);
  const facts = Array.from({ length: n }, (_, place) => randomFacts(place, random, years, dated));
  return arrangeArchive(facts.map(entry), SETTINGS);
}

type Random = () => number;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function randomFacts(place: number, random: Random, years: number, dated: boolean): Facts {
  const minutes = Math.round(Math.exp(Math.log(15) + random() * Math.log(200)));
  const started = dated && random() > 0.03 ? randomStart(random, years) : null;
  return {
    id: `random-${place + 1}`,
    title: `The ${pick(WORDS, random)} ${pick(WORDS, random)} meets the ${pick(WORDS, random)} ${pick(WORDS, random)}`,
    started,
    minutes: random() > 0.1 ? minutes : null,
    level: random() > 0.35 ? 1 + Math.floor(random() * 4) : null,
    causes: some(CAUSES, random, 2),
    symptoms: some(SYMPTOMS, random, 2),
    services: random() > 0.2 ? some(SERVICES, random, 2) : [],
    tags: some(WORDS, random, 3),
    detectedBy: random() > 0.2 ? pick(DETECTORS, random) : null,
    summary: `The ${pick(WORDS, random)} of one ${pick(WORDS, random)} was full before the ${pick(WORDS, random)} could be reached. It was seen late.`,
    falseLeads: random() > 0.6 ? [[pick(CAUSES, random), Math.round(random() * 90)]] : [],
    course: randomCourse(minutes, random),
    actions:
      random() > 0.5
        ? [
            [
              `Watch the ${pick(WORDS, random)} of every ${pick(WORDS, random)}`,
              pick(ACTION_STATUSES, random),
            ],
          ]
        : [],
  };
}

function randomStart(random: Random, years: number): string {
  const time = Date.UTC(2025 - years, 0, 1) + random() * years * 365 * 86_400_000;
  return `${new Date(time).toISOString().slice(0, 16)}+00:00`;
}

function randomCourse(minutes: number, random: Random): [Phase | null, number | null][] {
  if (random() > 0.7) return [];
  const steps = 3 + Math.floor(random() * 6);
  return Array.from({ length: steps }, (_, step) => {
    const phase =
      step === 0
        ? "detection"
        : step === steps - 1
          ? "resolution"
          : random() > 0.2
            ? pick(PHASES.slice(2, 6), random)
            : null;
    return [phase, Math.round((minutes * step) / (steps - 1))];
  });
}

function pick<T>(list: readonly T[], random: Random): T {
  const value = list[Math.floor(random() * list.length)];
  if (value === undefined) throw new RangeError("Nothing to pick from");
  return value;
}

function some<T>(list: readonly T[], random: Random, most: number): T[] {
  const n = Math.floor(random() * (most + 1));
  return [...new Set(Array.from({ length: n }, () => pick(list, random)))];
}
