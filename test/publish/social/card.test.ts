import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cardOf, pictureFor } from "../../../src/publish/social/card.ts";
import { cardFaces } from "../../../src/publish/social/faces.ts";
import { pictureOf } from "../../../src/publish/social/picture.ts";
import { arrangeArchive } from "../../../src/select/arrange.ts";
import { makeFolder } from "../../collect/folder.ts";
import { entry, type Facts, SETTINGS } from "../../sample/record.ts";

const FACTS: Facts = {
  id: "2023/pool",
  title: "Checkout fails while the connection pool is empty",
  started: "2023-05-15T10:30+02:00",
  minutes: 90,
  level: 1,
  causes: ["connection-pool", "config-change"],
  falseLeads: [["dns", 20]],
  course: [
    ["detection", 5],
    ["false-lead", 10],
    ["investigation", 30],
    [null, null],
    ["mitigation", 70],
  ],
};

function sample(facts: Partial<Facts> = {}, settings: Partial<typeof SETTINGS> = {}) {
  const archive = arrangeArchive([entry({ ...FACTS, ...facts })], {
    ...SETTINGS,
    site: "https://example.org",
    ...settings,
  });
  const listing = [...archive.incidents, ...archive.others][0];
  if (listing === undefined) throw new Error("no listing");
  return { listing, frame: archive.frame };
}

function card(facts: Partial<Facts> = {}): string {
  const { listing, frame } = sample(facts);
  return cardOf(listing, frame, cardFaces());
}

describe("the picture of an incident", () => {
  it.each<[string, Partial<Facts>]>([
    ["with everything", {}],
    [
      "with a title alone",
      { started: null, minutes: null, level: null, causes: [], falseLeads: [], course: [] },
    ],
    ["with a title of 200 characters", { title: "Replication lag ".repeat(13).trim() }],
    ["with one word of 200 letters", { title: "x".repeat(200) }],
    ["with markup in its title", { title: `<script>alert("&")</script>` }],
    ["in an unknown script", { title: "数据库连接耗尽" }],
    ["lasting 200 days", { minutes: 288_000 }],
  ])("is 1200 by 630 px, %s", async (_, facts) => {
    const { width, height, format } = await sharp(Buffer.from(card(facts))).metadata();
    expect([width, height, format]).toEqual([1200, 630, "svg"]);
  });

  it("needs no fonts: its text is outlines", () => {
    expect(card()).not.toMatch(/<text|font-family/);
  });

  it("shows no title rather than boxes where the faces lack its script", () => {
    expect(card({ title: "数据库连接耗尽" })).toBe(card({ title: "سجل الحوادث" }));
    expect(card({ title: "Ошибка базы данных" })).not.toBe(card({ title: "数据库连接耗尽" }));
  });

  it("is told in words, with its absolute address", () => {
    const { listing, frame } = sample();
    expect(pictureFor(listing, frame)).toEqual({
      address: "https://example.org/social/2023/pool.png",
      width: 1200,
      height: 630,
      alt: "Checkout fails while the connection pool is empty, SEV 1, 1 h 30 min, connection-pool and config-change; below, its course from start to end",
    });
  });

  it.each([
    ["the site's address is unknown", {}, { site: undefined }],
    ["the archive wants none", {}, { socialImages: false }],
    ["the document reports no incident", { kind: "other" as const }, {}],
  ])("is absent where %s", (_, facts, settings) => {
    const { listing, frame } = sample(facts, settings);
    expect(pictureFor(listing, frame)).toBeNull();
  });

  it("is kept until it changes, and then takes the place of the old", async () => {
    const cacheDir = makeFolder({});
    const first = await pictureOf(card(), { id: "a", cacheDir });
    expect((await sharp(first).metadata()).format).toBe("png");
    expect(await pictureOf(card(), { id: "a", cacheDir })).toEqual(first);
    await pictureOf(card({ title: "Another" }), { id: "a", cacheDir });
    const [folder = ""] = readdirSync(join(cacheDir, "social"));
    expect(existsSync(join(cacheDir, "social", folder))).toBe(true);
    expect(readdirSync(join(cacheDir, "social", folder))).toHaveLength(1);
  });
});
