import { Temporal } from "temporal-polyfill";

/** The words of a text: letters and digits only, lower case. */
export function words(text: string | null | undefined): string[] {
  return (
    (text ?? "")
      .toLowerCase()
      .normalize("NFKC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How much two texts share: the Dice coefficient of their bags of words, 0 to 1 (1 for two empty texts). */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const left = words(a);
  const right = words(b);
  if (left.length + right.length === 0) return 1;
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const rest = bag.get(word) ?? 0;
    if (rest > 0) shared += 1;
    bag.set(word, rest - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";

/** What any title of the genre may carry: it neither makes two titles alike nor apart. */
const GENERIC = new RegExp(
  String.raw`^(?:post|mortem|postmortems?|incidents?|report|rca|retrospective|review|outage|pm|of|the|for|on|a|\d+|${MONTHS})$`,
);

/** Titles are the same when their words agree, with or without the words, numbers and dates of the genre. */
export function sameTitle(want: string, got: string): boolean {
  if (overlap(want, got) >= 0.85) return true;
  const core = words(want)
    .filter((word) => !GENERIC.test(word))
    .join(" ");
  const found = words(got)
    .filter((word) => !GENERIC.test(word))
    .join(" ");
  return core !== "" && overlap(core, found) >= 0.85;
}

const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/;

/** The same moment in the precision of `want`: a time of day, a day, a local minute or an instant. */
export function sameMoment(want: string, got: string): boolean {
  if (want.startsWith("T")) return got.includes(want.slice(0, 6));
  if (want.length === 10) return got.slice(0, 10) === want;
  if (ZONED.test(want) && ZONED.test(got)) return Math.abs(instant(want) - instant(got)) < 60_000;
  return got.slice(0, 16) === want.slice(0, 16);
}

/** Durations agree within a minute or two parts in a hundred. */
export function sameDuration(want: number, got: number): boolean {
  return Math.abs(want - got) <= Math.max(1, want * 0.02);
}

/** Milliseconds since 1970; not a number for a time without a date. */
function instant(moment: string): number {
  return moment.startsWith("T") ? Number.NaN : Temporal.Instant.from(moment).epochMilliseconds;
}
