import { describe, expect, it } from "vitest";
import { readActionStatus, readDocumentStatus } from "../../../src/parse/values/status.ts";

describe("readDocumentStatus", () => {
  it.each<[text: string, status: ReturnType<typeof readDocumentStatus>]>([
    ["Draft", "draft"],
    ["**Draft**", "draft"],
    ["📝 WIP", "draft"],
    ["In Review", "in-review"],
    ["in-review", "in-review"],
    ["Ready for review", "in-review"],
    ["Final", "final"],
    ["Published", "final"],
    ["Complete, action items in progress", "final"],
    ["Complete (see below)", "final"],
    ["Done", "final"],
    ["Resolved", null],
    ["Mitigated", null],
    ["", null],
  ])("%s", (text, status) => {
    expect(readDocumentStatus(text)).toBe(status);
  });
});

describe("readActionStatus", () => {
  it.each<[text: string, status: ReturnType<typeof readActionStatus>]>([
    ["Done", "done"],
    ["✅", "done"],
    ["✅ Done", "done"],
    ["**Completed**", "done"],
    ["Add a check [DONE]", "done"],
    ["Add a check (done)", "done"],
    ["Add a check — done", "done"],
    ["✅ Add a check", "done"],
    ["Add a check ✔️", "done"],
    ["[DONE] Add a check", "done"],
    ["In progress", "in-progress"],
    ["🚧", "in-progress"],
    ["WIP: add a check", "in-progress"],
    ["Not started", "open"],
    ["Open", "open"],
    ["TODO", "open"],
    ["To Do", "open"],
    ["TODO: add a check", "open"],
    ["**TODO**: add a check", "open"],
    ["TODO Configuration management", "open"],
    ["2) TODO Configuration management", "open"],
    ["Add a check. Status: open", "open"],
    ["Won't do", "dropped"],
    ["wontfix", "dropped"],
    ["Dropped", "dropped"],
    ["Proposed", "proposed"],
    ["Backlog", "proposed"],
    ["Add a check", null],
    ["Open the firewall for the new hosts", null],
    ["Done right, this takes a week of work", null],
    ["Make the done state visible", null],
    ["", null],
  ])("%s", (text, status) => {
    expect(readActionStatus(text)).toBe(status);
  });
});
