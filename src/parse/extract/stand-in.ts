import type { Passage } from "../../model/postmortem.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import type { SectionKind } from "../words/section-words.ts";
import type { Stated } from "../words/statement-words.ts";
import { passage, statements, within } from "./passage.ts";
import { ELSEWHERE } from "./places.ts";
import { plainness } from "./plainness.ts";

/**
 * Parts that tell it by another name: the symptoms what users met, the diagnosis what was found, the response what was
 * done, as do the actions that were taken.
 */
const NAMES: Readonly<Record<Stated, readonly { kind: SectionKind; heading: RegExp }[]>> = {
  impact: [{ kind: "symptoms", heading: /./ }],
  rootCause: [{ kind: "response", heading: /diagnos|finding|debug|identif/i }],
  resolution: [
    { kind: "response", heading: /respon|taken|steps|what (?:we|i) did\b/i },
    { kind: "actions", heading: /^(?!.*(?:correct|prevent)).*\btaken\b/i },
  ],
};
/** Where such a part tells of another matter: the symptom that five whys begin with. */
const BESIDE: Readonly<Record<Stated, readonly SectionKind[]>> = {
  impact: ["rootCause", "resolution", "contributing"],
  rootCause: [],
  resolution: [],
};
const LONGEST = 20;

/** The part that stands in for one without a section of its own, if its sentences state it; a guess. */
export function fromStandIn({ root }: Source, sought: Stated): Passage | null {
  const parts = descend(root).filter((part) =>
    NAMES[sought].some(
      ({ kind, heading }) =>
        part.kinds.includes(kind) &&
        heading.test(part.heading) &&
        !within(part, [kind, ...BESIDE[sought], ...ELSEWHERE]),
    ),
  );
  const told = parts.flatMap((part) => statements({ ...part, kinds: [...part.kinds, sought] }));
  const plain = told.reduce((sum, { text }) => sum + plainness(text)[sought], 0);
  return (plain >= 0.5 || sought === "impact") && told.length <= LONGEST ? passage(told, "inferred") : null;
}
