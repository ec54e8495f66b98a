import { partsHtml } from "./atom.ts";
import type { Feed } from "./feed.ts";

/** A feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    ...(feed.subtitle && { description: feed.subtitle }),
    home_page_url: feed.home,
    feed_url: feed.self,
    authors: [{ name: feed.author }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      ...(item.parts.length > 0
        ? { content_html: partsHtml(item) }
        : { content_text: item.summary || item.title }),
      ...(item.summary && { summary: item.summary }),
      ...(item.published !== null && { date_published: item.published, date_modified: item.updated }),
      ...(item.categories.length > 0 && { tags: item.categories }),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
