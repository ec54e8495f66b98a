import { descend, type Section } from "../section.ts";
import type { Unit } from "../unit.ts";

/** How many posts make a chronology. */
const LEAST = 2;

/** "Update 2", "2025-12-03 Status update", "Update: we ...": the name of a post as a whole, or before a sign. */
const NAMED =
  /^[\s*_[(]{0,4}(?:\d{4}-\d\d?-\d\d?[\s:,–—-]{1,3})?(?:status )?update(?: ?#?\d{1,2})?(?:\W{0,4}$|\s?[:–—]|\s-\s| at \d)/i;
/** What the bold words of a post say in front of it: "**Update** All is well", "**Resolved** - 17:20". */
const LEADS =
  /^(?:status )?(?:update(?: ?#?\d{1,2})?|resolved|monitoring|identified|investigating|fixed|mitigated|recovered|completed|in progress)\W{0,3}$/i;

/** Whether a unit begins a post of a status page that is kept up to date: "**Update**: ...", "## Update 2". */
export function isPost({ kind, text, lead }: Unit): boolean {
  if (kind !== "line" && kind !== "heading" && kind !== "item") return false;
  return (
    NAMED.test(text.slice(0, 60)) ||
    (kind === "line" && lead !== null && text.startsWith(lead) && LEADS.test(lead))
  );
}

/** The posts of a document that is a status page: the parts that hold two and more, from the first of them on; [] where it is none. */
export function postSections(root: Section): Section[] {
  return descend(root)
    .map(postsOf)
    .filter((section) => section !== null);
}

function postsOf(section: Section): Section | null {
  const own = section.units.filter(({ kind }) => kind !== "heading");
  const said = section.opener && isPost(section.opener) ? [section.opener, ...own] : own;
  const first = said.findIndex(isPost);
  const units = first === -1 ? [] : said.slice(first);
  const children = section.children.filter(({ opener }) => opener !== null && isPost(opener));
  const posts = [...units.filter(isPost), ...children];
  return posts.length < LEAST ? null : { ...section, rest: "", units, children };
}
