import type { Diagnostic } from "../model/diagnostic.ts";
import { type Archive, addressOf } from "./archive.ts";
import { assignIds } from "./assign-ids.ts";
import type { Entry } from "./entry.ts";
import { hasHtml } from "./html-cache.ts";
import { makeEntry, type Readable } from "./make-entry.ts";
import type { ArchiveOptions } from "./options.ts";
import { isPublished } from "./published-files.ts";
import { digestOf, type ReadDocument, readBytes, readSource } from "./read-document.ts";
import { findSourceFiles, type SourceFile } from "./source-files.ts";

/** Ends the digest of an entry whose id was taken: the id it asked for must be read again each time. */
const NUMBERED = " numbered";

/** An entry as it is kept between builds. */
export interface KeptEntry {
  entry: Entry;
  /** Of all that the entry was made from. */
  digest: string;
}

/** What a folder came to. */
export interface Collected {
  /** In path order. */
  entries: KeptEntry[];
  /** Paths of the entries that were made anew. */
  changed: Set<string>;
  /** Documents that gave no entry, with the reason; without one where they are not for this audience. */
  unread: { path: string; diagnostics: Diagnostic[] }[];
}

/** A document on its way: its source, and the entry kept of the very same source, if any. */
interface Candidate {
  source: SourceFile;
  bytes: Uint8Array;
  /** Of the source and of the code and settings that read it. */
  digest: string;
  kept: Entry | null;
  document: ReadDocument | null;
}

/**
 * Reads a folder and makes an entry of each document. Entries that were kept are used again where neither their source,
 * nor the code and settings that read it, nor anything that they link to has changed.
 * @param kept entries of an earlier run, by path
 */
export async function collectArchive(
  options: ArchiveOptions,
  kept: ReadonlyMap<string, KeptEntry>,
): Promise<Collected> {
  const collected: Collected = { entries: [], changed: new Set(), unread: [] };
  const candidates: Candidate[] = [];
  for (const source of findSourceFiles(options.contentDir)) {
    const candidate = readCandidate(source, kept, options);
    if ("diagnostics" in candidate) collected.unread.push(candidate);
    else candidates.push(candidate);
  }
  const { ids, findings } = assignIds(candidates.map(wantedId));
  const archive: Archive = { contentDir: options.contentDir, documents: ids, ids };
  for (const candidate of candidates) {
    const { path } = candidate.source;
    const finding = findings.get(path);
    const digest = `${candidate.digest}:${ids.get(path)}${finding ? NUMBERED : ""}`;
    const usable =
      candidate.kept && isCurrent(candidate.kept, kept.get(path)?.digest === digest, archive, options);
    if (!usable) collected.changed.add(path);
    const entry = usable ? candidate.kept : await renew(candidate, archive, options, finding);
    if (entry) collected.entries.push({ entry, digest });
  }
  return collected;
}

function readCandidate(
  source: SourceFile,
  kept: ReadonlyMap<string, KeptEntry>,
  options: ArchiveOptions,
): Candidate | Collected["unread"][number] {
  const bytes = readSource(source);
  if (!(bytes instanceof Uint8Array)) return { path: source.path, diagnostics: [bytes] };
  const digest = digestOf(
    options.fingerprint,
    JSON.stringify([options.settings, options.audience, options.base]),
    bytes,
  );
  const old = kept.get(source.path);
  if (old?.digest.startsWith(digest) && !old.digest.endsWith(NUMBERED))
    return { source, bytes, digest, kept: old.entry, document: null };
  const document = readBytes(source, bytes, options);
  if (document.record === null) return { path: source.path, diagnostics: document.diagnostics };
  return { source, bytes, digest, kept: null, document };
}

function wantedId({ source, kept, document }: Candidate): { path: string; id: string } {
  return { path: source.path, id: document?.record?.id ?? kept?.record.id ?? "" };
}

/** Whether an entry may be used again: its id, its HTML and all that it links to are as they were. */
function isCurrent(entry: Entry, sameId: boolean, archive: Archive, options: ArchiveOptions): boolean {
  if (!sameId || !hasHtml(options.cacheDir, entry.html)) return false;
  if (!entry.files.every((name) => isPublished(name, options.cacheDir))) return false;
  return Object.entries(entry.targets).every(
    ([target, address]) => addressOf(target, entry.path, archive, options) === address,
  );
}

async function renew(
  { source, bytes, document }: Candidate,
  archive: Archive,
  options: ArchiveOptions,
  finding: Diagnostic | undefined,
): Promise<Entry | null> {
  const read = document ?? readBytes(source, bytes, options);
  if (!hasRecord(read)) return null;
  return makeEntry(read, archive, options, finding ? [finding] : []);
}

function hasRecord(document: ReadDocument): document is Readable {
  return document.record !== null;
}
