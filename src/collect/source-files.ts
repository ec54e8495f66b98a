import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";

/** A document on disk. */
export interface SourceFile {
  /** Relative to the folder that was asked for, with forward slashes. */
  path: string;
  /** Absolute. */
  file: string;
}

const DOCUMENT = /\.(?:md|markdown|txt)$/i;
const IGNORED = /^\.|^node_modules$/;

/** Whether a path relative to the content folder is that of a document: neither hidden nor of another kind. */
export function isDocument(path: string): boolean {
  return DOCUMENT.test(path) && !path.split(/[/\\]/).some((part) => IGNORED.test(part));
}

/**
 * Finds the documents below a folder, in path order. Hidden files and node_modules are passed over; links are followed,
 * each folder once. A folder that does not exist holds none; one below it that may not be read stands among the documents
 * itself, so that reading it says so.
 */
export function findSourceFiles(folder: string): SourceFile[] {
  const found: SourceFile[] = [];
  walk(folder, "", new Set(), found);
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function walk(folder: string, prefix: string, visited: Set<string>, found: SourceFile[]): void {
  const real = attempt(() => realpathSync(folder));
  if (real === null || visited.has(real)) return;
  visited.add(real);
  const items = attempt(() => readdirSync(folder, { withFileTypes: true }));
  if (items === null && prefix !== "") found.push({ path: prefix.slice(0, -1), file: folder });
  for (const item of items ?? []) {
    if (IGNORED.test(item.name)) continue;
    const file = join(folder, item.name);
    const path = prefix + item.name;
    const kind = item.isSymbolicLink() ? attempt(() => statSync(file)) : item;
    if (kind?.isDirectory()) walk(file, `${path}/`, visited, found);
    else if (DOCUMENT.test(item.name) && kind?.isDirectory() !== true && (kind === null || kind.isFile())) {
      found.push({ path, file });
    }
  }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
