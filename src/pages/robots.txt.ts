import type { APIRoute } from "astro";
import { loadArchive } from "../select/archive.ts";
import { absoluteUrl } from "../select/url.ts";

/** Everything may be read; the sitemap exists where the site's own address is known. */
export const GET: APIRoute = async () => {
  const { frame } = await loadArchive();
  const sitemap = absoluteUrl("sitemap-index.xml", frame.site);
  const lines = ["User-agent: *", "Allow: /", ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`])];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
};
