import type { Diagnostic } from "../model/diagnostic.ts";
import type { Postmortem } from "../model/postmortem.ts";
import type { Heading } from "../render/heading.ts";
import { type Resolvers, renderDocument, renderPlainly } from "../render/index.ts";
import { type Archive, settleFor } from "./archive.ts";
import { checkTargets } from "./check-targets.ts";
import type { Entry } from "./entry.ts";
import { keepHtml } from "./html-cache.ts";
import type { ArchiveOptions } from "./options.ts";
import { failure, type ReadDocument } from "./read-document.ts";

/** A document that has a record. */
export type Readable = ReadDocument & { record: Postmortem };

/**
 * Renders a document that was read, and makes its entry. The files it shows and its HTML are kept in the cache.
 * @param findings what the archive as a whole has to say about it
 */
export async function makeEntry(
  document: Readable,
  archive: Archive,
  options: ArchiveOptions,
  findings: Diagnostic[],
): Promise<Entry> {
  const { path } = document;
  const { resolvers, targets, files } = settleFor(path, archive, options);
  const rendered = await renderSafely(document, archive, resolvers);
  const diagnostics = [...document.diagnostics, ...findings, ...rendered.findings]
    .filter(({ code }) => !options.settings.disable.includes(code))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    path,
    record: { ...document.record, id: archive.ids.get(path) ?? document.record.id },
    diagnostics,
    headings: rendered.headings,
    html: keepHtml(options.cacheDir, rendered.html),
    files: [...files],
    targets,
  };
}

interface RenderedSafely {
  html: string;
  headings: Heading[];
  findings: Diagnostic[];
}

/** The document as HTML; as it stands in the file where rendering fails, as it does on nesting without end. */
async function renderSafely(
  { path, tree, bytes, record }: Readable,
  archive: Archive,
  resolvers: Resolvers,
): Promise<RenderedSafely> {
  const { title, timeline, sections } = record;
  try {
    const { html, headings } = await renderDocument(tree, {
      title: { text: title.value, line: title.lines?.[0] ?? null },
      entries: timeline.map(({ lines }) => lines),
      sections: sections.map(({ lines, heading }) => ({ line: lines[0], heading })),
      ...resolvers,
    });
    return { html, headings, findings: checkTargets(tree, path, archive) };
  } catch (error) {
    const html = renderPlainly(new TextDecoder().decode(bytes));
    return { html, headings: [], findings: [failure("renderer", error)] };
  }
}
