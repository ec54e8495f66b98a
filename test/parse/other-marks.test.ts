import { describe, expect, test } from "vitest";
import type { Postmortem } from "../../src/model/postmortem.ts";
import { parsePostmortem } from "../../src/parse/index.ts";
import { content, own } from "./documents.ts";
import { OTHER_MARKS } from "./other-marks.ts";

const SAMPLES = [...content(), ...own()].map(({ name, text }) => ({ name, text, tells: told(text, name) }));

describe.each(Object.entries(OTHER_MARKS))("with %s", (_, rewrite) => {
  test("a document reads the same", () => {
    expect(
      SAMPLES.filter((sample) => told(rewrite(sample.text), sample.name) !== sample.tells).map(
        ({ name }) => name,
      ),
    ).toEqual([]);
  });
});

/** What a record tells, without where: letters, digits and signs of the values alone. */
function told(text: string, path: string): string {
  const { record } = parsePostmortem(text, { path });
  return JSON.stringify(record && values(record), (key, value) => (key === "lines" ? undefined : value));
}

function values(record: Postmortem): unknown[] {
  const { started, resolved, duration, severity, zone, detectedBy, affectedPercent, kind } = record;
  const texts = [
    record.title.value,
    ...[record.impact, record.rootCause, record.resolution].map((passage) => passage?.text ?? ""),
    ...[...record.timeline, ...record.actionItems, ...record.falseLeads].map((item) => item.text),
    ...Object.values(record.lessons).flatMap((items) => items.map((item) => item.text)),
  ];
  const times = record.timeline.map(({ at, phase }) => [at, phase]);
  const sets = [...record.causes, ...record.symptoms].map(({ value }) => value);
  return [
    kind,
    started,
    resolved,
    duration,
    severity,
    zone,
    detectedBy,
    affectedPercent,
    times,
    sets,
    texts.map(plain),
  ];
}

/** Without marks that the rewriting touches. */
function plain(text: string): string {
  return text
    .replace(/[’']/g, "'")
    .replace(/[\s_*]+/g, " ")
    .trim();
}
