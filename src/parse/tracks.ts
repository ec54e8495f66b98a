import type { Unit } from "./unit.ts";

/** The short code by which the posts of a cState status page are dated, at their end. */
const TRACK = /(?<!\s)\s{0,4}\{\{<\s{0,3}track\s{1,3}"([^"]{8,30})"\s{0,3}>\}\}\s{0,4}$/;

/** Posts with such a code come back with their times in front: "2024-03-04 10:30 Restored: all mail is delivered." */
export function withTracks(units: readonly Unit[]): Unit[] {
  if (!units.some(({ text }) => text.includes("{{< track"))) return [...units];
  const times = new Map(units.map(({ block, text }) => [block, TRACK.exec(text)?.[1]]));
  const dated = new Set<number>();
  return units.map((unit) => {
    const time = times.get(unit.block);
    if (time === undefined) return unit;
    const text = unit.text.replace(TRACK, "");
    if (dated.has(unit.block)) return { ...unit, text };
    dated.add(unit.block);
    return { ...unit, text: `${time} ${text}`, lead: null, bold: false };
  });
}
