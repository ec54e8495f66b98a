import type { Lines } from "../../model/postmortem.ts";
import type { FactKind } from "../words/fact-words.ts";

/** One labelled fact: "Severity: SEV-2", a row of a metadata table, a heading "Date: July 1, 2020". */
export interface Fact {
  kind: FactKind;
  label: string;
  text: string;
  lines: Lines;
}
