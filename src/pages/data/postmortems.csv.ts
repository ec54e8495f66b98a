import type { APIRoute } from "astro";
import { dataCsv, dataRows } from "../../publish/dataset.ts";
import { loadArchive } from "../../select/archive.ts";

export const GET: APIRoute = async () =>
  new Response(dataCsv(dataRows((await loadArchive()).entries)), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
