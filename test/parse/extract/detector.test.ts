import { describe, expect, test } from "vitest";
import type { Detector } from "../../../src/model/vocabulary.ts";
import { read } from "./read.ts";

describe("the detector", () => {
  function detector(entry: string): Detector | null {
    return (
      read(`# Outage\n\n## Timeline\n\n- 2024-03-04 10:00 ${entry}\n- 11:00 Restored\n`).detectedBy?.value ??
      null
    );
  }

  test.each<[string, Detector | null]>([
    ["Monitoring alerts fire", "monitoring"],
    ["Detected by the smoke test in CI", "monitoring"],
    ["Found through deploy verification", "monitoring"],
    ["Grace noticed missing rows", "internal"],
    ["Vi oppdaget feilen i loggen", "internal"],
    ["An anonymous reporter sent the exploit", "third-party"],
    ["The smoke test passed", null],
    ["ユーザーから報告があった", "customer"],
    ["監視アラートを受信", "monitoring"],
    ["动作变慢，收到告警", "monitoring"],
    ["用户反馈页面打不开", "customer"],
    ["고객 문의로 확인", "customer"],
    ["모니터링 알림 수신", "monitoring"],
    ["Пользователи сообщили об ошибке", "customer"],
    ["We noticed the slowdown through monitoring alerts", "monitoring"],
    ["An engineer notices that pages are empty", "internal"],
    ["Issue discovered during debugging", "internal"],
    ["Customers report failing payments", "customer"],
    ["Issue detected when users complained on Twitter", "customer"],
    ["A customer wrote to support", "customer"],
    ["Support engineer notices two customer reports in tickets", "customer"],
    ["Issue noticed when Ada happened to look at the dashboard", "internal"],
    ["Automated message about timeouts", "monitoring"],
    ["A security researcher reported the flaw", "third-party"],
    ["Our synthetic checks started failing", "monitoring"],
    ["Alertmanager notified the team in Slack", "monitoring"],
    ["A customer tweets that the site is down", "customer"],
    ["A GitHub issue is opened by a user", "customer"],
    ["While deploying, Jonas saw errors in the logs", "internal"],
    ["Staff could not open the admin", "internal"],
    ["AWS informed us of abuse from our account", "third-party"],
    ["First merchant calls: two invoices", "customer"],
    ["`QueueStuck` pages the platform team", "monitoring"],
    ["Spike in error rates and user complaints detected", "monitoring"],
    ["Priya notices that the queue is growing", "internal"],
    ["mk reports that the runner is stuck", "internal"],
    ["Noticed the build was still running", "internal"],
    ["Detected when the intern was asked to try the new page", "internal"],
    ["Monitoring systems failed to notice, but a developer saw the blank page", "internal"],
    ["Noticed by a developer who had been looking at his monitor all day", "internal"],
    ["A security researcher pointed out the open bucket", "third-party"],
    ["GitHub detected the key in a commit and revoked it", "third-party"],
    ["Maren gets paged by Grafana", "monitoring"],
    ["NOC receives alarm of failed logins", "monitoring"],
    ["The alarm goes off", "monitoring"],
    ["The reception gets the first calls", "customer"],
    ["First report, ticket 4711", "customer"],
    ["grafana: queue depth over 500", "monitoring"],
    ["Grafana was moved to the new host", null],
    ["Logs noticed nothing", null],
    ["Team notified", null],
    ["Issue detected", null],
    ["Alertmanager is upgraded", null],
    ["The API calls the parcel service", null],
    ["We emailed all users", null],
    ["Ana Ruiz alerted ops@example.org about the queue", "internal"],
    ["New Relic reports a high error rate", "monitoring"],
    ["Nenhum alerta disparou", null],
    ["Affected users were asked to open a ticket", null],
  ])("%j → %s", (text, expected) => expect(detector(text)).toBe(expected));

  test.each<[string, Detector | null]>([
    ["I woke up to a dozen pages from PagerDuty.", "monitoring"],
    ["Uptime Kuma went red at 03:12.", "monitoring"],
    ["We received the first alert from Grafana at noon.", "monitoring"],
    ["The on-call engineer got paged.", "monitoring"],
    ["Our uptime check sent an SMS at 03:12.", "monitoring"],
    ["Errors spiked in Sentry.", "monitoring"],
    ["It was caught by our synthetic checks.", "monitoring"],
    ["We were first alerted by a user on Discord.", "customer"],
    ["Two customers opened tickets about failing payments.", "customer"],
    ["We only became aware of it when customers started to call.", "customer"],
    ["Nobody noticed until a student complained in class.", "customer"],
    ["Reports started coming in at nine.", "customer"],
    ["A shop owner called our hotline.", "customer"],
    ["We learned of it from a tweet.", "customer"],
    ["Our bank contacted us about doubled transfers.", "third-party"],
    ["The hosting company informed us that the power had failed.", "third-party"],
    ["The flaw was disclosed to us by an independent researcher.", "third-party"],
    ["AWS emailed us about traffic from our account.", "third-party"],
    ["A developer spotted the empty page.", "internal"],
    ["I noticed that my own site was down.", "internal"],
    ["It surfaced during an unrelated upgrade.", "internal"],
    ["A colleague from finance pinged us.", "internal"],
    ["While preparing a demo, Grace noticed empty charts.", "internal"],
    ["A team member could not push to the registry.", "internal"],
    ["Many of you will have noticed that the shop was slow.", null],
    ["If you notice anything odd, please write to us.", null],
    ["We were not alerted at all.", null],
    ["We have informed all affected customers.", null],
    ["We lacked monitoring of the queue.", null],
    ["Some users may have noticed slow pages.", null],
    ["We later noticed that the logs were full.", null],
    ["The first to notice were two students.", "customer"],
    ["A gardener from Bergen wrote to us on Monday.", "customer"],
    ["Finance loaded the file, closed the day and noticed that the sums were wrong.", "internal"],
    ["The night porter rang me at two.", "internal"],
    ["The status page for the region is public.", null],
    ["When reviewing the code we noticed that the lock was never released.", null],
    ["After the restart we observed no further errors.", null],
    ["Users were told to log out.", null],
    ["Please report further problems to us.", null],
    ["A third-party feature-flag service was gone.", null],
    ["The team had to identify each row.", null],
    ["We saw it at once in our error tracker.", "monitoring"],
    ["I spotted the drop with the help of our monitoring.", "monitoring"],
    ["An engineer noticed new failures in our alerting channel.", "monitoring"],
    ["We got an email saying that anyone could open the invoices.", "customer"],
    ["The reopening followed reports of several folks who saw nothing but grey.", "customer"],
    ["We were told of it in a long mail to the front desk by a customer who had lost her cart.", "customer"],
    ["Amazon sent a billing alert at dawn.", "third-party"],
    ["No disk errors were detected by the team.", null],
    ["There were no user reports, since it was night.", null],
    ["I had no alerts.", null],
    ["Without any alert from Grafana, an intern spotted the empty page.", "internal"],
    ["The monitoring jobs all went unrun that night.", null],
    ["`OrderPage` fired the same request twice.", null],
    ["The validators were asked to restart their nodes.", null],
  ])("is heard in a narrative: %j → %s", (sentence, expected) => {
    const text = `# Outage\n\nThe shop was closed for an hour.\n\n## The story\n\n${sentence}\n`;
    expect(read(text).detectedBy?.value ?? null).toBe(expected);
  });

  test.each<[string, Detector | null]>([
    ["Ana Ruiz", "internal"],
    ["Jorge (support engineer)", "internal"],
    ["@tomasz", "internal"],
    ["Manual", "internal"],
    ["On-call engineer", "internal"],
    ["Code review", "internal"],
    ["Automated", "monitoring"],
    ["Prometheus", "monitoring"],
    ["Nightly integrity job", "monitoring"],
    ["Support", "customer"],
    ["End users", "customer"],
    ["Twitter", "customer"],
    ["Clientes via WhatsApp", "customer"],
    ["Vendor notification", "third-party"],
    ["External audit", "third-party"],
    ["A person, wondering what the robot was doing", "internal"],
    ["Self-found, by an upgrade of our own laptop", "internal"],
    ["人工检查，非告警", "internal"],
    ["Unknown", null],
    ["N/A", null],
    ["10:42 UTC", null],
  ])("is named by a label: %j → %s", (name, expected) => {
    const text = `# Outage\n\n**Date**: 2024-03-04\n**Detected by**: ${name}\n\n## Summary\n\nSearch was gone.\n`;
    expect(read(text).detectedBy?.value ?? null).toBe(expected);
  });

  test("may be who wrote the report, where the label says no more", () => {
    const text = "# Outage\n\n**Reported by:** Ana Ruiz\n\n## Summary\n\nSearch was gone.\n";
    expect(read(text).detectedBy).toBeNull();
  });

  test.each<[string, string, Detector | null]>([
    ["told beside the time", "**Detected:** 2024-03-04 10:12 (monitoring round)\n", "monitoring"],
    ["told by a heading", "## Symptom (user-reported)\n\nThe player is silent.\n", "customer"],
    ["told by a row", "| What | Note |\n| --- | --- |\n| User report | The player froze |\n", "customer"],
    ["not told by a heading that names a part", "## Monitoring & Alerts\n\nTo be added.\n", null],
    ["told by a user's lot", "## Summary\n\nA user could not open the player.\n", "customer"],
    ["told by a test", "## Summary\n\nDuring a rehearsal of the launch the player froze.\n", "internal"],
    ["not of what was none", "## Story\n\nNo other outage of the relay was found by the review.\n", null],
    ["not what was found later", "## Story\n\nDuring the analysis, an engineer found the leak.\n", null],
  ])("is %s", (_, told, expected) => {
    expect(read(`# Outage\n\n${told}`).detectedBy?.value ?? null).toBe(expected);
  });

  test("is told by front matter in words of its own", () => {
    const text = "---\ndetection_method: manual check of the exports\n---\n\n# Outage\n\nSearch was gone.\n";
    expect(read(text).detectedBy?.value).toBe("internal");
  });

  test("is named by labels of other languages", () => {
    const text = "# Outage\n\n**Detectado por:** Jorge (técnico)\n\n## Resumen\n\nNo había búsqueda.\n";
    expect(read(text).detectedBy?.value).toBe("internal");
  });

  test.each<[string, Detector | null]>([
    ["Somebody was telling us in the forum that the page was blank.", "customer"],
    ["We were made aware by a shop owner that the till was not printing.", "customer"],
    ["The support team saw a rise in tickets.", "customer"],
    ["Alerts failed to fire, so we only learned about it from a customer.", "customer"],
    ["The health checks did not catch this. Customers wrote in.", "customer"],
    ["Um cliente relatou que o pagamento falhou.", "customer"],
    ["Monitoring missed it; an engineer noticed when opening the dashboard.", "internal"],
    ["Reported by Kofi, who was trying to deploy.", "internal"],
    ["Varslet av en kollega på Slack.", "internal"],
    ["A teammate asked why the table was empty.", "internal"],
    ["HighErrorRate fired for the api service.", "monitoring"],
    ["The nightly job mailed its error to the list.", "monitoring"],
    ["We received a warning from the capacity planning tool.", "monitoring"],
    ["GitHub's secret scanning flagged the token.", "third-party"],
    ["A node operator in our community reported missed blocks.", "third-party"],
    ["It was brought to our attention by Lena Oh.", "third-party"],
    ["How was it noticed (alert, user report)?", null],
    ["Red end-to-end runs in CI drew attention to it.", "monitoring"],
    ["- Container status\n- Grafana panel of the queue\n- Logs", "monitoring"],
    ["Customers could not pay with cards.", "customer"],
    ["12:04:11 [alert] 31#0: worker exited", null],
    ["A person opened the shop and got a blank page. No alert.", "internal"],
    ["Ad hoc audit of the exports found empty files.", "internal"],
    ["The original report described a blank page; a probe was added later.", "customer"],
    ["Uptime probes cannot see this. A teammate noticed.", "internal"],
    ["Found by a data scientist comparing offline and online metrics.", "internal"],
  ])("is heard where the detection is told: %j → %s", (sentence, expected) => {
    const text = `# Outage\n\n## Detection\n\n${sentence}\n\n## Cause\n\nA bad index.\n`;
    expect(read(text).detectedBy?.value ?? null).toBe(expected);
  });

  test.each(["- Set up alerts for the queue", "- Improve monitoring"])(
    "is not read from what will be done: %j",
    (action) =>
      expect(read(`# Outage\n\nIt was down.\n\n## Action items\n\n${action}\n`).detectedBy).toBeNull(),
  );

  test.each([
    ["a lesson", "It was down.\n\n## Lessons learned\n\n- Reviews catch issues early"],
    [
      "an entry that tells of the end",
      "## Timeline\n\n- 10:00 Down\n- 11:00 Restored, alerts cleared by customers",
    ],
    [
      "what is told late",
      `## The search index\n\n${"The index grew.\n\n".repeat(25)}We noticed an odd index.`,
    ],
  ])("is not read from %s", (_, told) => expect(read(`# Outage\n\n${told}\n`).detectedBy).toBeNull());
});
