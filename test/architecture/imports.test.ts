import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { breaches, findCircle, importsOf, type SourceFile } from "./imports.ts";

/** Which stage may import which. Data flows from the top of this table to its bottom. */
const ARROWS: Record<string, readonly string[]> = {
  model: [],
  parse: ["model"],
  render: ["model", "parse"],
  collect: ["model", "parse", "render"],
  "content.config": ["model", "collect"],
  select: ["model", "collect", "content.config"],
  publish: ["model", "collect", "select"],
  styles: [],
  components: ["model", "select", "styles"],
  layouts: ["model", "select", "styles", "components"],
  pages: ["model", "select", "publish", "styles", "components", "layouts"],
  report: ["model"],
  integration: ["model", "collect", "publish", "report"],
  cli: ["model", "parse", "render", "collect", "report", "integration"],
  env: [],
};

/** Stages that must run in plain Node, so that records can be read without building a site. */
const FREE_OF_ASTRO = ["model", "parse", "render", "report"];

const src = fileURLToPath(new URL("../../src", import.meta.url));
const files: SourceFile[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:ts|mjs|astro)$/.test(path))
  .map((path) => ({ path: path.split(sep).join("/"), text: readFileSync(join(src, path), "utf8") }));

describe("the sources", () => {
  test("are found", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test("import only along the arrows", () => {
    expect(breaches(files, ARROWS)).toEqual([]);
  });

  test("import in no circle", () => {
    expect(findCircle(files)).toBeNull();
  });

  test.each(FREE_OF_ASTRO)("%s knows nothing of Astro", (stage) => {
    const imports = files.filter(({ path }) => path.startsWith(`${stage}/`)).flatMap(importsOf);
    expect(
      imports.filter(({ specifier }) => /^(?:astro|@astrojs|virtual)(?:$|[/:])/.test(specifier)),
    ).toEqual([]);
  });

  test("ask for the collection in one place", () => {
    const callers = files.filter(({ text }) => /\bget(?:Collection|Entry|Entries)\s*\(/.test(text));
    expect(callers.map(({ path }) => path)).toEqual(["select/archive.ts"]);
  });

  test("never import a test", () => {
    const imports = files.flatMap(importsOf);
    expect(imports.filter(({ specifier }) => /(?:^|\/)test\//.test(specifier))).toEqual([]);
  });
});

describe("the checker", () => {
  const arrows = { low: [], high: ["low"] };

  test("names an import against the arrows, in TypeScript, re-exports, dynamic imports and Astro files", () => {
    const wrong: SourceFile[] = [
      { path: "low/a.ts", text: 'import type { B } from "../high/b.ts";' },
      { path: "low/b.ts", text: 'export { b } from "../high/b.ts";' },
      { path: "low/c.ts", text: 'const b = await import("../high/b.ts");' },
      { path: "low/d.astro", text: '---\nimport B from "../high/B.astro";\n---\n<B />' },
      { path: "low/e.astro", text: '<p>Text</p>\n<script>\n  import "../high/b.ts";\n</script>' },
    ];
    expect(breaches(wrong, arrows)).toEqual([
      "low/a.ts imports high/b.ts: low may not use high",
      "low/b.ts imports high/b.ts: low may not use high",
      "low/c.ts imports high/b.ts: low may not use high",
      "low/d.astro imports high/B.astro: low may not use high",
      "low/e.astro imports high/b.ts: low may not use high",
    ]);
  });

  test("lets pass what is allowed, what stays in its stage, and packages", () => {
    const right: SourceFile[] = [
      {
        path: "high/a.ts",
        text: 'import { b } from "../low/b.ts";\nimport "./c.ts";\nimport { z } from "zod";',
      },
      {
        path: "high/c.ts",
        text: '// import "../other/x.ts"\nexport const text = "no import \\"../other/x.ts\\"";',
      },
    ];
    expect(breaches(right, arrows)).toEqual([]);
  });

  test("names a stage that nobody has placed", () => {
    expect(breaches([{ path: "utils/a.ts", text: "" }], arrows)).toEqual([
      "utils/a.ts: the stage utils is not in the table",
    ]);
  });

  test("shows a circle by its whole length", () => {
    const circle: SourceFile[] = [
      { path: "a/one.ts", text: 'import "./two.ts";' },
      { path: "a/two.ts", text: 'import "./three.ts";' },
      { path: "a/three.ts", text: 'import "./two.ts";' },
    ];
    expect(findCircle(circle)).toEqual(["a/two.ts", "a/three.ts", "a/two.ts"]);
    expect(findCircle(circle.slice(0, 2))).toBeNull();
  });
});
