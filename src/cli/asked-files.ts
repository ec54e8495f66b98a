import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readSettings, SETTINGS_FILE } from "../collect/settings.ts";
import { findSourceFiles, type SourceFile } from "../collect/source-files.ts";
import type { Settings } from "../model/settings.ts";
import { UsageError } from "./usage.ts";

/** A file that was asked for. */
export interface AskedFile extends SourceFile {
  /** As one would write it from the working directory: the argument, and the path below it. */
  shown: string;
}

/** An argument: a folder with all documents below it, or one file. */
export interface Asked {
  isFolder: boolean;
  files: AskedFile[];
  /** The archive that it belongs to: the folder at or above it with settings, else the folder itself. */
  root: string;
  settings: Settings;
}

/**
 * Finds what the arguments stand for. The path of a document below a folder is relative to that folder; that of a file
 * asked for by name is its base name.
 * @throws UsageError for an argument that is not there
 */
export function findAsked(args: string[], cwd: string): Asked[] {
  return args.map((arg) => {
    const full = resolve(cwd, arg);
    if (!existsSync(full)) throw new UsageError(`${arg}: no such file or folder`);
    const isFolder = statSync(full).isDirectory();
    const files = isFolder ? findSourceFiles(full) : [{ path: basename(full), file: full }];
    const root = settingsFolder(isFolder ? full : dirname(full)) ?? (isFolder ? full : outermost(full, cwd));
    const { settings } = readSettings(root);
    const shown = ({ path }: SourceFile) => (isFolder ? join(arg, path) : arg).split(sep).join("/");
    return { isFolder, files: files.map((file) => ({ ...file, shown: shown(file) })), root, settings };
  });
}

function settingsFolder(folder: string): string | null {
  if (existsSync(join(folder, SETTINGS_FILE))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : settingsFolder(parent);
}

/** Where links of a lone file may lead: the working directory, if the file lies below it. */
function outermost(file: string, cwd: string): string {
  return relative(cwd, file).startsWith("..") ? dirname(file) : cwd;
}
