import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Parsed, parsePostmortem } from "../../src/parse/index.ts";
import { renderDocument } from "../../src/render/index.ts";
import { LONG_DOCUMENTS, type LongDocument } from "./long-documents.ts";
import { documentPaths } from "./source.ts";

const USAGE = `How fast a document becomes a record and safe HTML on one core, once warm, in processor time: documents per second
over a folder, and milliseconds per KB as documents of several shapes grow. The script switches off the threads in which
the engine compiles and collects beside us.

  npm run bench                     over content/
  npm run bench -- --docs DIR       over another folder
  --rounds N    how often the folder is read (15), once it has been read as often before; the median round counts
  --largest KB  where the growing documents end (5120); 0 leaves them out`;

interface Document {
  path: string;
  text: string | Uint8Array;
}

/** Milliseconds of processor time. */
interface Spent {
  record: number;
  html: number;
}

const SMALLEST = 10;

const { values: options } = parseArgs({
  options: {
    docs: { type: "string", default: fileURLToPath(new URL("../../content", import.meta.url)) },
    rounds: { type: "string", default: "15" },
    largest: { type: "string", default: "5120" },
    help: { type: "boolean", default: false },
  },
});

if (options.help) console.log(USAGE);
else {
  await benchFolder(resolve(options.docs), Number(options.rounds));
  await benchGrowth(Number(options.largest));
}

/**
 * Prints documents per second; the files are read from disk beforehand. As many rounds go before those that count: until
 * then the engine is still compiling what it found to be asked often.
 */
async function benchFolder(folder: string, rounds: number): Promise<void> {
  const documents = documentPaths(folder).map((path) => ({ path, text: readFileSync(join(folder, path)) }));
  const size = documents.reduce((sum, { text }) => sum + text.length, 0) / 1024;
  const all: Spent[] = [];
  for (let round = 0; round < 2 * rounds; round += 1) all.push(await spentOn(documents));
  const spent = all.slice(rounds);
  const record = median(spent.map((one) => one.record));
  const html = median(spent.map((one) => one.html));
  const both = median(spent.map((one) => one.record + one.html));
  console.log(`${documents.length} documents, ${Math.round(size)} KB\n`);
  console.log("          ms/document   documents/s");
  for (const [name, time] of Object.entries({ record, html, both })) {
    const each = time / documents.length;
    console.log(`${name.padEnd(8)}${each.toFixed(3).padStart(13)}${(1000 / each).toFixed(0).padStart(14)}`);
  }
}

/** Prints milliseconds per KB, doubling in size: a constant figure means that time grows as the text does. */
async function benchGrowth(largest: number): Promise<void> {
  const sizes: number[] = [];
  for (let size = SMALLEST; size <= largest; size *= 2) sizes.push(size);
  if (sizes.length === 0) return;
  console.log(
    `\nms/KB at KB${" ".repeat(15)}${sizes.map((size) => String(size).padStart(8)).join("")}  growth`,
  );
  for (const [shape, make] of Object.entries(LONG_DOCUMENTS)) {
    const perKb: Spent[] = [];
    for (const size of sizes) perKb.push(await spentPerKb(make, size));
    printRow(
      `${shape}, record`,
      perKb.map((one) => one.record),
    );
    printRow(
      `${shape}, html`,
      perKb.map((one) => one.html),
    );
  }
}

/** As often as makes the same total of text for each size, up to 60 times, another text each; the median counts. */
async function spentPerKb(make: LongDocument, size: number): Promise<Spent> {
  const runs = Math.min(60, Math.max(3, Math.floor(1200 / size)));
  const spent: Spent[] = [];
  for (let run = 0; run < runs; run += 1) {
    const text = make(size * 1024, run * 1000);
    spent.push(await spentOn([{ path: "long.md", text }]));
  }
  return {
    record: median(spent.map((one) => one.record)) / size,
    html: median(spent.map((one) => one.html)) / size,
  };
}

function printRow(name: string, perKb: readonly number[]): void {
  const growth = (perKb.at(-1) ?? 0) / (perKb[0] ?? 1);
  const cells = perKb.map((one) => one.toFixed(3).padStart(8)).join("");
  console.log(`${name.padEnd(26)}${cells}${growth.toFixed(2).padStart(8)}`);
}

/** One document after the other becomes a record and HTML, and is let go of. */
async function spentOn(documents: readonly Document[]): Promise<Spent> {
  const spent: Spent = { record: 0, html: 0 };
  for (const { path, text } of documents) {
    const began = processorTime();
    const parsed = parsePostmortem(text, { path });
    const read = processorTime();
    await render(parsed);
    spent.record += read - began;
    spent.html += processorTime() - read;
    const failed = parsed.diagnostics.find(({ code }) => code === "reader-failed");
    if (failed) throw new Error(failed.message);
  }
  return spent;
}

/** As the archive renders it, without other files to lead to. */
async function render({ record, tree }: Parsed): Promise<void> {
  if (!record) return;
  const { title, timeline, sections } = record;
  await renderDocument(tree, {
    title: { text: title.value, line: title.lines?.[0] ?? null },
    entries: timeline.map(({ lines }) => lines),
    sections: sections.map(({ lines, heading }) => ({ line: lines[0], heading })),
  });
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
