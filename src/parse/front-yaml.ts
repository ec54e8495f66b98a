import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type YAMLParseError,
} from "yaml";
import { diagnose } from "../model/diagnostic.ts";
import type { FrontMatterEntry, FrontMatterRead } from "./front-entry.ts";

const MOST_FAULTS = 20;

/** JSON, which is YAML as well, from line `first` of the file on; null where it is not valid or no object. */
export function readJson(source: string, first: number): FrontMatterRead | null {
  const { isSound, read } = readBlock(source, first - 2);
  return isSound && read.entries.length > 0 ? read : null;
}

/**
 * YAML between its fences, the first line of which is line 2 of the file: as a whole where it is valid, else key by key, so
 * that a fault costs no other key its value.
 */
export function readYaml(source: string): FrontMatterRead {
  const whole = readBlock(source, 0);
  if (whole.isSound) return whole.read;
  const blocks = topLevelBlocks(source).map(({ text, line }) => readBlock(text, line));
  return {
    entries: blocks.flatMap(({ read }) => read.entries),
    diagnostics: blocks.flatMap(({ read }) => read.diagnostics).slice(0, MOST_FAULTS),
  };
}

/** From each line that is not indented to the next one. `line` counts from 0. */
function topLevelBlocks(source: string): { text: string; line: number }[] {
  const blocks: { text: string; line: number }[] = [];
  source.split("\n").forEach((text, line) => {
    const last = blocks.at(-1);
    if (last && !/^[^\s#\-\]}]/.test(text)) last.text += `\n${text}`;
    else blocks.push({ text, line });
  });
  return blocks;
}

/** Part of the front matter, `before` lines behind its opening fence. Sound but for keys that stand twice. */
function readBlock(source: string, before: number): { isSound: boolean; read: FrontMatterRead } {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: "error",
  });
  const placed = (offset: number) => {
    const { line, col } = counter.linePos(Math.min(offset, source.trimEnd().length));
    return { line: before + line + 1, column: Math.max(col, 1) };
  };
  const faults = document.errors.map((error) =>
    diagnose(
      "front-matter-invalid",
      placed(error.pos[0]),
      `The front matter is not valid YAML: ${reason(error)}.`,
    ),
  );
  const isSound = document.errors.every(({ code }) => code === "DUPLICATE_KEY");
  const diagnostics = isSound ? faults.slice(0, MOST_FAULTS) : faults.slice(0, 1);
  if (!isSound) return { isSound, read: { entries: literal(source, before), diagnostics } };
  const pairs = isMap(document.contents) ? document.contents.items : [];
  const entries = pairs.flatMap((pair): FrontMatterEntry[] => {
    if (!isScalar(pair.key) || !pair.key.range) return [];
    const [first] = pair.key.range;
    const end = isNode(pair.value) && pair.value.range ? pair.value.range[1] : first;
    const last = first + source.slice(first, end).trimEnd().length - 1;
    const lines: FrontMatterEntry["lines"] = [placed(first).line, placed(Math.max(first, last)).line];
    return [{ key: String(pair.key.value), value: plainValue(pair.value, document), lines }];
  });
  return { isSound, read: { entries, diagnostics } };
}

/** "title: Outage: the second" is no YAML, but plain to a reader: one line, one key, the rest its text. */
function literal(source: string, before: number): FrontMatterEntry[] {
  const [, key, text] =
    /^([\p{L}_][\p{L}\p{N}_.-]*):[ \t]+([^\s[{'"|>&*#][^\n]*)$/u.exec(source.trimEnd()) ?? [];
  return key && text ? [{ key, value: text.trim(), lines: [before + 2, before + 2] }] : [];
}

/** A node as plain data; null for one whose aliases lead nowhere or multiply. */
function plainValue(node: unknown, document: Document): unknown {
  try {
    return isNode(node) ? node.toJS(document) : null;
  } catch {
    return null;
  }
}

function reason({ code, message }: YAMLParseError): string {
  if (code === "BLOCK_AS_IMPLICIT_KEY")
    return "unexpected colon inside a value, expected quotes around the value";
  if (code === "DUPLICATE_KEY") return "this key stands twice";
  return (message.split("\n")[0] ?? "").replace(/(?<![.:\s])[.:\s]+$/, "");
}
