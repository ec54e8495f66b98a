import { describe, expect, test } from "vitest";
import type { Phase } from "../../../src/model/vocabulary.ts";
import { phaseOf } from "../../../src/parse/extract/phase.ts";
import { phaseOfLabel } from "../../../src/parse/words/lookup.ts";
import { read, timelineOf } from "./read.ts";

describe("phaseOfLabel", () => {
  test.each<[string, Phase | null]>([
    ["Misleading paths", "false-lead"],
    ["🔥 Issue Detection:", "detection"],
    ["Escalation", "escalation"],
    ["Colours", null],
  ])("%j → %s", (label, phase) => expect(phaseOfLabel(label)).toBe(phase));
});

describe("phaseOf, once the incident is known", () => {
  const seen = { noticed: true, detected: true };

  test.each<[string, Phase | null]>([
    ["Monitoring alerts fire for high error rates", "detection"],
    ["Investigation starts after a user reported that the site was down", "investigation"],
    ["We received alerts and promptly began investigating", "investigation"],
    ["Identified a recent rule change that blocked traffic", "investigation"],
    ["Discovered that the failover had not completed", "investigation"],
    ["The team realised it was the configuration and reverted the change", "mitigation"],
    ["Checked the configuration. Changed the user to nginx.", "mitigation"],
    ["Decision made to roll back the image", "mitigation"],
    ["A new image was deployed", "mitigation"],
    ["Escalated to the database team after ruling out the network", "escalation"],
    ["The team identified a network issue, and network engineers were called in", "investigation"],
    ["The team restarted the servers, but the issue persisted", "false-lead"],
    ["Added an index, which did not help", "false-lead"],
    ["Assumed pool exhaustion, leading to unnecessary optimisations", "false-lead"],
    ["Logs were analysed, but no abnormalities were found", "false-lead"],
    ["Service fully restored", "resolution"],
    ["The provider reported that the issue was fixed", "resolution"],
    ["The server was restarted to restore the service", "mitigation"],
    ["Rolled back; partial service restoration observed", "mitigation"],
    ["Ada reads the logs", "investigation"],
    ["The engineer detected that the problem was from the web server", "investigation"],
    ["The index is rebuilt", "mitigation"],
    ["A new version was released with a fix for the error", "mitigation"],
    ["The proxy showed no errors", "false-lead"],
    ["All traffic works as intended", "resolution"],
    ["Lunch", null],
    ["前の版へロールバック開始", "mitigation"],
    ["索引を再作成、サーバー再起動", "mitigation"],
    ["再デプロイ完了、正常稼働を確認", "resolution"],
    ["復旧作業を開始", null],
    ["キャッシュを消去 → 効果なし", "false-lead"],
    ["設定が未適用であることを特定。", "investigation"],
    ["検知: 注文できない画面を発見", "detection"],
    ["報告書の作成", "follow-up"],
    ["回退到上一个版本", "mitigation"],
    ["尝试恢复备份，无效", "false-lead"],
    ["全部通过，事故彻底解决", "resolution"],
    ["이전 버전으로 롤백", "mitigation"],
    ["복구 시도", null],
    ["결제 정상화 확인", "resolution"],
    ["Откат релиза", "mitigation"],
    ["Сервис восстановлен", "resolution"],
    ["Перезапуск не помог", "false-lead"],
    ["The alerting system paged the operator", "detection"],
    ["Another customer raised a ticket about failed logins", "detection"],
    ["Two operators reported errors on their nodes", "detection"],
    ["Our hosting provider was informed about the fault", "escalation"],
    ["Opened a case with the vendor", "escalation"],
    ["The fault was reported to the storage team for a closer look", "escalation"],
    ["Reported the defect to the maintainers", "escalation"],
    ["The case was forwarded to the developers", "escalation"],
    ["Probes confirmed the resolution of the incident after two green rounds", "resolution"],
    ["Found an expired key and initiated the renewal", "mitigation"],
    ["A solution is found and the patch is uploaded", "mitigation"],
    ["Zoom link shared, client teams are joining", "escalation"],
    ["Trace shows a high share of timeouts", "investigation"],
    ["Ada tried to reproduce the error on staging", "investigation"],
    ["Collected heap dumps of all workers", "investigation"],
    ["Attempted to bring the cluster back", "mitigation"],
    ["Replacement of the switch initiated", "mitigation"],
    ["Traffic rerouted through the second uplink", "mitigation"],
    ["The builder was shut down", "mitigation"],
    ["Grace posts a workaround for the crash", "mitigation"],
    ["Blocks resume, and the chain recovers", "resolution"],
    ["Nodes confirm a successful recovery", "resolution"],
    ["The on-call engineer closed the incident", "resolution"],
    ["Error rate fell back to normal", "resolution"],
    ["Refunds issued to all sellers", "follow-up"],
    ["Mehrere Nutzer haben die Störung gemeldet", "detection"],
    ["Die Ursache wird weiter untersucht", "investigation"],
    ["Nous avons contacté le support de l'hébergeur", "escalation"],
    ["Se reinició el servidor: servidor reiniciado", "mitigation"],
    ["Serviço restaurado para todos", "resolution"],
    ["告警触发", "detection"],
    ["サービス復旧", "resolution"],
    ["Support forwarded the complaint to the storage team", "escalation"],
    ["The network department was promptly informed", "escalation"],
    ["Ada raised the issue with the maintainer", "escalation"],
    ["Grace posted a request for help in the chat", "escalation"],
    ["Handed off to the second shift", "escalation"],
    ["Handed the case to the cable crew", "escalation"],
    ["Requested remote hands", "escalation"],
    ["It became clear that the index was gone", "investigation"],
    ["Forced a full sync", "mitigation"],
    ["Graphs show recovery", "resolution"],
    ["All alerts cleared", "resolution"],
    ["Runbook updated", "follow-up"],
    ["Logging was off. Logging re-enabled", "investigation"],
    ["The engineer confirmed 502 errors", "investigation"],
    ["Ping to the gateway: timeout", "investigation"],
    ["Identified the cause: a stale lock", "investigation"],
    ["Operators manually run the export with a smaller batch", "mitigation"],
    ["Release build 4.2 started", "mitigation"],
    ["Set up a new replica from the dump", "mitigation"],
    ["Clean install of the operator", "mitigation"],
    ["The night-8-conditional-check fix is merged to main", "mitigation"],
    ["The listing said auth_fix_2 restore_pool_x", null],
    ["All replicas back in sync", "resolution"],
    ["Search 3/3 Running", "resolution"],
    ["The QueueTooLong alarm stops firing", "resolution"],
    ["First successful request since noon", "resolution"],
    ["The pages did not load, even though the server was functioning correctly", null],
    ["Rolled back, temporarily fixing the issue for our readers", "mitigation"],
  ])("%j → %s", (text, phase) => expect(phaseOf(text, null, seen)).toBe(phase));
});

