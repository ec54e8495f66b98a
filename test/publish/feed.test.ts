import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { atomFeed } from "../../src/publish/atom.ts";
import { archiveFeed, feedPaths, valueFeed } from "../../src/publish/feed-pages.ts";
import { jsonFeed } from "../../src/publish/json-feed.ts";
import { type Archive, arrangeArchive } from "../../src/select/arrange.ts";
import { randomArchive, sampleArchive } from "../sample/archive.ts";
import { entry, SETTINGS } from "../sample/record.ts";

interface Parsed {
  /** Text of each element by its path, in document order. */
  text: [path: string, text: string][];
  links: Record<string, string>[];
}

/** Parses strictly: anything that is not well-formed XML throws. */
function parse(xml: string): Parsed {
  const parsed: Parsed = { text: [], links: [] };
  const path: { name: string; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    path.push({ name, text: "" });
    if (name === "link") parsed.links.push(attributes as Record<string, string>);
  });
  parser.on("text", (text) => {
    const last = path.at(-1);
    if (last) last.text += text;
  });
  parser.on("closetag", () => {
    const names = path.map(({ name }) => name).join("/");
    const closed = path.pop();
    if (closed) parsed.text.push([names, closed.text]);
  });
  parser.write(xml).close();
  return parsed;
}

function texts({ text }: Parsed, path: string): string[] {
  return text.filter(([name]) => name === path).map(([, value]) => value);
}

/** An archive of one document whose words would break careless markup. */
function hostile(site?: string): Archive {
  const facts = {
    id: "2023/a b/ö&<",
    title: 'Pool <script> & "quotes" \u0000\u0007 ]]>',
    started: "2023-05-15T23:30+02:00",
    minutes: 90,
    causes: ["dns" as const],
    tags: ["<b>", "ünïcode"],
    summary: "First <i>line</i> & more.\n\nSecond paragraph 💥.",
    rootCause: "A \u0001 control character.",
  };
  return arrangeArchive([entry(facts)], { ...SETTINGS, site });
}

const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

describe("the Atom feed", () => {
  it.each<[string, Archive]>([
    ["of the samples", sampleArchive()],
    ["of random incidents", randomArchive(150, { seed: 3 })],
    ["of undated incidents", randomArchive(5, { dated: false })],
    ["of hostile words", hostile()],
    ["of nothing", arrangeArchive([], SETTINGS)],
  ])("%s is well-formed and has what RFC 4287 requires", (_, archive) => {
    const parsed = parse(atomFeed(archiveFeed(archive, "feed.xml")));
    const entries = Math.min(archive.incidents.length, 100);
    for (const required of ["feed/id", "feed/title", "feed/updated", "feed/author/name"]) {
      expect(texts(parsed, required), required).toHaveLength(1);
    }
    for (const required of [
      "feed/entry/id",
      "feed/entry/title",
      "feed/entry/updated",
      "feed/entry/summary",
    ]) {
      expect(
        texts(parsed, required).filter((text) => text !== ""),
        required,
      ).toHaveLength(entries);
    }
    expect(new Set(texts(parsed, "feed/entry/id")).size).toBe(entries);
    const dates = parsed.text.filter(([path]) => /(?:updated|published)$/.test(path)).map(([, text]) => text);
    expect(dates.filter((date) => !RFC_3339.test(date))).toEqual([]);
    expect(parsed.links.filter((link) => link.rel === "self")).toHaveLength(1);
  });

  it("keeps words as they are written, without the characters that XML forbids", () => {
    const parsed = parse(atomFeed(archiveFeed(hostile(), "feed.xml")));
    expect(texts(parsed, "feed/entry/title")).toEqual(['Pool <script> & "quotes"  ]]>']);
    expect(texts(parsed, "feed/entry/content")).toEqual([
      "<h2>Summary</h2><p>First &lt;i&gt;line&lt;/i&gt; &amp; more.</p><p>Second paragraph 💥.</p><h2>Root cause</h2><p>A  control character.</p>",
    ]);
  });

  it("has absolute links where the site's address is known", () => {
    const { links, text } = parse(atomFeed(archiveFeed(hostile("https://example.org"), "feed.xml")));
    expect(links.map((link) => link.href)).toEqual([
      "https://example.org/feed.xml",
      "https://example.org/",
      "https://example.org/incidents/2023/a%20b/%C3%B6%26%3C/",
    ]);
    expect(text.filter(([path]) => path === "feed/entry/id")).toEqual([
      ["feed/entry/id", "tag:example.org,2000:incidents/2023/a%20b/%C3%B6%26%3C"],
    ]);
  });

  it("dates an incident by its start and its last milestone", () => {
    const parsed = parse(atomFeed(archiveFeed(hostile(), "feed.xml")));
    expect(texts(parsed, "feed/entry/published")).toEqual(["2023-05-15T23:30:00+02:00"]);
    expect(texts(parsed, "feed/entry/updated")).toEqual(["2023-05-16T01:00:00+02:00"]);
    expect(texts(parsed, "feed/updated")).toEqual(["2023-05-16T01:00:00+02:00"]);
  });
});

describe("the feeds of values", () => {
  it("exist for every cause, symptom, service and tag, each with its incidents only", () => {
    const archive = sampleArchive();
    const paths = feedPaths(archive);
    expect(new Set(paths.map(({ params }) => params.facet))).toEqual(
      new Set(["causes", "symptoms", "services", "tags"]),
    );
    for (const { props } of paths) {
      const feed = valueFeed(archive, props.value, "feed.xml");
      expect(feed.items.map((item) => item.title)).toEqual(props.value.listings.map((one) => one.title));
    }
  });
});

describe("the JSON feed", () => {
  it("has what JSON Feed 1.1 requires", () => {
    const feed = JSON.parse(jsonFeed(archiveFeed(hostile("https://example.org"), "feed.json")));
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Casebook",
      home_page_url: "https://example.org/",
      feed_url: "https://example.org/feed.json",
      items: [
        {
          id: "tag:example.org,2000:incidents/2023/a%20b/%C3%B6%26%3C",
          url: "https://example.org/incidents/2023/a%20b/%C3%B6%26%3C/",
          date_published: "2023-05-15T23:30:00+02:00",
          tags: ["dns", "<b>", "ünïcode"],
        },
      ],
    });
  });

  it("gives every item some content", () => {
    const { items } = JSON.parse(jsonFeed(archiveFeed(randomArchive(20, { dated: false }), "feed.json")));
    expect(items.filter((item: Record<string, string>) => !item.content_html && !item.content_text)).toEqual(
      [],
    );
  });
});
