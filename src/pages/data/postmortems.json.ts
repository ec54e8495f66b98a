import type { APIRoute } from "astro";
import { dataJson, dataRows } from "../../publish/dataset.ts";
import { loadArchive } from "../../select/archive.ts";

export const GET: APIRoute = async () =>
  new Response(dataJson(dataRows((await loadArchive()).entries)), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
