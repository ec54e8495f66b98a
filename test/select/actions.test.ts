import { describe, expect, it } from "vitest";
import { kindFilters, ownerFilters, stateFilters } from "../../src/select/action-groups.ts";
import { byState, isOpen, latestDay, promised } from "../../src/select/actions.ts";
import { arrangeArchive } from "../../src/select/arrange.ts";
import { recurring } from "../../src/select/recurring.ts";
import { repeatsOf } from "../../src/select/repeats.ts";
import { sampleArchive } from "../sample/archive.ts";
import { entry, type Facts, SETTINGS } from "../sample/record.ts";

const { incidents } = sampleArchive();
const actions = promised(incidents, latestDay(incidents));
const archiveOf = (facts: Facts[]) => arrangeArchive(facts.map(entry), SETTINGS).incidents;

describe("actions", () => {
  it("come with their age on the archive's newest day", () => {
    expect(byState(actions).map(({ action, days }) => [action.text, action.status, days])).toEqual([
      ["Alert on waiting connections in every service", "open", 474],
      ["Check pool limits when they are deployed", "open", 666],
      ["Alert on waiting connections", "done", 666],
      ["Shorten the time to live of gateway addresses", "dropped", 164],
    ]);
    expect(actions.filter(isOpen).length).toBe(2);
  });
  it("have no age where nothing is dated", () => {
    const undated = archiveOf([{ id: "a", title: "A", actions: [["Do it", null]] }]);
    expect(promised(undated, latestDay(undated)).map(({ days }) => days)).toEqual([null]);
  });
  it("are counted by state and kind", () => {
    expect(stateFilters(actions).map(({ value, n }) => [value, n])).toEqual([
      ["open", 2],
      ["done", 1],
      ["dropped", 1],
    ]);
    expect(kindFilters(actions).map(({ value, n }) => [value, n])).toEqual([["prevent", 4]]);
    expect(ownerFilters(actions)).toEqual([
      { value: "checkout-team", label: "checkout team", n: 1 },
      { value: "-", label: "nobody named", n: 3 },
    ]);
  });
});

describe("recurring", () => {
  it("brings alike actions of different incidents together, oldest first, with the words they share", () => {
    expect(
      recurring(actions).map(({ actions: group, shared }) => [
        group.map(({ action }) => action.text),
        shared,
      ]),
    ).toEqual([
      [
        ["Alert on waiting connections", "Alert on waiting connections in every service"],
        ["alert", "waiting", "connections"],
      ],
    ]);
  });
  it("finds nothing in one incident's own list, nor in common words alone", () => {
    const made = archiveOf([
      {
        id: "a",
        title: "A",
        started: "2024-01-01",
        actions: [
          ["Alert on full disks", "open"],
          ["Alert on full disks soon", "open"],
        ],
      },
      {
        id: "b",
        title: "B",
        started: "2024-02-01",
        actions: [["Improve the review of every release", "open"]],
      },
      { id: "c", title: "C", started: "2024-03-01", actions: [["Improve the update of every page", "open"]] },
    ]);
    expect(recurring(promised(made, null))).toEqual([]);
  });
});

describe("repeatsOf", () => {
  it("pairs an incident with the latest earlier one of the same cause, symptom and service", () => {
    const found = repeatsOf(incidents);
    expect(
      found.map(({ listing, earlier, reason, stated, actions: earlierActions }) => [
        listing.id,
        earlier.id,
        reason,
        stated,
        earlierActions.length,
      ]),
    ).toEqual([
      ["2024/pool-report", "2023/pool-leak", "both connection-pool and latency, on billing", false, 1],
      ["2023/pool-leak", "2023/pool-limit", "both connection-pool and latency, on checkout", false, 2],
    ]);
  });
  it("believes the author first", () => {
    const facts: Facts[] = [
      { id: "old", title: "Old", started: "2024-01-01" },
      { id: "new", title: "New", started: "2024-02-01" },
    ];
    const entries = facts.map(entry);
    entries[1]?.record.related.push({ id: "old", relation: "recurrence-of" });
    const [repeat] = repeatsOf(arrangeArchive(entries, SETTINGS).incidents);
    expect([repeat?.listing.id, repeat?.earlier.id, repeat?.stated, repeat?.actions]).toEqual([
      "new",
      "old",
      true,
      [],
    ]);
  });
});
