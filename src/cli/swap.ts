import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { UsageError } from "./usage.ts";

/** In every built site: shows that the folder may be replaced, and under which path it is meant to be served. */
const MARK = ".casebook.json";
const markSchema = z.object({ base: z.string() });

/**
 * Makes sure that a folder may be given up for a new site: it is not there, is empty, or is a site that was built before.
 * @throws UsageError otherwise, since what is in the folder would be lost
 */
export function assertReplaceable(outDir: string, content: string): void {
  if (contains(outDir, content) || contains(content, outDir)) {
    throw new UsageError(`--out ${outDir} and the documents in ${content} must not lie within each other`);
  }
  assertWritable(dirname(outDir), outDir);
  if (!existsSync(outDir)) return;
  if (!statSync(outDir).isDirectory()) throw new UsageError(`--out ${outDir} is a file`);
  const names = readdirSync(outDir);
  if (
    names.length === 0 ||
    names.includes(MARK) ||
    (names.includes("index.html") && names.includes("404.html"))
  )
    return;
  throw new UsageError(
    `--out ${outDir} holds other files, which would be lost: name a new or an empty folder`,
  );
}

/** The folder, or the nearest one above it that is there, must take new files: better told before the work than after. */
function assertWritable(folder: string, outDir: string): void {
  if (!existsSync(folder)) {
    assertWritable(dirname(folder), outDir);
    return;
  }
  if (!statSync(folder).isDirectory())
    throw new UsageError(`--out ${outDir} cannot be made: ${folder} is a file`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new UsageError(`--out ${outDir} cannot be made: ${folder} may not be written to`);
  }
}

/** Puts the new site in the place of the old one, which stays whole until the new one is beside it. */
export function swapIn(staging: string, outDir: string, base: string): void {
  writeFileSync(join(staging, MARK), `${JSON.stringify({ base })}\n`);
  const next = `${outDir}.${process.pid}.new`;
  const old = `${outDir}.${process.pid}.old`;
  mkdirSync(dirname(outDir), { recursive: true });
  move(staging, next);
  if (existsSync(outDir)) renameSync(outDir, old);
  renameSync(next, outDir);
  discard(old);
}

/** Moves a folder, also to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(from, to, { recursive: true });
    discard(from);
  }
}

export function discard(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The path under which a built site is meant to be served; `/` where it does not say. */
export function baseOf(siteDir: string): string {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(siteDir, MARK), "utf8"))).base;
  } catch {
    return "/";
  }
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === "" || !(path === ".." || /^\.\.[/\\]/.test(path) || /^(?:[A-Za-z]:)?[/\\]/.test(path));
}
