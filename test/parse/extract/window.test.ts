import { describe, expect, test } from "vitest";
import { parsePostmortem } from "../../../src/parse/index.ts";
import { read } from "./read.ts";

/** Start, end and minutes of a document. */
function windowOf(text: string, path = "document.md"): string[] {
  const { record } = parsePostmortem(text, { path });
  return [record?.started, record?.resolved]
    .map((moment) => moment?.value ?? "–")
    .concat(record?.duration ? String(record.duration.minutes) : "–");
}

describe("the day of a post is no start", () => {
  const post = "---\nlayout: post\ntitle: We lost the queue\ndate: 2023-01-04\n---\n\n";

  test("where nothing else is told", () => {
    expect(windowOf(`${post}We lost the queue and brought it back.\n`)).toEqual(["–", "–", "–"]);
  });
  test("nor is the day of the file's name in a folder of posts", () => {
    expect(windowOf("# Queue lost\n\nIt came back.\n", "blog/2023-01-04-queue.md")).toEqual(["–", "–", "–"]);
    expect(windowOf("# Queue lost\n\nIt came back.\n", "incidents/2023-01-04-queue.md")[0]).toBe(
      "2023-01-04",
    );
  });
  test("it gives the year, which may be the one before", () => {
    expect(windowOf(`${post}On January 2nd the queue failed.\n`)[0]).toBe("2023-01-02");
    expect(windowOf(`${post}On December 30th the queue failed.\n`)[0]).toBe("2022-12-30");
  });
});

describe("front matter of a status page", () => {
  const page = (end: string) =>
    `---\ntitle: Mail is down\ndate: 2024-03-04T09:30\nresolved: ${end ? "true" : "false"}\n${end}severity: down\naffected:\n  - Mail\nsection: issue\n---\n\nMail could not be sent.\n`;

  test("begins with its date and ends when it was resolved", () => {
    expect(windowOf(page("resolvedWhen: 2024-03-04T10:15\n"))).toEqual([
      "2024-03-04T09:30",
      "2024-03-04T10:15",
      "45",
    ]);
  });
  test("has no end while it is open", () => {
    expect(windowOf(page(""))[1]).toBe("–");
  });
});

describe("prose tells the start and the end", () => {
  const told = [
    ["On 4 March 2024 the shop went down at 10:00. It was back up at 11:30.", "10:00", "11:30"],
    [
      "On 4 March 2024 at 10:00 logins began to fail, and by 11:30 everything was working again.",
      "10:00",
      "11:30",
    ],
    ["The outage on 4 March 2024 started around 10:00 and was resolved at 11:30.", "10:00", "11:30"],
    [
      "From 10:00 on 4 March 2024, when the disk filled up, until 11:30 nobody could log in.",
      "10:00",
      "11:30",
    ],
    ["On 4 March 2024 users could not log in between 10:00 and 11:30.", "10:00", "11:30"],
    [
      "The database crashed at 10:00 on 4 March 2024. We noticed at 10:20. By 11:30 service was restored.",
      "10:00",
      "11:30",
    ],
    ["On 4 March 2024, starting at 10:00, builds failed. The errors stopped at 11:30.", "10:00", "11:30"],
    ["Our API was unavailable on 4 March 2024 from 10:00. At 11:30, the outage was over.", "10:00", "11:30"],
    [
      "At 10:00 on 4 March 2024 a deploy wiped the cache. It was not noticed until 10:45. Mail recovered at 11:30.",
      "10:00",
      "11:30",
    ],
    [
      "On 4 March 2024 the queue stopped at 10:00 and we worked on it until late, about 11:30.",
      "10:00",
      "11:30",
    ],
    [
      "On 4 March 2024 at 10:00 users reported errors. At 10:40 the first fix did not help. It was fixed at 11:30.",
      "10:00",
      "11:30",
    ],
  ];
  test.each(told)("%s", (text, from, until) => {
    expect(windowOf(`# Shop outage\n\n${text}\n`)).toEqual([
      `2024-03-04T${from}`,
      `2024-03-04T${until}`,
      "90",
    ]);
  });

  test("wherever in the story, where no timeline gives times", () => {
    const text =
      "# Outage\n\nWe had a bad day.\n\n## The night\n\nOn 4 March 2024 at 22:30 the store went down.\n\n## And the morning after\n\nIt was back online at 01:00.\n";
    expect(windowOf(text)).toEqual(["2024-03-04T22:30", "2024-03-05T01:00", "150"]);
  });

  const untold = [
    [
      "what was tried is no end",
      "The shop went down on 4 March 2024 at 10:00. At 11:00 we tried to get it back up again.",
    ],
    [
      "what is to come is no end",
      "The shop went down on 4 March 2024 at 10:00. It should be back up at 11:00.",
    ],
    [
      "nor is what came back in part",
      "The shop went down on 4 March 2024 at 10:00. At 11:00 it was partially restored.",
    ],
  ];
  test.each(untold)("%s", (_, text) => {
    expect(windowOf(`# Shop outage\n\n${text}\n`)).toEqual(["2024-03-04T10:00", "–", "–"]);
  });
});

