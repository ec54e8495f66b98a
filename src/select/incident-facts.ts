import type { Postmortem } from "../model/postmortem.ts";
import type { Clock } from "./incident-clock.ts";
import { type Fact, guessOf, plainFact } from "./incident-fact.ts";
import { figuresOf } from "./incident-figures.ts";
import type { KnownMilestone } from "./incident-milestones.ts";
import { whenFact } from "./incident-when.ts";
import type { Listing } from "./listing.ts";
import { slugOf } from "./slug.ts";
import { facetUrl } from "./url.ts";

/** The facts of an incident: up to four figures that are set large, then the rest. */
export interface Facts {
  large: Fact[];
  small: Fact[];
}

const NONE_NAMED = "none named";
const DETECTORS = {
  monitoring: "monitoring",
  internal: "a colleague",
  customer: "customers",
  "third-party": "a third party",
};

/** What a reader asks first; a file that reports several incidents has no figures of its own. `milestones` are those of the record that have a place on its clock. */
export function factsOf(listing: Listing, clock: Clock, milestones: readonly KnownMilestone[]): Facts {
  const { record } = listing.entry;
  return {
    large: record.kind === "several" ? [] : figuresOf(listing, clock, milestones),
    small: [
      whenFact(record, clock),
      ...severityFact(listing),
      listFact("Causes", record.causes, "causes"),
      listFact("Looked like", record.symptoms, "symptoms"),
      plainFact(
        "Detected by",
        record.detectedBy ? DETECTORS[record.detectedBy.value] : null,
        guessOf(record.detectedBy),
      ),
      plainFact("Status", record.status?.replace("-", " ") ?? null, null),
      namesFact("Services", record.services, "services"),
      peopleFact(record),
      ...(record.teams.length > 0 ? [namesFact("Teams", record.teams, null)] : []),
      ...(record.tags.length > 0 ? [namesFact("Tags", record.tags, "tags")] : []),
    ],
  };
}

/** The severity, where there is more to say of it than the head of the page does: other words, or a guess. */
function severityFact({ severity, entry }: Listing): Fact[] {
  const written = entry.record.severity?.written ?? null;
  const guess = guessOf(entry.record.severity);
  const same = written !== null && plainLetters(written) === plainLetters(severity.label);
  if (written === null || (same && guess === null)) return [];
  const href = severity.level === null ? null : facetUrl("severities", slugOf(severity.label));
  const note = same ? null : `written “${written}”`;
  return [{ label: "Severity", values: [{ text: severity.label, href }], none: "not stated", guess, note }];
}

function plainLetters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function listFact(
  label: string,
  values: Postmortem["causes"] | Postmortem["symptoms"],
  folder: string,
): Fact {
  const guess = values.find(({ certainty }) => certainty === "inferred") ?? null;
  return {
    label,
    values: [...new Set(values.map(({ value }) => value))].map((value) => ({
      text: value,
      href: facetUrl(folder, value),
    })),
    none: "not stated",
    guess: guessOf(guess),
    note: null,
  };
}

function namesFact(label: string, names: readonly string[], folder: string | null): Fact {
  const values = [...new Set(names)].map((text) => ({
    text,
    href: folder === null ? null : facetUrl(folder, slugOf(text)),
  }));
  return { label, values, none: NONE_NAMED, guess: null, note: null };
}

function peopleFact({ people }: Postmortem): Fact {
  const named = new Map<string, string[]>();
  for (const { name, role } of people)
    named.set(name, [...(named.get(name) ?? []), ...(role === null ? [] : [role])]);
  const values = [...named].map(([name, roles]) => ({
    text: roles.length > 0 ? `${name} (${[...new Set(roles)].join(", ")})` : name,
    href: null,
  }));
  return { label: "People", values, none: NONE_NAMED, guess: null, note: null };
}
