import { z } from "zod";

export const SEVERITIES = ["error", "warning", "info"] as const;

/**
 * The catalogue of findings: one entry per code. `message` says what is wrong in general, `why` why it matters and
 * `fix` what to do; `bad` and `good` are documents that do and do not raise it (they are run as tests).
 * An error makes the record unusable; everything else is advice.
 */
export const CATALOGUE = {
  "file-empty": {
    severity: "error",
    title: "The file holds no text",
    why: "There is nothing to read, so no page can be made.",
    fix: "Write the postmortem, or remove the file.",
    bad: "\n",
    good: "# Database outage\n\nThe database was down.\n",
  },
  "file-binary": {
    severity: "error",
    title: "The file is not text",
    why: "Only text can be read as Markdown.",
    fix: "Save the document as UTF-8 text, or move the file out of the content folder.",
    bad: "# A\u0000B\u0000\u0001\u0002\n",
    good: "# Database outage\n\nThe database was down.\n",
  },
  "body-empty": {
    severity: "warning",
    title: "Front matter without a document",
    why: "The facts are there, but nothing tells what happened.",
    fix: "Write at least one sentence below the front matter.",
    bad: "---\ntitle: Database outage\n---\n",
    good: "---\ntitle: Database outage\n---\n\nThe database was down.\n",
  },
  "front-matter-invalid": {
    severity: "error",
    title: "Front matter cannot be read",
    why: "A key that cannot be read is lost for lists and filters; the other keys and the text below are read.",
    fix: "Mend the YAML or TOML at the place named; quote values that contain a colon.",
    bad: "---\ntitle: Outage: the second\n  x: [\n---\n\nText.\n",
    good: '---\ntitle: "Outage: the second"\n---\n\nText.\n',
  },
  "front-matter-unclosed": {
    severity: "warning",
    title: "Front matter is not closed",
    why: "Without a closing line the keys are read as part of the text.",
    fix: "Close the front matter with a line of its own that holds only ---.",
    bad: "---\ntitle: Outage\nseverity: SEV-2\n\nThe database was down.\n",
    good: "---\ntitle: Outage\n---\n\nThe database was down.\n",
  },
  "key-unknown": {
    severity: "warning",
    title: "Unknown front-matter key",
    why: "A key like one that is read is often a slip of the pen, and its value is then missing. Keys that resemble none are left to the tools they are for.",
    fix: "Correct the key, or leave it out.",
    bad: "---\nserverity: SEV-2\n---\n\nText.\n",
    good: "---\nseverity: SEV-2\n---\n\nText.\n",
  },
  "value-invalid": {
    severity: "warning",
    title: "A front-matter value cannot be used",
    why: "The value is not one that the key can take, so it was left out of the record.",
    fix: "Give a value of the kind named in the message.",
    bad: "---\nstatus: almost\n---\n\nText.\n",
    good: "---\nstatus: draft\n---\n\nText.\n",
  },
  "date-invalid": {
    severity: "warning",
    title: "A date that does not exist",
    why: "The calendar has no such day, so the date was left out rather than moved to another.",
    fix: "Correct the day or the month.",
    bad: "# Outage\n\nDate: 2025-02-30\n\nThe database was down.\n",
    good: "# Outage\n\nDate: 2025-02-28\n\nThe database was down.\n",
  },
  "date-ambiguous": {
    severity: "warning",
    title: "Day and month could be swapped",
    why: "05/06/2023 is 5 June to some readers and 6 May to others.",
    fix: "Write the date as 2023-06-05.",
    bad: "# Outage\n\nDate: 05/06/2023\n\nThe database was down.\n",
    good: "# Outage\n\nDate: 2023-06-05\n\nThe database was down.\n",
  },
  "zone-assumed": {
    severity: "info",
    title: "No time zone is stated",
    why: "Times without a zone cannot be compared with other incidents; the site's default was assumed.",
    fix: "Write the zone once, for example in the heading: Timeline (all times UTC).",
    bad: "# Outage\n\n## Timeline\n\n- 2023-05-15 10:30 Alerts fire\n- 11:00 Service restored\n",
    good: "# Outage\n\n## Timeline (UTC)\n\n- 2023-05-15 10:30 Alerts fire\n- 11:00 Service restored\n",
  },
  "zone-season": {
    severity: "warning",
    title: "The zone abbreviation is not in use at that time of the year",
    why: "PST in June is read literally, as UTC−08:00; the clocks on the wall showed PDT.",
    fix: "Write the offset (UTC−07:00), the right abbreviation, or the zone's name (America/Los_Angeles).",
    bad: "# Outage\n\nDuration: June 15, 2023, 08:00 AM to June 15, 2023, 11:30 AM (PST)\n",
    good: "# Outage\n\nDuration: June 15, 2023, 08:00 AM to June 15, 2023, 11:30 AM (PDT)\n",
  },
  "duration-mismatch": {
    severity: "warning",
    title: "The stated duration is not the time between start and end",
    why: "One of the three is wrong, and readers will quote it.",
    fix: "Correct the duration, the start or the end; or leave the duration out, it is computed.",
    bad: "# Outage\n\n- Start: 2023-05-15 10:00 UTC\n- End: 2023-05-15 12:00 UTC\n- Duration: 45 minutes\n",
    good: "# Outage\n\n- Start: 2023-05-15 10:00 UTC\n- End: 2023-05-15 12:00 UTC\n- Duration: 2 hours\n",
  },
  "milestones-order": {
    severity: "warning",
    title: "Milestones are out of order",
    why: "An incident cannot be resolved or detected before it started.",
    fix: "Correct the one that is wrong; the message names both lines.",
    bad: "# Outage\n\n- Start: 2023-05-15 12:00 UTC\n- End: 2023-05-15 10:00 UTC\n",
    good: "# Outage\n\n- Start: 2023-05-15 10:00 UTC\n- End: 2023-05-15 12:00 UTC\n",
  },
  "timeline-order": {
    severity: "warning",
    title: "A timeline entry is earlier than the one before it",
    why: "A slip in the time, a missing date after midnight, or an entry in the wrong place.",
    fix: "Correct the time, write the date, or move the entry.",
    bad: "# Outage\n\n## Timeline (UTC)\n\n- 2023-05-15 10:30 Alerts fire\n- 2023-05-15 12:00 Rolled back\n- 2023-05-15 11:00 Engineers join\n- 2023-05-15 12:30 Resolved\n",
    good: "# Outage\n\n## Timeline (UTC)\n\n- 2023-05-15 10:30 Alerts fire\n- 2023-05-15 11:00 Engineers join\n- 2023-05-15 12:30 Resolved\n",
  },
  "start-contradiction": {
    severity: "warning",
    title: "Two different starts or ends are stated",
    why: "The facts and the timeline, or front matter and text, disagree about when it began or ended.",
    fix: "Correct one of the two places named.",
    bad: "---\nstarted: 2023-05-15T09:00Z\n---\n\n# Outage\n\n- Start: 2023-05-15 10:00 UTC\n- End: 2023-05-15 12:00 UTC\n",
    good: "---\nstarted: 2023-05-15T10:00Z\n---\n\n# Outage\n\n- Start: 2023-05-15 10:00 UTC\n- End: 2023-05-15 12:00 UTC\n",
  },
  "cause-contradiction": {
    severity: "warning",
    title: "Summary and root cause blame different things",
    why: "Readers who stop at the summary learn the wrong cause. The dedicated section was taken.",
    fix: "Bring the summary into line with the root-cause section.",
    bad: "# Outage\n\n## Summary\n\n**Root cause:** A surge of traffic exceeded capacity.\n\n## Root cause\n\nA bug in the release that was deployed at noon left connections open.\n",
    good: "# Outage\n\n## Summary\n\n**Root cause:** A bug in the release deployed at noon.\n\n## Root cause\n\nA bug in the release that was deployed at noon left connections open.\n",
  },
  "text-truncated": {
    severity: "warning",
    title: "The text breaks off in mid-sentence",
    why: "Something was lost when the document was written or copied.",
    fix: "Complete the sentence and whatever followed it.",
    bad: "# Outage\n\nThe pool was exhausted.\n\n## Resolution\n\nThe team raised the limit of the pool, restarted the server, causing\n",
    good: "# Outage\n\nThe pool was exhausted.\n\n## Resolution\n\nThe team raised the limit of the pool and restarted the server.\n",
  },
  "mojibake-repaired": {
    severity: "warning",
    title: "Characters were garbled by a wrong encoding",
    why: "The file was once read in the wrong encoding. The page shows the repaired text; the file is still wrong.",
    fix: "Replace the characters in the file, and save it as UTF-8.",
    bad: "# Outage\n\nThe serverâ€™s pool was exhausted.\n",
    good: "# Outage\n\nThe server’s pool was exhausted.\n",
  },
  "encoding-converted": {
    severity: "warning",
    title: "The file is not UTF-8",
    why: "Other tools will show it wrongly. It was read in the encoding named.",
    fix: "Save the file as UTF-8.",
    bad: null,
    good: "# Outage\n\nThe server was down.\n",
  },
  "title-missing": {
    severity: "info",
    title: "The document has no title of its own",
    why: "A heading such as “Postmortem” tells nobody in a list which incident this was.",
    fix: "Give it a first heading that says what happened to what.",
    bad: "# Postmortem\n\nThe database was down.\n",
    good: "# Orders database out of connections\n\nThe database was down.\n",
  },
  "section-missing": {
    severity: "info",
    title: "A section that most postmortems have is missing",
    why: "Readers look for what happened, why, and what was done about it.",
    fix: "Add the section named in the message, or say why there is none.",
    bad: "# Outage\n\n## Impact\n\nAll users.\n\n## Timeline (UTC)\n\n- 2023-05-15 10:00 Down\n- 2023-05-15 10:40 Up again\n",
    good: "# Outage\n\n## Impact\n\nAll users.\n\n## Timeline (UTC)\n\n- 2023-05-15 10:00 Down\n\n## Root cause\n\nA full disk.\n\n## Resolution\n\nSpace was freed.\n\n## Action items\n\n- Alert at 80 % disk usage (@ops, #12)\n",
  },
  "placeholder-left": {
    severity: "warning",
    title: "A placeholder of the template was left in",
    why: "The fact that belongs there is missing.",
    fix: "Write the fact, or remove the line.",
    bad: "# Outage\n\n## Impact\n\nTODO: describe the impact\n\n## Root cause\n\nA full disk.\n",
    good: "# Outage\n\n## Impact\n\nHalf of the users.\n\n## Root cause\n\nA full disk.\n",
  },
  "owner-missing": {
    severity: "info",
    title: "An action item has no owner",
    why: "An item that belongs to nobody is rarely done.",
    fix: "Name a person or team: (@name), Owner: name, or an owner column.",
    bad: "# Outage\n\n## Action items\n\n- Alert at 80 % of the pool\n",
    good: "# Outage\n\n## Action items\n\n- Alert at 80 % of the pool (@data-platform)\n",
  },
  "action-vague": {
    severity: "info",
    title: "An action item does not say what will be done",
    why: "“Improve monitoring” can never be finished. Good items are actionable, specific and bounded.",
    fix: "Say what will exist afterwards that does not exist now.",
    bad: "# Outage\n\n## Action items\n\n- Improve monitoring (@ops)\n",
    good: "# Outage\n\n## Action items\n\n- Page the on-call when the pool is 80 % full for 5 min (@ops)\n",
  },
  "wording-blame": {
    severity: "info",
    title: "Words of blame or hindsight",
    why: "“Should have” describes a past that did not happen. It hides why the action made sense at the time.",
    fix: "Say what people saw and did, and what made that reasonable.",
    bad: "# Outage\n\n## Root cause\n\nThe engineer should have checked the limit.\n",
    good: "# Outage\n\n## Root cause\n\nThe limit was not shown where the change was made.\n",
  },
  "link-broken": {
    severity: "warning",
    title: "A relative link or image leads nowhere",
    why: "The file is not there, so readers meet a dead end.",
    fix: "Correct the path, or add the file.",
    bad: null,
    good: "# Outage\n\nText.\n",
  },
  "id-duplicate": {
    severity: "error",
    title: "Two documents have the same id",
    why: "Both would be written to the same page, and one would be lost.",
    fix: "Rename one file, or give one an `id` of its own in front matter.",
    bad: null,
    good: "# Outage\n\nText.\n",
  },
  "file-unreadable": {
    severity: "error",
    title: "The file could not be read from disk",
    why: "The operating system refused, or the file vanished while it was read.",
    fix: "Check that it exists and may be read.",
    bad: null,
    good: "# Outage\n\nText.\n",
  },
  "reader-failed": {
    severity: "error",
    title: "The reader itself failed",
    why: "This is our bug: no document should be able to cause it.",
    fix: "Report it with the document, if you may share it.",
    bad: null,
    good: "# Outage\n\nText.\n",
  },
} as const satisfies Record<string, Rule>;

