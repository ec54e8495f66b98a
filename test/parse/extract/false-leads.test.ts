import { describe, expect, test } from "vitest";
import { suspectsIn } from "../../../src/parse/extract/false-leads.ts";
import { read, timelineOf } from "./read.ts";

describe("false leads in prose", () => {
  function leads(text: string): number[] {
    return read(`# Outage\n\n## What happened\n\n${text}\n`).falseLeads.map(({ lines }) => lines[0]);
  }

  test.each([
    "We initially suspected a DDoS attack.",
    "Our mental model was wrong.",
    "The upgrade was a trigger but not the root cause.",
    "We fixated on the proxy for an hour.",
    "The load balancer seemed to be the culprit, but it was not.",
    "We chased ghosts in the queue.",
    "We spent an hour looking in the wrong place.",
    "The alert pointed us in the wrong direction.",
    "The error message was misleading.",
    "The spike in traffic was a coincidence.",
    "We incorrectly identified the firewall as the cause.",
    "That theory fell apart when we saw the graphs.",
    "Wiederholte Neustarts blieben erfolglos.",
    "The error in the log was a red herring.",
    "I rebooted the database; it did not help.",
    "We upgraded the firmware, but the issue persisted.",
    "The network was ruled out.",
    "容易误判为网络故障。",
    "Ada searched the access logs but found nothing suspicious.",
    "No anomalies were found in the metrics of the database.",
    "An assessment confirmed no local issues: disks, memory and links were in order.",
    "There was no sign of an attack.",
    "The kernel version was not the cause.",
    "The side car itself is not the issue.",
    "The key had been rotated earlier that day, but this appears to be unrelated.",
    "A restart at 00:30 UTC did not resolve the issue.",
    "We doubled the number of workers. That made no difference.",
    "I tried another cable and another laptop, but no luck.",
    "The crash was still visible after the downgrade.",
    "Our first guess was a full disk.",
    "I blamed the router and rebooted it, twice.",
    "She took it for a crawler and blocked its address.",
    "We thought it was a browser problem and told three people to reload.",
    "I was convinced it was the cable.",
    "We spent half an hour on the adverts; they had no part in this.",
    "Then I went after the database, whose owner showed me that it was running fine.",
    "Doubling the capacity did not help.",
    "Confirmed that the fault is still visible after the upgrade.",
    "We gave up trying after three hours.",
    "Die üblichen Maßnahmen hatten keinen Erfolg.",
    "The retry was built for a wrong diagnosis.",
    "The cause was not a bug but a setting.",
    "Autoscaling no es la causa.",
    "One attempt was to set another header, but it did not seem to affect the cache.",
    "The standby was activated, yet it had the same problem.",
    "Die üblichen Maßnahmen und ein Neustart (restart) blieben ohne Erfolg.",
    "Our initial thoughts were a fault of the switch.",
    "The log initially led us to believe that the token had expired.",
    "The slow pages were misattributed to the new theme.",
    "The refusals were read in haste and misinterpreted as timeouts.",
    "The first patch was insufficient.",
    "The hotfix did not hold.",
    "Three colleagues confidently repeated the wrong answer until someone looked.",
    "The diagnosis was incorrect, for the queue had never been full.",
    "The cables and the switch are not implicated.",
    "Initial blame: the intern who had deployed last.",
    "Original theory (disproved): a full disk.",
    "重启之后还是不行。",
    "It made the outage look like a fault of the login – it wasn't.",
    "The firewall was never the problem.",
    "The warning turned out to be a symptom, for it shows on each start.",
    "The new plug-in was confirmed unrelated.",
    "A fault of the cable was considered unlikely.",
    "Reversing the change did not restore the connection.",
    "The workers were restarted, but the degradation persisted.",
    "The rollback was quick, but the shop stayed down.",
    "I doubled the memory to see whether that was the problem, but it was not.",
    "I emptied the cache to see if it would help, it didn't.",
    "The original report attributed the crash to a full disk.",
    "This page originally concluded that nobody was affected.",
    "Previous diagnosis: a worn cable.",
  ])("%j is one", (text) => expect(leads(text)).toEqual([5]));

  test.each([
    "We suspected a DDoS attack, and it was one.",
    "Users believed that their payment had failed.",
    "We thought it was a good idea to wait.",
    "A part that was supposed to help was fine.",
    "We believed it should be fine without a test.",
    "The test does not work on Windows.",
    "There is no evidence that customer data was accessed.",
    "The issue persisted for two hours.",
    "A second standby would not have helped.",
    "The site was not linked to the enabled ones.",
    "It was removed for reasons unrelated to this report.",
    "Clients failed to load when attempting to connect.",
    "Monitoring did not page anybody.",
    "The job is still visible to all.",
    "The cache drops whatever has not been touched for longest.",
    "We did not fix the limit before the launch.",
    "Labels that should have been removed last week are still present.",
    "The deploy pointed to the wrong bucket.",
    "The script removed the wrong server.",
    "The form showed a misleading text to users.",
    "The option has no effect on plain connections.",
    "It was more complex than originally assumed.",
    "When fixes don't help, step back.",
    "Two thirds of the login attempts failed.",
    "The syntax was put right to be rid of the errors. No errors returned.",
    "The check was restarted and an error was returned.",
    "A healthy run can be mistaken for a failed one.",
    "We tried to load the plug-in, which failed to resolve symbols.",
    "Ten workers were enough after we tried five.",
    "There were no problems. Two tips were visible.",
    "All parts were back and no major issues were found.",
    "The worker was restarted, though the problem is expected to return.",
    "The function had not been tested before the release.",
    "The database itself is not damaged by this.",
    "Three attempts failed with the same code.",
    "We tried to keep it small: one person worked on the issue, while the others continued.",
    "It was a visit to the dashboard, an attempt to access it, that did not work.",
    "The two columns are unrelated from the compiler's point of view.",
    "This turned out not as easy as it sounds.",
    "Cost: three hours of dead ends.",
    "We lost two hours on the wrong diagnosis.",
    "It was found by pure coincidence.",
    "I didn't know how to fix the parser.",
    "We can restore any pictures that have not been restored by hand.",
    "`fs_repair` does not restore contents, only the tree.",
    "We added a proof of work to see if that helps.",
  ])("%j is none", (text) => expect(leads(text)).toEqual([]));
});

