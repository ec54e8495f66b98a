import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A regular expression of the source, and where it stands. */
export interface Found {
  place: string;
  source: string;
  flags: string;
}

const SOURCE = new URL("../../src/", import.meta.url);

/** Folders whose modules can be loaded here: what they build at run time is seen too. */
const LOADABLE = /^(?:model|parse|render)\//;

/** Every regular expression that is written in the source, and those that its modules build when they are loaded. */
export async function regexesOfSource(): Promise<Found[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((path) =>
    /(?<!\.d)\.ts$/.test(path),
  );
  const built = await builtBy(files.filter((path) => LOADABLE.test(path)));
  const all = [...built, ...files.flatMap(written)];
  return [...new Map(all.map((found) => [`/${found.source}/${found.flags}`, found])).values()];
}

function written(path: string): Found[] {
  const found: Found[] = [];
  const file = ts.createSourceFile(
    path,
    readFileSync(new URL(path, SOURCE), "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const walk = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({
        place: `${path}:${line}`,
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    }
    ts.forEachChild(node, walk);
  };
  walk(file);
  return found;
}

/** Loads modules while every call of `new RegExp` is noted; those of libraries are left out. */
async function builtBy(paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, parts: [string, string?]) {
      const made = new target(...parts);
      const caller = (new Error().stack ?? "")
        .split("\n")
        .find((line) => line.includes("/src/") && !line.includes("node_modules"));
      if (caller)
        found.push({
          place: caller.replace(/^.*\/src\//, "").replace(/[)\s]+$/, ""),
          source: made.source,
          flags: made.flags,
        });
      return made;
    },
  });
  try {
    for (const path of paths) await import(new URL(path, SOURCE).href);
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}
