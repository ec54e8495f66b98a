import { expect, it } from "vitest";
import { postmortemSchema } from "../../src/model/postmortem.ts";
import { randomArchive, sampleArchive } from "../sample/archive.ts";

it("sorts incidents newest first, undated last, and other documents apart", () => {
  const { incidents, others, frame, entries } = sampleArchive();
  expect(incidents.map(({ id }) => id)).toEqual([
    "2024/bare-date",
    "2024/december",
    "2024/dns",
    "2024/pool-report",
    "2023/pool-leak",
    "2023/pool-limit",
    "2024/only-a-title",
  ]);
  expect(others.map(({ id }) => id)).toEqual(["readme"]);
  expect(entries.map(({ path }) => path)).toEqual(entries.map(({ path }) => path).toSorted());
  expect(frame).toEqual({
    title: "Casebook",
    organisation: "Harbour Platform",
    noun: "postmortem",
    site: undefined,
    pictured: false,
    documents: 8,
    inferred: 18,
  });
});

it("sample records are records", () => {
  for (const { record } of [...sampleArchive().entries, ...randomArchive(30).entries])
    expect(postmortemSchema.parse(record)).toEqual(record);
});
