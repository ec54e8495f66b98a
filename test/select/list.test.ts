import { expect, it } from "vitest";
import { isCrowded } from "../../src/select/figure/crowded.ts";
import { byAge, byYear } from "../../src/select/list.ts";
import { randomArchive } from "../sample/archive.ts";

it("a list is split into the newest and the older, which together are all of it", () => {
  const { incidents } = randomArchive(320);
  const { newest, older } = byAge(incidents);
  expect([newest.length, older.length]).toEqual([300, 20]);
  expect([...newest, ...older]).toEqual(incidents);
  expect(byAge(incidents.slice(0, 300)).older).toEqual([]);
});

it("a list is grouped by year in its own order, undated incidents by themselves", () => {
  const { incidents } = randomArchive(40);
  const groups = byYear(incidents);
  expect(groups.flatMap(({ listings }) => listings)).toEqual(incidents);
  expect(groups.map(({ year }) => year).filter((year) => year !== null)).toEqual(
    [...new Set(incidents.flatMap(({ date }) => date?.slice(0, 4) ?? []))].toSorted().reverse(),
  );
  for (const { year, listings } of groups)
    expect(listings.every(({ date }) => (date?.slice(0, 4) ?? null) === year)).toBe(true);
});

it("a figure of a thousand marks still links each, one of several thousand does not", () => {
  expect([1000, 5000].map(isCrowded)).toEqual([false, true]);
});
