import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { documentPaths } from "../eval/source.ts";

/** A document to try the reader on, and where it is from. */
export interface Sample {
  name: string;
  text: string;
}

/** The inputs of the fixtures. */
export function fixtures(): Sample[] {
  return documentsIn(new URL("./fixtures/", import.meta.url));
}

/** The project's own postmortems. */
export function content(): Sample[] {
  return documentsIn(new URL("../../content/", import.meta.url));
}

/** The labelled documents that we wrote as different teams write. */
export function own(): Sample[] {
  return documentsIn(new URL("../eval/own/docs/", import.meta.url));
}

/** Documents of real teams, which are not part of the project: none where they are not beside it. */
export function corpus(): Sample[] {
  return documentsIn(new URL("../../../shared/corpus/docs/", import.meta.url));
}

function documentsIn(folder: URL): Sample[] {
  return documentPaths(fileURLToPath(folder)).map((name) => ({
    name,
    text: readFileSync(new URL(encodeURI(name), folder), "utf8"),
  }));
}
