import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Root } from "mdast";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import type { Postmortem } from "../model/postmortem.ts";
import type { Settings } from "../model/settings.ts";
import { parsePostmortem } from "../parse/index.ts";
import type { SourceFile } from "./source-files.ts";

export interface ReadOptions {
  settings: Settings;
  audience: "internal" | "public";
}

/** A document as it was read. `record` is null where there was nothing to read, or nothing for this audience. */
export interface ReadDocument extends SourceFile {
  /** The file as it is on disk; empty where it cannot be read. */
  bytes: Uint8Array;
  record: Postmortem | null;
  diagnostics: Diagnostic[];
  tree: Root;
}

/** The bytes of a file, or the finding that it cannot be read. */
export function readSource(source: SourceFile): Uint8Array | Diagnostic {
  try {
    return readFileSync(source.file);
  } catch (error) {
    return diagnose("file-unreadable", { line: 1 }, `${source.path} cannot be read: ${reasonOf(error)}`);
  }
}

/** Reads one document. Never throws: a failure of any kind is a finding. */
export function readDocument(source: SourceFile, options: ReadOptions): ReadDocument {
  const bytes = readSource(source);
  if (!(bytes instanceof Uint8Array)) return unread(source, bytes);
  return readBytes(source, bytes, options);
}

/** As `readDocument`, where the bytes are at hand. */
export function readBytes(source: SourceFile, bytes: Uint8Array, options: ReadOptions): ReadDocument {
  try {
    return { ...source, bytes, ...parsePostmortem(bytes, { path: source.path, ...options }) };
  } catch (error) {
    return unread(source, failure("reader", error), bytes);
  }
}

/** A short digest of anything that can be written down: 16 hexadecimal digits. */
export function digestOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex").slice(0, 16);
}

/** The finding that our own code failed on a document. */
export function failure(part: "reader" | "renderer", error: unknown): Diagnostic {
  return diagnose("reader-failed", { line: 1 }, `The ${part} failed: ${reasonOf(error)}`);
}

function unread(
  source: SourceFile,
  diagnostic: Diagnostic,
  bytes: Uint8Array = new Uint8Array(),
): ReadDocument {
  return { ...source, bytes, record: null, diagnostics: [diagnostic], tree: { type: "root", children: [] } };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
