import type { APIRoute } from "astro";
import { archiveFeed } from "../publish/feed-pages.ts";
import { jsonFeed } from "../publish/json-feed.ts";
import { loadArchive } from "../select/archive.ts";

export const GET: APIRoute = async () =>
  new Response(jsonFeed(archiveFeed(await loadArchive(), "feed.json")), {
    headers: { "Content-Type": "application/feed+json; charset=utf-8" },
  });
