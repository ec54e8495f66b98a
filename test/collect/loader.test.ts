import { chmodSync, mkdirSync, rmSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { entrySchema } from "../../src/collect/entry.ts";
import { readHtml } from "../../src/collect/html-cache.ts";
import { postmortemLoader, synchronise } from "../../src/collect/loader.ts";
import { readSummary } from "../../src/collect/summary.ts";
import { makeFolder, optionsFor, writeFiles } from "./folder.ts";
import { fakeContext } from "./store.ts";

const TEXT = "# Database outage\n\nThe pool of the orders database was exhausted.\n";

test("each document is an entry as its schema says, with its HTML in the cache", async () => {
  const options = optionsFor(makeFolder({ "2023/a.md": TEXT, "b.txt": "# B\n\nSee [a](2023/a.md).\n" }));
  const { context, values } = fakeContext();
  await synchronise(options, context);
  expect([...values.keys()]).toEqual(["2023/a", "b"]);
  for (const { data } of values.values()) expect(() => entrySchema.parse(data)).not.toThrow();
  const entry = entrySchema.parse(values.get("b")?.data);
  expect(entry.path).toBe("b.txt");
  expect(readHtml(options.cacheDir, entry.html)).toContain('<a href="/incidents/2023/a/">a</a>');
  expect(entry.targets).toEqual({ "2023/a.md": "/incidents/2023/a/" });
});

test("links and files lie under the base", async () => {
  const image = await sharp({ create: { width: 4, height: 3, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  const folder = makeFolder({ "a.md": "# A\n\n[b](b.md) ![i](i.png)\n", "b.md": TEXT, "i.png": image });
  const options = optionsFor(folder, { base: "/x/" });
  const { context, values } = fakeContext();
  await synchronise(options, context);
  const entry = entrySchema.parse(values.get("a")?.data);
  const html = readHtml(options.cacheDir, entry.html);
  expect(html).toContain('href="/x/incidents/b/"');
  expect(html).toContain(`src="/x/files/${entry.files[0]}"`);
  expect(readSummary(options.cacheDir).files).toEqual(entry.files);
});

describe("what was kept is used again", () => {
  async function twice(change: (folder: string) => void, changes = {}) {
    const folder = makeFolder({
      "a.md": TEXT,
      "b.md": "# B\n\n[a](a.md) ![i](i.svg)\n",
      "c.md": "# C\n\nText.\n",
    });
    const options = optionsFor(folder);
    const fake = fakeContext();
    await synchronise(options, fake.context);
    fake.sets.length = 0;
    change(folder);
    await synchronise({ ...options, ...changes }, fake.context);
    return { ...fake, folder, options };
  }

  test("where nothing has changed", async () => {
    expect((await twice(() => {})).sets).toEqual([]);
  });

  test("but for a document that has changed", async () => {
    const { sets } = await twice((folder) => writeFiles(folder, { "c.md": "# C\n\nOther text.\n" }));
    expect(sets).toEqual(["c"]);
  });

  test("but for a document whose link now leads elsewhere", async () => {
    const { sets, values, options } = await twice((folder) => unlinkSync(join(folder, "a.md")));
    expect(sets).toEqual(["b"]);
    expect([...values.keys()].sort()).toEqual(["b", "c"]);
    const entry = entrySchema.parse(values.get("b")?.data);
    expect(readHtml(options.cacheDir, entry.html)).toContain("dead-link");
  });

  test("but for a document whose image is there at last", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>';
    const { sets } = await twice((folder) => writeFiles(folder, { "i.svg": svg }));
    expect(sets).toEqual(["b"]);
  });

  test("not where the code or the settings are others", async () => {
    expect((await twice(() => {}, { fingerprint: "2" })).sets).toEqual(["a", "b", "c"]);
    expect((await twice(() => {}, { audience: "public" })).sets).toEqual(["a", "b", "c"]);
    expect((await twice(() => {}, { base: "/x/" })).sets).toEqual(["a", "b", "c"]);
  });

  test("not where its HTML is gone", async () => {
    const options = optionsFor(makeFolder({ "a.md": TEXT }));
    const { context, sets } = fakeContext();
    await synchronise(options, context);
    rmSync(join(options.cacheDir, "html"), { recursive: true });
    await synchronise(options, context);
    expect(sets).toEqual(["a", "a"]);
  });

  test("and its findings are printed again", async () => {
    const { lines } = await twice(() => {});
    const broken = "warn b.md:3:11 The image “i.svg” is not in the content folder (link-broken)";
    expect(lines.filter((line) => line === broken)).toHaveLength(2);
  });
});

describe("two documents of one id", () => {
  test("both have a page; the second says why its address has a number", async () => {
    const { context, values, lines } = fakeContext();
    await synchronise(optionsFor(makeFolder({ "a.md": TEXT, "a.txt": TEXT })), context);
    expect([...values.keys()]).toEqual(["a", "a-2"]);
    expect(entrySchema.parse(values.get("a-2")?.data).record.id).toBe("a-2");
    expect(lines).toContain(
      "error a.txt:1:1 a.txt and a.md have the same id, “a”; the page of a.txt is at “a-2” (id-duplicate)",
    );
  });

  test("once the first is gone, the second has the id", async () => {
    const folder = makeFolder({ "a.md": TEXT, "a.txt": TEXT });
    const options = optionsFor(folder);
    const { context, values } = fakeContext();
    await synchronise(options, context);
    unlinkSync(join(folder, "a.md"));
    await synchronise(options, context);
    expect([...values.keys()]).toEqual(["a"]);
    expect(entrySchema.parse(values.get("a")?.data)).toMatchObject({ path: "a.txt", diagnostics: [] });
  });
});

describe("odd folders", () => {
  test("one that is not there is an empty archive", async () => {
    const { context, values, lines } = fakeContext();
    const folder = join(makeFolder(), "gone");
    await synchronise(optionsFor(folder), context);
    expect(values.size).toBe(0);
    expect(lines).toEqual([`warn The folder ${folder} does not exist: the archive is empty.`]);
  });

  test("one without documents is an empty archive", async () => {
    const { context, lines } = fakeContext();
    await synchronise(optionsFor(makeFolder({ "a.png": "" })), context);
    expect(lines).toEqual([
      expect.stringMatching(/^warn There are no documents in .*: the archive is empty\./),
    ]);
  });

  test("files that cannot be read are reported and left out; the rest is read", async () => {
    const folder = makeFolder({ "good.md": TEXT, "binary.md": Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]) });
    symlinkSync(join(folder, "gone.md"), join(folder, "link.md"));
    const options = optionsFor(folder);
    const { context, values, lines } = fakeContext();
    await synchronise(options, context);
    expect([...values.keys()]).toContain("good");
    expect(lines).toContainEqual(
      expect.stringMatching(/^error link\.md:1:1 link\.md cannot be read: ENOENT/),
    );
    expect(readSummary(options.cacheDir).unread.map(({ path }) => path)).toContain("link.md");
  });

  test.each([
    ["a megabyte", `# A\n\n${"The pool was exhausted. ".repeat(43_690)}\n`],
    ["UTF-16", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
    ["another line end", TEXT.replaceAll("\n", "\r\n")],
    ["nothing but brackets", "[".repeat(5000)],
    ["nothing but quotes", ">".repeat(5000)],
  ])("%s is read", { timeout: 30_000 }, async (_name, content) => {
    const { context, values } = fakeContext();
    await synchronise(optionsFor(makeFolder({ "a.md": content })), context);
    expect([...values.keys()]).toEqual(["a"]);
  });
});

test("strict options end the reading at the first error, with its place", async () => {
  const folder = makeFolder({ "a.md": TEXT, "a.txt": TEXT });
  const { context } = fakeContext();
  await expect(synchronise(optionsFor(folder, { strict: true }), context)).rejects.toMatchObject({
    name: "id-duplicate",
    hint: "Rename one file, or give one an `id` of its own in front matter.",
    loc: { file: join(folder, "a.txt"), line: 1, column: 1 },
  });
});

test("many findings are counted rather than printed", async () => {
  const links = Array.from({ length: 30 }, (_, index) => `[a](gone-${index}.md)`).join("\n");
  const { context, lines } = fakeContext();
  await synchronise(optionsFor(makeFolder({ "a.md": `# A\n\n${links}\n` })), context);
  expect(lines.at(-1)).toMatch(/^warn and \d+ more; run casebook check to see them all$/);
  expect(lines).toHaveLength(21);
});

test("findings that the settings silence are not printed", async () => {
  const options = optionsFor(makeFolder({ "a.md": "# A\n\n[a](gone.md)\n" }));
  const { context, lines } = fakeContext();
  await synchronise({ ...options, settings: { ...options.settings, disable: ["link-broken"] } }, context);
  expect(lines.join()).not.toContain("link-broken");
});

describe("while authors write", () => {
  test("added, changed and removed documents are taken over", async () => {
    const folder = makeFolder({ "a.md": TEXT });
    const { watched, watcher, emit, values } = fakeContext();
    await postmortemLoader(optionsFor(folder)).load(watched as never);
    expect(watcher.added).toEqual([folder]);

    writeFiles(folder, { "b.md": "# B\n\nText.\n" });
    emit("add", join(folder, "b.md"));
    await vi.waitFor(() => expect([...values.keys()]).toEqual(["a", "b"]));

    writeFiles(folder, { "b.md": "# Better\n\nText.\n" });
    emit("change", join(folder, "b.md"));
    await vi.waitFor(() =>
      expect(entrySchema.parse(values.get("b")?.data).record.title.value).toBe("Better"),
    );

    unlinkSync(join(folder, "a.md"));
    emit("unlink", join(folder, "a.md"));
    await vi.waitFor(() => expect([...values.keys()]).toEqual(["b"]));
  });

  test("only findings of what has changed are printed", async () => {
    const folder = makeFolder({ "a.md": "# A\n\n[a](gone.md)\n", "b.md": "# B\n\nText.\n" });
    const { watched, emit, lines } = fakeContext();
    await postmortemLoader(optionsFor(folder)).load(watched as never);
    lines.length = 0;
    writeFiles(folder, { "b.md": "# B\n\n[b](gone.md)\n" });
    emit("change", join(folder, "b.md"));
    await vi.waitFor(() => expect(lines).toContain("info read b.md"));
    expect(lines.filter((line) => line.includes("link-broken"))).toEqual([
      expect.stringContaining("b.md:3:1"),
    ]);
  });

  test("files elsewhere do not matter", async () => {
    const folder = makeFolder({ "a.md": TEXT });
    mkdirSync(join(folder, ".git"));
    const { watched, emit, lines } = fakeContext();
    await postmortemLoader(optionsFor(folder)).load(watched as never);
    emit("change", join(folder, ".git", "index"));
    emit("change", join(folder, "..", "other.md"));
    await new Promise((settle) => setTimeout(settle, 100));
    expect(lines).toEqual([]);
  });
});

test.skipIf(process.getuid?.() === 0)("a file without permission is reported", async () => {
  const folder = makeFolder({ "a.md": TEXT, "b.md": TEXT });
  chmodSync(join(folder, "b.md"), 0);
  const { context, lines } = fakeContext();
  await synchronise(optionsFor(folder), context);
  expect(lines).toContainEqual(expect.stringMatching(/^error b\.md:1:1 b\.md cannot be read: EACCES/));
});
