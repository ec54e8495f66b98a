/**
 * Addresses of pages: the one place that knows the base path. Every address starts with the base and a page's ends
 * with a slash. In plain Node (tests, rendering outside Astro's build) the base is `/`.
 */
const BASE = withSlash(import.meta.env?.BASE_URL ?? "/");

/** The address of a path that is relative to the site's root: `url("feed.xml")` is `/x/feed.xml` under base `/x/`. */
export function url(path: string): string {
  return BASE + path.replace(/^\/+/, "");
}

/** The page of an incident; ids may hold slashes. `anchor` is an element's id on that page. */
export function incidentUrl(id: string, anchor = ""): string {
  return url(`incidents/${id.split("/").map(encodeURIComponent).join("/")}/${anchor && `#${anchor}`}`);
}

/** The page of one value of a facet, such as `/causes/dns/`; without a slug the facet's index. */
export function facetUrl(folder: string, slug = ""): string {
  return url(slug ? `${folder}/${encodeURIComponent(slug)}/` : `${folder}/`);
}

/** The search page with a query, such as `cause:dns symptom:latency`. */
export function searchUrl(query = ""): string {
  return url(query ? `search/?q=${encodeURIComponent(query)}` : "search/");
}

/** An absolute address where the site's own is known, else null. */
export function absoluteUrl(path: string, site: string | undefined): string | null {
  return site ? new URL(url(path), site).href : null;
}

function withSlash(base: string): string {
  return base.endsWith("/") ? base : `${base}/`;
}
