import { facetUrl, url } from "./url.ts";

export type NavigationKey = "incidents" | "timeline" | "differential" | "playbooks" | "actions" | "insights";

export interface NavigationLink {
  key: NavigationKey;
  title: string;
  href: string;
}

/** The masthead's links, in order. */
export const NAVIGATION: readonly NavigationLink[] = [
  { key: "incidents", title: "Incidents", href: url("") },
  { key: "timeline", title: "Timeline", href: url("timeline/") },
  { key: "differential", title: "Differential", href: url("differential/") },
  { key: "playbooks", title: "Playbooks", href: facetUrl("causes") },
  { key: "actions", title: "Actions", href: url("actions/") },
  { key: "insights", title: "Insights", href: url("insights/") },
];
