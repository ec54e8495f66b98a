/** What a search can be narrowed by, in the order in which the search page shows it. */
export const FACETS = [
  "cause",
  "symptom",
  "service",
  "severity",
  "year",
  "tag",
  "detection",
  "status",
] as const;

export type Facet = (typeof FACETS)[number];

/** The value that stands for "the document does not say", so that such documents can be asked for. */
export const NOT_STATED = "not stated";

/** Another casebook whose documents are found, too: its name and the address of its home page. */
export interface OtherArchive {
  title: string;
  url: string;
}

/** The values of each facet with the number of documents that have them, most frequent first. */
export interface SearchValues {
  documents: number;
  /** The folders inside that of the index in which its parts lie, with the documents of each; the first is "". */
  parts: readonly { folder: string; documents: number }[];
  archives: readonly OtherArchive[];
  facets: Record<string, [value: string, count: number][]>;
}

/**
 * The facts of every indexed document, part by part, by columns, so that facets, dates and durations are counted and compared in the
 * browser for any set of hits. `facets.cause[i]` holds positions in `SearchValues.facets.cause` for document `i`.
 */
export interface SearchDocuments {
  /** Names of the documents in the index, separated by spaces. */
  ids: string;
  /** Day of the start as one number, 20230515, which compares like the date; null without a date. */
  days: (number | null)[];
  /** Minutes from start to end, null where unknown. */
  minutes: (number | null)[];
  facets: Record<string, (number | number[] | null)[]>;
}
