import { scaleLinear } from "d3-scale";
import type { Course, Stretch } from "../../select/figure/course-from-zero.ts";
import { rounded } from "../../select/figure/number.ts";
import { durationText } from "../../select/wording.ts";
import type { Lettering } from "./lettering.ts";
import { CARD, INK, LABEL, PAPER, PHASE, RULE } from "./look.ts";

const MIDDLE = 528;
const HALF = 19;
const LABELS = 590;

/** The course of an incident from T+0 to its end along the foot of a card, spans as in the site's overlaid courses. */
export function courseDrawn({ stretches, last, listing, end }: Course, mono: Lettering): string {
  const place = scaleLinear()
    .domain([0, last])
    .range([CARD.margin, CARD.width - CARD.margin]);
  const size = 24;
  const length = `${listing.lowerBound ? "≥ " : ""}${durationText(last)}`;
  const right = CARD.width - CARD.margin;
  const bars = [CARD.margin, ...(end === null ? [] : [right])].map(
    (x) =>
      `<path d="M${x} ${MIDDLE - HALF - 9}V${MIDDLE + HALF + 9}" stroke="${INK.first}" stroke-width="3"/>`,
  );
  return [
    HATCH,
    `<path d="M${CARD.margin} ${MIDDLE}H${right}" stroke="${RULE}" stroke-width="2"/>`,
    ...stretches.map((stretch) =>
      spanDrawn(stretch, rounded(place(stretch.from)), rounded(place(stretch.until))),
    ),
    ...bars,
    `<g ${LABEL}>`,
    mono.drawn("T+0", { x: CARD.margin, y: LABELS, size }),
    mono.drawn(length, { x: right - mono.width(length, size), y: LABELS, size }),
    "</g>",
  ].join("");
}

const HATCH = `<defs><pattern id="hatch" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="11" height="11" fill="${PAPER}"/><path d="M0 0V11" stroke="${PHASE["false-lead"]}" stroke-width="7"/></pattern></defs>`;

function spanDrawn({ phase }: Stretch, x: number, until: number): string {
  const colour = PHASE[phase === "untimed" ? "none" : (phase ?? "none")];
  const box = (top: number, height: number, fill: string) =>
    `<rect x="${x}" y="${top}" width="${rounded(until - x)}" height="${height}" fill="${fill}"`;
  switch (phase) {
    case "untimed":
      return `<path d="M${x} ${MIDDLE}H${until}" stroke="${colour}" stroke-width="5" stroke-dasharray="2 12"/>`;
    case null:
    case "lead-up":
    case "follow-up":
      return `${box(MIDDLE - 5, 10, colour)}/>`;
    case "false-lead":
      return `${box(MIDDLE - HALF, 2 * HALF, "url(#hatch)")} stroke="${colour}" stroke-width="3"/>`;
    case "mitigation":
      return `${box(MIDDLE, HALF, colour)}/>${box(MIDDLE - HALF, 2 * HALF, "none")} stroke="${colour}" stroke-width="3"/>`;
    default:
      return `${box(MIDDLE - HALF, 2 * HALF, colour)}/>`;
  }
}
