import type { Lines } from "../../model/postmortem.ts";
import type { Certainty } from "../../model/vocabulary.ts";
import type { WrittenDate } from "../values/moment.ts";

/** A day with its place. */
export interface Dated {
  date: WrittenDate;
  lines: Lines | null;
  certainty: Certainty;
  posted?: boolean;
}

/** The days that front matter gives. */
export interface FrontDays {
  /** Of the incident: the start that it states, or what its key calls the day of the incident. */
  incident: Dated | null;
  /** Of the document, which may be that of the incident. */
  published: Dated | null;
}
