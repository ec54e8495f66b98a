import type { Ends } from "./windows.ts";

/** What a summary may tell besides what happened. */
export interface Told extends Ends {
  /** A whole sentence: what happened. */
  summary: string;
  minutes: number;
}

/** How the summary begins, and what it tells of the window. */
export const SUMMARY_STYLES = {
  plain: ({ summary }) => summary,
  "from and to": ({ summary, first, last, date, time, zone }) =>
    `On ${date(first)}, from ${time(first)} to ${time(last)}${zone}, ${lower(summary)}`,
  between: ({ summary, first, last, date, time, zone }) =>
    `Between ${time(first)} and ${time(last)}${zone} on ${date(first)}, ${lower(summary)}`,
  behind: ({ summary, first, last, date, time, zone }) =>
    `${bare(summary)} from ${time(first)} until ${time(last)}${zone} on ${date(first)}.`,
  "with both days": ({ summary, first, last, date, time, zone }) =>
    `${summary} The incident started on ${date(first)} at ${time(first)}${zone} and was resolved on ${date(last)} at ${time(last)}${zone}.`,
  "start and length": ({ summary, first, date, time, zone, minutes }) =>
    `On ${date(first)} at ${time(first)}${zone}, ${lower(bare(summary))} for ${minutes} minutes.`,
  length: ({ summary, minutes }) => `${summary} The outage lasted ${minutes} minutes.`,
  "length first": ({ summary, minutes }) => `${summary} It was a ${minutes}-minute outage.`,
} as const satisfies Record<string, (told: Told) => string>;

export type SummaryStyle = keyof typeof SUMMARY_STYLES;

/** Styles that tell the day. */
export const TELLS_DAY: ReadonlySet<SummaryStyle> = new Set<SummaryStyle>([
  "from and to",
  "between",
  "behind",
  "with both days",
  "start and length",
]);

function lower(sentence: string): string {
  return (sentence[0] ?? "").toLowerCase() + sentence.slice(1);
}

function bare(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
