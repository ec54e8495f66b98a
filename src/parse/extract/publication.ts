import type { Source } from "../source.ts";

/** A folder of posts in the path, as site generators name it. */
const POSTS = /(?:^|[/_])(?:posts?|blogs?|news|articles?|announcements?)[/_](?!mortem)/i;
/** A layout of front matter for posts. */
const POST_LAYOUT = /\bposts?\b(?![-_ ]?mortem)|blog|article|news/i;
const LAYOUT_KEYS = new Set(["layout", "template", "type"]);

/**
 * Whether the document was published as a post: its own date, in front matter and the file's name, then tells when it
 * was written, which is after the incident.
 */
export function isPosted({ path, front, unfenced }: Source): boolean {
  return (
    unfenced ||
    POSTS.test(path) ||
    front.some(
      ({ key, value }) =>
        LAYOUT_KEYS.has(key.toLowerCase()) && typeof value === "string" && POST_LAYOUT.test(value),
    )
  );
}