describe("phaseOf, before anything was noticed", () => {
  test.each<[string, Phase | null]>([
    ["An engineer discovered that the server ran as root", "detection"],
    ["A new image was deployed", "lead-up"],
    ["PR 1060 merged into main", "lead-up"],
    ["The night desk identified two addresses without an owner", "detection"],
    ["A customer informed the support team about empty pages", "detection"],
    ["Planned maintenance of the cluster started", "lead-up"],
  ])("%j → %s", (text, phase) => expect(phaseOf(text, null)).toBe(phase));
});

describe("phaseOf, of conversation, slang and jest", () => {
  const seen = { noticed: true, detected: true };

  test.each<[string, Phase | null]>([
    ["Found that the proxy was being restarted every minute", "investigation"],
    ["Identified two candidates for a rollback", "investigation"],
    ["Found the stale lock and deleted it", "mitigation"],
    ["Bob asks if anything was deployed recently", "investigation"],
    ["Our Sherlock Holmes plunged into the mystery", "investigation"],
    ["The database logs spilled the beans", "investigation"],
    ["We peeked at the replica and followed breadcrumbs", "investigation"],
    ["Ran tcpdump on the gateway", "investigation"],
    ["Turned on debug logging", "investigation"],
    ["Logging was enabled in php.ini", "investigation"],
    ["Cause pinned down to a bad route", "investigation"],
    ["Discussion about possible causes", "investigation"],
    ["Went through the recent pull requests", "investigation"],
    ["Plot twist: not an attack", "false-lead"],
    ["The memory leak theory was a goose chase", "false-lead"],
    ["Initial guess: the database was on strike", "false-lead"],
    ["Took a detour through the cache metrics, only dead ends", "false-lead"],
    ["It was not the firewall after all", "false-lead"],
    ["Brought more hands on deck", "escalation"],
    ["The issue was forwarded to the night crew", "escalation"],
    ["The network team joined the party", "escalation"],
    ["Got hold of the hosting company by phone", "escalation"],
    ["Kicked the service", "mitigation"],
    ["Nuked the cache", "mitigation"],
    ["Power-cycled the switch", "mitigation"],
    ["Cut traffic over to the standby", "mitigation"],
    ["Rolled the release back", "mitigation"],
    ["Gave the container more memory", "mitigation"],
    ["Retried the failed builds", "mitigation"],
    ["The rogue query was slain", "mitigation"],
    ["All pods running", "resolution"],
    ["Builds succeeded", "resolution"],
    ["The app awakens", "resolution"],
    ["Site loads again", "resolution"],
    ["Smoke tests pass", "resolution"],
    ["Customers confirm it works", "resolution"],
    ["Situation normalised", "resolution"],
    ["Dashboard turned green", "resolution"],
    ["Users can log in once more", "resolution"],
    ["Checked the nodes, kubelet already running", "investigation"],
  ])("%j → %s", (text, phase) => expect(phaseOf(text, null, seen)).toBe(phase));

  test.each([
    "Dashboards light up like a Christmas tree",
    "Pingdom screamed",
    "Angry tweets began to pour in",
    "Got woken up by an alert",
    "Status page turns red",
    "Customers tell us the checkout is broken",
    "I was unable to log in from my phone",
  ])("%j → detection, before anything was noticed", (text) => expect(phaseOf(text, null)).toBe("detection"));
});

