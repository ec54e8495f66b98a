import type { Item, Lines, Postmortem } from "../../src/model/postmortem.ts";
import { overlap, sameDuration, sameMoment, sameTitle } from "./compare.ts";
import type { Label } from "./label.ts";
import type { Field, Mark } from "./mark.ts";

/**
 * Compares one record with its label. Only the title and the kind of a document that does not report exactly one
 * incident are compared.
 * @param source the document's lines: blank ones are left out of passages, and misses quote them
 */
export function scoreDocument(label: Label, record: Postmortem | null, source: readonly string[]): Mark[] {
  const marks = [title(label, record), kind(label, record)];
  if (label.incident === true) {
    marks.push(...scalars(label, record), ...passages(label, record, source));
    marks.push(...lists(label, record, source), ...sets(label, record));
  }
  return marks.filter((mark) => mark !== null);
}

function title(label: Label, record: Postmortem | null): Mark | null {
  return label.title === "*" ? null : scalar("title", label.title, record?.title.value, sameTitle);
}

function kind(label: Label, record: Postmortem | null): Mark {
  const want = label.incident === true ? "incident" : label.incident === "several" ? "several" : "other";
  const hit = record?.kind === want;
  const notes = hit ? [] : [`- kind: want ${want}, got ${record?.kind ?? "nothing"}`];
  return { field: "kind", hit: Number(hit), missed: Number(!hit), extra: 0, notes };
}

function scalars(label: Label, record: Postmortem | null): (Mark | null)[] {
  return [
    scalar("started", label.startedAt, record?.started?.value, sameMoment),
    scalar("resolved", label.endedAt, record?.resolved?.value, sameMoment),
    scalar("duration", label.durationMinutes, record?.duration?.minutes, sameDuration),
    scalar("severity", label.severity, record?.severity?.written, (want, got) => overlap(want, got) >= 0.6),
    scalar("affectedPercent", label.affectedPercent, record?.affectedPercent?.value, Object.is),
    scalar("detectedBy", label.detectedBy, record?.detectedBy?.value, Object.is),
  ];
}

/** One value: a wrong one is both missed and extra. Null where neither side has any. */
function scalar<T>(
  field: Field,
  want: T | null | undefined,
  got: T | null | undefined,
  same: (want: T, got: T) => boolean,
): Mark | null {
  const [wanted, found] = [want ?? null, got ?? null];
  if (wanted === null && found === null) return null;
  if (wanted === null) return { field, hit: 0, missed: 0, extra: 1, notes: [`+ ${field}: ${found}`] };
  if (found === null)
    return { field, hit: 0, missed: 1, extra: 0, notes: [`- ${field}: want ${wanted}, got nothing`] };
  if (same(wanted, found)) return { field, hit: 1, missed: 0, extra: 0, notes: [] };
  return { field, hit: 0, missed: 1, extra: 1, notes: [`- ${field}: want ${wanted}, got ${found}`] };
}

function passages(label: Label, record: Postmortem | null, source: readonly string[]): (Mark | null)[] {
  return (["impact", "rootCause", "resolution"] as const).map((field) =>
    passage(field, label[field], record?.[field]?.lines ?? [], source),
  );
}

/** The lines of a passage. A document has one vote, whatever the passage's length. */
function passage(field: Field, want: Lines[], got: Lines[], source: readonly string[]): Mark | null {
  const wanted = linesOf(want, source);
  const found = linesOf(got, source);
  const size = wanted.size + found.size;
  if (size === 0) return null;
  const share = (2 * [...wanted].filter((line) => found.has(line)).length) / size;
  const notes = [
    ...[...wanted].filter((line) => !found.has(line)).map((line) => `- ${field}: ${quote(line, source)}`),
    ...[...found].filter((line) => !wanted.has(line)).map((line) => `+ ${field}: ${quote(line, source)}`),
  ];
  const missed = wanted.size > 0 ? 1 - share : 0;
  const extra = found.size > 0 ? 1 - share : 0;
  return { field, hit: share, missed, extra, notes };
}

