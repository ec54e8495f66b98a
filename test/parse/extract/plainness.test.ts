import { describe, expect, test } from "vitest";
import { type Plainness, plainness } from "../../../src/parse/extract/plainness.ts";

const TELLS: Readonly<Record<keyof Plainness, readonly string[]>> = {
  impact: [
    "For two hours nobody could upload pictures.",
    "The shop was down from noon until one.",
    "About a third of the orders failed.",
    "Visitors of the forum saw an empty page.",
    "No data was lost, but mails arrived late.",
    "The relay went dark and stayed offline for most of the night.",
    "Both queues ground to a halt.",
    "There were connectivity issues in the east wing.",
    "The page did not load for anyone outside of the office.",
    "A token of one maintainer was leaked.",
    "New workers could not be started.",
    "These failures led to longer waiting times for all members.",
    "The app had no pictures until nine.",
    "Two hundred orders were cancelled.",
    "Forty letters were charged twice.",
    "The attacker then drained two of the pools.",
    "Die Ablage war am Vormittag nicht erreichbar.",
  ],
  rootCause: [
    "It turned out that the disk had been full since Friday.",
    "This happened because the lock was never released.",
    "The reason for the silence was a filter in the mail client.",
    "The crash was caused by a bug in the parser.",
    "We traced it back to a rule that nobody owned.",
    "I had forgotten to copy the key to the new host.",
    "The outage was the result of two changes that met.",
    "As it boils down to, the pool ran out of connections.",
    "The culprit was a cron job.",
    "A typo in the route led to a loop.",
    "Mail was affected by an outage of our hosting provider.",
    "The disk was full, for the job ran with no limit.",
    "A stale key had been reused on a second host.",
  ],
  resolution: [
    "We rolled back to the release of the day before.",
    "At 14:10 the certificate was renewed by hand.",
    "I restarted the workers, after which the queue drained.",
    "The provider replaced the power supply.",
    "A fix was merged and deployed the same evening.",
    "Restored the table from the backup of the night.",
    "Removed the rule from the firewall.",
    "By noon everything was back to normal.",
    "The fix was to pin the version.",
    "Traffic was moved to the other site, which brought the pages back.",
    "Manually refreshed the application.",
    "Truncated the old logs.",
    "Restarting the scheduler allowed it to drain the queue.",
    "Pruning old images freed the disk.",
    "Upgrading the client seems to fix the crash.",
    "Resolution was achieved by correcting the sizes.",
    "The quick fix was to comment the copy out.",
    "They were able to reconnect the archive.",
    "The patch involved one line of the template.",
    "The registry has revoked all tokens of that day.",
    "Both packages have been unpublished.",
    "By ten the credentials had been revoked.",
  ],
};

describe.each(Object.entries(TELLS) as [keyof Plainness, readonly string[]][])(
  "%s is stated by",
  (sought, said) => {
    test.each(said)("%s", (sentence) => {
      expect(plainness(sentence)[sought]).toBeGreaterThanOrEqual(0.5);
    });
  },
);

describe("nothing is stated plainly by", () => {
  test.each<[keyof Plainness, string]>([
    ["impact", "We are sorry for the outage and thank you for your patience."],
    ["impact", "The team meets on Mondays."],
    ["impact", "We had an outage and thought we should write about it."],
    ["impact", "What follows is a fictional outage of a made-up shop."],
    ["impact", "We want to explain what happened when many of you could not sign in."],
    ["resolution", "At three the primary failed over."],
    ["impact", "This post tells how the outage came about."],
    ["impact", "The following is the report of an outage of the mail server."],
    ["impact", "The duration of the outage was from 10:00 to 11:00 UTC."],
    ["rootCause", "The database was not the cause of it."],
    ["rootCause", "We first suspected the network, which was ruled out."],
    ["rootCause", "We will find out what is caused by it."],
    ["resolution", "We will have restored all mirrors by next week."],
    ["resolution", "Please check if it is resolved for you."],
    ["resolution", "The bug shows only when a replica restarts."],
    ["resolution", "The attacker removed the owner of the package."],
    ["resolution", "An attempt to rollback took an hour."],
    ["resolution", "The filter was inadvertently removed in May."],
    ["resolution", "Our server was nevertheless blocked."],
    ["resolution", "The upgrade set off an unexpected restart."],
    ["resolution", "The pods were not restarted."],
    ["resolution", "The vendor had replaced the rule for all customers."],
    ["resolution", "The release of the evening before had recently replaced the library for uploads."],
    ["resolution", "The certificate had not been renewed."],
    ["resolution", "To prevent this, the limit should be increased."],
    ["resolution", "By the time the fault was fixed, 4 of 30 shops were affected."],
    ["resolution", "It confused members who were unsure about the steps to resolve the error."],
    ["resolution", "A backup that had been removed in May could not be found."],
    ["resolution", "The disk was brought back with the wrong label, causing a long outage."],
    ["rootCause", "This was noticed because a colleague happened to look at the graph."],
    ["rootCause", "This was unexpected because a job renews it each month."],
    ["rootCause", "There was no data loss because nobody was online."],
    ["rootCause", "Note: the count is too high because the log is that of two days."],
  ])("%s: %s", (sought, sentence) => {
    expect(plainness(sentence)[sought]).toBeLessThan(0.5);
  });
});