describe("phaseOf, in a labelled group", () => {
  test.each<[string, Phase, Phase]>([
    ["Alerts fire", "false-lead", "false-lead"],
    ["Restarted the pods", "investigation", "mitigation"],
    ["Bananas", "investigation", "investigation"],
    ["A temporary fix was applied", "resolution", "mitigation"],
  ])("%j under %s → %s", (text, group, phase) => expect(phaseOf(text, group)).toBe(phase));
});

describe("the phases of a timeline", () => {
  test("the remedy with which it ends put things right, where nothing says so", () => {
    const entries = ["09:10 Alerts fire", "09:20 Ada reads the logs", "09:30 Rolled back the release"];
    expect(timelineOf(entries).map(({ phase }) => phase)).toEqual([
      "detection",
      "investigation",
      "resolution",
    ]);
  });

  test("normal operation before anything went wrong led up to it", () => {
    const entries = ["09:00 Normal operation", "09:10 Alerts fire"];
    expect(timelineOf(entries).map(({ phase }) => phase)).toEqual(["lead-up", "detection"]);
  });

  test("a remedy that is only begun does not", () => {
    const entries = ["09:10 Alerts fire", "09:30 Attempt to restart the cluster"];
    expect(timelineOf(entries).map(({ phase }) => phase)).toEqual(["detection", "mitigation"]);
  });

  test("remedies before the first alarm led up to it, work after the recovery follows it up", () => {
    const entries = [
      "09:00 Token lifetime changed",
      "09:10 Alerts fire",
      "09:30 Service restored",
      "10:00 Added a test",
    ];
    expect(timelineOf(entries).map(({ phase }) => phase)).toEqual([
      "lead-up",
      "detection",
      "resolution",
      "follow-up",
    ]);
  });

  test("are read from the oldest entry, whichever way the list runs", () => {
    const entries = [
      "09:30 Service restored",
      "09:20 We noticed a wrong limit",
      "09:10 Alerts fire",
      "09:00 Release deployed",
    ];
    expect(timelineOf(entries).map(({ phase }) => phase)).toEqual([
      "resolution",
      "investigation",
      "detection",
      "lead-up",
    ]);
  });

  function phases(...entries: string[]): (Phase | null)[] {
    return timelineOf(entries).map(({ phase }) => phase);
  }

  test("work after a recovery that leaves something open is no follow-up", () => {
    expect(
      phases(
        "09:10 Alerts fire",
        "09:20 Host back online",
        "09:30 Caches manually restarted",
        "09:40 Queue purged and the workers redeployed",
        "09:50 Fix merged and deployed",
      ),
    ).toEqual(["detection", "resolution", "mitigation", "mitigation", "resolution"]);
  });

  test("what is told of earlier days led up to it, unless it tells of harm", () => {
    const told = read(
      "# Outage\n\n## Timeline\n\n- 2024-03-01 10:00 Ada funds the account\n- 2024-03-02 10:00 Orders fall by half\n- 2024-03-03 11:00 Alerts fire\n",
    ).timeline;
    expect(told.map(({ phase }) => phase)).toEqual(["lead-up", null, "detection"]);
  });

  test("what is announced while it lasts is no follow-up, what is announced afterwards is", () => {
    expect(
      phases(
        "09:10 Alerts fire",
        "09:20 Announced the outage on the forum",
        "09:30 Service fully restored",
        "09:40 Announced a review",
      ),
    ).toEqual(["detection", null, "resolution", "follow-up"]);
  });

  test("what an attacker does is no work of ours", () => {
    expect(
      phases(
        "09:00 Alerts fire",
        "09:10 The attacker removed the old package",
        "09:20 We removed the new package",
        "09:30 Rolled back",
      ),
    ).toEqual(["detection", null, "mitigation", "resolution"]);
  });

  test("a repair with which it ends needs nobody who noticed", () => {
    expect(
      phases("09:00 Change 12 opened", "09:10 Change 12 merged", "09:30 Revert of 12 merged").at(-1),
    ).toBe("resolution");
  });

  test("what its author marks as the beginning is neither lead-up nor remedy", () => {
    expect(phases("09:00 First worker killed; impact begins", "09:10 Alerts fire")).toEqual([
      null,
      "detection",
    ]);
  });

  test("a repair before anybody is said to have noticed is one", () => {
    expect(phases("09:00 An intruder drains the pool", "09:10 The team pauses the contract")[1]).toBe(
      "mitigation",
    );
  });

  test("a second report is one, too", () => {
    expect(phases("09:00 A user reports an error", "09:10 Another user reports a missing order")).toEqual([
      "detection",
      "detection",
    ]);
  });

  test("a note behind an entry names its phase", () => {
    expect(phases("09:00 The pods restart one by one. (lead-up)")).toEqual(["lead-up"]);
  });
});

