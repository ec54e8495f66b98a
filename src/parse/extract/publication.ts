import type { Source } from "../source.ts";
import { findMoments } from "../values/moment.ts";
import type { Dated } from "./dated.ts";
import type { Fact } from "./fact.ts";

/** A folder of posts in the path, as site generators name it. */
const POSTS = /(?:^|[/_])(?:posts?|blogs?|news|articles?|announcements?)[/_](?!mortem)/i;
/** A layout of front matter for posts. */
const POST_LAYOUT = /\bposts?\b(?![-_ ]?mortem)|blog|article|news/i;
const LAYOUT_KEYS = new Set(["layout", "template", "type"]);

/**
 * Whether the document was published as a post: its own date, in front matter and the file's name, then tells when it
 * was written, which is after the incident.
 */
export function isPosted(source: Source): boolean {
  const { path, front, unfenced } = source;
  return (
    unfenced ||
    isMail(source) ||
    POSTS.test(path) ||
    front.some(
      ({ key, value }) =>
        LAYOUT_KEYS.has(key.toLowerCase()) && typeof value === "string" && POST_LAYOUT.test(value),
    )
  );
}

/** "From: ...", "To: ...", "Date: ...", "Subject: ...": the head of a mail, whose date is that of writing. */
function isMail({ units }: Source): boolean {
  const head = units
    .slice(0, MAIL_HEAD)
    .map(({ text }) => /^\W{0,4}(from|to|subject):/i.exec(text)?.[1]?.toLowerCase());
  return head.includes("from") && (head.includes("to") || head.includes("subject"));
}

const MAIL_HEAD = 6;

/** The day on which a mail was sent, with the other facts; null where the document is none. */
export function mailed(
  source: Source,
  facts: readonly Fact[],
): { sent: Dated | null; others: readonly Fact[] } {
  const head = source.units[MAIL_HEAD - 1]?.lines[0] ?? Number.POSITIVE_INFINITY;
  const fact = isMail(source)
    ? facts.find(({ kind, lines }) => kind === "date" && lines[0] <= head)
    : undefined;
  const date =
    fact && findMoments(fact.text, source.settings).find((moment) => moment.date && !moment.invalid)?.date;
  if (!fact || !date) return { sent: null, others: facts };
  return {
    sent: { date, lines: fact.lines, certainty: "inferred" },
    others: facts.filter((other) => other !== fact),
  };
}
