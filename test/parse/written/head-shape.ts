import type { FactLayout } from "./fact-layouts.ts";
import type { DetectorWords, LengthStyle, Rating, Share, State } from "./fact-values.ts";
import type { FrontShape, KeyStyle } from "./front.ts";
import type { HeadingStyle } from "./headings.ts";
import type { SummaryStyle } from "./summaries.ts";
import type { Above, Below, Coat } from "./surroundings.ts";
import type { TemplateName } from "./templates.ts";
import type { DateStyle, TimeStyle, Zone } from "./times.ts";
import type { TitleStyle } from "./titles.ts";
import type { WindowStyle } from "./windows.ts";

/** The shape of what stands before the first part: title, facts, front matter; and of the summary. */
export interface HeadShape {
  title: TitleStyle;
  above: Above;
  below: Below;
  coat: Coat;
  template: TemplateName;
  heading: HeadingStyle;
  date: DateStyle;
  time: TimeStyle;
  zone: Zone;
  zoneIn: "entries" | "heading" | "sentence" | "nowhere";
  /** Where the date of the timeline's entries stands: in each, or only in the head. */
  dateIn: "entries" | "facts";
  /** How front matter is written, which then tells the facts. */
  front: FrontShape | "none";
  titleInFront: "not" | "too" | "alone";
  keyStyle: KeyStyle;
  /** Which of the keys of each fact is taken. */
  key: number;
  /** Whether front matter gives times as ISO 8601 does. */
  isIso: boolean;
  facts: FactLayout;
  /** A part of their own, by its name; or below the title, or in the summary. */
  factsIn: FactPlace;
  order: "when first" | "rating first" | "status first";
  window: WindowStyle;
  lasted: LengthStyle | "untold";
  rating: Rating;
  ratingIn: "facts" | "summary";
  state: State | "untold";
  detector: DetectorWords | "untold";
  share: Share | "untold";
  hasServices: boolean;
  hasAuthors: boolean;
  hasTags: boolean;
  summary: SummaryStyle;
  dateLabel: string;
  startLabel: string;
  endLabel: string;
  durationLabel: string;
  severityLabel: string;
  statusLabel: string;
  detectorLabel: string;
  servicesLabel: string;
  affectedLabel: string;
  authorsLabel: string;
}

/** Where the facts stand. */
export const FACT_PLACES = [
  "head",
  "before summary",
  "behind summary",
  "Incident details",
  "Incident information",
  "Metadata",
  "At a glance",
  "Key facts",
  "Details",
  "General information",
] as const;

export type FactPlace = (typeof FACT_PLACES)[number];
