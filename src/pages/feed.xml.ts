import type { APIRoute } from "astro";
import { atomFeed } from "../publish/atom.ts";
import { archiveFeed } from "../publish/feed-pages.ts";
import { loadArchive } from "../select/archive.ts";

export const GET: APIRoute = async () =>
  new Response(atomFeed(archiveFeed(await loadArchive(), "feed.xml")), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
