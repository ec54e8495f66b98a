import type { Diagnostic } from "../model/diagnostic.ts";
import type { Lines } from "../model/postmortem.ts";
import type { Settings } from "../model/settings.ts";
import type { FrontMatterEntry } from "./front-matter.ts";
import type { Section } from "./section.ts";
import type { Unit } from "./unit.ts";

/** One document made ready for the extractors: read-only, but for the findings that they add. */
export interface Source {
  path: string;
  /** Lines of the repaired text, front matter blanked; `lines[0]` is line 1. */
  lines: readonly string[];
  units: readonly Unit[];
  /** The unit that gives the title, if the body has one. */
  title: Unit | null;
  root: Section;
  /** What stands for parts that are still to be written. */
  unwritten: ReadonlySet<Unit>;
  front: readonly FrontMatterEntry[];
  frontLines: Lines | null;
  /** The front matter stands without a fence, as some site generators keep the metadata of posts. */
  unfenced: boolean;
  settings: Settings;
  report: (finding: Diagnostic) => void;
}