describe("that there were none", () => {
  const denials = [
    "No misleading paths were taken.",
    "There were no red herrings this time.",
    "We met neither dead ends nor surprises.",
    "The fault was plain and did not send anybody down a wrong path.",
    "Misleading paths: none",
    "Red herrings: N/A",
  ];
  test.each(denials)("%j is no false lead", (text) => {
    const { timeline, falseLeads } = read(
      `# Outage\n\n## Cause\n\nA full disk.\n\n${text}\n\n## Timeline\n\n- 10:00 UTC Alerts fire\n- 10:05 UTC ${text}\n- 10:10 UTC Restored\n`,
    );
    expect(falseLeads).toEqual([]);
    expect(timeline.map(({ phase }) => phase)).not.toContain("false-lead");
  });

  test("nor in a section of their own", () =>
    expect(read("# Outage\n\n## Red herrings\n\n- None\n").falseLeads).toEqual([]));

  test.each(["It was not the proxy: that alert was a red herring.", "A dead end, no more."])(
    "%j is one all the same",
    (text) => expect(read(`# Outage\n\n## Cause\n\n${text}\n`).falseLeads).toHaveLength(1),
  );
});

test("a suspicion that the next statement takes back is one, too", () => {
  const text = `# Outage

## What happened

We suspected the disks.

But these were fine, so we turned to the network.
`;
  expect(read(text).falseLeads.map(({ lines }) => lines[0])).toEqual([5]);
});

describe("lists whose name tells that they are false leads", () => {
  function leads(name: string): number[] {
    return read(
      `# Outage\n\n## Root cause\n\n${name}\n\n- Errors of the stream\n- Broken links\n`,
    ).falseLeads.map(({ lines }) => lines[0]);
  }

  test.each([
    "**Misleading symptoms:**",
    "### First debugging (incorrect focus)",
    "### Initial theories",
    "### Rejected theories",
    "### Suspects eliminated",
    "### The three failed fixes",
    "### Initial (wrong) hypothesis",
    "### Attempts that did not help",
    "### Why it was not that",
    "### Previous understanding",
  ])("%j does", (name) => expect(leads(name)).toEqual([7, 8]));
  test.each([
    "**Symptoms:**",
    "### Incorrect settings",
    "### What was not affected",
    "### What we tried (that worked)",
    "### Failed login attempts",
    "### Contributing factor: misleading output",
  ])("%j does not", (name) => expect(leads(name)).toEqual([]));

  test("what was the truth instead does not", () =>
    expect(leads("The first diagnosis was wrong. The actual cause was:")).toEqual([5]));
});

