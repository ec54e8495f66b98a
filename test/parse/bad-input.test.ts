import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../src/parse/index.ts";
import { breaches } from "./invariants.ts";
import { shownDiagnostic, shownRecord } from "./shown-record.ts";

const OUTAGE =
  "# Mail stuck\n\n## Timeline (UTC)\n\n- 2023-05-15 10:30 Alerts fire\n- 11:00 Service restored\n";
const KANBAN = "# 数据库连接池耗尽\n\n系统不可用。\n\n影响：用户无法登录。\n".repeat(4);
const utf8 = new TextEncoder();

function read(input: string | Uint8Array) {
  const { record, diagnostics } = parsePostmortem(input, { path: "2023/mail.md" });
  return { record: record && shownRecord(record), codes: diagnostics.map(shownDiagnostic) };
}

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le");
  return new Uint8Array(order === "be" ? bytes.swap16() : bytes);
}

describe("a file that says nothing", () => {
  test.each([
    ["an empty file", "", ["1 file-empty"]],
    ["white space", "  \n\n\t\n", ["1 file-empty"]],
    ["nothing but a byte order mark", "\uFEFF", ["1 file-empty"]],
    ["nothing but a comment", "<!-- to be written -->\n", ["1 file-empty"]],
    ["front matter alone", "---\ntitle: Mail stuck\n---\n", ["3 body-empty"]],
    ["empty front matter alone", "---\n---\n", ["2 body-empty"]],
  ])("%s is an error or a warning at its place", (_name, text, expected) => {
    const { record, codes } = read(utf8.encode(text));
    expect(codes).toEqual(expected);
    expect(record).not.toBeNull();
  });
});

describe("encodings", () => {
  test.each([
    ["UTF-8 with a mark", utf8.encode(`\uFEFF${OUTAGE}`), []],
    ["UTF-16 LE with a mark", utf16(OUTAGE, "le", true), ["1 encoding-converted"]],
    ["UTF-16 BE with a mark", utf16(OUTAGE, "be", true), ["1 encoding-converted"]],
    ["UTF-16 LE without", utf16(OUTAGE, "le", false), ["1 encoding-converted"]],
    ["UTF-16 BE without", utf16(OUTAGE, "be", false), ["1 encoding-converted"]],
    ["CRLF", utf8.encode(OUTAGE.replaceAll("\n", "\r\n")), []],
    ["CR", utf8.encode(OUTAGE.replaceAll("\n", "\r")), []],
  ])("%s", (_name, bytes, expected) => {
    const { record, codes } = read(bytes);
    expect(record?.["timeline"]).toEqual([
      "5: 2023-05-15T10:30+00:00 | detection | Alerts fire",
      "6: 2023-05-15T11:00+00:00 | resolution | Service restored",
    ]);
    expect(codes).toEqual(expected);
  });

  test.each(["le", "be"] as const)("UTF-16 %s in Chinese without a mark", (order) => {
    const { record, codes } = read(utf16(KANBAN, order, false));
    expect(record?.["title"]).toBe("1: 数据库连接池耗尽");
    expect(codes).toContain("1 encoding-converted");
  });

  test("Windows-1252", () => {
    const { record, codes } = read(
      Uint8Array.from(Buffer.from("# Gerät gestört\n\nDas Gerät fiel aus.\n", "latin1")),
    );
    expect(record?.["title"]).toBe("1: Gerät gestört");
    expect(codes).toContain("1 encoding-converted");
  });

  test("text that ends in the middle of a character", () => {
    expect(read(utf8.encode("# Gerät gestört\n\nfür").subarray(0, -3)).record).not.toBeNull();
  });

  test.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52]],
    ["a zero byte within text", [...utf8.encode("# Mail stuck\n\nA\0B\n")]],
    ["control characters", Array.from({ length: 64 }, (_, at) => at % 8)],
    ["noise", Array.from({ length: 4096 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 255)],
  ])("%s is not text", (_name, bytes) => {
    expect(read(Uint8Array.from(bytes))).toEqual({ record: null, codes: ["1 file-binary"] });
  });

  test("lone surrogates and zero characters in a string are kept out of nothing", () => {
    expect(breaches("# Mail \uD800 stuck\n\nText \uDC00 and \0 more.\n")).toEqual([]);
  });
});