describe("phaseOf knows the words of the trade", () => {
  const seen = { noticed: true, detected: false };

  test.each<[string, Phase | null]>([
    ["ApiErrorRate pages the team on call", "detection"],
    ["The nightly report fires red: two files missing", "detection"],
    ["A failure of the build is seen", "detection"],
    ["WARNING: volume below half of the usual", "detection"],
    ["Latency caught by the synthetic monitoring", "detection"],
    ["Grace runs a script to detect whether the change did it", "investigation"],
    ["Ada assigned to investigate the fault", "investigation"],
    ["Problems isolated to one region", "investigation"],
    ["Several fixes are discussed", "investigation"],
    ["The script returns an error saying that the syntax is wrong", "investigation"],
    ["Sent a request with the curl command", "investigation"],
    ["The case was handed to the support team", "escalation"],
    ["Passed to second line support", "escalation"],
    ["The validators decided to halt the chain", "mitigation"],
    ["The broken version was unpublished", "mitigation"],
    ["History cleaned with a filter", "mitigation"],
    ["Schedules staggered by ten minutes", "mitigation"],
    ["Impact on checkout ended", "resolution"],
    ["Everything is functional again", "resolution"],
    ["The login page is now working", "resolution"],
    ["Full propagation of the records", "resolution"],
    ["The first payment succeeded", "resolution"],
    ["Incident report created", "follow-up"],
    ["First call from a branch", "detection"],
    ["Owners of new devices call the hotline", "detection"],
    ["Page", "detection"],
    ["Kunden rufen an", "detection"],
    ["Ligação da loja", "detection"],
    ["Vi oppdager at siden er nede", "detection"],
    ["Ada opens the console of the vendor", "investigation"],
    ["Le journal : Ada remarque le compteur", "investigation"],
    ["Turning the scheduler off", "mitigation"],
    ["Mise en place d'un cache", "mitigation"],
    ["Called our mentor", "escalation"],
    ["No more evictions", "resolution"],
    ["First draft of this text", "follow-up"],
    ["Wrote a manifest to prevent a recurrence", "follow-up"],
    ["Restarts at 40 per hour, on all nodes", null],
    ["Increased number of failures", null],
    ["A look at the logs. The pods are well", "investigation"],
  ])("%j → %s", (text, phase) => expect(phaseOf(text, null, seen)).toBe(phase));

  test("two-word members of an alternation stand alone", () => {
    const told: [string, Phase][] = [
      ["Errors have stopped", "resolution"],
      ["All systems go", "resolution"],
      ["Smoke tests green", "resolution"],
      ["A client reached out to report a fault", "detection"],
      ["Priority raised", "escalation"],
    ];
    for (const [text, phase] of told.slice(0, 4)) expect(phaseOf(text, null, seen), text).toBe(phase);
    expect(phaseOf("We raised the severity", null, seen)).toBe("escalation");
  });
});