describe("prose tells the length", () => {
  const lengths = [
    ["The site was down for about 40 minutes.", "40"],
    ["We apologise for the 40-minute outage of our mail service.", "40"],
    ["A bad index led to 40 minutes of downtime.", "40"],
    ["For 40 minutes nobody could log in.", "40"],
    ["Customers could not check out for a total of 40 minutes.", "40"],
    ["The degradation lasted a good 40 minutes.", "40"],
    ["Writes were refused for a period of 40 minutes.", "40"],
    ["Search was unavailable to everyone for roughly 2 hours.", "120"],
    ["Service was fully restored within approximately 40 minutes.", "40"],
    ["The errors were fixed roughly 2 hours after the incident began.", "120"],
    ["It took us 40 minutes to restore service.", "40"],
    ["We had a three hour outage.", "180"],
    ["From 10:00 for approximately 40 minutes uploads failed.", "40"],
    ["It began at 10:00 and ended an hour and a half later.", "90"],
    ["The nodes of our test network stopped for around 40 mins in total.", "40"],
    ["This affected all letters sent from our main office for about 2 hours.", "120"],
    ["The shop was down for a while this week (~40 minutes).", "40"],
    ["The API was not responding for 40 minutes.", "40"],
    ["It went down at 10:00 and was restored about 40 minutes later.", "40"],
  ] as const;
  test.each(lengths)("%s", (text, minutes) => {
    expect(windowOf(`# Outage\n\n${text}\n`)[2]).toBe(minutes);
  });

  const others = [
    "The site was down. The cache lives for 40 minutes.",
    "Backups are kept for 30 days. The site was down.",
    "The queue kept the shop down for half an hour after the provider had recovered.",
    "Over a period of two weeks we had moved to a new store; the site was down.",
    "The site was down and checks run every 5 minutes.",
    "The site was down. We keep a cache (40 minutes).",
    "The site was down. The certificate had been renewed 3 days before.",
  ];
  test.each(others)("but not: %s", (text) => {
    expect(windowOf(`# Outage\n\n${text}\n`)[2]).toBe("–");
  });

  test("a bound gives way to the time between start and end", () => {
    const text =
      "On 4 March 2024 the shop was down for more than an hour. It failed at 10:00 and was back up at 11:30.";
    expect(windowOf(`# Outage\n\n${text}\n`)[2]).toBe("90");
  });
  test("times since the start end with the entry that ends it", () => {
    const text =
      "- **T+0:** wrong disk pulled\n- **T+2m:** volume missing\n- **T+1h 5m:** service fully restored\n";
    expect(windowOf(`# Outage\n\n## Timeline\n\n${text}`)[2]).toBe("65");
  });
});

