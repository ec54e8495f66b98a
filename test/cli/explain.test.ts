import { expect, test } from "vitest";
import { makeFolder } from "../collect/folder.ts";
import { run } from "./run.ts";

test("explains a rule with its examples and how to silence it", async () => {
  const { code, out } = await run(["explain", "owner-missing"], makeFolder({}));
  expect(code).toBe(0);
  expect(out).toContain("owner-missing (info)");
  expect(out).toContain("    - Alert at 80 % of the pool (@data-platform)");
  expect(out).toContain("<!-- casebook-disable-next-line owner-missing -->");
});

test("lists all rules where none is named", async () => {
  const { code, out } = await run(["explain"], makeFolder({}));
  expect(code).toBe(0);
  expect(out).toMatch(/^zone-season\s+The zone abbreviation/m);
});

test("names an unknown rule", async () => {
  const { code, err } = await run(["explain", "nope"], makeFolder({}));
  expect(code).toBe(2);
  expect(err).toContain("no rule “nope”");
});
