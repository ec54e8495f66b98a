import { describe, expect, test } from "vitest";
import { makeFolder } from "../collect/folder.ts";
import { run } from "./run.ts";

describe("a wrong use ends with 2 and names what is wrong", () => {
  test.each([
    [["pares"], "no command “pares”"],
    [["constructor"], "no command “constructor”"],
    [["parse"], "expected a PATH"],
    [["parse", "gone"], "gone: no such file or folder"],
    [["parse", "--fromat", "json", "."], "--fromat"],
    [["parse", "--format", "xml", "."], "--format is “xml”, expected json or ndjson"],
    [["check", "gone"], "gone: no such file or folder"],
    [["check", "--format", "xml", "."], "--format is “xml”, expected pretty or json"],
    [["build", "gone", "--out", "x"], "gone: no such folder"],
    [["build", "content"], "expected --out"],
    [["build", "file", "--out", "x"], "file is a file, expected the folder that it lies in"],
    [["build", "content", "--out", "file/x"], "cannot be made"],
    [["explain", "zone"], "perhaps zone-assumed, zone-season?"],
    [["explain", "ownr-missing"], "perhaps owner-missing?"],
    [["build", "content", "other", "--out", "x"], "expected one folder, found content, other"],
    [["build", "content", "--out", "content/site"], "must not lie within each other"],
    [["build", "content", "--out", "."], "must not lie within each other"],
    [["build", "content", "--out", "other"], "holds other files"],
    [["build", "content", "--out", "file"], "is a file"],
    [["build", "content", "--out", "x", "--base", "a b"], "--base is “a b”"],
    [["build", "content", "--out", "x", "--site", "example.org"], "--site is “example.org”"],
    [["build", "content", "--out", "x", "--audience", "all"], "--audience is “all”"],
    [["preview", "gone"], "gone: no such folder"],
    [["preview", "content", "--port", "eighty"], "--port is “eighty”"],
    [["dev", "gone"], "gone: no such folder"],
  ])("casebook %j", async (args, message) => {
    const folder = makeFolder({ "content/a.md": "# A\n", "other/b.md": "# B\n", file: "" });
    const { code, out, err } = await run(args, folder);
    expect(err).toContain(message);
    expect(err).not.toContain("    at ");
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

test("help is printed on request", async () => {
  const { code, out } = await run(["--help"], makeFolder());
  expect(code).toBe(0);
  for (const name of ["parse", "check", "build", "preview", "dev"]) expect(out).toContain(`casebook ${name}`);
});

test("help of one command", async () => {
  expect(await run(["check", "--help"], makeFolder())).toEqual({
    code: 0,
    out: "Usage: casebook check [--strict] [--format pretty|json] [PATH...]\n",
    err: "",
  });
});
