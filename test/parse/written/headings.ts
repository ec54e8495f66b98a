import type { Page } from "./page.ts";

/** A heading: its name, its number among its like, and 0 for a part of the document, 1 for a part of a part. */
type Style = (name: string, number: number, level: number) => string[];

/** How a heading of a part is written. */
export const HEADING_STYLES = {
  atx: (name, _, level) => [`${rank(2, level)} ${name}`],
  closed: (name, _, level) => [`${rank(2, level)} ${name} ${rank(2, level)}`],
  "as the title": (name, _, level) => [`${rank(1, level)} ${name}`],
  deeper: (name, _, level) => [`${rank(3, level)} ${name}`],
  deepest: (name, _, level) => [`${rank(4, level)} ${name}`],
  "without space": (name, _, level) => [`${rank(2, level)}${name}`],
  setext: (name, _, level) => (level === 0 ? [name, "-".repeat(name.length)] : [`### ${name}`]),
  "setext, doubled": (name, _, level) => [name, (level === 0 ? "=" : "-").repeat(name.length)],
  bold: (name) => [`**${name}**`],
  "bold label": (name) => [`**${name}:**`],
  "bold, colon behind": (name) => [name.endsWith("?") ? `**${name}**` : `**${name}**:`],
  underscores: (name) => [`__${name}__`],
  "bold italics": (name) => [`***${name}***`],
  html: (name, _, level) => [`<h${level + 2}>${name}</h${level + 2}>`],
  "html with attributes": (name, _, level) => [
    `<h${level + 2} id="${anchor(name)}" align="left">${name}</h${level + 2}>`,
  ],
  "bold html": (name) => [`<b>${name}</b>`],
  emoji: (name, _, level) => [`${rank(2, level)} 🔎 ${name}`],
  "emoji behind": (name, _, level) => [`${rank(2, level)} ${name} 🔥`],
  shortcode: (name, _, level) => [`${rank(2, level)} :mag: ${name}`],
  capitals: (name, _, level) => [`${rank(2, level)} ${name.toUpperCase()}`],
  colon: (name, _, level) => [`${rank(2, level)} ${name}:`],
  "colon apart": (name, _, level) => [`${rank(2, level)} ${name} :`],
  dash: (name, _, level) => [`${rank(2, level)} ${name} –`],
  brackets: (name, _, level) => [`${rank(2, level)} [${name}]`],
  link: (name, _, level) => [`${rank(2, level)} [${name}](#${anchor(name)})`],
  anchor: (name, _, level) => [`${rank(2, level)} ${name} {#${anchor(name)}}`],
  "anchor tag": (name, _, level) => [`${rank(2, level)} <a name="${anchor(name)}"></a>${name}`],
  "bold in heading": (name, _, level) => [`${rank(2, level)} **${name}**`],
  label: (name) => [label(name)],
  "label in capitals": (name) => [label(name.toUpperCase())],
  "numbered heading": (name, number, level) => [`${rank(2, level)} ${number}. ${name}`],
  "number with a bracket": (name, number, level) => [`${rank(2, level)} ${number}) ${name}`],
  "number without stop": (name, number, level) => [`${rank(2, level)} ${number} ${name}`],
  "number of two": (name, number, level) => [`${rank(2, level)} 1.${number} ${name}`],
  "emoji number": (name, number, level) => [`${rank(2, level)} ${number % 10}\uFE0F\u20E3 ${name}`],
  parenthesised: (name, number, level) => [`${rank(2, level)} (${number}) ${name}`],
  roman: (name, number, level) => [`${rank(2, level)} ${ROMAN[number] ?? "I"}. ${name}`],
  letter: (name, number, level) => [`${rank(2, level)} ${letter(number)}. ${name}`],
  step: (name, number, level) => [`${rank(2, level)} Step ${number}: ${name}`],
  section: (name, number, level) => [`${rank(2, level)} Section ${number} - ${name}`],
  "bold number": (name, number) => [`**${number}. ${name}**`],
  "bold letter": (name, number) => [`**${letter(number)}. ${name}**`],
} as const satisfies Record<string, Style>;

export type HeadingStyle = keyof typeof HEADING_STYLES;

const ROMAN = "_ I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

function rank(top: number, level: number): string {
  return "#".repeat(top + level);
}

function label(name: string): string {
  return name.endsWith("?") ? name : `${name}:`;
}

function letter(number: number): string {
  return String.fromCharCode(64 + number);
}

function anchor(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, "-");
}

/** Writes the heading of a part, or of a part of one. */
export type Heading = (name: string, level?: number) => void;

/** Headings of one style, numbered as they come; a blank line follows each if they are airy. */
export function headings(page: Page, style: HeadingStyle, isAiry: boolean): Heading {
  const numbers = [0, 0];
  return (name, level = 0) => {
    numbers[level] = (numbers[level] ?? 0) + 1;
    if (level === 0) numbers[1] = 0;
    const write: Style = HEADING_STYLES[style];
    page.block(...write(name, numbers[level], level));
    // Without a blank line a tag would take the text below it for HTML.
    if (isAiry || style.startsWith("html")) page.write("");
  };
}
