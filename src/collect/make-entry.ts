import type { Diagnostic } from "../model/diagnostic.ts";
import type { Postmortem } from "../model/postmortem.ts";
import { type PublishedImage, renderDocument } from "../render/index.ts";
import { checkTargets } from "./check-targets.ts";
import type { Entry } from "./entry.ts";
import { findTarget, type Surroundings } from "./find-target.ts";
import { keepHtml } from "./html-cache.ts";
import type { ArchiveOptions } from "./options.ts";
import {
  FILES_FOLDER,
  publishBytes,
  publishDataImage,
  publishFile,
  publishImage,
} from "./published-files.ts";
import type { ReadDocument } from "./read-document.ts";

/** The archive around a document: what there is to link to, and under which ids. */
export interface Archive extends Surroundings {
  /** By path. */
  ids: ReadonlyMap<string, string>;
}

/**
 * Renders a document that was read, and makes its entry. The files it shows and its HTML are kept in the cache.
 * @param findings what the archive as a whole has to say about it
 */
export async function makeEntry(
  document: ReadDocument & { record: Postmortem },
  archive: Archive,
  options: ArchiveOptions,
  findings: Diagnostic[],
): Promise<Entry> {
  const { path, tree } = document;
  const record = { ...document.record, id: archive.ids.get(path) ?? document.record.id };
  const settled = settle(path, archive, options);
  const { title, timeline, sections } = record;
  const { html, headings } = await renderDocument(tree, {
    title: title.lines && { text: title.value, line: title.lines[0] },
    entries: timeline.map((entry) => entry.lines),
    sections: sections.map(({ lines }) => lines[0]),
    ...settled.resolvers,
  });
  const broken = checkTargets(tree, path, archive);
  const diagnostics = [...document.diagnostics, ...findings, ...broken]
    .filter(({ code }) => !options.settings.disable.includes(code))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  const { targets, files } = settled;
  return {
    path,
    record,
    diagnostics,
    headings,
    html: keepHtml(options.cacheDir, html),
    targets,
    files: [...files],
  };
}

/** Where a relative target leads, as an address of the site; null for nowhere. Publishes the file it leads to. */
export function addressOf(
  target: string,
  from: string,
  archive: Archive,
  options: ArchiveOptions,
): string | null {
  const found = findTarget(target, from, archive);
  if (found?.kind === "document") {
    const id = archive.ids.get(found.path);
    return id === undefined ? null : `${options.base}incidents/${encodeURI(id)}/`;
  }
  const name = found && publishFile(found.file, options.cacheDir);
  return name && fileAddress(name, options);
}

function fileAddress(name: string, { base }: ArchiveOptions): string {
  return `${base}${FILES_FOLDER}/${name}`;
}

/** Resolvers that write down every target they settle, and every file that is published by it. */
function settle(path: string, archive: Archive, options: ArchiveOptions) {
  const targets: Record<string, string | null> = {};
  const files = new Set<string>();
  const show = (image: PublishedImage | null) => {
    if (image) files.add(image.src);
    return image && { ...image, src: fileAddress(image.src, options) };
  };
  const resolvers = {
    resolveLink: async (target: string) => {
      const address = addressOf(target, path, archive, options);
      const name = address?.startsWith(fileAddress("", options)) ? address.split("/").at(-1) : undefined;
      if (name) files.add(name);
      targets[target] = address;
      return address;
    },
    resolveImage: async (source: string) => {
      if (source.startsWith("data:")) return show(await publishDataImage(source, options.cacheDir));
      const found = findTarget(source, path, archive);
      const image = found?.kind === "file" ? show(await publishImage(found.file, options.cacheDir)) : null;
      targets[source] = addressOf(source, path, archive, options);
      return image;
    },
    publishDrawing: async (svg: string) => {
      const name = publishBytes(new TextEncoder().encode(svg), ".svg", options.cacheDir);
      return show(name === null ? null : { src: name, width: null, height: null })?.src ?? null;
    },
  };
  return { resolvers, targets, files };
}
