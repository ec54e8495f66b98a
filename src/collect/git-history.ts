import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What git knows of one file. Dates are calendar dates in the author's own zone. */
export interface FileHistory {
  first: string;
  last: string;
  /** Everybody who changed it, the first author first. */
  authors: string[];
}

const run = promisify(execFile);
const MARK = "\u0001";
const FORMAT = `${MARK}%ad\t%aN`;
const LARGEST = 512 * 1024 * 1024;

/**
 * The history of every file in a folder, by path relative to it, in one call of git. Renamed files keep theirs. Empty
 * outside a repository, without git, and in a shallow clone, where the first change is not the real one.
 */
export async function readGitHistory(folder: string): Promise<ReadonlyMap<string, FileHistory>> {
  try {
    const shallow = await git(folder, "rev-parse", "--is-shallow-repository");
    if (shallow.trim() !== "false") return new Map();
    const log = await git(
      folder,
      "log",
      `--format=${FORMAT}`,
      "--date=short",
      "--name-status",
      "--find-renames",
      "--no-merges",
      "--relative",
      "-z",
      "--",
      ".",
    );
    return historyOf(log);
  } catch {
    return new Map();
  }
}

/** Reads the log, newest commit first: fields are separated by NUL, a commit begins with the mark. */
export function historyOf(log: string): ReadonlyMap<string, FileHistory> {
  const files = new Map<string, FileHistory>();
  /** The present name of files that had another. */
  const renamed = new Map<string, string>();
  let date = "";
  let author = "";
  const fields = log.split("\0").map((field) => field.replace(/^\n+/, ""));
  for (let n = 0; n < fields.length; n += 1) {
    const field = fields[n] ?? "";
    if (field.startsWith(MARK)) {
      [date = "", author = ""] = field.slice(MARK.length).split("\t");
      continue;
    }
    if (!/^[ACDMRT]\d*$/.test(field)) continue;
    const moved = /^[RC]/.test(field);
    const old = fields[n + 1] ?? "";
    const path = moved ? (fields[n + 2] ?? "") : old;
    n += moved ? 2 : 1;
    const name = renamed.get(path) ?? path;
    if (field.startsWith("R")) renamed.set(old, name);
    const known = files.get(name);
    const authors = [author, ...(known?.authors ?? []).filter((one) => one !== author)];
    files.set(name, { first: date, last: known?.last ?? date, authors });
  }
  return files;
}

async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run("git", ["-C", folder, ...args], { encoding: "utf8", maxBuffer: LARGEST });
  return stdout;
}
