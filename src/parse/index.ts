import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Postmortem } from "../model/postmortem.ts";
import type { Settings } from "../model/settings.ts";

export interface ParseOptions {
  /** Path of the file relative to the folder that was asked for, with forward slashes: the id is made from it. */
  path: string;
  /** The archive's settings; their defaults when left out. */
  settings?: Settings;
  /** `public` leaves out what is marked `<!-- casebook:internal -->`. */
  audience?: "internal" | "public";
}

export interface Parsed {
  /** Null only for a file that is not text. */
  record: Postmortem | null;
  diagnostics: Diagnostic[];
  /** The repaired document as mdast, without front matter; positions are those of the file as committed. */
  tree: Root;
}

/** Reads one document: the only door of this stage. Never throws, whatever the input. */
export function parsePostmortem(input: string | Uint8Array, options: ParseOptions): Parsed {
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  const tree = unified().use(remarkParse).use(remarkGfm).parse(text);
  const id = options.path.replace(/\.(md|markdown|txt)$/i, "").toLowerCase().replace(/[^a-z0-9/]+/g, "-");
  const title = /^#+ (.*)$/m.exec(text)?.[1] ?? id;
  const record: Postmortem = {
    kind: "incident", id, title: { value: title, certainty: "stated", lines: [1, 1] },
    summary: null, status: null, severity: null, started: null, detected: null, acknowledged: null,
    mitigated: null, resolved: null, duration: null, zone: null, affectedPercent: null, detectedBy: null,
    impact: null, detection: null, trigger: null, rootCause: null, resolution: null, contributingFactors: [],
    timeline: [], falseLeads: [], actionItems: [],
    lessons: { wentWell: [], wentPoorly: [], gotLucky: [], learned: [] }, causes: [], symptoms: [],
    tags: [], services: [], teams: [], people: [], links: [], related: [], sections: [], unplaced: [],
  };
  return { record, diagnostics: [], tree };
}
