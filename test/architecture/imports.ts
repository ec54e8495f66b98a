import { posix } from "node:path";
import ts from "typescript";

/** A file of `src/` as text, by its path relative to `src/` with forward slashes. */
export interface SourceFile {
  path: string;
  text: string;
}

/** An import as written. */
export interface Import {
  from: string;
  specifier: string;
}

/** All imports of a file: static, dynamic with a literal, type-only, and re-exports. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const parts = path.endsWith(".astro") ? astroScripts(text) : [text];
  return parts.flatMap((part) =>
    ts
      .preProcessFile(part, true, true)
      .importedFiles.map(({ fileName }) => ({ from: path, specifier: fileName })),
  );
}

/** The file in `src/` that an import leads to, or null for a package and what lies outside. */
export function targetOf({ from, specifier }: Import): string | null {
  if (!specifier.startsWith(".")) return null;
  const target = posix.join(posix.dirname(from), specifier.replace(/[?#].*$/, ""));
  return target.startsWith("..") ? null : target;
}

/** The stage of a file: its first folder, or its own name without extension for a file at the root. */
export function stageOf(path: string): string {
  const [first = ""] = path.split("/", 1);
  return first.replace(/\.(?:ts|mjs|d\.ts)$/, "");
}

/**
 * Imports against the arrows.
 * @param arrows for each stage those that it may import beside itself
 * @returns one sentence per breach
 */
export function breaches(files: readonly SourceFile[], arrows: Record<string, readonly string[]>): string[] {
  return files.flatMap((file) => {
    const stage = stageOf(file.path);
    const allowed = arrows[stage];
    if (allowed === undefined) return [`${file.path}: the stage ${stage} is not in the table`];
    return importsOf(file)
      .map(targetOf)
      .filter((target) => target !== null)
      .filter((target) => stageOf(target) !== stage && !allowed.includes(stageOf(target)))
      .map((target) => `${file.path} imports ${target}: ${stage} may not use ${stageOf(target)}`);
  });
}

/** The first circle among the files, as the paths along it, or null. */
export function findCircle(files: readonly SourceFile[]): string[] | null {
  const graph = new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .map(targetOf)
        .filter((target) => target !== null),
    ]),
  );
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of graph.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle !== null) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of graph.keys()) {
    const circle = visit(path, []);
    if (circle !== null) return circle;
  }
  return null;
}

/** The frontmatter and the scripts of an Astro file. */
function astroScripts(text: string): string[] {
  const frontmatter = /^---\r?\n([\s\S]*?)^---/m.exec(text)?.[1];
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((script) => script[1]);
  return [frontmatter, ...scripts].filter((part) => part !== undefined);
}
