import type { Feed, FeedItem } from "./feed.ts";
import { xmlText } from "./xml.ts";

/** A feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${xmlText(feed.id)}</id>`,
    `  <title>${xmlText(feed.title)}</title>`,
    ...(feed.subtitle ? [`  <subtitle>${xmlText(feed.subtitle)}</subtitle>`] : []),
    `  <updated>${feed.updated}</updated>`,
    `  <author><name>${xmlText(feed.author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(feed.home)}"/>`,
    ...feed.items.flatMap(entryLines),
    "</feed>",
    "",
  ].join("\n");
}

function entryLines(item: FeedItem): string[] {
  return [
    "  <entry>",
    `    <id>${xmlText(item.id)}</id>`,
    `    <title>${xmlText(item.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(item.url)}"/>`,
    ...(item.published === null ? [] : [`    <published>${item.published}</published>`]),
    `    <updated>${item.updated}</updated>`,
    ...item.categories.map((category) => `    <category term="${xmlText(category)}"/>`),
    `    <summary>${xmlText(item.summary || item.title)}</summary>`,
    ...(item.parts.length > 0 ? [`    <content type="html">${xmlText(partsHtml(item))}</content>`] : []),
    "  </entry>",
  ];
}

/** The parts of an item as HTML; their text is escaped. */
export function partsHtml(item: FeedItem): string {
  return item.parts
    .map(
      ([heading, text]) =>
        `<h2>${xmlText(heading)}</h2>${text
          .split(/\n+/)
          .map((one) => `<p>${xmlText(one)}</p>`)
          .join("")}`,
    )
    .join("");
}