function lists(label: Label, record: Postmortem | null, source: readonly string[]): Mark[] {
  const entries = match(label.timeline, record?.timeline ?? []);
  const actions = match(label.actionItems, record?.actionItems ?? []);
  const leads = match(atLines(label.falseLeads), record?.falseLeads ?? []);
  const lessons = (["wentWell", "wentPoorly", "gotLucky", "learned"] as const).map((part) =>
    listMark("lessons", match(atLines(label.lessons[part]), record?.lessons[part] ?? []), source),
  );
  const times = entries.pairs
    .filter(([want]) => Boolean(want.time))
    .map(([want, got]) =>
      detail("timeline.time", want.time, got.at, got.at?.includes(`T${want.time}`) ?? false, want, source),
    );
  const phases = entries.pairs
    .filter(([want]) => Boolean(want.phase))
    .map(([want, got]) =>
      detail("timeline.phase", want.phase, got.phase, got.phase === want.phase, want, source),
    );
  const owners = actions.pairs
    .filter(([want]) => Boolean(want.owner))
    .map(([want, got]) =>
      detail("actionItems.owner", want.owner, got.owner, overlap(want.owner, got.owner) >= 0.6, want, source),
    );
  return [
    listMark("timeline", entries, source),
    ...times,
    ...phases,
    listMark("falseLeads", leads, source),
    listMark("actionItems", actions, source),
    ...owners,
    ...lessons,
  ];
}

/** One property of an item that both sides have. */
function detail(
  field: Field,
  want: string | null | undefined,
  got: string | null,
  hit: boolean,
  place: { line: number },
  source: readonly string[],
): Mark {
  const note = `- ${field}: want ${want}, got ${got ?? "nothing"} (${quote(place.line, source)})`;
  return { field, hit: Number(hit), missed: Number(!hit), extra: 0, notes: hit ? [] : [note] };
}

/** Pairs labelled lines with found items, each once: first those that start on the line, then those that hold it. */
function match<W extends { line: number }, G extends Pick<Item, "lines">>(
  want: W[],
  got: G[],
): Matched<W, G> {
  const open = new Set(want);
  const free = new Set(got);
  const pairs: [W, G][] = [];
  const startsAt = (found: G, line: number) => found.lines[0] === line;
  const holds = (found: G, line: number) => found.lines[0] <= line && line <= found.lines[1];
  for (const fits of [startsAt, holds]) {
    for (const wanted of open) {
      const found = [...free].find((candidate) => fits(candidate, wanted.line));
      if (found === undefined) continue;
      pairs.push([wanted, found]);
      open.delete(wanted);
      free.delete(found);
    }
  }
  pairs.sort(([a], [b]) => a.line - b.line);
  return { pairs, missed: [...open], extra: [...free] };
}

function listMark<W extends { line: number }, G extends Pick<Item, "lines">>(
  field: Field,
  { pairs, missed, extra }: Matched<W, G>,
  source: readonly string[],
): Mark {
  const notes = [
    ...missed.map((want) => `- ${field}: ${quote(want.line, source)}`),
    ...extra.map((got) => `+ ${field}: ${quote(got.lines[0], source)}`),
  ];
  return { field, hit: pairs.length, missed: missed.length, extra: extra.length, notes };
}

function sets(label: Label, record: Postmortem | null): Mark[] {
  return (["causes", "symptoms"] as const).map((field) => {
    const want = new Set<string>(label[field]);
    const got = new Set<string>(record?.[field].map((found) => found.value));
    const missed = [...want].filter((value) => !got.has(value));
    const extra = [...got].filter((value) => !want.has(value));
    const notes = [
      ...missed.map((value) => `- ${field}: ${value}`),
      ...extra.map((value) => `+ ${field}: ${value}`),
    ];
    return { field, hit: want.size - missed.length, missed: missed.length, extra: extra.length, notes };
  });
}

function linesOf(spans: readonly Lines[], source: readonly string[]): Set<number> {
  const all = spans.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
  return new Set(all.filter((line) => (source[line - 1] ?? "").trim() !== ""));
}

function atLines(lines: readonly number[] | null | undefined): { line: number }[] {
  return (lines ?? []).map((line) => ({ line }));
}

function quote(line: number, source: readonly string[]): string {
  return `${line} ${(source[line - 1] ?? "").trim().slice(0, 90)}`;
}

interface Matched<W, G> {
  pairs: [W, G][];
  missed: W[];
  extra: G[];
}