describe("metadata of a post between no fences", () => {
  const forms = [
    ["bare lines", "title: We lost the queue\ndate: 2023-01-04\ncategory: Ops"],
    ["a comment", "<!--\n.. title: We lost the queue\n.. date: 2023-01-04 10:00\n.. slug: queue\n-->"],
    [
      "an exported object",
      "import { Post } from '@/post'\n\nexport const meta = {\n  title: 'We lost the queue',\n  date: '2023-01-04',\n  draft: false,\n}\n\nexport default (props) => <Post {...props} />",
    ],
  ];
  test.each(forms)("as %s", (_, head) => {
    const text = `${head}\n\nOn January 2nd the queue failed.\n`;
    const { record } = parsePostmortem(text, { path: "document.md" });
    expect(record?.title.value).toBe("We lost the queue");
    expect(record?.started?.value).toBe("2023-01-02");
  });

  test("but a report that begins with its facts keeps them", () => {
    const text = "Title: Queue lost\nDate: 2023-01-04\nAuthor: Ada\n\nThe queue failed.\n";
    expect(windowOf(text)[0]).toBe("2023-01-04");
  });
});

test("several windows in a list, and a change with harm in the next sentence", () => {
  const windows =
    "# Outage\n\n## Impact\n\nThe site was down twice:\n\n- 2024-03-04 10:00 – 10:30 UTC\n- 2024-03-04 12:00 – 12:15 UTC\n";
  expect(windowOf(windows).slice(0, 2)).toEqual(["2024-03-04T10:00+00:00", "2024-03-04T12:15+00:00"]);
  const change = "# Outage\n\nOn 4 March 2024 at 10:00 version 5 was activated. Soon after, logins failed.\n";
  expect(windowOf(change)[0]).toBe("2024-03-04T10:00");
});

describe("days and ends told in other ways", () => {
  const post = "---\nlayout: post\ntitle: Mail trouble\ndate: 2023-03-05\n---\n\n";

  test("yesterday is the day before that of the post", () => {
    expect(windowOf(`${post}Yesterday our mail was down from 10:00 to 11:00.\n`)).toEqual([
      "2023-03-04T10:00",
      "2023-03-04T11:00",
      "60",
    ]);
    expect(windowOf(`${post}Today at 10:00 our mail went down.\n`)[0]).toBe("2023-03-05T10:00");
  });
  test("but today is no day of the incident where the author only writes", () => {
    expect(windowOf(`${post}Today we publish what we learnt. Mail had been lost.\n`)[0]).toBe("–");
  });
  test("who noticed gives the start where nothing else does", () => {
    const text = "# Leak\n\nOn 4 March 2023 at 10:00 an engineer noticed that keys stood in the logs.\n";
    expect(windowOf(text)[0]).toBe("2023-03-04T10:00");
  });
  test("the mitigation gives the end where nothing else does", () => {
    const text = "# Leak\n\n- Started: 2023-03-04 10:00\n- Mitigated: 2023-03-04 10:30\n";
    expect(windowOf(text)[1]).toBe("2023-03-04T10:30");
  });

  const endings = [
    "chain resumes",
    "the site came back online",
    "the error was fixed for all hubs",
    "our provider says that mail is reliably available again",
    "latency returned to normal",
    "old token destroyed",
    "the error alarm stops firing",
    "the site is up",
    "error rate drops to 0",
    "the API returns 200",
    "payments are processed normally",
    "the attack stopped",
    "deploys unblocked",
    "alerts cleared",
  ];
  test.each(endings)("a timeline ends with: %s", (text) => {
    const list = `- 2023-03-04 10:00 users could not log in\n- 10:10 on-call looks into it\n- 11:00 ${text}\n`;
    expect(windowOf(`# Outage\n\n## Timeline\n\n${list}`)).toEqual([
      "2023-03-04T10:00",
      "2023-03-04T11:00",
      "60",
    ]);
  });
});

