/** One garbled run and what it was meant to be. `line` and `column` are 1-based, in the text as given. */
export interface Repair {
  line: number;
  column: number;
  written: string;
  meant: string;
}

const ENCODINGS = ["windows-1252", "windows-1254"] as const;

/** What byte each character stands for in the encodings by which UTF-8 is commonly misread. */
const BYTES: readonly ReadonlyMap<string, number>[] = ENCODINGS.map(byteTable);

/** Bytes that those encodings leave undefined: editors drop them when they garble a text. */
const DROPPED = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

const strict = new TextDecoder("utf-8", { fatal: true });
const SUSPICIOUS = /[ÂÃâãäåæçèéêëìíîïðñòóôğĞ]/;
const EMOJI = /^\p{Emoji_Presentation}$/u;

/**
 * Turns mojibake back: runs of characters that, as bytes of Windows-1252 or -1254, are one UTF-8 character above
 * ASCII. A run that lost an undefined byte on the way is completed only where that gives an emoji ("â°" was "⏰").
 * Text garbled twice is repaired twice. The number of lines never changes.
 */
export function repairMojibake(text: string): { text: string; repairs: Repair[] } {
  if (!SUSPICIOUS.test(text)) return { text, repairs: [] };
  const repairs: Repair[] = [];
  const lines = text.split("\n").map((line, index) => {
    if (!SUSPICIOUS.test(line)) return line;
    const repaired = repairLine(line, (column, written, meant) => {
      repairs.push({ line: index + 1, column, written, meant });
    });
    return SUSPICIOUS.test(repaired) ? repairLine(repaired, () => {}) : repaired;
  });
  return { text: lines.join("\n"), repairs };
}

function repairLine(line: string, report: (column: number, written: string, meant: string) => void): string {
  const characters = [...line];
  let result = "";
  let column = 1;
  for (let index = 0; index < characters.length; ) {
    const found = garbledAt(characters, index);
    const taken = characters.slice(index, index + (found?.length ?? 1)).join("");
    if (found) report(column, taken, found.meant);
    result += found?.meant ?? taken;
    column += taken.length;
    index += found?.length ?? 1;
  }
  return result;
}

function garbledAt(characters: string[], index: number): { length: number; meant: string } | null {
  for (const table of BYTES) {
    const lead = table.get(characters[index] ?? "");
    const wanted = lead === undefined ? 0 : continuations(lead);
    if (lead === undefined || wanted === 0) continue;
    const bytes = [lead];
    while (bytes.length <= wanted) {
      const byte = table.get(characters[index + bytes.length] ?? "");
      if (byte === undefined || byte < 0x80 || byte > 0xbf) break;
      bytes.push(byte);
    }
    const meant = bytes.length === wanted + 1 ? decodeOne(bytes) : withDroppedByte(bytes, wanted);
    if (meant) return { length: bytes.length, meant };
  }
  return null;
}

/** How many bytes follow a UTF-8 lead byte; 0 where it is none. */
function continuations(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 1;
  if (lead >= 0xe0 && lead <= 0xef) return 2;
  return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

function withDroppedByte(bytes: number[], wanted: number): string | null {
  if (wanted < 2 || bytes.length !== wanted) return null;
  for (let place = 1; place <= bytes.length; place++) {
    for (const dropped of DROPPED) {
      const meant = decodeOne([...bytes.slice(0, place), dropped, ...bytes.slice(place)]);
      if (meant && EMOJI.test(meant)) return meant;
    }
  }
  return null;
}

function decodeOne(bytes: number[]): string | null {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

function byteTable(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) table.set(decoder.decode(Uint8Array.of(byte)), byte);
  return table;
}
