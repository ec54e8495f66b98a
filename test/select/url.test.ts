import { expect, it } from "vitest";
import { absoluteUrl, facetUrl, incidentUrl, searchUrl, url } from "../../src/select/url.ts";

it("addresses begin with the base and pages end with a slash", () => {
  expect([
    url(""),
    url("/feed.xml"),
    incidentUrl("2023/pool limit"),
    incidentUrl("2023/pool", "entry-12"),
    facetUrl("tags"),
    facetUrl("tags", "数据"),
    searchUrl(),
    searchUrl("cause:dns a&b"),
  ]).toEqual([
    "/",
    "/feed.xml",
    "/incidents/2023/pool%20limit/",
    "/incidents/2023/pool/#entry-12",
    "/tags/",
    "/tags/%E6%95%B0%E6%8D%AE/",
    "/search/",
    "/search/?q=cause%3Adns%20a%26b",
  ]);
});

it("absolute addresses need the site's own", () => {
  expect([absoluteUrl("feed.xml", undefined), absoluteUrl("feed.xml", "https://x.org")]).toEqual([
    null,
    "https://x.org/feed.xml",
  ]);
});
