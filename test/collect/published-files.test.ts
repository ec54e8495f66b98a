import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import {
  FILES_FOLDER,
  isPublished,
  publishDataImage,
  publishFile,
  publishImage,
} from "../../src/collect/published-files.ts";
import { safeSvg } from "../../src/collect/safe-svg.ts";
import { makeFolder } from "./folder.ts";

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: "red" } });
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"><path d="M0 0h8"/></svg>';

describe("an image is published with its size", () => {
  test.each(["png", "jpeg", "webp", "gif"] as const)("%s", async (format) => {
    const folder = makeFolder({ "a.bin": await picture.clone().toFormat(format).toBuffer() });
    const cache = makeFolder();
    const image = await publishImage(join(folder, "a.bin"), cache);
    expect(image).toEqual({
      src: expect.stringMatching(/^[\da-f]{16}\.(png|jpg|webp|gif)$/),
      width: 40,
      height: 30,
    });
    expect(isPublished(image?.src ?? "", cache)).toBe(true);
  });

  test("svg", async () => {
    const folder = makeFolder({ "a.svg": SVG });
    expect(await publishImage(join(folder, "a.svg"), makeFolder())).toMatchObject({ width: 8, height: 6 });
  });

  test("held in the text", async () => {
    const base64 = (await picture.clone().png().toBuffer()).toString("base64");
    const image = await publishDataImage(`data:image/png;base64,${base64}`, makeFolder());
    expect(image).toMatchObject({ width: 40, height: 30 });
  });
});

describe("no image", () => {
  test.each([
    ["text", "a.png", "text"],
    ["nothing", "a.png", ""],
    ["a broken picture", "a.png", Buffer.from("89504e470d0a1a0a", "hex")],
    ["an SVG without a picture", "a.svg", "<p>a</p>"],
  ])("%s", async (_name, name, content) => {
    expect(await publishImage(join(makeFolder({ [name]: content }), name), makeFolder())).toBeNull();
  });

  test("a file that is not there", async () => {
    expect(await publishImage(join(makeFolder(), "a.png"), makeFolder())).toBeNull();
  });

  test("an SVG held in the text", async () => {
    expect(await publishDataImage(`data:image/svg+xml;base64,${btoa(SVG)}`, makeFolder())).toBeNull();
  });
});

test("a file that is linked is published under a name made from its content", () => {
  const folder = makeFolder({ "a.csv": "1,2", "b.csv": "1,2", "c.html": "<p>", "d.js": "x", "e.exe": "x" });
  const cache = makeFolder();
  const name = publishFile(join(folder, "a.csv"), cache);
  expect(name).toMatch(/^[\da-f]{16}\.csv$/);
  expect(publishFile(join(folder, "b.csv"), cache)).toBe(name);
  expect(readFileSync(join(cache, FILES_FOLDER, name ?? ""), "utf8")).toBe("1,2");
  expect(["c.html", "d.js", "e.exe"].map((file) => publishFile(join(folder, file), cache))).toEqual([
    null,
    null,
    null,
  ]);
  expect(existsSync(join(cache, FILES_FOLDER, "c.html"))).toBe(false);
});

describe("an SVG is made safe", () => {
  test.each([
    ["script", "<script>alert(1)</script>"],
    ["script of another name space", '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>'],
    ["handlers", '<rect onload="alert(1)" onclick="alert(1)"/>'],
    ["script addresses", '<a xlink:href="java&#115;cript:alert(1)"><text>a</text></a>'],
    ["embedded HTML", '<foreignObject><body onload="alert(1)"/></foreignObject>'],
    ["animated addresses", '<a><set attributeName="href" to="javascript:alert(1)"/></a>'],
    [
      "references to elsewhere",
      '<image href="https://x.org/alert.png"/><use href="https://x.org/alert.svg#a"/>',
    ],
    [
      "styles from elsewhere",
      '<style>@import url("https://x.org/alert.css"); a { fill: url(https://x.org/alert) }</style>',
    ],
    ["entities", "&alert;"],
  ])("%s", (_name, content) => {
    const prolog = '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY alert "<script>alert(1)</script>">]>';
    const safe = safeSvg(
      `${prolog}<svg xmlns:xlink="http://www.w3.org/1999/xlink" onload="alert(1)">${content}</svg>`,
    );
    expect(safe).not.toMatch(/<script|alert\(|on\w+="|https:\/\/x\.org|foreignObject|ENTITY/i);
  });

  test("what only draws stays", () => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"><defs><linearGradient id="g"></linearGradient></defs><style>a > b { fill: url(#g) }</style><use href="#g"></use><text style="fill:red">a &#x3C; b</text></svg>';
    expect(safeSvg(drawing)).toBe(
      drawing.replace(
        ' xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"',
        ' xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"',
      ),
    );
  });
});
