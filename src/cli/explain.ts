import { distance } from "fastest-levenshtein";
import { CATALOGUE, DIAGNOSTIC_CODES } from "../model/diagnostic.ts";
import { formatRule } from "../report/explain.ts";
import { type Command, readArgs, UsageError } from "./usage.ts";

/** Prints what a rule means, why, and how to mend it; without one, the list of all rules. */
export const explain: Command = {
  usage: "casebook explain [RULE]",
  async run(args, { colours, write }) {
    const { positionals } = readArgs(args, {});
    if (positionals.length > 1) throw new UsageError(`expected one rule, found ${positionals.join(", ")}`);
    const [asked] = positionals;
    if (asked === undefined) {
      await write(DIAGNOSTIC_CODES.map((code) => `${code.padEnd(22)} ${CATALOGUE[code].title}\n`).join(""));
      return 0;
    }
    const code = DIAGNOSTIC_CODES.find((known) => known === asked);
    if (!code) throw new UsageError(`no rule “${asked}”${meant(asked)}; \`casebook explain\` lists them all`);
    await write(formatRule(code, colours));
    return 0;
  },
};

/** The rules that were probably meant: a few slips away, else with a word of it in their name. */
function meant(asked: string): string {
  const lower = asked.toLowerCase();
  const slips = DIAGNOSTIC_CODES.filter((code) => distance(code, lower) <= 3);
  const words = lower.split(/[^a-z]+/).filter((word) => word.length > 3);
  const alike = DIAGNOSTIC_CODES.filter((code) => code.split("-").some((part) => words.includes(part)));
  const near = slips.length > 0 ? slips : alike;
  return near.length > 0 ? ` (perhaps ${near.join(", ")}?)` : "";
}
