import type { APIRoute } from "astro";
import { dataNdjson, dataRows } from "../../publish/dataset.ts";
import { loadArchive } from "../../select/archive.ts";

export const GET: APIRoute = async () =>
  new Response(dataNdjson(dataRows((await loadArchive()).entries)), {
    headers: { "Content-Type": "application/x-ndjson; charset=utf-8" },
  });