describe("front matter", () => {
  test.each([
    [
      "a colon within a value",
      "title: Mail: stuck\nseverity: SEV-1",
      ["2 front-matter-invalid"],
      { title: "2: Mail: stuck", severity: "3: SEV-1 = 1" },
    ],
    [
      "a list that is not closed",
      "tags: [a, b\nseverity: SEV-1",
      ["2 front-matter-invalid"],
      { tags: [], severity: "3: SEV-1 = 1" },
    ],
    [
      "a quotation that is not closed",
      'title: "Mail\nseverity: SEV-1',
      ["2 front-matter-invalid"],
      { severity: "3: SEV-1 = 1" },
    ],
    [
      "a key that stands twice",
      "severity: SEV-2\nseverity: SEV-1",
      ["3 front-matter-invalid"],
      { severity: "3: SEV-1 = 1" },
    ],
    ["tabs", "\ttags: a\nseverity: SEV-1", ["2 front-matter-invalid"], { severity: "3: SEV-1 = 1" }],
    ["an unknown key", "serverity: SEV-1", ["2 key-unknown"], { severity: null }],
    ["a day that does not exist", "started: 2023-02-30T10:00Z", ["2 date-invalid"], { started: null }],
    ["a state that is none", "status: almost", ["2 value-invalid"], { status: null }],
    [
      "a cause that is none",
      "causes: [bad luck, dns]\nseverity: SEV-1",
      ["2 value-invalid"],
      { causes: ["dns"] },
    ],
    ["an alias that leads nowhere", "title: *mail\nseverity: SEV-1", [], { severity: "3: SEV-1 = 1" }],
    ["aliases that multiply", `a: &a [x,x]\nb: &b [*a,*a]\ntags: [*b,*b]`, [], {}],
    ["a key of another tool", "art_33_triggered: false\nseverity: SEV-1", [], { severity: "3: SEV-1 = 1" }],
    ["a key that names a field", "severity_reason: all mail", ["2 key-unknown"], { severity: null }],
  ])("%s", (_name, yaml, codes, record) => {
    const found = read(`---\n${yaml}\n---\n\n# Mail stuck for an hour\n\nMail was stuck.\n`);
    expect(found.codes).toEqual(codes);
    expect(found.record).toMatchObject(record);
  });

  test.each([
    ["serverity", "severity"],
    ["affectedPercnt", "affectedPercent"],
    ["authr", "authors"],
  ])("%s is suggested to be %s", (written, meant) => {
    const { diagnostics } = parsePostmortem(`---\n${written}: 1\n---\n\nText.\n`, { path: "a.md" });
    expect(diagnostics.find(({ code }) => code === "key-unknown")?.hint).toBe(`Did you mean \`${meant}\`?`);
  });

  test("TOML with a fault is reported where it is", () => {
    expect(read('+++\ntitle = "Mail stuck"\ndate = 2023-02-30x\n+++\n\nText.\n').codes).toContain(
      "3 front-matter-invalid",
    );
  });
});

/** Documents that nobody writes. Each must be read whole, within seconds of work. */
const MONSTERS: [string, () => string][] = [
  [
    "5 MB of prose on one line",
    () => "The database was down because the pool was exhausted. ".repeat(97_000),
  ],
  [
    "5 MB of prose in one paragraph",
    () => "The database was down on 2023-05-15 for two hours.\n".repeat(100_000),
  ],
  ["a word of 5 MB", () => "a".repeat(5_000_000)],
  ["a word of 2 MB of underscores", () => "_a".repeat(1_000_000)],
  ["a list of 100,000 items", () => "- an item\n".repeat(100_000)],
  [
    "a timeline of 20,000 entries",
    () => `# Mail stuck\n\n## Timeline\n\n${"- 10:30 Alerts fire\n".repeat(20_000)}`,
  ],
  ["10,000 quotes in each other", () => `${">".repeat(10_000)} deep\n`],
  ["10,000 lists in each other", () => `${"- ".repeat(10_000)}deep\n`],
  ["500 quotes in each other", () => `${"> ".repeat(500)}deep\n`],
  [
    "1,500 lists in each other, one a line",
    () => Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth * 2)}- x\n`).join(""),
  ],
  ["5,000 emphases in each other", () => `${"*a _b ".repeat(5000)}${"_*".repeat(5000)}`],
  [
    "a table of 1,000 columns",
    () => `|${" a |".repeat(1000)}\n|${"-|".repeat(1000)}\n${`|${" b |".repeat(1000)}\n`.repeat(50)}`,
  ],
  ["100,000 open brackets", () => "[".repeat(100_000)],
  ["100,000 backticks", () => `${"` ".repeat(100_000)}a`],
  ["5,000 headings", () => "## Impact\n\ntext\n\n".repeat(5000)],
  ["30,000 labels on a line", () => "Impact: x ".repeat(30_000)],
  ["1 MB of digits", () => `# Mail stuck\n\n${"1".repeat(1_000_000)}`],
  ["1 MB of colons and digits", () => `# Mail stuck\n\n${"1:2 ".repeat(250_000)}`],
  ["1 MB of mojibake", () => "â€™".repeat(170_000)],
  ["50,000 open comments", () => "<!-- x\n".repeat(50_000)],
  ["20,000 open tags", () => "<div>".repeat(20_000)],
  ["front matter of 5 MB", () => `---\n${"title: x\n".repeat(550_000)}---\n\nText.\n`],
  ["front matter of 1,900 faults", () => `---\n${"title: x: y\n".repeat(1900)}---\n\nText.\n`],
];

describe("size and depth", { timeout: 120_000 }, () => {
  test.each(MONSTERS)("%s", (_name, make) => {
    const text = make();
    const began = process.cpuUsage();
    const { record, diagnostics } = parsePostmortem(text, { path: "a.md" });
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(20);
    expect(record).not.toBeNull();
    expect(diagnostics.map(({ code }) => code)).not.toContain("reader-failed");
  });
});

test("a document of more sentences than a call may have arguments is read", { timeout: 60_000 }, () => {
  const { record, codes } = read(`# Mail stuck\n\n${"Mail was slow. ".repeat(20)}\n\n`.repeat(7000));
  expect(codes.filter((code) => code.endsWith("reader-failed"))).toEqual([]);
  expect(record?.["title"]).toBe("1: Mail stuck");
});
