import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parsePostmortem } from "../../src/parse/index.ts";
import { documentPaths } from "./source.ts";

const USAGE = `How fast the reader is: documents per second over a folder, and time per KB as one document grows.

  npm run bench                     over content/
  npm run bench -- --docs DIR       over another folder
  --rounds N    how often the folder is read (3); the fastest round counts
  --largest KB  where the growing document ends (5120)`;

const { values: options } = parseArgs({
  options: {
    docs: { type: "string", default: fileURLToPath(new URL("../../content", import.meta.url)) },
    rounds: { type: "string", default: "3" },
    largest: { type: "string", default: "5120" },
    help: { type: "boolean", default: false },
  },
});

if (options.help) console.log(USAGE);
else {
  benchFolder(resolve(options.docs), Number(options.rounds));
  benchGrowth(Number(options.largest));
}

/** Prints documents per second; the files are read from disk beforehand. */
function benchFolder(folder: string, rounds: number): void {
  const documents = documentPaths(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const size = documents.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const spent = milliseconds(() => {
      for (const { path, bytes } of documents) parsePostmortem(bytes, { path });
    });
    best = Math.min(best, spent);
  }
  const rate = Math.round((documents.length * 1000) / best);
  console.log(
    `${documents.length} documents, ${Math.round(size)} KB: ${best.toFixed(0)} ms, ${rate} documents/s\n`,
  );
}

/** Prints milliseconds per KB from 10 KB on, doubling: a constant figure means that time grows as the text does. */
function benchGrowth(largest: number): void {
  console.log("      KB        ms    ms/KB");
  for (let size = 10; size <= largest; size *= 2) {
    const text = longDocument(size * 1024);
    const spent = milliseconds(() => parsePostmortem(text, { path: "long.md" }));
    console.log(
      [String(size).padStart(8), spent.toFixed(0).padStart(9), (spent / size).toFixed(3).padStart(8)].join(
        " ",
      ),
    );
  }
}

/** A postmortem of at least that many characters: sections, a long timeline, prose, a table and code. */
function longDocument(length: number): string {
  const parts = ["# Orders unavailable\n\n## Timeline (UTC)\n"];
  let written = parts[0]?.length ?? 0;
  for (let n = 0; written < length; n += 1) {
    const block = n % 40 < 30 ? entry(n) : passage(n);
    parts.push(block);
    written += block.length + 1;
  }
  return parts.join("\n");
}

function entry(n: number): string {
  const day = String(1 + (Math.floor(n / 1440) % 28)).padStart(2, "0");
  const hour = String(Math.floor(n / 60) % 24).padStart(2, "0");
  const minute = String(n % 60).padStart(2, "0");
  return `- 2024-03-${day} ${hour}:${minute} Replica ${n} was suspected, restarted, and ruled out as the cause.`;
}

function passage(n: number): string {
  return [
    `\n## Finding ${n}\n`,
    `The pool of **service-${n}** held ${n} connections; \`max_connections\` was reached at noon.\n`,
    `| Metric | Value |\n| --- | --- |\n| errors | ${n} % |\n`,
    `\`\`\`\nECONNREFUSED 10.0.0.${n % 256}:5432\n\`\`\`\n`,
  ].join("\n");
}

function milliseconds(work: () => void): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}