describe("suspects with their verdicts", () => {
  function leads(heading: string, list: string): number[] {
    return read(`# Outage\n\n## ${heading}\n\n${list}\n`).falseLeads.map(({ lines }) => lines[0]);
  }

  test("behind the name of each", () => {
    const items = [
      "- **Cookies:** ruled out, the browser sent them",
      "- **Certificate**: not the cause — valid until May",
      "- **Pool size** — raised to 40",
    ];
    expect(leads("Root cause", items.join("\n"))).toEqual([5, 6]);
  });

  test("in a table of hypotheses plainer ones do", () => {
    const rows = [
      "| Hypothesis | Result |",
      "| --- | --- |",
      "| Full disk | No, 40 GB free |",
      "| Slow query | ❌ |",
      "| Wrong limit in the proxy | Confirmed |",
    ];
    expect(leads("Diagnosis", rows.join("\n"))).toEqual([7, 8]);
  });

  test("in a table of anything they do not", () => {
    const rows = ["| Backup | Restored |", "| --- | --- |", "| Monday | No |", "| Tuesday | Failed |"];
    expect(leads("Recovery", rows.join("\n"))).toEqual([]);
  });

  test("nor where the heading only states something of one", () => {
    const rows = ["| Host | Crashed |", "| --- | --- |", "| web-1 | ❌ Never |", "| web-2 | Daily |"];
    expect(leads("Memory is the leading hypothesis", rows.join("\n"))).toEqual([]);
  });

  test("but not where a list of contents points to them", () =>
    expect(leads("Contents", "- [What it is not (ruled out)](#what-it-is-not-ruled-out)")).toEqual([]));
});

test("a suspect that its team clears, and not what is searched next", () => {
  const { falseLeads } = read(
    "# Outage\n\n## Timeline\n\n- 10:00 UTC Alerts fire\n- 10:05 UTC Suspected the database\n- 10:20 UTC Database team reported no problems; attention shifted to DNS\n- 11:00 UTC Restored\n",
  );
  expect(
    falseLeads.map(({ lines, suspects, ruledOutBy }) => [lines[0], suspects, ruledOutBy?.lines[0]]),
  ).toEqual([
    [6, ["database"], 7],
    [7, ["database"], 7],
  ]);
});

describe("false leads in the timeline", () => {
  const entries = [
    "10:00 Alerts fire",
    "10:05 Suspected a DNS failure",
    "10:25 DNS ruled out: lookups looked normal",
    "10:40 Escalated after ruling out the network",
    "11:00 Restored",
  ];
  const found = read(
    `# Outage\n\n## Timeline (UTC)\n\n${entries.map((entry) => `- 2024-03-04 ${entry}`).join("\n")}\n`,
  ).falseLeads;

  test("are entries of that phase and those that rule something out in passing", () =>
    expect(found.map(({ lines }) => lines[0])).toEqual([6, 7, 8]));

  test("tell what was suspected, how long it took and what told it apart", () =>
    expect(found[0]).toEqual({
      text: "Suspected a DNS failure",
      lines: [6, 6],
      suspects: ["dns"],
      ruledOutBy: { text: "DNS ruled out: lookups looked normal", lines: [7, 7] },
      minutes: 20,
      at: "2024-03-04T10:05+00:00",
    }));

  test("leave the phase of such an entry as it is", () =>
    expect(timelineOf(entries)[3]?.phase).toBe("escalation"));
});

test("suspects are at most three", () =>
  expect(suspectsIn("DNS, the network, the database, a bug and a certificate")).toEqual([
    "dns",
    "network",
    "database",
  ]));

test("the items below a sentence that announces false leads are the leads", () => {
  const page = `# Outage

## What happened

We chased two red herrings before we found the full disk:

1. A slow query that had been there for months
2. A release that touched nothing but colours

The disk was then cleared.
`;
  expect(read(page).falseLeads.map(({ lines }) => lines[0])).toEqual([7, 8]);
});

