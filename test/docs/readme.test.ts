import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../src/parse/index.ts";
import { withReference } from "./reference.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const DOCUMENTS = ["README.md", "CONTRIBUTING.md"];

test("the tables of the README are those of the code (npm run docs writes them)", () => {
  const readme = readFileSync(`${ROOT}README.md`, "utf8");
  expect(readme).toBe(withReference(readme));
});

test("the example of the README is read as it is meant", () => {
  const readme = readFileSync(`${ROOT}README.md`, "utf8");
  const example = /```markdown\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
  const { record, diagnostics } = parsePostmortem(example, { path: "example.md" });
  expect(record).toMatchObject({
    title: { value: "Orders database out of connections" },
    severity: { written: "SEV-2" },
    services: ["orders", "checkout"],
    started: { value: "2024-03-05T10:30+00:00" },
    resolved: { value: "2024-03-05T12:00+00:00" },
    duration: { minutes: 90 },
    affectedPercent: { value: 75 },
    rootCause: { text: expect.stringContaining("opened a connection per request") },
    resolution: { text: "The release was rolled back." },
    falseLeads: [{ lines: [13, 13] }],
    actionItems: [{ owner: "@data-platform", status: "open", due: "2024-03-20" }],
  });
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});

describe.each(DOCUMENTS)("%s", (name) => {
  const text = readFileSync(ROOT + name, "utf8");

  test("names only scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as { scripts: object };
    const named = [...text.matchAll(/\bnpm (?:run (?:-s )?)?(test|start|(?<=run (?:-s )?)[a-z:]+)/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((word) => !(word in scripts))).toEqual([]);
    expect(scripts).toMatchObject({ test: expect.any(String), start: expect.any(String) });
  });

  test("links only to files that exist", () => {
    const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !existsSync(ROOT + target))).toEqual([]);
  });

  test("names only folders and files of the tree that exist", () => {
    const paths = [...text.matchAll(/`((?:src|test|content|public|\.ci)\/[\w./-]*)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(paths.filter((path) => !existsSync(ROOT + path))).toEqual([]);
  });
});
