import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { csv } from "../../src/publish/csv.ts";
import {
  type DataRow,
  dataCsv,
  dataJson,
  dataNdjson,
  dataRows,
  dataSchema,
} from "../../src/publish/dataset.ts";
import { randomArchive, sampleArchive } from "../sample/archive.ts";

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(dataSchema()));

describe("the data", () => {
  const rows = dataRows(randomArchive(40, { seed: 5 }).entries);

  it("validates against the published schema, record by record", () => {
    const published: DataRow[] = JSON.parse(dataJson([...rows, ...dataRows(sampleArchive().entries)]));
    expect(published.length).toBeGreaterThan(40);
    expect(published.filter(({ record }) => !validate(record))).toEqual([]);
  });

  it("is refused by the schema when a field is missing or unknown", () => {
    const { title: _, ...untitled } = rows[0]?.record ?? { title: null };
    expect(validate(untitled)).toBe(false);
    expect(validate({ ...rows[0]?.record, colour: "red" })).toBe(false);
  });

  it("is the same as JSON and as NDJSON", () => {
    const lines = dataNdjson(rows).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(dataJson(rows)));
  });

  it("is an empty list for an empty archive", () => {
    expect([JSON.parse(dataJson([])), dataNdjson([])]).toEqual([[], ""]);
  });

  it("is a table with one line a document", () => {
    const [head = "", ...lines] = dataCsv(rows).trimEnd().split("\r\n");
    expect(head.split(",").slice(0, 5)).toEqual(["id", "title", "kind", "status", "severity"]);
    expect(lines).toHaveLength(40);
  });
});

describe("csv", () => {
  it.each([
    [[["a", 1, null]], "a,1,\r\n"],
    [[['say "no"', "a,b", "two\nlines"]], '"say ""no""","a,b","two\nlines"\r\n'],
    [[["=HYPERLINK(1)", "+1", "-1", "@x", -1]], "'=HYPERLINK(1),'+1,'-1,'@x,-1\r\n"],
    [[], ""],
  ])("%j", (rows, text) => expect(csv(rows)).toBe(text));
});
