import type { APIRoute } from "astro";
import { dataSchema } from "../../publish/dataset.ts";

export const GET: APIRoute = () =>
  new Response(dataSchema(), { headers: { "Content-Type": "application/schema+json; charset=utf-8" } });
