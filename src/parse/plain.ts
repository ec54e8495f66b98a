import type { PhrasingContent } from "mdast";

/** A piece of a line of prose: its text, where it stands, and how it is set. */
interface Piece extends Marks {
  text: string;
  line: number;
}

/** How a piece of text is set. */
interface Marks {
  bold: boolean;
  italic: boolean;
  struck: boolean;
}

const UNMARKED: Marks = { bold: false, italic: false, struck: false };

/** One line of a paragraph as plain text. */
export interface PlainLine {
  line: number;
  text: string;
  /** The bold text with which the line begins, if any. */
  lead: string | null;
  /** The whole line is bold. */
  bold: boolean;
  /** The whole line is in italics. */
  italic: boolean;
  /** The whole line is struck through. */
  struck: boolean;
  /** The line ends in a hard break: two spaces, a backslash or `<br>`. */
  broken: boolean;
  links: { url: string; text: string }[];
}

/** Inline content → its lines as plain text: no marks, no tags; code, link texts and alternative texts stay. */
export function plainLines(nodes: readonly PhrasingContent[]): PlainLine[] {
  const walk = new Walk();
  for (const node of nodes) walk.visit(node, UNMARKED);
  return walk.finish();
}

/** Inline content → one line of plain text. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return plainLines(nodes)
    .map((line) => line.text)
    .join(" ")
    .trim();
}

class Walk {
  private pieces: Piece[] = [];
  private links: { url: string; text: string; line: number }[] = [];
  private breaks = new Set<number>();
  private line = 1;

  visit(node: PhrasingContent, marks: Marks): void {
    // Text behind a `<br>` stays on the line that this began.
    const start = node.position?.start.line ?? this.line;
    if (start !== Math.trunc(this.line)) this.line = start;
    switch (node.type) {
      case "text":
      case "inlineCode":
        this.add(node.value, marks);
        break;
      case "break":
        this.breaks.add(this.line);
        break;
      case "html":
        if (/^<br\b/i.test(node.value)) this.breakHere();
        if (/^<(b|strong)\b/i.test(node.value)) this.htmlBold = true;
        if (/^<\/(b|strong)\b/i.test(node.value)) this.htmlBold = false;
        break;
      case "image":
      case "imageReference":
        this.links.push({
          url: node.type === "image" ? node.url : "",
          text: node.alt ?? "",
          line: this.line,
        });
        break;
      case "footnoteReference":
        break;
      default:
        for (const child of "children" in node ? node.children : [])
          this.visit(child, marked(node.type, marks));
        if (node.type === "link") {
          const line = node.position?.start.line ?? this.line;
          this.links.push({ url: node.url, text: plainText(node.children), line });
        }
    }
  }

  finish(): PlainLine[] {
    const byLine = Map.groupBy(this.pieces, (piece) => piece.line);
    const links = Map.groupBy(this.links, (link) => link.line);
    return [...byLine]
      .sort(([a], [b]) => a - b)
      .map(([key, pieces]) => ({
        ...plainLine(Math.trunc(key), pieces),
        broken: this.breaks.has(key),
        links: (links.get(Math.trunc(key)) ?? []).map(({ url, text }) => ({ url, text })),
      }));
  }

  private htmlBold = false;

  private add(value: string, marks: Marks): void {
    value.split("\n").forEach((text, index) => {
      if (index > 0) this.line = Math.trunc(this.line) + 1;
      this.pieces.push({ ...marks, text, line: this.line, bold: marks.bold || this.htmlBold });
    });
  }

  /** `<br>` within one line of source begins a new line of text: a fraction keeps the order. */
  private breakHere(): void {
    this.breaks.add(this.line);
    this.line += 1 / 1024;
  }
}

function marked(type: PhrasingContent["type"], { bold, italic, struck }: Marks): Marks {
  return {
    bold: bold || type === "strong",
    italic: italic || type === "emphasis",
    struck: struck || type === "delete",
  };
}

function plainLine(line: number, pieces: Piece[]): Omit<PlainLine, "broken" | "links"> {
  const solid = pieces.filter((piece) => piece.text.trim() !== "");
  const firstPlain = solid.findIndex((piece) => !piece.bold);
  const leading = firstPlain === -1 ? solid : solid.slice(0, firstPlain);
  return {
    line,
    text: pieces
      .map((piece) => piece.text)
      .join("")
      .replace(/\s+/g, " ")
      .trim(),
    lead: leading.length
      ? leading
          .map((piece) => piece.text)
          .join("")
          .trim()
      : null,
    bold: solid.length > 0 && leading.length === solid.length,
    italic: solid.length > 0 && solid.every((piece) => piece.italic),
    struck: solid.length > 0 && solid.every((piece) => piece.struck),
  };
}
