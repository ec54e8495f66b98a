import { cacheDir } from "virtual:casebook/options";
import { loadArchive } from "../../select/archive.ts";
import { cardOf } from "./card.ts";
import { cardFaces } from "./faces.ts";
import { pictureOf } from "./picture.ts";

/** The picture of one incident, drawn when its turn comes. */
export interface Card {
  id: string;
  /** A PNG. */
  picture(): Promise<Buffer>;
}

/** The pictures of all incidents; none where the site's address is not known, for then no page can refer to them. */
export async function loadCards(): Promise<Card[]> {
  const { incidents, frame } = await loadArchive();
  if (!frame.pictured) return [];
  return incidents.map((listing) => ({
    id: listing.id,
    picture: () => pictureOf(cardOf(listing, frame, cardFaces()), { id: listing.id, cacheDir }),
  }));
}
