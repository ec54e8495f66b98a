import { describe, expect, it } from "vitest";
import { findOwner } from "../../../src/parse/values/owner.ts";

describe("findOwner", () => {
  it.each<[text: string, owner: string]>([
    ["Raise the limit. [Assigned to the database administration team]", "the database administration team"],
    ["Add alerts. (Assigned to the operations team, Deadline: June 30, 2023)", "the operations team"],
    ["Add alerts (Assigned to: DevOps Team)", "DevOps Team"],
    ["Page at 80 % (@data-platform)", "@data-platform"],
    ["Page at 80 % (@alice, #12)", "@alice"],
    ["Migrate Postgres `@nova` and `@hazelweakly`", "@nova and @hazelweakly"],
    ["Write the runbook @bob", "@bob"],
    ["@bob: write the runbook", "@bob"],
    ["@bob to write the runbook", "@bob"],
    ["Owner: Jane Doe", "Jane Doe"],
    ["Add a check, @bob, 2024-03-04", "@bob"],
    ["Add a check. Owner: Jane, by: 2024-03-04.", "Jane"],
    ["Add a check — owner: Jane", "Jane"],
    ["Add a check. Owner: Jane Doe. Due: 2023-06-01", "Jane Doe"],
    ["Add a check | Owner: Jane | Open", "Jane"],
    ["**Owner:** SRE", "SRE"],
    ["Add a check (Owner: Jane, due 2023-06-01)", "Jane"],
    ["Add a check - Assignee: @jane", "@jane"],
    ["Responsible: Platform", "Platform"],
    ["Review quotas (platform team)", "platform team"],
    ["Debrief everybody [Rick]", "Rick"],
    ["Add a check - assigned to Jane Doe", "Jane Doe"],
    ["Tighten the timeouts, owned by the network team", "the network team"],
    ["Alert on a full disk (Ops, P1, #123)", "Ops"],
    ["Tighten the locks. Lead: Kim.", "Kim"],
    ["TODO(kim): tighten the nuts", "kim"],
    ["Billing team — check the totals each night", "Billing team"],
    ["Search squad: a canary before each rollout", "Search squad"],
    ["The billing team will check the totals each night", "billing team"],
    ["The ingest crew is moving the queue to its own host", "ingest crew"],
  ])("%s", (text, owner) => {
    expect(findOwner(text)?.owner ?? null).toBe(owner);
  });

  it("gives the slice, brackets included", () => {
    const text = "Raise it (Assigned to the ops team, Deadline: May 1)";
    const found = findOwner(text);
    expect(found && text.slice(found.start, found.end)).toBe("(Assigned to the ops team");
  });

  it.each([
    "Owner: TBD",
    "The whole team will read it",
    "Tell the support team: no more promises",
    "Our team should meet more often",
    "TODO (later)",
    "Lead time of changes is to shrink",
    "Owner: ?",
    "(Owner: N/A)",
    "Publish @posthog/cli again",
    "mail ops@example.org",
    "Ask @bob about it first",
    "Fix the login [DONE]",
    "Fix it [P1]",
    "Fix it (Kubernetes)",
    "Update [WAF](https://example.org/Waf) rules",
    "Add code owners to the repository",
    "Make teams responsible for alerts",
    "- [x] Add checks",
    "See [Runbook](x.md)",
    "",
  ])("no owner in: %s", (text) => {
    expect(findOwner(text)).toBeNull();
  });
});
