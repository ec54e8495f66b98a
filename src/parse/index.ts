import type { Root } from "mdast";
import { type Diagnostic, diagnose } from "../model/diagnostic.ts";
import type { Lines, Postmortem } from "../model/postmortem.ts";
import { type Settings, settingsSchema } from "../model/settings.ts";
import { withoutInternal } from "./audience.ts";
import { bareRecord } from "./bare-record.ts";
import { withoutConflicts } from "./conflicts.ts";
import { decode } from "./decode.ts";
import { type Draft, readDraft } from "./extract/index.ts";
import { findTitle } from "./extract/title.ts";
import { type FrontMatterEntry, splitFrontMatter } from "./front-matter.ts";
import { withPlainFronts } from "./front-numbers.ts";
import { unglue } from "./glued.ts";
import { parseMarkdown } from "./markdown.ts";
import { withNumberedHeadings } from "./numbered-headings.ts";
import { outline } from "./outline.ts";
import { withPostTimes } from "./posts.ts";
import { refine } from "./refine/index.ts";
import { forget } from "./remembered.ts";
import { repairMojibake } from "./repair.ts";
import { buildSections } from "./sections.ts";
import { audible } from "./silence.ts";
import type { Source } from "./source.ts";
import { withTracks } from "./tracks.ts";
import type { Unit } from "./unit.ts";
import { unwrapDocument } from "./unwrapped.ts";
import { unwritten } from "./unwritten.ts";
import { dateOrderOf, presumedDateOrder, toldDateOrder } from "./values/date-order.ts";
import { normalise } from "./words/normalise.ts";

export interface ParseOptions {
  /** Path of the file relative to the folder that was asked for, with forward slashes: the id is made from it. */
  path: string;
  /** The archive's settings; their defaults when left out. */
  settings?: Settings;
  /** `public` leaves out what is marked `<!-- casebook:internal -->`. */
  audience?: "internal" | "public";
}

export interface Parsed {
  /** Null only for a file that is not text. */
  record: Postmortem | null;
  diagnostics: Diagnostic[];
  /** The repaired document as mdast, without front matter; positions are those of the file as committed. */
  tree: Root;
  /** `internal` where the front matter keeps the whole document from the public. */
  audience: "internal" | "public";
  /** Lines that hold a timeline which Markdown takes for code: to be shown as text. */
  proseLines: Lines[];
}

const DEFAULTS = settingsSchema.parse({});
const EMPTY_TREE: Root = { type: "root", children: [] };

/** Reads one document: the only door of this stage. Never throws, whatever the input. */
export function parsePostmortem(input: string | Uint8Array, options: ParseOptions): Parsed {
  const { text, diagnostics } = typeof input === "string" ? { text: input, diagnostics: [] } : decode(input);
  if (text === null)
    return { record: null, diagnostics, tree: EMPTY_TREE, audience: "public", proseLines: [] };
  try {
    const read = readText(text, options);
    return { ...read, diagnostics: [...diagnostics, ...read.diagnostics] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const failure = diagnose("reader-failed", { line: 1 }, `The reader failed: ${reason}`);
    const tree: Root = { type: "root", children: [{ type: "code", value: text }] };
    return {
      record: bareRecord(options.path, "incident"),
      diagnostics: [...diagnostics, failure],
      tree,
      audience: "public",
      proseLines: [],
    };
  } finally {
    forget();
  }
}

function readText(text: string, options: ParseOptions): Parsed {
  const settings = options.settings ?? DEFAULTS;
  const unified = withoutConflicts(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const visible = options.audience === "public" ? withoutInternal(unified) : unified;
  const repaired = repairMojibake(visible);
  const front = splitFrontMatter(unwrapDocument(repaired.text));
  const diagnostics: Diagnostic[] = [...front.diagnostics];
  const tree = parseMarkdown(front.body, settings.parser);
  const units = unglue(
    withPlainFronts(withPostTimes(withTracks(withNumberedHeadings(outline(tree, front.body))))),
  );
  const title = titleUnit(units, front.entries);
  const root = buildSections(units, title);
  const source: Source = {
    path: options.path,
    lines: front.body.split("\n"),
    units,
    title,
    root,
    unwritten: unwritten(root),
    front: front.entries,
    frontLines: front.lines,
    unfenced: front.unfenced,
    settings: {
      ...settings,
      dateOrder:
        dateOrderOf(front.body) ??
        toldDateOrder(`${options.path}\n${repaired.text}`) ??
        presumedDateOrder(front.body) ??
        settings.dateOrder,
    },
    report: (finding) => diagnostics.push(finding),
  };
  const draft = readDraft(source);
  const record = refine(draft, source, repaired.repairs);
  return {
    record,
    diagnostics: audible(diagnostics, settings, visible),
    tree,
    audience: draft.audience,
    proseLines: prose(draft, source),
  };
}

/** The unit of the title; what neither begins the text nor is one of its higher headings is none where front matter gives the title. */
function titleUnit(units: readonly Unit[], front: readonly FrontMatterEntry[]): Unit | null {
  const found = findTitle(units);
  const stated = front.find(({ key, value }) => key.toLowerCase() === "title" && typeof value === "string");
  const isHigh = found?.kind === "heading" && (found.rank ?? 1) <= 2;
  if (!found || !stated || isHigh || units.indexOf(found) === 0) return found;
  return normalise(found.text).includes(normalise(String(stated.value))) ? found : null;
}

/** Code blocks that the timeline was read from. */
function prose({ record }: Draft, { units }: Source): Lines[] {
  const starts = new Set(record.timeline.map((entry) => entry.lines[0]));
  return units.filter((unit) => unit.kind === "code" && starts.has(unit.lines[0])).map((unit) => unit.lines);
}
