import type { APIRoute } from "astro";
import { feedPaths, valueFeed } from "../../../publish/feed-pages.ts";
import { jsonFeed } from "../../../publish/json-feed.ts";
import { loadArchive } from "../../../select/archive.ts";
import type { FacetValue } from "../../../select/facets.ts";

export const getStaticPaths = async () => feedPaths(await loadArchive());

export const GET: APIRoute<{ value: FacetValue }> = async ({ props }) =>
  new Response(jsonFeed(valueFeed(await loadArchive(), props.value, "feed.json")), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