describe("false leads in a timeline", () => {
  function told(...entries: string[]): boolean[] {
    return timelineOf(entries).map(({ phase }) => phase === "false-lead");
  }

  test.each([
    "Ada restarts the proxy, nothing changed",
    "Links removed · disk I/O still high",
    "Suspected that web-2 is broken, rebooted it. Load still 0.1",
    "Looked as if the disk were full. It wasn't, 40 GB free",
    "The new build is suspected. But older phones have the same fault, so no",
    "Bots? We block two networks. It makes no dent",
    "Grace suspects the balancer. It's rolled back. Errors continue",
    "Printer 3 exchanged -> label still wrong",
    "Two restarts fail to correct the fault",
    "Verdacht auf LDAP, nicht bestätigt",
    "Serviço reiniciado, sem efeito",
    "On soupçonne une attaque ; l'hébergeur l'écarte",
    "The vendor sees no issue on their side",
    "It was suspected that a file had been sent twice. The bank replied that only one arrived",
    "The operator cancelled and resubmitted the job. It was equally slow",
    "I was sure it is the theme, so I switched back. Still 500",
    "The array was suspected; it was found to be healthy",
    "Tried another link. It also fills up, moved back",
    "Achamos que o banco estava fora do ar, mas ele respondia normal",
    "Vi mistenkte brannmuren, ingen effekt av en omstart",
  ])("one entry that tells of an attempt and that it came to nothing: %s", (text) =>
    expect(told(`10:00 ${text}`)).toEqual([true]),
  );

  test.each([
    "Restarted the proxy, and nothing else was needed",
    "Suspected the limit and raised it; all requests succeed",
    "Checked the logs",
    "Rolled back. Errors gone",
    "We thought everything was fine",
    "Suspected the cache, purged it, all is fine again",
    "The page that was supposed to load is fine",
    "Restarted the workers and no errors returned",
    "Validators reported the same issue and the chain halted",
  ])("not: %s", (text) => expect(told(`10:00 ${text}`)).toEqual([false]));

  test("a part found in order before anything helped, not after it", () => {
    expect(
      told(
        "09:00 Alerts fire",
        "10:00 Compared the rules of the firewall, they were ok",
        "10:10 Workers restarted",
        "10:20 Checked three pages, they were ok",
      ),
    ).toEqual([false, true, false, false]);
  });

  test("one after another, before anything helped", () => {
    expect(
      told(
        "09:00 Alerts fire",
        "09:10 Tenant checked, health page all green, it isn't the vendor",
        "09:20 Printer exchanged -> label still wrong",
        "09:30 Master data compared, the code is correct there",
        "09:50 Template copied",
      ),
    ).toEqual([false, true, true, true, false]);
  });

  test("a part looked into and then cleared, though the list runs backward", () => {
    expect(
      told(
        "11:00 All well, closed",
        "10:40 Update: the network is not at fault, the switch has no power",
        "10:20 Update: we look into a network problem in the hall",
        "10:00 Alerts fire",
      ),
    ).toEqual([false, true, true, false]);
  });

  test("what might be the fault, until it is seen to work as it should", () => {
    expect(
      told(
        "09:00 Alerts fire",
        "09:10 Looked into potential problems of the queue",
        "09:20 After reviewing the queue's logs and confirming normal operation, we turned to the release",
        "09:30 Suspecting a fault of the release",
        "09:40 The release had not introduced any errors",
        "09:50 Tools helped to identify a potential problem of the network",
        "10:00 Rebooted a switch",
      ),
    ).toEqual([false, true, true, true, true, false, false]);
  });

  test("what stands below a name that says so, within the timeline", () => {
    const text =
      "# Outage\n\n## Timeline\n\n### Stage 1\n\n- 10:00 Alerts fire\n\n**What we ruled out**:\n\n- Disk: 40 GB free\n- Clock: in step\n\n**Fix**: a new cable\n";
    expect(read(text).falseLeads.map(({ lines }) => lines[0])).toEqual([11, 12]);
  });

  test("an entry that puts a guess forward and one that takes it back", () => {
    expect(
      told(
        "10:00 ada: could be the queue being replayed",
        "10:05 bob: nope, the offsets are as they were",
        "10:10 ada: asks whether the provider has an outage",
        "10:15 Another customer has it, too -> not the provider",
      ),
    ).toEqual([true, true, true, true]);
  });
});

test("what a lead denies is what was suspected", () => {
  const text =
    "# Outage\n\n## Timeline\n\n- 10:00 errors\n- 10:10 Ana suspects expired credentials\n- 10:20 it is not the credentials\n";
  expect(read(text).falseLeads.map(({ suspects }) => suspects)).toEqual([["credentials"], ["credentials"]]);
});

describe("false leads under headings of their own", () => {
  test("a verdict in the heading makes it one, with what is told below it", () => {
    const { falseLeads, rootCause } = read(`# Outage

## Analysis

### Hypothesis 1: the network (ruled out)

Every ping came back.

- from the office
- from home

**Suspect B: the disk — not the problem**

### Hypothesis 3: the clock (confirmed)

It stood still.
`);
    expect(falseLeads.map(({ text, lines }) => [lines, text])).toEqual([
      [[5, 7], "Hypothesis 1: the network (ruled out): Every ping came back."],
      [[12, 12], "Suspect B: the disk — not the problem"],
    ]);
    expect(rootCause?.lines).toEqual([[16, 16]]);
  });

  test("each heading below the name of a list is one, whatever is listed under it", () => {
    const { falseLeads } = read(`# Outage

## Failed approaches

### A longer timeout

- Set to a minute
- The queue grew

### More workers

They waited as well.
`);
    expect(falseLeads.map(({ lines, text }) => [lines, text])).toEqual([
      [[5, 5], "A longer timeout"],
      [[10, 12], "More workers: They waited as well."],
    ]);
  });
});