/** One entry of the catalogue. `bad` is null where the finding needs more than one text to arise. */
interface Rule {
  severity: (typeof SEVERITIES)[number];
  title: string;
  why: string;
  fix: string;
  bad: string | null;
  good: string;
}

export type DiagnosticCode = keyof typeof CATALOGUE;
export const DIAGNOSTIC_CODES = Object.keys(CATALOGUE) as [DiagnosticCode, ...DiagnosticCode[]];

/** A finding with its place. Lines and columns are 1-based; `endColumn` is exclusive, as editors count. */
export const diagnosticSchema = z.strictObject({
  code: z.enum(DIAGNOSTIC_CODES),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  hint: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
});

export type Diagnostic = z.infer<typeof diagnosticSchema>;

/** Where a finding is: at least a line; the rest is completed. */
export interface Place {
  line: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
}

/**
 * A finding of the catalogue at a place.
 * @param message what is wrong here, with the values concerned
 * @param hint what to do; the catalogue's `fix` when left out
 */
export function diagnose(code: DiagnosticCode, place: Place, message: string, hint?: string): Diagnostic {
  const { severity, fix } = CATALOGUE[code];
  const column = place.column ?? 1;
  const endLine = place.endLine ?? place.line;
  const endColumn = place.endColumn ?? (endLine === place.line ? column : 1);
  return { code, severity, message, hint: hint ?? fix, line: place.line, column, endLine, endColumn };
}
