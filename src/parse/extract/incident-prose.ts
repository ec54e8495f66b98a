import type { Lines } from "../../model/postmortem.ts";
import { remembered } from "../remembered.ts";
import { descend, effectiveKinds, type Section } from "../section.ts";
import type { Source } from "../source.ts";
import { BESIDE_STORY } from "../words/section-groups.ts";
import type { SectionKind } from "../words/section-words.ts";
import { frontKey } from "./front-keys.ts";

/** A sentence of prose with the lines of the statement that it stands in. */
export interface Sentence {
  text: string;
  lines: Lines;
  /** It stands in an item of a list. */
  isItem: boolean;
}

const LONGEST = 3000;
const SENTENCE_END = /(?<=[a-z)\d]{2}[.!?])\s+(?=\p{Lu})/u;

/** The sentences of the title and the description that front matter gives, in that order. */
export function* frontSentences({ front }: Source): Generator<Sentence> {
  for (const sought of ["title", "summary"])
    for (const { key, value, lines } of front)
      if (typeof value === "string" && /\d/.test(value) && (frontKey(key) === sought || isLead(key, sought)))
        yield* split(value, lines, false);
}

/** The description under the names that some site generators have for it. */
function isLead(key: string, sought: string): boolean {
  return sought === "summary" && /^(?:excerpt|intro|lead|teaser|subtitle)$/i.test(key);
}

/** The sentences in which a document tells when and how long: of its front matter, opening, summary, impact and background. */
export function* openingSentences(source: Source): Generator<Sentence> {
  yield* frontSentences(source);
  const { root, title } = source;
  for (const section of descend(root)) {
    const isTop = section.rank <= 1 || (title !== null && section.opener === title);
    const isOpening = isTop && section.kinds.length === 0;
    if (isOpening || isOf(section, ["summary", "impact", "background"])) yield* sentencesOf(section);
  }
}

/** The sentences of everything that tells the story. */
export function* storySentences({ root }: Source): Generator<Sentence> {
  for (const section of descend(root)) {
    if (!effectiveKinds(section).some((kind) => (BESIDE_STORY as readonly SectionKind[]).includes(kind)))
      yield* sentencesOf(section);
  }
}

/** The sentences of the parts that tell of the work: resolution, response and detection. */
export function* workSentences({ root }: Source): Generator<Sentence> {
  for (const section of descend(root)) {
    if (isOf(section, ["resolution", "response", "detection"])) yield* sentencesOf(section);
  }
}

/** The sentences of the parts that tell how it was noticed. */
export function* detectionSentences({ root }: Source): Generator<Sentence> {
  for (const section of descend(root)) if (isOf(section, ["detection"])) yield* sentencesOf(section);
}

function isOf(section: Section, kinds: readonly SectionKind[]): boolean {
  return section.kinds.some((kind) => kinds.includes(kind));
}

function* sentencesOf(section: Section): Generator<Sentence> {
  if (section.rest && section.opener)
    yield* split(section.rest, section.opener.lines, section.opener.kind === "item");
  for (const unit of section.units) {
    if (unit.kind === "line" || unit.kind === "item" || unit.kind === "quote")
      yield* split(unit.text, unit.lines, unit.kind === "item");
  }
}

function* split(text: string, lines: Lines, isItem: boolean): Generator<Sentence> {
  for (const sentence of parted(text)) yield { text: sentence, lines, isItem };
}

const parted: (text: string) => readonly string[] = remembered((text) =>
  text.slice(0, LONGEST).split(SENTENCE_END),
);
