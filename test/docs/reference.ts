import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { settingsSchema } from "../../src/model/settings.ts";
import { DETECTORS, KINDS, STATUSES } from "../../src/model/vocabulary.ts";
import { FRONT_KEYS, type FrontKey } from "../../src/parse/extract/front-keys.ts";

/** The parts of the README that are made from the code, by the name of their markers. */
const SECTIONS: Record<string, () => string> = {
  "front-matter": frontMatterTable,
  settings: settingsTable,
  commands: commandUsages,
};

/** What a key of the front matter takes. */
const TAKES: Record<FrontKey, string> = {
  id: "last part of the page's address; made from the file's path otherwise",
  title: "what the incident is called in lists",
  kind: oneOf(KINDS),
  summary: "a sentence or two",
  impact: "a sentence or more, for a document without a part that tells it",
  rootCause: "as above",
  resolution: "as above",
  trigger: "as above",
  status: `state of the document: ${oneOf(STATUSES)}`,
  severity: "as your scale writes it: `SEV-2`, `P1`, `major`",
  date: "day of the incident: `2024-03-05`",
  published: "day of the publication; stands in where nothing else gives a day",
  started: "date and time, best with zone: `2024-03-05T10:30Z`",
  detected: "as above",
  acknowledged: "as above",
  mitigated: "as above",
  resolved: "as above",
  duration: "`2 h 30 min`, or a number of minutes; computed from start and end otherwise",
  timezone: "zone of all times in the document: `UTC`, `+02:00`, `Europe/Berlin`",
  affectedPercent: "share of users, customers, requests or traffic affected, 0 to 100",
  detectedBy: oneOf(DETECTORS),
  causes: "list, of the causes that the site knows",
  symptoms: "list, of the symptoms that the site knows",
  tags: "list, any words",
  services: "list",
  teams: "list",
  authors: "list of people",
  commander: "incident commander",
  responders: "list of people",
  related: "list of ids of other postmortems",
  recurrenceOf: "id of the postmortem of which this one is a repeat",
  audience: "`internal` keeps the document out of public builds; `public`",
};

/**
 * The README with each generated part made anew: what stands between `<!-- name -->` and `<!-- /name -->`.
 * @throws when a marker is missing
 */
export function withReference(readme: string): string {
  let text = readme;
  for (const [name, make] of Object.entries(SECTIONS)) {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start === -1 || end < start) throw new Error(`README.md: no ${open} … ${close}`);
    text = `${text.slice(0, start + open.length)}\n\n${make()}\n\n${text.slice(end)}`;
  }
  return text;
}

function frontMatterTable(): string {
  const rows = Object.entries(FRONT_KEYS).map(([key, others]) => {
    const also = others.slice(0, 4).map((other) => `\`${other}\``);
    return [`\`${key}\``, TAKES[key as FrontKey], also.join(", ")];
  });
  return table(["key", "takes", "also written"], rows);
}

/** One row per key of `casebook.config.json`. */
function settingsTable(): string {
  const { properties = {} } = z.toJSONSchema(settingsSchema, { io: "input" });
  const rows = Object.entries(properties)
    .filter(([key]) => key !== "$schema")
    .map(([key, property]) => {
      const { description = "", default: preset } = property as { description?: string; default?: unknown };
      return [`\`${key}\``, description, preset === undefined ? "" : `\`${JSON.stringify(preset)}\``];
    });
  return table(["key", "meaning", "default"], rows);
}

/** What the command says of itself. */
function commandUsages(): string {
  const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
  const help = execFileSync(process.execPath, [main, "--help"], { encoding: "utf8", env: { NO_COLOR: "1" } });
  const usages = help.split("\n").filter((line) => line.startsWith("  casebook "));
  return ["```", ...usages.map((line) => line.trim()), "```"].join("\n");
}

function oneOf(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(", ");
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