describe("phases that only the place of an entry tells", () => {
  function phases(...entries: string[]): (Phase | null)[] {
    return timelineOf(entries).map(({ phase }) => phase);
  }

  test.each([
    "First guest writes to the reception",
    "A shop in the north calls: no labels",
    "The regional manager asks why the map is blank",
    "Two teachers called the office",
    "One of our drivers messages the dispatcher",
  ])("%j → detection, before anything was noticed", (text) =>
    expect(phases(`09:00 ${text}`, "09:10 Ada reads the logs")[0]).toBe("detection"),
  );

  test("what a program writes or calls is no detection, nor what nobody sees", () => {
    expect(phases("09:00 The export job writes to the old folder", "09:10 Alerts fire")[0]).toBeNull();
    expect(phases("09:00 First alert, which nobody notices", "09:10 QueueDepthP99 pages")).toEqual([
      null,
      "detection",
    ]);
  });

  test.each<[string, Phase]>([
    ["journal shows 40 of 40 slots taken", "investigation"],
    ["Finds timeout: never in the defaults of the driver", "investigation"],
    ["Both exports differ in their header", "investigation"],
    ["Parking and charging running again", "resolution"],
    ["No refusals for half an hour. Closed.", "resolution"],
    ["All parcels delivered", "resolution"],
    ["Pointer moved to the copy; maps load again", "resolution"],
    ["The depot confirms that every scanner is connected", "resolution"],
    ["Identified all orders that were processed", "investigation"],
    ["Old route put back", "mitigation"],
    ["The registry restores the entry", "mitigation"],
    ["Restore of the morning's copy begins", "mitigation"],
    ["New host key issued", "mitigation"],
    ["Queue length raised from 10 to 50", "mitigation"],
    ["agent 4.2.1 rolled out", "mitigation"],
    ["The daemon is started on the two", "mitigation"],
    ["queue_depth 4100 on every shard", "investigation"],
    ["lsof says who holds the deleted file", "investigation"],
    ["Ada took it for a replay attack", "false-lead"],
  ])("%j → %s, once it is known", (text, phase) =>
    expect(phases("09:00 Alerts fire", `09:10 ${text}`, "09:20 Lunch")[1]).toBe(phase),
  );

  test("what is prepared or begins by itself before anybody noticed is no search", () => {
    expect(
      phases(
        "09:00 Plan of the move reviewed",
        "09:05 The janitor runs and begins to delete. Start of impact",
        "09:10 A guest reports an empty page",
        "09:20 Lunch",
      ),
    ).toEqual([null, null, "detection", null]);
  });

  test("what does not work again is no resolution", () => {
    expect(phases("09:00 Alerts fire", "09:10 Not all doors open again", "09:20 Lunch")[1]).toBeNull();
  });

  test("a suspect that a later entry clears was a false lead, and so was clearing it", () => {
    expect(
      phases(
        "09:00 Alerts fire",
        "09:10 The mail relay is suspected and restarted",
        "09:15 Lunch",
        "09:20 Mail relay cleared: it takes mail at once",
        "09:30 Table cleared for the guests",
      ),
    ).toEqual(["detection", "false-lead", null, "false-lead", null]);
  });

  test("a program that watches opens and closes what it found", () => {
    expect(
      phases('09:00 Pingdom reports "shop home"', "09:10 Disk looked at", '09:20 Pingdom closes "shop home"'),
    ).toEqual(["detection", "investigation", "resolution"]);
  });

  test.each([
    "No alert fires, and the week goes by",
    "Bug live. No pages, no customer reports",
    "The alert-rules repository gets a new owner",
  ])("what did not come, or is but a name, is no detection: %s", (text) => {
    const [before, report] = phases(`09:00 ${text}`, "09:30 A customer reports empty pages");
    expect([before === "detection", report]).toEqual([false, "detection"]);
  });

  test("whoever looks at something else and notices it detects it", () => {
    expect(phases("09:00 Tried to open the wiki and noticed that it was gone", "09:20 Lunch")[0]).toBe(
      "detection",
    );
  });

  test("what was found in order before anything helped is no recovery", () => {
    expect(
      phases(
        "09:00 Alerts fire",
        "09:10 Confirmed that web servers and balancer are all OK",
        "09:20 Checked the hoster's status page for any incidents, there are none",
        "09:30 Record recreated in the zone",
        "09:40 Confirmed that all pages are back",
      ),
    ).toEqual(["detection", "false-lead", "false-lead", "mitigation", "resolution"]);
  });

  test.each([
    "Build 3.2 installed",
    "Bad release unpublished",
    "Ada corrects the entry, and the flood stops",
  ])("a remedy with which it ends: %s", (text) =>
    expect(phases("09:00 Alerts fire", `09:10 ${text}`)[1]).toBe("resolution"),
  );

  test("a cell that names the phase names it", () => {
    const rows =
      "| Time | Event | Phase |\n| --- | --- | --- |\n| 09:00 | Report begun | lead-up |\n| 09:10 | Quiet; over | resolution |\n";
    const told = read(`# Outage\n\n## Timeline\n\n${rows}`).timeline;
    expect(told.map(({ phase }) => phase)).toEqual(["lead-up", "resolution"]);
  });
});
