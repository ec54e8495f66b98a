import { existsSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { assignIds } from "../collect/assign-ids.ts";
import { checkTargets } from "../collect/check-targets.ts";
import { type ReadDocument, readDocument } from "../collect/read-document.ts";
import { readSettings, SETTINGS_FILE } from "../collect/settings.ts";
import { isDocument } from "../collect/source-files.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { countFindings, type FileFindings } from "../report/finding.ts";
import { formatJson } from "../report/json.ts";
import { formatPretty } from "../report/pretty.ts";
import { type Asked, type AskedFile, findAsked } from "./asked-files.ts";
import { type Command, oneOf, readArgs } from "./usage.ts";

/** Prints what is amiss in documents, without making a site of them. */
export const check: Command = {
  usage: "casebook check [--strict] [--format pretty|json] [PATH...]",
  async run(args, { cwd, colours, write }) {
    const { values, positionals } = readArgs(args, {
      format: { type: "string" },
      strict: { type: "boolean" },
    });
    const format = oneOf("format", values.format, ["pretty", "json"]);
    const asked = findAsked(positionals.length > 0 ? positionals : ["content"], cwd);
    const files = asked.flatMap(checkAsked);
    const documents = asked.reduce((sum, { files }) => sum + files.length, 0);
    await write(format === "json" ? formatJson(files) : formatPretty(files, documents, colours));
    const { error, warning } = countFindings(files);
    return error > 0 || (values.strict && warning > 0) ? 1 : 0;
  },
};

function checkAsked({ isFolder, files, root, settings }: Asked): FileFindings[] {
  const documents = { has: (path: string) => isDocument(path) && existsSync(join(root, path)) };
  const read = files.map((file) => ({
    file,
    document: readDocument(file, { settings, audience: "internal" }),
  }));
  const duplicates = isFolder
    ? assignIds(read.flatMap(({ document }) => idOf(document))).findings
    : new Map<string, Diagnostic>();
  const found = read.map(({ file, document: { path, tree, diagnostics } }) => {
    const from = relative(root, file.file).split(sep).join("/");
    const broken = checkTargets(tree, from, { contentDir: root, documents });
    const duplicate = duplicates.get(path);
    const all = [...diagnostics, ...(duplicate ? [duplicate] : []), ...broken]
      .filter(({ code }) => !settings.disable.includes(code))
      .sort((a, b) => a.line - b.line || a.column - b.column);
    return { path: file.shown, diagnostics: all };
  });
  return [...settingsFindings(files, root), ...found];
}

function idOf({ path, record }: ReadDocument): { path: string; id: string }[] {
  return record ? [{ path, id: record.id }] : [];
}

/** What is wrong in the archive's own settings. */
function settingsFindings([first]: AskedFile[], root: string): FileFindings[] {
  const { diagnostics } = readSettings(root);
  if (diagnostics.length === 0) return [];
  const depth = first ? relative(root, first.file).split(sep).length : 0;
  const above = first?.shown.split("/").slice(0, -depth).join("/");
  return [{ path: above ? `${above}/${SETTINGS_FILE}` : SETTINGS_FILE, diagnostics }];
}
