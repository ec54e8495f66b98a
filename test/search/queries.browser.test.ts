import { expect, inject, test } from "vitest";
import { useBrowser } from "../browser/browser.ts";
import { meanReciprocalRank, measure, readQueries } from "./measure.ts";

const open = useBrowser();

test("what people ask for comes first", { timeout: 180_000 }, async () => {
  const queries = readQueries();
  expect(queries.length).toBeGreaterThanOrEqual(40);
  const measured = await measure(await open("search/"), inject("address"), queries);
  expect(measured.filter(({ rank }) => rank === null || rank > 3)).toEqual([]);
  expect(meanReciprocalRank(measured)).toBeGreaterThanOrEqual(0.9);
});
