const files = new Map<string, Promise<Response>>();

/**
 * Fetches a file of an index once a page; the server is asked whether it changed, so that facts never lag behind.
 * @param base address of the archive's home page, with a slash at its end
 */
export async function indexFile(base: string, name: string): Promise<Response> {
  const address = `${base}pagefind/${name}`;
  const known = files.get(address) ?? fetchFile(address);
  files.set(address, known);
  known.catch(() => files.delete(address));
  return (await known).clone();
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}
