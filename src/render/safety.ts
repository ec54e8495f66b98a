import { defaultSchema } from "rehype-sanitize";

type Schema = typeof defaultSchema;

/** Before every id of a heading, so that it never meets an id of the page around the document. */
export const HEADING_PREFIX = "doc-";

/** Before every id that the author wrote, or that a footnote has. */
export const AUTHOR_PREFIX = "own-";

/** Elements that HTML has dropped; their content stays. */
const OBSOLETE = ["tt", "strike", "picture", "source"];
const ADDED = ["abbr", "caption", "center", "dfn", "figcaption", "figure", "mark", "small", "u", "wbr"];

/** Attributes that any element may keep; those that only lay out or that make forms are left out. */
const ANYWHERE = ["ariaLabel", "dateTime", "dir", "id", "lang", "name", "title"];

/** What may survive of a document: GitHub's list without forms, layout attributes and obsolete elements. */
export const safeSchema: Schema = {
  ...defaultSchema,
  strip: ["script", "style", "template", "noscript", "textarea", "select", "title"],
  clobberPrefix: AUTHOR_PREFIX,
  tagNames: [...(defaultSchema.tagNames ?? []).filter((name) => !OBSOLETE.includes(name)), ...ADDED],
  attributes: {
    ...defaultSchema.attributes,
    "*": ANYWHERE,
    details: ["open"],
    img: ["src", "alt", "width", "height"],
    input: [["disabled", true], ["type", "checkbox"], "checked"],
    ol: [...(defaultSchema.attributes?.ol ?? []), "start", "reversed"],
    td: ["colSpan", "rowSpan", "headers", "align"],
    th: ["colSpan", "rowSpan", "headers", "scope", "abbr", "align"],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ["http", "https", "mailto"],
    src: ["http", "https", "data"],
  },
};
