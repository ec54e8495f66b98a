import { readDocument } from "../collect/read-document.ts";
import { WHERE_NONE } from "../report/pretty.ts";
import { findAsked } from "./asked-files.ts";
import { type Command, oneOf, readArgs, UsageError } from "./usage.ts";

/** Prints the records of files and folders, in path order, for other programs. */
export const parse: Command = {
  usage: "casebook parse [--format json|ndjson] [--audience internal|public] PATH...",
  async run(args, { cwd, write }) {
    const { values, positionals } = readArgs(args, {
      format: { type: "string" },
      audience: { type: "string" },
    });
    const format = oneOf("format", values.format, ["json", "ndjson"]);
    const audience = oneOf("audience", values.audience, ["internal", "public"]);
    if (positionals.length === 0) throw new UsageError("expected a PATH: a file or a folder");
    const asked = findAsked(positionals, cwd);
    if (asked.every(({ files }) => files.length === 0))
      process.stderr.write(`casebook parse: no documents in ${positionals.join(", ")}: ${WHERE_NONE}\n`);
    const elements = asked
      .flatMap(({ files, settings }) => files.map((file) => ({ file, settings })))
      .sort((a, b) => (a.file.path < b.file.path ? -1 : 1))
      .map(({ file, settings }) => {
        const { path, record, diagnostics } = readDocument(file, { settings, audience });
        return JSON.stringify({ path, record, diagnostics });
      });
    await write(format === "ndjson" ? elements.map((line) => `${line}\n`).join("") : toArray(elements));
    return 0;
  },
};

/** A JSON array with one element a line. */
function toArray(elements: string[]): string {
  return elements.length === 0 ? "[]\n" : `[\n${elements.join(",\n")}\n]\n`;
}