describe("labels and ranges written in other ways", () => {
  const documents = [
    [
      "a range between a day and its times",
      "On March 4th, 2024 between approximately 10:00 and 11:30, links were broken.",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "a small z",
      "Date: 2024-03-04\n\nDuration: 10:00z–11:30z",
      ["2024-03-04T10:00+00:00", "2024-03-04T11:30+00:00", "90"],
    ],
    [
      "from and until",
      "- Incident from: 2024-03-04 10:00\n- Incident until: 2024-03-04 11:30",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "a resolution time that is a moment",
      "- Detected: 2024-03-04 10:00\n- Resolution time: 2024-03-04 11:30",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "a resolution time that is a length",
      "Date: 2024-03-04\n\nResolution time: 90 minutes",
      ["2024-03-04", "–", "90"],
    ],
    [
      "Spanish",
      "**Fecha del incidente:** 2024-03-04\n\n**Hora de inicio:** 10:00\n\n**Hora de fin:** 11:30",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "Portuguese",
      "**Data do incidente:** 2024-03-04\n\n**Início:** 10:00\n\n**Resolvido em:** 11:30",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "Korean",
      "- 발생일시: 2024-03-04 10:00\n- 복구일시: 2024-03-04 11:30",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    ["Japanese", "- 発生日時: 2024-03-04 10:00\n- ダウンタイム: 約4時間", ["2024-03-04T10:00", "–", "240"]],
    [
      "the onset on the day stated",
      "Date: 2024-03-04\n\n## Timeline\n\n- 2024-03-03 16:00 old rules corrected\n- 2024-03-04 10:00 nobody can log in\n- 2024-03-04 11:30 fully restored",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "a date after all that the timeline tells is that of the report",
      "Date: 2024-03-09\n\n## Timeline\n\n- 2024-03-04 10:00 nobody can log in\n- 2024-03-05 11:30 fully restored",
      ["2024-03-04T10:00", "2024-03-05T11:30", "1530"],
    ],
    [
      "a date before all of it is that of the incident",
      "Date: 2024-03-04\n\n## Timeline\n\n- 2024-03-05 10:00 a customer complains\n- 2024-03-06 11:30 fully restored",
      ["2024-03-04", "2024-03-06T11:30", "–"],
    ],
    [
      "one time for a labelled day in Spanish",
      "**Fecha:** 2024-03-04\n\n**Hora:** 10:00",
      ["2024-03-04T10:00", "–", "–"],
    ],
    [
      "a length with both its ends in words",
      "**Duration:** an evening of fun on 2024-03-04, starting at 10:00, and it ended with cake at 11:30",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "a box with a notice",
      "> The service was disrupted from 2024-03-04 at 10:00 to 2024-03-04 at 11:30.",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "the status tells of the revert",
      "Status: Change was reverted on 2024-03-04T11:30Z",
      ["2024-03-04", "2024-03-04T11:30+00:00", "–"],
    ],
    [
      "an incident that is closed when all has been well for a while",
      "## Timeline\n\n- 2024-03-04 10:00 nobody can log in\n- 11:30 fully restored\n- 13:00 incident formally closed",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "an end that names what was before a time",
      "## Timeline\n\n- 2024-03-04 10:00 nobody can log in\n- 11:30 all tokens of before 10:15 are revoked",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "an end that somebody confirmed",
      "On 2024-03-04 at 10:00 logins began to fail. At 11:30 we confirmed that all was working normally.",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "offline and online",
      "Outage:\n\n- Offline: `2024-03-04` at `10:00`\n- Online: `2024-03-04` at `11:30`",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "a change, and its harm on the next line",
      "On 2024-03-04 at 10:00 we deployed version 5.\nRight after it the shop was not reachable.\nAt 11:30 it was up again.",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
    [
      "a day in the label above a list",
      "## Timeline\n\nTimeline for March 4, 2024:\n\n- 10:00 nobody can log in\n- 11:30 fully restored",
      ["2024-03-04T10:00", "2024-03-04T11:30", "90"],
    ],
  ] as const;
  test.each(documents)("%s", (_, text, expected) => {
    expect(windowOf(`# Outage\n\n${text}\n`)).toEqual(expected);
  });
});

describe("a timeline ends", () => {
  const timeline = (first: string, last: string) =>
    windowOf(`# Outage\n\n## Timeline\n\n- 2024-03-04 ${first}\n- 10:10 on-call looks into it\n- ${last}\n`);

  test.each([
    "El servicio fue restablecido",
    "Die Webseite ist wieder erreichbar",
    "Le service est rétabli",
    "サービスの復旧を確認",
    "服务已恢复",
    "정상 동작 확인",
  ])("in other languages: %s", (text) => {
    expect(timeline("10:00 login errors", `11:30 ${text}`)[1]).toBe("2024-03-04T11:30");
  });
  test("with the range of the only harm", () => {
    expect(
      timeline("10:00-10:02 a script overwrote the table", "10:40 found by a customer").slice(0, 2),
    ).toEqual(["2024-03-04T10:00", "2024-03-04T10:02"]);
  });
  test("never while the errors go on", () => {
    expect(timeline("10:00 login errors", "11:30 some users still see errors, not yet stable")[1]).toBe("–");
  });
});

describe("severity in prose", () => {
  test.each([
    ["This low-severity incident showed a gap in our alerts.", "low"],
    ["The incident was classified as Priority 1 at 08:10.", "Priority 1"],
    ["Scores stood still during the match (sev 2).", "sev 2"],
    ["Criticidade: Alta", "Alta"],
    ["## Impact\n\nHigh: nobody could log in.", "High"],
    ["**Impact:** Low", "Low"],
    ["The impact of the outage was moderate, since it was night.", "moderate"],
    ["The incident was classified as Priority 1 at 08:10.", "Priority 1"],
    ["At 10:40 its severity was upgraded to Critical.", "Critical"],
  ])("%s", (text, written) => {
    const { record } = parsePostmortem(`# Outage\n\n${text}\n`, { path: "document.md" });
    expect(record?.severity?.written).toBe(written);
  });
  test("but not the secrecy of the report", () => {
    const text = "# Outage\n\nClassification: Internal – Restricted\n\nMail was lost.\n";
    expect(parsePostmortem(text, { path: "document.md" }).record?.severity).toBeNull();
  });
  test("but no adjective of something else", () => {
    const text = "# Outage\n\nA critical bug made the site slow. The team was high in spirits.\n";
    expect(parsePostmortem(text, { path: "document.md" }).record?.severity).toBeNull();
  });
});

test("a span of lengths gives way to the time within it, and holds where that is unknown", () => {
  expect(
    windowOf(
      "# Outage\n\n- Duration: 1-2 hours\n- Started: 2024-03-04 10:00\n- Resolved: 2024-03-04 11:10\n",
    )[2],
  ).toBe("70");
  expect(windowOf("# Outage\n\n- Duration: 1-2 hours\n")[2]).toBe("60");
});

describe("ends and shares where they are seldom looked for", () => {
  test("in the status", () => {
    const text = "# Leak\n\n- Date: 2024-03-04\n- Status: Resolved 2024-03-05\n";
    expect(windowOf(text).slice(0, 2)).toEqual(["2024-03-04", "2024-03-05"]);
  });
  test("in a last entry that has a day and no time", () => {
    const text =
      "# Leak\n\n## Timeline\n\n- 2024-03-04 10:00 login errors\n- 2024-03-04 12:00 cause found\n- 2024-03-05 service fully restored\n";
    expect(windowOf(text)[1]).toBe("2024-03-05");
  });
  test("the day in the head of a table", () => {
    const text =
      "# Outage\n\n## Timeline\n\n| Timeline 20.04.22 | Event |\n| --- | --- |\n| 11:28 | errors |\n| 12:00 | processing resumes |\n";
    expect(windowOf(text).slice(0, 2)).toEqual(["2022-04-20T11:28", "2022-04-20T12:00"]);
  });
  test.each([
    ["The shop saw a 30% reduction in service availability.", 30],
    ["The bug caused a 30% user accessibility dip.", 30],
    ["277 lessons (28% of all lessons) were overwritten.", 28],
    ["The API was offline for 80% of users.", 80],
  ])("%s", (text, share) => {
    const { record } = parsePostmortem(`# Outage\n\n## Impact\n\n${text}\n`, { path: "document.md" });
    expect(record?.affectedPercent?.value).toBe(share);
  });
  test.each(["Disks were at 98% of all space.", "Availability was 99% of our target."])(
    "but not: %s",
    (text) => {
      const { record } = parsePostmortem(`# Outage\n\n## Impact\n\n${text}\n`, { path: "document.md" });
      expect(record?.affectedPercent).toBeNull();
    },
  );
});

test("a time in the title is the start where nothing else tells it", () => {
  expect(windowOf("# Line down on 4 March 2024 at 16:24\n\nNo light on the modem.\n")[0]).toBe(
    "2024-03-04T16:24",
  );
});

test("what is still open has no end", () => {
  const text = (status: string) =>
    `# Outage\n\n- Status: ${status}\n\n## Timeline\n\n- 2024-03-04 10:00 login errors\n- 11:00 mail restored\n`;
  expect(windowOf(text("Closed"))[1]).toBe("2024-03-04T11:00");
  expect(windowOf(text("Ongoing, a fix is on its way"))[1]).toBe("–");
});

test("the duration of something else is not that of the incident", () => {
  const told = (sentence: string) => read(`# Proxy full\n\n${sentence}\n`).duration?.minutes ?? null;
  expect(told("The keep-alive duration of the proxy was lowered from 15 minutes to 5 minutes.")).toBeNull();
  expect(told("The duration was 15 minutes.")).toBe(15);
  expect(told("The total outage duration was 2 hours.")).toBe(120);
});

describe("a stated length mends a guessed end", () => {
  const report = (length: string, last: string) =>
    `# Search down\n\n## Timeline\n\nAll times are UTC.\n\n- 2024-03-04 09:10 A new index is built\n- 2024-03-04 10:00 Searches fail with errors\n- 2024-03-04 10:04 The on-call engineer is paged\n- 2024-03-04 11:08 Searches work again\n- 2024-03-04 ${last}\n\n## Stats\n\n- Time to recovery: ${length}\n`;

  test("where it leads to the minute of an entry", () => {
    expect(windowOf(report("68 minutes", "13:00 The index is rebuilt, incident closed"))).toEqual([
      "2024-03-04T10:00+00:00",
      "2024-03-04T11:08+00:00",
      "68",
    ]);
    expect(windowOf(report("2 h 58 min", "12:58 Everything is back to normal"))[1]).toBe(
      "2024-03-04T12:58+00:00",
    );
  });
  test("not where it is rounded to hours", () => {
    const last = "11:30 The new index is deployed\n- 2024-03-04 12:00 Everything is back to normal";
    expect(windowOf(report("90 minutes", last))[1]).toBe("2024-03-04T12:00+00:00");
    expect(windowOf(report("1 hour", last.replace("11:30", "11:00")))[1]).toBe("2024-03-04T12:00+00:00");
  });
});

describe("a moment at which somebody noticed", () => {
  function start(sentence: string): string | undefined {
    return read(`# Outage\n\n## Summary\n\n${sentence}\n`).started?.certainty;
  }

  test.each([
    "On 4 March 2024 at 10:30 UTC, we noticed that no mails were sent: all requests failed.",
    "On 4 March 2024 at 10:30 UTC a customer reported that the site was down.",
  ])("%j is a guess for when it began", (sentence) => expect(start(sentence)).toBe("inferred"));

  test.each([
    "On 4 March 2024 at 10:30 UTC the site went down, which we noticed an hour later.",
    "On 4 March 2024 at 10:30 UTC all requests failed.",
  ])("%j tells it", (sentence) => expect(start(sentence)).toBe("stated"));
});

describe("facts set in a block of code", () => {
  const report = (block: string) =>
    `# Refunds too small\n\n\`\`\`\n${block}\`\`\`\n\nSome refunds were too small.\n`;

  test("are read as facts", () => {
    const record = read(report("Author: ada\nDate: 2024-03-04\nSeverity: Medium\nStatus: Resolved\n"));
    expect([record.started?.value, record.severity?.written]).toEqual(["2024-03-04", "Medium"]);
  });
  test("settings are none", () => {
    const record = read(report("name: shop\nimage: shop:2024-03-04\nseverity: high\nreplicas: 3\n"));
    expect([record.started, record.severity]).toEqual([null, null]);
  });
});

test("two times with a stroke between them are those of two zones, no span", () => {
  const report =
    "# Nodes gone\n\n2024-03-04\n\n## Timeline\n\n03:16/13:46 - Errors go up\n\n03:41/14:11 - Errors are back to normal\n";
  expect(windowOf(report)).toEqual(["2024-03-04T03:16", "2024-03-04T03:41", "25"]);
});

test("a rating of something else is none of the incident", () => {
  const rated = (line: string) => read(`# Outage\n\n${line}\n`).severity?.written ?? null;
  expect(rated("We opened a Sev1 case with the vendor.")).toBe(null);
  expect(rated("A peer sent a P0 hash-check request.")).toBe(null);
  expect(rated("This was a SEV-2 incident.")).toBe("SEV-2");
  expect(rated("14:25 Began to escalate it to a P2.")).toBe(null);
  expect(rated("2024-04-11, 15:45–16:11 CEST. SEV-4. Service: edge.")).toBe("SEV-4");
});

describe("a time without a day", () => {
  const timeline =
    "## Timeline (UTC)\n\n- 2024-03-05 04:20 Ada noticed the load\n- 2024-03-05 09:10 the queue is back to normal\n";

  test("of the start lies on the evening before where it would lie behind the end", () =>
    expect(windowOf(`# Queue full\n\nUploads began to fail at about 6 pm.\n\n${timeline}`)).toEqual([
      "2024-03-04T18:00+00:00",
      "2024-03-05T09:10+00:00",
      "910",
    ]));
  test("until which all was well is no end", () =>
    expect(
      windowOf(
        "# Slow pages\n\nOn 3 January 2023 at 12:30 UTC pages became slow. All seemed to recover until 15:00 UTC when the pages were slow again.\n",
      )[1],
    ).toBe("–"));
});

test("the length of the outage is what it was said to be", () =>
  expect(
    windowOf(
      "# Images gone\n\nOn 9 August 2016 all images were deleted. The outage itself was about 90 minutes; we halted work on the shop for over a week.\n",
    )[2],
  ).toBe("90"));

test("a share of successes that drops to zero is no end", () =>
  expect(
    windowOf(
      "# No launches\n\n## Timeline (UTC)\n\n- 2024-03-05 18:30 Launch success drops to zero\n- 2024-03-05 22:50 Somebody asks in the chat\n",
    )[1],
  ).toBe("–"));

test("it was noticed on a day without a time before it was noticed again", () => {
  const { record } = parsePostmortem(
    "# Certificate\n\n## Timeline (UTC)\n\n- 2024-01-11 A colleague noticed a warning that the certificate would expire.\n- 2024-01-19 11:00 We received another mail that a host was out of date.\n",
    { path: "document.md" },
  );
  expect(record?.detected?.value).toBe("2024-01-11");
});

test("one paragraph on what led up to it is no timeline", () =>
  expect(
    read(
      "# Pool empty\n\n## Lead-up\n\nThe database began to clean up, which took all of the processor. This made it shut down.\n",
    ).timeline,
  ).toEqual([]));

describe("a last entry that sounds like an end is one", () => {
  const ended = (entry: string) =>
    windowOf(
      `# Mail down\n\n## Timeline (UTC)\n\n- 2024-03-05 10:00 Users report errors\n- 2024-03-05 10:20 ${entry}\n`,
    )[1];
  test.each([
    "The queue is confirmed to be back in action",
    "All good, disk grown",
    "We restart the workers and the problem goes away",
    "Pod `3/3 Running`",
    "Node joined the cluster",
    "The mail gate is `Ready`",
    "Lanes re-open",
    "Post-release checks confirmed that it is resolved",
    "Corrección aplicada en producción",
    "Correctif déployé",
    "メールサーバー再起動・動作確認",
  ])("%s", (entry) => expect(ended(entry)).toBe("2024-03-05T10:20+00:00"));
  test.each(["Found another backup running", "Somebody asks whether it is to be back soon"])(
    "but not: %s",
    (entry) => expect(ended(entry)).toBe("–"),
  );
});

describe("the title and the description in front matter tell when", () => {
  const post = (front: string, date = "2024-03-12") =>
    `---\n${front}\ndate: ${date}\nlayout: post\n---\n\n### What happened\n\nThe mail queue was full.\n`;

  test("from when to when", () => {
    expect(windowOf(post('title: "Mail down on 5 March 2024 from 10:04 to 10:24"'))).toEqual([
      "2024-03-05T10:04",
      "2024-03-05T10:24",
      "20",
    ]);
  });
  test("on which day", () => {
    expect(windowOf(post('title: "Mail down on March 5, and what we learned"'))[0]).toBe("2024-03-05");
    expect(windowOf(post('title: Mail down\ndescription: "On 5 March 2024 some mail was late."'))[0]).toBe(
      "2024-03-05",
    );
  });
  test("on a day to come, which a post announces", () => {
    expect(windowOf(post('title: "Mail will be down on March 14th"'))[0]).toBe("2024-03-14");
  });
  test("but not when they were changed", () => {
    expect(windowOf(post('title: "Mail down (updated 2024-03-14)"'))[0]).toBe("–");
  });
});

test("a day in front matter is no start beside an end with a time, where the text tells one", () => {
  const text =
    "---\ntitle: Mail down\ndate: 2024-03-06\nresolved_at: 2024-03-06T01:10Z\n---\n\nFrom 23:10 UTC on 2024-03-05 mail could not be sent.\n";
  expect(windowOf(text).slice(0, 2)).toEqual(["2024-03-05T23:10+00:00", "2024-03-06T01:10+00:00"]);
});

describe("the end among entries", () => {
  const ended = (...entries: string[]) =>
    windowOf(
      `# Mail down\n\n## Timeline (UTC)\n\n${entries.map((entry) => `- 2024-03-05 ${entry}`).join("\n")}\n`,
    )[1];
  test("is the one that its author marks", () => {
    expect(
      ended("10:00 Errors", "10:20 INCIDENT END: queue drained", "10:40 Verified that mail works again"),
    ).toBe("2024-03-05T10:20+00:00");
  });
  test("is the very last where that says that all runs", () => {
    expect(ended("10:00 Errors", "10:20 Mail fully restored", "10:40 Mail gate healthy as well")).toBe(
      "2024-03-05T10:40+00:00",
    );
    expect(ended("10:00 Errors", "10:20 Mail fully restored", "10:40 Spare disk ordered, done")).toBe(
      "2024-03-05T10:20+00:00",
    );
    expect(ended("10:00 Errors", "10:20 Mail fully restored", "10:40 Ann posts that mail works")).toBe(
      "2024-03-05T10:20+00:00",
    );
  });
  test("is not the entry that begins it", () => {
    expect(ended("10:00 Earlier outage resolved, old key kept", "10:20 Mail is refused")).toBe("–");
  });
  test("is no loss", () => expect(ended("10:00 Errors", "10:20 All letters gone")).toBe("–"));
});
