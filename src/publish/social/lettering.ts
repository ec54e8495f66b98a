import { create, type Glyph } from "fontkit";
import { rounded } from "../../select/figure/number.ts";

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
  const faces = files.map(faceOf);
  const words = new Map<string, number>();
  const ems = (word: string) => {
    const known = words.get(word) ?? layoutsOf(word, faces).reduce((sum, { width }) => sum + width, 0);
    words.set(word, known);
    return known;
  };
  return {
    covers: (text) =>
      [...text].every((letter) => !/[\p{L}\p{N}]/u.test(letter) || faceFor(letter, faces) !== undefined),
    // Word by word: the same words are measured again for each line that they may stand in.
    width: (text, size) => text.split(/( )/).reduce((sum, word) => sum + ems(word), 0) * size,
    drawn(text, { x, y, size }) {
      let left = x;
      const drawn = layoutsOf(text, faces).map((layout) => {
        const glyphs = layout.glyphs.map(
          ({ outline, at, scale }) =>
            `<path transform="translate(${rounded(left + at * size)} ${rounded(y)}) scale(${scale * size} ${-scale * size})" d="${outline}"/>`,
        );
        left += layout.width * size;
        return glyphs.join("");
      });
      return drawn.join("");
    },
  };
}

/** One font file. Lengths are in ems, so that they hold for every size. */
interface Face {
  has(letter: string): boolean;
  lay(text: string): Layout;
}

interface Layout {
  width: number;
  /** Each with its outline in the font's units, of which `scale` makes ems. */
  glyphs: { outline: string; at: number; scale: number }[];
}

function faceOf(file: Uint8Array): Face {
  const font = create(Buffer.from(file));
  if (!("layout" in font)) throw new Error("Expected a single font, found a collection");
  const outlines = new Map<number, string>();
  const outlineOf = (glyph: Glyph) => {
    const outline = outlines.get(glyph.id) ?? glyph.path.toSVG();
    outlines.set(glyph.id, outline);
    return outline;
  };
  const scale = 1 / font.unitsPerEm;
  return {
    has: (letter) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
    lay(text) {
      const { glyphs, positions, advanceWidth } = font.layout(text);
      let at = 0;
      const placed = glyphs.map((glyph, place) => {
        const own = { outline: outlineOf(glyph), at: at * scale, scale };
        at += positions[place]?.xAdvance ?? 0;
        return own;
      });
      return { width: advanceWidth * scale, glyphs: placed };
    },
  };
}

/** Stretches of a text that one face draws, in order. */
function layoutsOf(text: string, faces: readonly Face[]): Layout[] {
  const runs: { face: Face; text: string }[] = [];
  for (const letter of text.normalize("NFC")) {
    const face = faceFor(letter, faces);
    const last = runs.at(-1);
    if (face === undefined) continue;
    if (last?.face === face) last.text += letter;
    else runs.push({ face, text: letter });
  }
  return runs.map((run) => run.face.lay(run.text));
}

function faceFor(letter: string, faces: readonly Face[]): Face | undefined {
  return faces.find((face) => face.has(letter));
}
