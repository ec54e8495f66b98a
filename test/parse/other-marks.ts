/** The same document with other marks: Markdown says one thing in several ways, which must not change what is read. */
export const OTHER_MARKS: Readonly<Record<string, (text: string) => string>> = {
  "lines end as on Windows": (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "headings closed": (text) => headings(text, (marks, name) => `${marks} ${name} ${marks}`),
  "headings in bold": (text) => headings(text, (marks, name) => `${marks} **${name}**`),
  "headings as tags": (text) =>
    headings(text, (marks, name) => `\n<h${marks.length}>${name}</h${marks.length}>\n`),
  "air around headings": (text) => headings(text, (marks, name) => `\n${marks} ${name}\n`),
  "comments between parts": (text) => headings(text, (marks, name) => `<!-- a part -->\n\n${marks} ${name}`),
  "stars for bullets": (text) => lines(text, (line) => line.replace(/^( {0,8})-( +)(?!-)/, "$1*$2")),
  "brackets behind numbers": (text) => lines(text, (line) => line.replace(/^(\s*\d{1,2})\.( +)/, "$1)$2")),
  "underscores for bold": (text) =>
    lines(text, (line) => line.replace(/(^|[\s(])\*\*([^*_\n]+)\*\*(?=[\s:.,;)]|$)/g, "$1__$2__")),
  "hard spaces before times": (text) =>
    lines(text, (line) => line.replace(/(\w) (\d{1,2}:\d\d)/g, "$1\u00A0$2")),
  "curly apostrophes": (text) => lines(text, (line) => line.replace(/(\w)'(\w)/g, "$1’$2")),
};

const HEADING = /^(#{1,6}) +([^\s#].*?) *$/;
const MARKUP = /[*_`[<#\\]/;

function headings(text: string, write: (marks: string, name: string) => string): string {
  return lines(text, (line) => {
    const [, marks, name] = HEADING.exec(line) ?? [];
    return marks && name && !MARKUP.test(name) ? write(marks, name) : line;
  });
}

/** Changes the lines outside front matter and code. */
function lines(text: string, change: (line: string) => string): string {
  const front = /^(?:---|\+\+\+)$/.exec(text.slice(0, text.indexOf("\n")))?.[0];
  let within = front ?? null;
  return text
    .split("\n")
    .map((line, index) => {
      if (within !== null) {
        if (index > 0 && line.trim().startsWith(within)) within = null;
        return line;
      }
      within = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
      return within === null ? change(line) : line;
    })
    .join("\n");
}
