import { z } from "zod";
import { settingsSchema } from "../../src/model/settings.ts";

/** The parts of the README that are made from the code, by the name of their markers. */
export const SECTIONS: Record<string, () => string> = {
  settings: settingsTable,
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

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
