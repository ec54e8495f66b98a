import { MILESTONES } from "../../model/vocabulary.ts";
import { undecorated } from "../label.ts";
import type { Section } from "../section.ts";
import type { Unit } from "../unit.ts";
import type { FactKind } from "../words/fact-words.ts";
import { factKind } from "../words/lookup.ts";
import type { Fact } from "./fact.ts";

/** Words, then a date, a time or both, and no more than a zone behind. */
const NAMED_MOMENT =
  /^(\p{L}[\p{L} ]{2,40}?)(?: (?:at|on))?[\s:–—-]{1,3}(\d{4}-\d\d?-\d\d?(?:[ T,]{1,2}(?:at )?\d{1,2}:\d\d)?|\d{1,2}:\d\d)(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{1,4}\)?)?\W{0,3}$/iu;
const LONGEST = 80;
const NAMES: ReadonlySet<FactKind> = new Set<FactKind>(MILESTONES);

/** "Resolved 2024-03-05 10:30": a milestone and its moment without a sign between them; null where a unit tells more. */
export function bareFact({ kind, text, lines }: Unit): Fact | null {
  if (kind !== "item" || text.length > LONGEST) return null;
  const found = NAMED_MOMENT.exec(undecorated(text));
  const label = found?.[1] ?? "";
  const named = label === "" ? null : factKind(label);
  return named && NAMES.has(named) ? { kind: named, label, text: found?.[2] ?? "", lines } : null;
}

/** The milestones that the list of a section names and nothing else; [] where its items tell more, or are fewer than two. */
export function bareFacts({ units }: Section): Fact[] {
  const facts = units.map(bareFact).filter((fact) => fact !== null);
  return facts.length > 1 && facts.length === units.length ? facts : [];
}
