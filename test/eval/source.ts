import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { type Label, labelSchema } from "./label.ts";

/** One labelled document. */
export interface Sample {
  /** Its path in the folder of documents, with forward slashes. */
  path: string;
  /** The folder at the top of the path: where the document comes from. Empty without one. */
  source: string;
  bytes: Uint8Array;
  label: Label;
  /** Kept back: only its scores are shown, so that the reader is not fitted to it. */
  held: boolean;
}

/**
 * Reads labels and the documents that they belong to, matched by file name, in the order of paths.
 * @throws when a label is malformed or has no document
 */
export function readSamples(labels: string, docs: string): Sample[] {
  const paths = new Map(documentPaths(docs).map((path) => [stem(path), path]));
  const samples = readdirSync(labels)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const path = paths.get(stem(file));
      if (path === undefined) throw new Error(`${join(labels, file)}: no document of that name in ${docs}`);
      const label = labelSchema.parse(JSON.parse(readFileSync(join(labels, file), "utf8")));
      const source = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
      return { path, source, bytes: readFileSync(join(docs, path)), label, held: isHeld(path) };
    });
  return samples.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** All documents below a folder, as sorted relative paths with forward slashes; none where there is no folder. */
export function documentPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:md|markdown|txt)$/i.test(path))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

/**
 * Whether a document is of the check set: a third of the teams by a hash of their name, so that all documents of one
 * hand are on the same side. The team is what stands before the first `__` of the file name; a file `unknown__…` is
 * a team of its own, and a name without `__` is never held back.
 */
export function isHeld(path: string): boolean {
  const name = stem(path);
  const [owner] = name.split("__", 1);
  if (owner === undefined || owner === name) return false;
  const team = owner === "unknown" ? name : owner;
  return createHash("sha256").update(team).digest().readUInt32BE(0) % 3 === 0;
}

function stem(path: string): string {
  return basename(path).replace(/\.(?:md|markdown|txt|json)$/i, "");
}
