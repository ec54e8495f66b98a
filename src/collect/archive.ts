import type { PublishedImage, Resolvers } from "../render/index.ts";
import { findTarget, type Surroundings } from "./find-target.ts";
import type { ArchiveOptions } from "./options.ts";
import {
  FILES_FOLDER,
  publishBytes,
  publishDataImage,
  publishFile,
  publishImage,
} from "./published-files.ts";

/** The archive around a document: what there is to link to, and under which ids. */
export interface Archive extends Surroundings {
  /** By path. */
  ids: ReadonlyMap<string, string>;
}

/** How the targets of one document were settled: filled in while it is rendered. */
export interface Settled {
  resolvers: Required<Resolvers>;
  /** Each relative target as written, and the address it leads to; null for nowhere. */
  targets: Record<string, string | null>;
  /** Names of the published files. */
  files: Set<string>;
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

/** Resolvers for the document at a path, which write down every target they settle and every file they publish. */
export function settleFor(path: string, archive: Archive, options: ArchiveOptions): Settled {
  const { cacheDir } = options;
  const targets: Settled["targets"] = {};
  const files: Settled["files"] = new Set();
  const show = (image: PublishedImage | null) => {
    if (image) files.add(image.src);
    return image && { ...image, src: fileAddress(image.src, options) };
  };
  const settle = (target: string) => {
    const address = addressOf(target, path, archive, options);
    const folder = fileAddress("", options);
    if (address?.startsWith(folder)) files.add(address.slice(folder.length));
    targets[target] = address;
    return address;
  };
  const resolvers: Settled["resolvers"] = {
    resolveLink: async (target) => settle(target),
    resolveImage: async (source) => {
      if (source.startsWith("data:")) return show(await publishDataImage(source, cacheDir));
      settle(source);
      const found = findTarget(source, path, archive);
      return found?.kind === "file" ? show(await publishImage(found.file, cacheDir)) : null;
    },
    publishDrawing: async (svg) => {
      const name = publishBytes(new TextEncoder().encode(svg), ".svg", cacheDir);
      return name && (show({ src: name, width: null, height: null })?.src ?? null);
    },
  };
  return { resolvers, targets, files };
}

function fileAddress(name: string, { base }: ArchiveOptions): string {
  return `${base}${FILES_FOLDER}/${name}`;
}
