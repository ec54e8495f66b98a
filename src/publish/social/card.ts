import type { Frame } from "../../select/arrange.ts";
import { courseOf } from "../../select/figure/course-from-zero.ts";
import type { Listing } from "../../select/listing.ts";
import { NOT_STATED } from "../../select/severity.ts";
import { absoluteUrl } from "../../select/url.ts";
import { dateWords, durationText, listed } from "../../select/wording.ts";
import { brokenIntoLines } from "./break-lines.ts";
import { courseDrawn } from "./draw-course.ts";
import type { Lettering } from "./lettering.ts";
import { CARD, INK, LABEL, PAPER, RULE, SEVERITY } from "./look.ts";

/** The faces of a card. */
export interface Faces {
  serif: Lettering;
  mono: Lettering;
}

/** A picture that a page refers to. */
export interface SharedPicture {
  address: string;
  width: number;
  height: number;
  alt: string;
}

const TOP = 72;
const TITLE_TOP = 128;
/** Sizes of the title, each with the lines that it may take: the first that holds the whole title is used. */
const TITLES = [
  { size: 76, lines: 2 },
  { size: 64, lines: 3 },
  { size: 52, lines: 4 },
] as const;
const MOST_CAUSES = 3;

/**
 * The picture of an incident for those who share its address: one stroke, the title, what is known at a glance, and
 * the course to scale. As an SVG whose text is outlines. A title in a script that the faces lack is left out rather
 * than drawn in boxes: whatever shows the picture shows the title beside it.
 */
export function cardOf(listing: Listing, frame: Frame, faces: Faces): string {
  const { width, height, margin } = CARD;
  const title = faces.serif.covers(listing.title) ? titleDrawn(listing.title, faces.serif) : NO_TITLE;
  const course = courseOf(listing);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    headDrawn(listing, frame, faces),
    strokeDrawn(listing, title.bottom),
    title.svg,
    `<g fill="${INK.second}">${factsDrawn(listing, faces.serif, title.bottom + 58)}</g>`,
    course === null
      ? `<path d="M${margin} 548H${width - margin}" stroke="${RULE}" stroke-width="2"/>`
      : courseDrawn(course, faces.mono),
    "</svg>",
  ].join("\n");
}

/** The picture of an incident as its page names it; null where there is none. */
export function pictureFor(listing: Listing, frame: Frame): SharedPicture | null {
  if (!frame.pictured || listing.kind === "other") return null;
  const path = `social/${listing.id.split("/").map(encodeURIComponent).join("/")}.png`;
  const address = absoluteUrl(path, frame.site);
  return address === null
    ? null
    : { address, width: CARD.width, height: CARD.height, alt: cardWords(listing) };
}

/** What the picture shows, for those who do not see it. */
function cardWords(listing: Listing): string {
  const course = courseOf(listing) === null ? "" : "; below, its course from start to end";
  return `${[listing.title, ...factWords(listing)].join(", ")}${course}`;
}

const NO_TITLE = { svg: "", bottom: TITLE_TOP + 152 };

function headDrawn({ date }: Listing, frame: Frame, { serif, mono }: Faces): string {
  const name = [frame.title, frame.organisation].filter((part) => part !== "").join(" · ");
  const size = 27;
  const day = date ?? "";
  const x = CARD.width - CARD.margin - mono.width(day, 25);
  const drawnName = serif.covers(name) ? serif.drawn(name, { x: CARD.margin + 48, y: TOP, size }) : "";
  return [
    `<g transform="translate(${CARD.margin} ${TOP - 20}) scale(1.5)" fill="none" stroke-width="1.75">`,
    `<path d="M3 1V16M8.5 1V16M14 1V16M19.5 1V16" stroke="${INK.first}"/>`,
    `<path d="M0 13 23 4" stroke="${SEVERITY.lead}" stroke-width="2"/></g>`,
    `<g fill="${INK.second}">${drawnName}</g>`,
    `<g ${LABEL}>${mono.drawn(day, { x, y: TOP, size: 25 })}</g>`,
  ].join("");
}

function titleDrawn(title: string, serif: Lettering): { svg: string; bottom: number } {
  const most = CARD.width - 2 * CARD.margin - CARD.indent;
  const broken = TITLES.map(({ size, lines }) => ({
    size,
    lines: brokenIntoLines(title, { width: (text) => serif.width(text, size), most, lines }),
  }));
  const { size, lines } =
    broken.find(({ lines: all }) => !all.at(-1)?.endsWith("…")) ?? broken.at(-1) ?? NONE;
  const step = size * 1.14;
  const drawn = lines.map((line, n) =>
    serif.drawn(line, { x: CARD.margin + CARD.indent, y: TITLE_TOP + size * 0.86 + n * step, size }),
  );
  return { svg: `<g fill="${INK.first}">${drawn.join("")}</g>`, bottom: TITLE_TOP + lines.length * step };
}

const NONE = { size: 0, lines: [] };

/** The incident's stroke beside its title: weight and colour are the severity, hollow where none is stated. */
function strokeDrawn({ severity, falseLeads }: Listing, bottom: number): string {
  const weight = [16, 22, 16, 11, 7][severity.mark] ?? 16;
  const [x, y, height] = [CARD.margin + 11 - weight / 2, TITLE_TOP + 6, bottom - TITLE_TOP - 4];
  const colour = SEVERITY.marks[severity.mark];
  const stroke =
    severity.mark === 0
      ? `<rect x="${x + 1.5}" y="${y + 1.5}" width="${weight - 3}" height="${height - 3}" fill="none" stroke="${colour}" stroke-width="3"/>`
      : `<rect x="${x}" y="${y}" width="${weight}" height="${height}" fill="${colour}"/>`;
  const middle = y + height / 2;
  const slash = `<path d="M${CARD.margin - 10} ${middle + 13}L${CARD.margin + 32} ${middle - 13}" stroke="${SEVERITY.lead}" stroke-width="6"/>`;
  return falseLeads.length > 0 ? stroke + slash : stroke;
}

function factsDrawn(listing: Listing, serif: Lettering, y: number): string {
  const size = 32;
  const most = CARD.width - 2 * CARD.margin - CARD.indent;
  const words = factWords(listing).join("   ·   ");
  const [line = ""] = brokenIntoLines(words, { width: (text) => serif.width(text, size), most, lines: 1 });
  return serif.drawn(line, { x: CARD.margin + CARD.indent, y, size });
}

function factWords({ severity, minutes, lowerBound, causes, date }: Listing): string[] {
  return [
    ...(severity.label === NOT_STATED ? [] : [severity.label]),
    ...(minutes === null ? [] : [`${lowerBound ? "at least " : ""}${durationText(minutes)}`]),
    ...(causes.length === 0 ? [] : [listed(causes.slice(0, MOST_CAUSES))]),
    ...(severity.label === NOT_STATED && minutes === null && causes.length === 0 && date !== null
      ? [dateWords(date)]
      : []),
  ];
}
