import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import { digestOf } from "./read-document.ts";

/** The stages whose code decides what an entry holds, beside this one. */
const STAGES = ["../model/", "../parse/", "../render/", "./"];
const CODE = new Set([".ts", ".js", ".mjs"]);

/** A digest of the code that reads and renders: entries made by other code are stale. */
export function codeFingerprint(): string {
  const sources = STAGES.flatMap((stage) => sourcesIn(new URL(stage, import.meta.url)));
  return digestOf(...sources, readFileSync(new URL("../../package.json", import.meta.url)));
}

function sourcesIn(folder: URL): Uint8Array[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => CODE.has(extname(name)))
    .sort()
    .map((name) => readFileSync(new URL(name.replaceAll("\\", "/"), folder)));
}
