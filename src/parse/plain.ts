import type { PhrasingContent } from "mdast";

/** How a piece of text is set. */
interface Marks {
  bold: boolean;
  italic: boolean;
  struck: boolean;
}

const UNMARKED: Marks = { bold: false, italic: false, struck: false };

/** A line as it is put together piece by piece. The marks are those of all pieces so far that are not blank. */
interface Draft extends Marks {
  text: string;
  /** The bold pieces with which it begins, without blank ones. */
  lead: string;
  /** There was a piece that is not blank. */
  isSolid: boolean;
}

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
  /** Its columns, where three spaces or a tab and more part them; else none. */
  columns: string[];
}

/** Inline content → its lines as plain text: no marks, no tags; code, link texts and alternative texts stay. */
export function plainLines(nodes: readonly PhrasingContent[]): PlainLine[] {
  const walk = new Walk();
  for (const node of nodes) walk.visit(node, UNMARKED);
  return walk.finish();
}

/** Inline content → one line of plain text. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return joinPlain(plainLines(nodes));
}

/** Lines of plain text as one. */
export function joinPlain(lines: readonly PlainLine[]): string {
  return lines
    .map((line) => line.text)
    .join(" ")
    .trim();
}

class Walk {
  private lines = new Map<number, Draft>();
  private links: { url: string; text: string; line: number }[] = [];
  private breaks = new Set<number>();
  private line = 1;
  private htmlBold = false;

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
    const links = Map.groupBy(this.links, (link) => link.line);
    return [...this.lines]
      .sort(([a], [b]) => a - b)
      .map(([key, draft]) => ({
        ...plainLine(Math.trunc(key), draft),
        broken: this.breaks.has(key),
        links: (links.get(Math.trunc(key)) ?? []).map(({ url, text }) => ({ url, text })),
      }));
  }

  private add(value: string, marks: Marks): void {
    value.split("\n").forEach((text, index) => {
      if (index > 0) this.line = Math.trunc(this.line) + 1;
      this.addPiece(text, marks);
    });
  }

  private addPiece(text: string, marks: Marks): void {
    let draft = this.lines.get(this.line);
    if (!draft) {
      draft = { text: "", lead: "", isSolid: false, bold: true, italic: true, struck: true };
      this.lines.set(this.line, draft);
    }
    draft.text += text;
    if (text.trim() === "") return;
    draft.isSolid = true;
    draft.bold &&= marks.bold || this.htmlBold;
    draft.italic &&= marks.italic;
    draft.struck &&= marks.struck;
    if (draft.bold) draft.lead += text;
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

/** White space other than single spaces. */
const UNEVEN = /\s\s|[^\S ]/;
/** What parts columns. */
const GAP = / {3,}|\t+/;

/** What stands between wide gaps; none where there are none. */
function columnsOf(text: string): string[] {
  const columns = text.trim().split(GAP);
  return columns.length > 1 ? columns.map((column) => column.trim()).filter((column) => column !== "") : [];
}

function plainLine(line: number, draft: Draft): Omit<PlainLine, "broken" | "links"> {
  const { text, lead, isSolid, bold, italic, struck } = draft;
  const isUneven = UNEVEN.test(text);
  return {
    line,
    columns: isUneven ? columnsOf(text) : [],
    text: (isUneven ? text.replace(/\s+/g, " ") : text).trim(),
    lead: lead === "" ? null : lead.trim(),
    bold: isSolid && bold,
    italic: isSolid && italic,
    struck: isSolid && struck,
  };
}
