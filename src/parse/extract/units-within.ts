import type { Lines } from "../../model/postmortem.ts";
import type { Unit } from "../unit.ts";

/** The units that begin within one of the spans, in document order and in one pass. Spans are sorted by their start. */
export function unitsWithin(units: readonly Unit[], spans: readonly Lines[]): Unit[] {
  let at = 0;
  return units.filter(({ lines: [line] }) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) < line) at++;
    return line >= (spans[at]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}
