import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readGitHistory } from "../../src/collect/git-history.ts";

let folder = "";

function git(where: string, date: string, author: string, ...args: string[]): void {
  const env = {
    ...process.env,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: "2030-01-01T00:00:00Z",
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: `${author}@example.org`,
    GIT_COMMITTER_NAME: "C",
    GIT_COMMITTER_EMAIL: "c@example.org",
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  execFileSync("git", ["-C", where, ...args], { env, stdio: "ignore" });
}

function commit(date: string, author: string): void {
  git(folder, date, author, "add", "--all");
  git(folder, date, author, "commit", "-m", "change");
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "history-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the history of files", () => {
  it("gives first and last change and authors, follows renames, and is relative to the folder", async () => {
    git(folder, "2022-01-01T00:00:00Z", "Ada", "init", "--quiet");
    const content = join(folder, "post mortems");
    mkdirSync(content);
    writeFileSync(
      join(content, "ä b.md"),
      "# One\n\nA long enough text to be recognised after it was moved.\n",
    );
    writeFileSync(join(folder, "README.md"), "# Elsewhere\n");
    commit("2022-10-17T23:30:00+02:00", "Ada");
    writeFileSync(join(content, "two.md"), "# Two\n");
    commit("2022-11-02T10:00:00Z", "Bo");
    mkdirSync(join(content, "2022"));
    renameSync(join(content, "ä b.md"), join(content, "2022", "one.md"));
    commit("2023-01-05T10:00:00Z", "Bo");

    expect([...(await readGitHistory(content))].sort()).toEqual([
      ["2022/one.md", { first: "2022-10-17", last: "2023-01-05", authors: ["Ada", "Bo"] }],
      ["two.md", { first: "2022-11-02", last: "2022-11-02", authors: ["Bo"] }],
    ]);
  });

  it("is empty in a shallow clone", async () => {
    git(folder, "2022-01-01T00:00:00Z", "Ada", "init", "--quiet");
    for (const text of ["one", "two"]) {
      writeFileSync(join(folder, "a.md"), text);
      commit("2022-10-17T00:00:00Z", "Ada");
    }
    const clone = join(folder, "clone");
    git(folder, "2022-01-01T00:00:00Z", "Ada", "clone", "--quiet", "--depth", "1", `file://${folder}`, clone);
    expect(await readGitHistory(clone)).toEqual(new Map());
  });

  it("is empty outside a repository and for a folder that does not exist", async () => {
    expect(await readGitHistory(folder)).toEqual(new Map());
    expect(await readGitHistory(join(folder, "nowhere"))).toEqual(new Map());
  });
});
