import type { Postmortem } from "../model/postmortem.ts";
import type { Listing } from "./listing.ts";

type Kind = keyof Postmortem["lessons"];

/** A lesson with the incident that taught it. */
export interface Lesson {
  text: string;
  /** Where the document files it; empty for plain lessons. */
  filed: string;
  line: number;
  listing: Listing;
}

const KINDS: readonly [Kind, string][] = [
  ["learned", ""],
  ["gotLucky", "where we got lucky"],
  ["wentPoorly", "what went poorly"],
  ["wentWell", "what went well"],
];

/** The lessons of a group of incidents: those filed as lessons first, then luck, then what went poorly and well. */
export function lessonsOf(
  listings: readonly Listing[],
  kinds: readonly Kind[] = KINDS.map(([kind]) => kind),
): Lesson[] {
  return KINDS.filter(([kind]) => kinds.includes(kind)).flatMap(([kind, filed]) =>
    listings.flatMap((listing) =>
      listing.entry.record.lessons[kind].map(({ text, lines }) => ({ text, filed, line: lines[0], listing })),
    ),
  );
}
