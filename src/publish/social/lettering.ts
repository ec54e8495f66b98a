import { create, type Font } from "fontkit";

/** A face that text is drawn in as outlines, so that a picture needs no fonts on the machine that makes or shows it. */
export interface Lettering {
  /** Whether every letter and digit of a text can be drawn. */
  covers(text: string): boolean;
  /** Width of a text in px at a size in px. */
  width(text: string, size: number): number;
  /** A text as SVG, its baseline beginning at a point. Signs that the face lacks are left out. */
  drawn(text: string, at: { x: number; y: number; size: number }): string;
}

/** A face made of font files, of which the first that has a character draws it. */
export function lettering(files: readonly Uint8Array[]): Lettering {
  const fonts = files.map((file) => fontOf(file));
  return {
    covers: (text) =>
      [...text].every((letter) => !/[\p{L}\p{N}]/u.test(letter) || fontFor(letter, fonts) !== undefined),
    width: (text, size) =>
      runsOf(text, fonts).reduce((sum, { font, text: run }) => sum + advance(font, run, size), 0),
    drawn(text, { x, y, size }) {
      let left = x;
      return runsOf(text, fonts)
        .map(({ font, text: run }) => {
          const outlines = outlinesOf(font, run, { x: left, y, size });
          left += advance(font, run, size);
          return outlines;
        })
        .join("");
    },
  };
}

function fontOf(file: Uint8Array): Font {
  const font = create(Buffer.from(file));
  if (!("layout" in font)) throw new Error("Expected a single font, found a collection");
  return font;
}

/** Stretches of a text that one font draws, in order. */
function runsOf(text: string, fonts: readonly Font[]): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text.normalize("NFC")) {
    const font = fontFor(letter, fonts);
    const last = runs.at(-1);
    if (font === undefined) continue;
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

function fontFor(letter: string, fonts: readonly Font[]): Font | undefined {
  return fonts.find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
}

function advance(font: Font, text: string, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
}

function outlinesOf(
  font: Font,
  text: string,
  { x, y, size }: { x: number; y: number; size: number },
): string {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let left = x;
  const paths = glyphs.map((glyph, place) => {
    const outline = glyph.path.scale(scale, -scale).translate(left, y).toSVG();
    left += (positions[place]?.xAdvance ?? 0) * scale;
    return outline;
  });
  return `<path d="${paths.join("")}"/>`;
}
