import { indexFile } from "./index-files.ts";
import type { PageData } from "./pagefind.ts";

const SIGNATURE = "pagefind_dcd";

/**
 * What the index holds of one page, without any search: for lists of documents that no words were asked of. Pagefind
 * itself would load the whole index for that. The file is gzipped JSON behind a signature.
 * @param base address of the archive's home page, with a slash at its end
 * @param part the folder of the index that has the page
 */
export async function loadFragment(base: string, part: string, id: string): Promise<PageData> {
  const { body } = await indexFile(base, `${part}fragment/${id}.pf_fragment`);
  if (body === null) throw new Error(`Unexpected empty fragment ${id}`);
  const text = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).text();
  if (!text.startsWith(SIGNATURE)) throw new Error(`Unexpected fragment ${id}`);
  const data = JSON.parse(text.slice(SIGNATURE.length)) as Omit<PageData, "locations">;
  return { ...data, url: base + data.url.replace(/^\//, ""), locations: [] };
}
