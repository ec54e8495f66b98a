import { timedFact } from "../words/fact-grammar.ts";
import { factKind } from "../words/lookup.ts";

/**
 * The keys that a postmortem's front matter can have, each with the other ways of writing it. Read without regard to
 * case, hyphens and underscores. `IGNORED` are keys of site generators and trackers: known, and of no use to the record.
 */
export const FRONT_KEYS = {
  id: [],
  title: ["name", "incident_title", "heading", "headline", "subject", "page_title", "post_title"],
  kind: [],
  summary: ["description", "abstract", "tldr", "post_excerpt"],
  impact: ["customer_impact", "user_impact", "business_impact"],
  rootCause: ["root_cause_summary"],
  resolution: ["fix", "solution"],
  trigger: [],
  status: ["state", "document_status"],
  severity: ["sev", "priority", "impact_level"],
  date: ["incident_date", "day"],
  published: [
    "publish_date",
    "pubdate",
    "published_at",
    "created",
    "created_at",
    "published_on",
    "posted",
    "posted_at",
    "post_date",
  ],
  started: [
    "start",
    "start_time",
    "started_at",
    "start_date",
    "incident_start",
    "impact_start",
    "began",
    "begin",
    "started_on",
    "occurred",
    "occurred_at",
    "occurred_on",
    "onset",
    "downtime_start",
    "outage_start",
  ],
  detected: ["detected_at", "detection_time"],
  acknowledged: ["acknowledged_at", "declared", "declared_at"],
  mitigated: ["mitigated_at", "mitigation_time"],
  resolved: [
    "end",
    "end_time",
    "ended",
    "ended_at",
    "end_date",
    "resolved_at",
    "incident_end",
    "impact_end",
    "resolution_time",
    "restored",
    "resolved_when",
    "resolved_on",
    "resolved_date",
    "resolved_time",
    "restored_at",
    "recovered",
    "recovered_at",
    "fixed_at",
    "closed_at",
    "ended_on",
    "downtime_end",
    "outage_end",
  ],
  duration: ["downtime", "outage_duration"],
  timezone: ["zone", "tz", "time_zone"],
  affectedPercent: [
    "affected",
    "users_affected",
    "affected_users_percent",
    "affected_users",
    "users_impacted",
    "customers_affected",
    "affected_customers",
    "customers_impacted",
  ],
  detectedBy: ["detection", "detected_via", "detection_source", "detection_method"],
  causes: ["cause", "root_causes", "root_cause_category"],
  symptoms: ["symptom"],
  tags: ["tag", "keywords", "labels", "categories", "category"],
  services: [
    "service",
    "affected_services",
    "services_affected",
    "components",
    "systems",
    "product",
    "products",
  ],
  teams: ["team", "owning_team"],
  authors: ["author", "owner", "owners", "written_by", "reporter"],
  commander: ["incident_commander", "ic", "lead"],
  responders: ["participants", "people", "responders_involved"],
  related: ["related_incidents", "see_also"],
  recurrenceOf: ["recurrence", "repeat_of"],
  audience: [],
} as const satisfies Record<string, readonly string[]>;

export type FrontKey = keyof typeof FRONT_KEYS;

const IGNORED = new Set(
  (
    "layout section informational pin draft slug url permalink aliases weight toc image cover lang locale uuid archiveurl company sourcefetchedat sourcepublishedat sourcepublisher linktitle resources type template sidebar sidebarlabel sidebarposition " +
    "navorder parent hasChildren navtitle eleventynavigation order keywordslist hide comments sitemap robots canonical canonicalurl lastmod lastupdated updated modified updatedat version format theme menu outputs params excludefromstats incidenttype issue ticket ticketid incidentid number pr source sources references triggers meta subtitle redirectfrom id disable casebook"
  )
    .split(" ")
    .map((key) => key.toLowerCase()),
);

const BY_NAME: ReadonlyMap<string, FrontKey> = new Map(
  (Object.entries<readonly string[]>(FRONT_KEYS) as [FrontKey, readonly string[]][]).flatMap(([key, names]) =>
    [key, ...names].map((name): [string, FrontKey] => [plain(name), key]),
  ),
);

/** The key that a written key stands for; `ignored` for keys of other tools; null for one that nothing knows. */
export function frontKey(written: string): FrontKey | "ignored" | null {
  const name = plain(written);
  const known = BY_NAME.get(name) ?? (IGNORED.has(name) ? "ignored" : null);
  return known ?? timedFact(words(written)) ?? namedFact(words(written));
}

/** "incident_severity": the words of a label, where they are more than one. */
function namedFact(label: string): FrontKey | null {
  const fact = label.includes(" ") ? factKind(label) : null;
  return AS_LABELLED.find((key) => key === fact) ?? null;
}

const AS_LABELLED = [
  "severity",
  "status",
  "detectedBy",
  "services",
  "teams",
  "authors",
  "commander",
] as const;

/** "impactStarted_at" → "impact started at". */
function words(key: string): string {
  return key
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/[\s_.-]+/g, " ")
    .toLowerCase();
}

/** All ways of writing that are known, for suggestions. */
export const KNOWN_KEYS: readonly string[] = [...BY_NAME.keys()];

function plain(key: string): string {
  return key.toLowerCase().replace(/[\s_.-]+/g, "");
}
