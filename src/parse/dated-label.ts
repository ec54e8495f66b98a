import type { Label } from "./label.ts";
import { startsWithTime } from "./time-led.ts";
import type { FactKind } from "./words/fact-words.ts";

/** "Incident: 16 July 2026", "Resolution: 20 July 2026": names of other things that say when; null for any other label, and where words stand beside the moment. */
export function datedFact({ text, rest }: Label): FactKind | null {
  if (!isOnlyMoment(rest)) return null;
  if (NAMES_END.test(text)) return "resolved";
  return NAMES_INCIDENT.test(text) ? "date" : null;
}

const NAMES_END =
  /^\W{0,3}(?:resolution|resolución|resolução|résolution|risoluzione|lösung|oplossing|løsning|lösning)\W{0,3}$/i;
const NAMES_INCIDENT = /^\W{0,3}(?:incident|incidente|outage|vorfall|störung|panne|evento)\W{0,3}$/i;

/** "20 July 2026, 14:00 UTC": a moment and no words beside it. */
function isOnlyMoment(rest: string): boolean {
  return rest.length < 40 && startsWithTime(rest) && !/\p{Ll}{3}/u.test(rest.replace(MONTH, ""));
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/gi;
