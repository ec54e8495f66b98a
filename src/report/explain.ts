import { styleText } from "node:util";
import { CATALOGUE, type DiagnosticCode } from "../model/diagnostic.ts";

/** What one rule means, why it matters and how to mend it, with its examples; from the catalogue alone. */
export function formatRule(code: DiagnosticCode, colours: boolean): string {
  const { severity, title, why, fix, bad, good } = CATALOGUE[code];
  const paint = (text: string) => (colours ? styleText("bold", text, { validateStream: false }) : text);
  const parts = [
    `${paint(code)} (${severity})`,
    `${title}. ${why}`,
    `${paint("What to do")}\n${fix}`,
    ...(bad === null
      ? []
      : [`${paint("Raises it")}\n${indented(bad)}`, `${paint("Does not")}\n${indented(good)}`]),
    `${paint("Silence it")}\nfor the next line: <!-- casebook-disable-next-line ${code} -->\nfor the file:      <!-- casebook-disable ${code} -->\nfor the archive:   "disable": ["${code}"] in casebook.config.json`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Control characters as their pictures, so that a terminal shows them. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

function indented(text: string): string {
  const visible = text.replace(CONTROL, (control) => String.fromCodePoint(0x2400 + control.charCodeAt(0)));
  const lines = visible.trimEnd().split("\n");
  return lines.map((line) => `    ${line}`.trimEnd()).join("\n") || "    (an empty file)";
}
