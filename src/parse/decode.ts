import { type Diagnostic, diagnose } from "../model/diagnostic.ts";

export interface Decoded {
  /** Null where the bytes are not text. Line ends as in the file, without a byte order mark. */
  text: string | null;
  diagnostics: Diagnostic[];
}

const START = { line: 1 };

/**
 * Bytes → text. UTF-8 with or without a mark, UTF-16 by its mark or by its zero bytes, else Windows-1252 (reported).
 * Zero bytes or many control characters mean that the file is not text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return converted(new TextDecoder(wide).decode(bytes), wide.toUpperCase());
  if (looksBinary(bytes)) {
    return {
      text: null,
      diagnostics: [diagnose("file-binary", START, "The file holds binary data, not text.")],
    };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), diagnostics: [] };
  } catch {
    return converted(new TextDecoder("windows-1252").decode(bytes), "Windows-1252");
  }
}

function converted(text: string, encoding: string): Decoded {
  const message = `The file is not valid UTF-8; it was read as ${encoding}.`;
  return { text, diagnostics: [diagnose("encoding-converted", START, message)] };
}

/** UTF-16 by its byte order mark, or by zero bytes at every other place of the beginning. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return null;
  if (!head.includes(0)) return null;
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = head.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.1) return "utf-16be";
  return even + odd > 0 ? (WIDE.find((encoding) => readsAs(encoding, bytes)) ?? null) : null;
}

const WIDE = ["utf-16le", "utf-16be"] as const;
const WRITTEN = /[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu;

/** Text in a script whose characters have few zero bytes: it decodes, holds lines, and is writing nearly throughout. */
function readsAs(encoding: (typeof WIDE)[number], bytes: Uint8Array): boolean {
  if (bytes.length % 2 === 1) return false;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, 4000), { stream: true });
    const written = text.match(WRITTEN)?.join("").length ?? 0;
    return text.includes("\n") && !text.includes("\0") && written > text.length * 0.99;
  } catch {
    return false;
  }
}

/** As git decides: a zero byte in the first 8,000 bytes; or more than one control character in twenty. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000);
  if (head.includes(0)) return true;
  let control = 0;
  for (const byte of head) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control * 20 > head.length;
}
