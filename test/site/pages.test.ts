import { readFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { type ConfigData, HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { parsePostmortem } from "../../src/parse/index.ts";
import { documentPaths } from "../eval/source.ts";
import { ROOT } from "./build.ts";
import { siteFiles, sitePages, siteTexts } from "./files.ts";

const site = inject("site");
const pages = sitePages(site);

const VALIDATION: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Astro writes what HTML allows; these are matters of taste.
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "no-raw-characters": "off",
    "long-title": "off",
    // Documents bring their own: deep headings, tables, list roles for VoiceOver.
    "no-redundant-role": "off",
    "prefer-native-element": "off",
    // Boxes of one facet share their name, as radio buttons do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit", "reset"] }],
    // Keeps a browser from restoring choices that the address does not hold.
    "input-attributes": "off",
    "valid-autocomplete": "off",
    // The search dialog is sent by Enter, as the pattern of a combobox has it.
    "wcag/h32": "off",
    // Digest authentication of subresources is for foreign hosts; every file here is our own.
    "require-sri": "off",
  },
};

describe("each page", () => {
  test("is valid HTML", async () => {
    const validator = new HtmlValidate(VALIDATION);
    const places = new Map<string, string[]>();
    for (const { path, html } of pages) {
      // What a template holds is filled in before it is shown.
      const shown = html.replace(/(<template[^>]*>)[\s\S]*?(<\/template>)/g, "$1$2");
      const report = await validator.validateString(shown, path);
      for (const { ruleId, message, line, column } of report.results.flatMap(({ messages }) => messages)) {
        const finding = `${ruleId}: ${message}`;
        places.set(finding, [...(places.get(finding) ?? []), `${path}:${line}:${column}`]);
      }
    }
    const findings = [...places].map(
      ([finding, [first, ...more]]) => `${finding}: ${first} and ${more.length} more`,
    );
    expect(findings).toEqual([]);
  });

  test("has a title of its own, a language, one main heading", () => {
    const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
    expect(titles).not.toContain(undefined);
    const lacking = pages.filter(
      ({ html }) => !/<html[^>]* lang="/.test(html) || count(html, /<h1[\s>]/g) !== 1,
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  test("carries a policy that lets no foreign or inline script run", () => {
    const policies = pages.map(({ path, html }) => {
      const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? "";
      return { path, scripts: /script-src ([^;]+)/.exec(policy)?.[1] ?? "*" };
    });
    expect(
      policies.filter(({ scripts }) => /\*|'unsafe-(?:inline|eval)'|https?:|data:/.test(scripts)),
    ).toEqual([]);
  });

  test("has no style attribute and no inline event handler", () => {
    const marked = pages.filter(({ html }) =>
      /<[a-z][^<>]*\s(?:style|on[a-z]+)="/i.test(html.replace(/<pre[\s\S]*?<\/pre>/g, "")),
    );
    expect(marked.map(({ path }) => path)).toEqual([]);
  });
});

test("every document of the content folder has its page", () => {
  const ids = documentPaths(join(ROOT, "content")).map((path) => {
    const { record } = parsePostmortem(readFileSync(join(ROOT, "content", path)), { path });
    return record === null ? null : `incidents/${record.id}/index.html`;
  });
  expect(ids.length).toBeGreaterThanOrEqual(24);
  const files = new Set(siteFiles(site));
  expect(ids.filter((page) => page !== null && !files.has(page))).toEqual([]);
});

test("there is a page for what is not there", () => {
  expect(siteFiles(site)).toContain("404.html");
});

test("nothing tells of the machine that built it", () => {
  const secrets = [ROOT.replace(/\/$/, ""), join(tmpdir(), "casebook-"), homedir()].filter(
    (path) => path.length > 5,
  );
  const telling = siteTexts(site).filter(({ text }) => secrets.some((secret) => text.includes(secret)));
  expect(telling.map(({ path }) => path)).toEqual([]);
});

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
