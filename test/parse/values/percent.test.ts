import { describe, expect, it } from "vitest";
import { affectedShare, findPercent, shareOfHarm } from "../../../src/parse/values/percent.ts";

describe("findPercent", () => {
  it.each<[text: string, value: number | null]>([
    ["75%", 75],
    ["75 %", 75],
    ["~ 12.5 percent", 12.5],
    ["12,5 %", 12.5],
    ["thirty per cent", 30],
    ["30-40%", 30],
    ["30% to 40%", 30],
    ["-20%", 20],
    ["0%", 0],
    ["100%", 100],
    ["300% then 5%", 5],
    ["three quarters of users", null],
    ["a%20b%2Fc 50%28", null],
    ["%d and %s", null],
    ["5 items", null],
    ["", null],
  ])("%s", (text, value) => {
    expect(findPercent(text)?.value ?? null).toBe(value);
  });

  it("gives the slice", () => {
    const text = "about 30-40 % of it";
    const found = findPercent(text);
    expect(found && text.slice(found.start, found.end)).toBe("30-40 %");
  });
});

describe("affectedShare", () => {
  it.each<[text: string, value: number]>([
    ["Approximately 75% of users were caught", 75],
    ["slow for approximately 75% of users. Users experienced", 75],
    ["leaving 30% of users locked out", 30],
    ["A 30% decrease in user engagement", 30],
    ["resulting in a 20% drop in active sessions", 20],
    ["leading to a 20% user disruption", 20],
    ["100% of the HTTP request to this website failed", 100],
    ["Approximately 85% of the total user base was affected", 85],
    ["affecting 100% of the admin user base", 100],
    ["could not reach the site, affecting 100% of them", 100],
    ["a 25% user base experiencing slow pages", 25],
    ["2.7% of captures were sent twice", 2.7],
    ["33% of branches were closed", 33],
    ["Environ 15 % des visiteurs ont perdu leur panier", 15],
    ["30 % der Nutzer", 30],
    ["Approximately 80% of the audience was affected", 80],
    ["no more than 15% of livestream viewers experienced", 15],
    ["Users affected: 12.5%", 12.5],
    ["Affected users: ~40%", 40],
    ["affecting roughly 30 percent of customers", 30],
    ["an average of 15% of Git data requests to fail", 15],
    ["resulting in a 25% user base experiencing slow pages", 25],
    ["Environ 15 % des visiteurs connectés", 15],
    ["40 % der Kunden konnten nicht bezahlen", 40],
    ["el 30 % de los usuarios", 30],
    ["This was 3.1% of all active links", 3.1],
    ["there was a drop of about 20% in traffic", 20],
    ["a decline of 15% of daily orders", 15],
    ["Traffic dropped by 40%", 40],
    ["Affected users: ~2,300 (12%)", 12],
    ["It hit 2,300 users (12%).", 12],
    ["a third (33%) of requests failed", 33],
    ["33% (1 in 3) of requests failed", 33],
    ["between 10% and 20% of users saw it", 10],
    ["10% to 20% of users saw it", 10],
    ["25% of notifications were lost", 25],
    ["orders fell roughly 30% below those of a normal day", 30],
    ["about 40% of messages delayed more than 5 min", 40],
    ["约 30% 的用户无法登录", 30],
    ["约30%的请求失败", 30],
    ["約 40% のユーザーに影響", 40],
    ["約25%のアクセスが失敗した", 25],
    ["The service was down with 100% unavailability. Approximately 85% of users", 85],
  ])("%s", (text, value) => {
    expect(affectedShare(text)?.value ?? null).toBe(value);
  });

  it.each([
    "CPU at 95%",
    "CPU 使用率は 95% でした",
    "our 99.9% SLA",
    "traffic increased by 80%",
    "recovered to 40% of traffic",
    "8:30 AM: 100% traffic back online",
    "100% of traffic back online",
    "100% of our customers reported back with no issues",
    "exceeding 90% of connections",
    "handled 50% of global traffic",
    "rolled out to 5% of users",
    "a 20% increase in requests",
    "disk 80% full",
    "CPU dropped by 30%",
    "a drop of 20% in latency",
    "a loss of 66% of the use of a function",
    "the private ones represent 3% of all messages",
    "memory usage above 85%",
    "only 4% of the total network",
    "alert at 80% of connections used",
    "resulting in 100% unavailability of all web applications",
    "",
  ])("no share in: %s", (text) => {
    expect(affectedShare(text)).toBeNull();
  });
});

describe("shareOfHarm", () => {
  it.each<[text: string, value: number | null]>([
    ["Tickets could not be printed at 41 stations, or 12% of our network", 12],
    ["That is 4% of what we store", 4],
    ["Uploads had a 100% failure rate for an hour", 100],
    ["The error rate reached 35%", 35],
    ["Disk usage stood at 97% of the volume", null],
    ["The job used 80% of the memory", null],
    ["We recovered 60% of the files", null],
    ["The rollout had reached 20% of the fleet", null],
    ["A share of 15%", null],
  ])("%s", (text, value) => {
    expect(shareOfHarm(text)?.value ?? null).toBe(value);
  });
});
