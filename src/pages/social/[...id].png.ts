import type { APIRoute } from "astro";
import { loadCards } from "../../publish/social/cards.ts";

export const getStaticPaths = async () =>
  (await loadCards()).map((card) => ({ params: { id: card.id }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await props.card.picture()), { headers: { "Content-Type": "image/png" } });

type Card = Awaited<ReturnType<typeof loadCards>>[number];
