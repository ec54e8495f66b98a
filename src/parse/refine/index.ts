import type { Postmortem } from "../../model/postmortem.ts";
import type { Draft } from "../extract/index.ts";
import type { Repair } from "../repair.ts";
import type { Source } from "../source.ts";
import { sectionList, unplacedLines } from "./placement.ts";

/** The draft as a whole → the record, with findings reported on the way. */
export function refine(draft: Draft, source: Source, repairs: readonly Repair[]): Postmortem {
  const record = { ...draft.record, sections: sectionList(source) };
  return { ...record, unplaced: unplacedLines(source, record) };
}
