import type { APIRoute } from "astro";
import { calendar } from "../publish/calendar.ts";
import { loadArchive } from "../select/archive.ts";

export const GET: APIRoute = async () => {
  const { incidents, frame } = await loadArchive();
  return new Response(calendar(incidents, frame), {
    headers: { "Content-Type": "text/calendar; charset=utf-8" },
  });
};
