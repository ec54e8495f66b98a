import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parsePostmortem } from "../../src/parse/index.ts";
import { scoreDocument } from "./score.ts";
import { readSamples, type Sample } from "./source.ts";
import { formatMisses, formatTable, type Result } from "./table.ts";

const USAGE = `Scores the reader against labels made by hand.

  npm run eval                                   the labelled sets that are there
  npm run eval -- --labels DIR --docs DIR        a set of your own
  --misses      what was missed (-) and wrongly found (+), per document
  --only TEXT   documents whose path holds the text
  --check-set   also the scores of the third that is kept back (its misses are never shown)`;

/** Labelled sets looked for when none is named, relative to this file: the project's own and, beside it, larger ones. */
const SETS = [
  { name: "own", labels: "own/labels", docs: "own/docs" },
  { name: "seeds", labels: "../../../shared/seeds/labels", docs: "../../../shared/seeds" },
  { name: "corpus", labels: "../../../shared/corpus/labels", docs: "../../../shared/corpus/docs" },
];

const { values: options } = parseArgs({
  options: {
    labels: { type: "string" },
    docs: { type: "string" },
    misses: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    "check-set": { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});

if (options.help || Boolean(options.labels) !== Boolean(options.docs)) {
  console.error(USAGE);
  process.exit(options.help ? 0 : 2);
}

for (const set of chosenSets()) {
  if (existsSync(set.labels))
    report(set.name, readSamples(set.labels, set.docs).filter(isAsked).map(evaluate));
  else console.log(`${set.name}: skipped, no ${set.labels}`);
}

function chosenSets(): typeof SETS {
  if (options.labels !== undefined && options.docs !== undefined)
    return [{ name: options.docs, labels: resolve(options.labels), docs: resolve(options.docs) }];
  const here = fileURLToPath(new URL(".", import.meta.url));
  return SETS.map(({ name, labels, docs }) => ({
    name,
    labels: resolve(here, labels),
    docs: resolve(here, docs),
  }));
}

function isAsked(sample: Sample): boolean {
  return sample.path.includes(options.only);
}

function evaluate({ path, source, bytes, label, held }: Sample): Result {
  const { record } = parsePostmortem(bytes, { path });
  const lines = new TextDecoder().decode(bytes).split("\n");
  return { path, source, held, read: record !== null, marks: scoreDocument(label, record, lines) };
}

function report(name: string, results: readonly Result[]): void {
  const open = results.filter((result) => !result.held);
  const held = results.filter((result) => result.held);
  if (options.misses) console.log(formatMisses(open));
  console.log(`${formatTable(name, open)}\n`);
  if (held.length === 0) return;
  if (options["check-set"]) console.log(`${formatTable(`${name}, check set`, held)}\n`);
  else console.log(`  (${held.length} more are kept back: --check-set)\n`);
}
