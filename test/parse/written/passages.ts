import type { Lines } from "../../../src/model/postmortem.ts";
import type { Page } from "./page.ts";

/** Writes sentences, and answers the lines of each. */
type Layout = (page: Page, sentences: readonly string[]) => number[];

/** How a passage is laid out. */
export const PASSAGE_SHAPES = {
  paragraph: (page, sentences) => [page.write(sentences.join(" "))],
  lines: (page, sentences) => sentences.map((sentence) => page.write(sentence)),
  paragraphs: (page, sentences) =>
    sentences.map((sentence, index) => (index === 0 ? page.write(sentence) : page.block(sentence))),
  list: (page, sentences) => sentences.map((sentence) => page.write(`- ${sentence}`)),
  stars: (page, sentences) => sentences.map((sentence) => page.write(`* ${sentence}`)),
  numbered: (page, sentences) => sentences.map((sentence, index) => page.write(`${index + 1}. ${sentence}`)),
  nested: (page, sentences) =>
    sentences.map((sentence, index) => page.write(`${index === 0 ? "" : "  "}- ${sentence}`)),
  "paragraph and list": (page, sentences) =>
    sentences.map((sentence, index) =>
      index === 0
        ? page.write(sentence)
        : index === 1
          ? page.block(`- ${sentence}`)
          : page.write(`- ${sentence}`),
    ),
  quote: (page, sentences) => sentences.map((sentence) => page.write(`> ${sentence}`)),
  bold: (page, sentences) =>
    sentences.map((sentence, index) =>
      page.write(index === 0 && sentences.length > 1 ? `**${sentence}**` : sentence),
    ),
} as const satisfies Record<string, Layout>;

export type PassageShape = keyof typeof PASSAGE_SHAPES;

/** The lines of a passage as spans of one line each. */
export function passage(page: Page, shape: PassageShape, sentences: readonly string[]): Lines[] {
  return PASSAGE_SHAPES[shape](page, sentences).map((line) => [line, line]);
}
