import type { Passage } from "../../model/postmortem.ts";
import { descend, type Section, standsIn } from "../section.ts";
import type { Source } from "../source.ts";
import type { SectionKind } from "../words/section-words.ts";
import type { Stated } from "../words/statement-words.ts";
import { isDone, passage, statements, within } from "./passage.ts";
import { ELSEWHERE } from "./places.ts";
import { plainness } from "./plainness.ts";

interface Name {
  kind: SectionKind;
  heading: RegExp;
  /** The name says enough, whatever the sentences below it. */
  plain?: true;
  /** Only where most of it is told as done. */
  done?: true;
}

/**
 * Parts that tell it by another name: the symptoms what users met, the fault what failed, the diagnosis what was found, the response what was
 * done, as do the actions that were taken and the guards that were added.
 */
const NAMES: Readonly<Record<Stated, readonly Name[]>> = {
  impact: [{ kind: "symptoms", heading: /./, plain: true }],
  rootCause: [
    { kind: "leadUp", heading: /^\W*(?:the )?faults?\b/i, plain: true },
    { kind: "response", heading: /diagnos|finding|debug|identif/i },
  ],
  resolution: [
    { kind: "response", heading: /respon|taken|steps|what (?:we|i) did\b/i },
    {
      kind: "actions",
      heading:
        /^(?!.*(?:correct|prevent|\b(?:will|to|be|should|could)\b)).*\b(?:taken|changed|added|made|shipped|completed|done|implemented|introduced|applied|landed)\b/i,
      plain: true,
    },
    { kind: "actions", heading: /\b(?:immediate|urgent|emergency|corrective|remediation)\b/i, done: true },
  ],
};
/** Where such a part tells of another matter: the symptom that five whys begin with. */
const BESIDE: Readonly<Record<Stated, readonly SectionKind[]>> = {
  impact: ["rootCause", "resolution", "contributing"],
  rootCause: [],
  resolution: [],
};
const PLAINLY = 0.5;
const LONGEST = 20;

/** The part that stands in for one without a section of its own, if its sentences state it; a guess. */
export function fromStandIn({ root }: Source, sought: Stated): Passage | null {
  // Of two names that fit a part, the first in the list counts; what stands in another of the parts is told by that one.
  const found = new Map(NAMES[sought].toReversed().flatMap((name) => standIns(root, name, sought)));
  const outer = [...found.keys()]
    .filter((part) => !standsIn(part, (above) => found.has(above)))
    .toSorted(inOrder);
  const told = outer.flatMap((part) => statements({ ...part, kinds: [...part.kinds, sought] }));
  const isPlain =
    [...found.values()].includes(true) ||
    told.reduce((sum, { text }) => sum + plainness(text)[sought], 0) >= PLAINLY;
  return isPlain && told.length <= LONGEST ? passage(told, "inferred") : null;
}

/** The parts of that name, each with whether its name says enough. */
function standIns(root: Section, name: Name, sought: Stated): [Section, boolean][] {
  return descend(root)
    .filter((part) => part.kinds.includes(name.kind) && name.heading.test(part.heading))
    .filter((part) => !within(part, [name.kind, ...BESIDE[sought], ...ELSEWHERE]))
    .filter((part) => !name.done || isDone(part))
    .map((part) => [part, name.plain === true]);
}

function inOrder(a: Section, b: Section): number {
  return (a.opener?.lines[0] ?? 0) - (b.opener?.lines[0] ?? 0);
}
