import { realpathSync, statSync } from "node:fs";
import { join, posix, sep } from "node:path";

/** What a relative link or image leads to: another document, a file beside the documents, or nothing. */
export type Target = { kind: "document"; path: string } | { kind: "file"; file: string } | null;

/** Where to look: the content folder, and which paths in it are documents. */
export interface Surroundings {
  contentDir: string;
  documents: { has(path: string): boolean };
}

/** What may stand for a document in a link: the path itself, without its extension, as a folder, or as a page. */
const DOCUMENT_FORMS: ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}.md`,
  (path) => `${path}.markdown`,
  (path) => path.replace(/\.html?$/i, ".md"),
  (path) => posix.join(path, "README.md"),
  (path) => posix.join(path, "index.md"),
];

/**
 * Finds what a relative target leads to. One that begins with a slash is read from the content folder. Nothing outside
 * of that folder is found, also not through links on disk.
 * @param target as written: query and fragment are ignored, percent encoding is undone
 * @param from path of the document that it stands in
 */
export function findTarget(target: string, from: string, { contentDir, documents }: Surroundings): Target {
  const written = decode(target.split(/[?#]/, 1)[0] ?? "");
  const path = written.startsWith("/")
    ? posix.normalize(written).slice(1)
    : posix.join(posix.dirname(from), written);
  if (written === "" || path.startsWith("..")) return null;
  const bare = path.replace(/\/$/, "");
  const document = DOCUMENT_FORMS.map((form) => form(bare)).find((form) => documents.has(form));
  if (document !== undefined) return { kind: "document", path: document };
  return isFileWithin(join(contentDir, path), contentDir)
    ? { kind: "file", file: join(contentDir, path) }
    : null;
}

function isFileWithin(file: string, folder: string): boolean {
  try {
    return statSync(file).isFile() && realpathSync(file).startsWith(realpathSync(folder) + sep);
  } catch {
    return false;
  }
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
