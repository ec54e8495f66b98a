import type { APIRoute } from "astro";
import { atomFeed } from "../../../publish/atom.ts";
import { feedPaths, valueFeed } from "../../../publish/feed-pages.ts";
import { loadArchive } from "../../../select/archive.ts";
import type { FacetValue } from "../../../select/facets.ts";

export const getStaticPaths = async () => feedPaths(await loadArchive());

export const GET: APIRoute<{ value: FacetValue }> = async ({ props }) =>
  new Response(atomFeed(valueFeed(await loadArchive(), props.value, "feed.xml")), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
