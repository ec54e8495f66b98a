const files = new Map<string, Promise<Response>>();

/**
 * Fetches a file of an index once a page. For files whose names stay the server is asked whether they changed, so that
 * facts never lag behind; those in folders are named by their content.
 * @param base address of the archive's home page, with a slash at its end
 */
export async function indexFile(base: string, name: string): Promise<Response> {
  const address = `${base}pagefind/${name}`;
  const known = files.get(address) ?? fetchFile(address, name.includes("/") ? "default" : "no-cache");
  files.set(address, known);
  known.catch(() => files.delete(address));
  return (await known).clone();
}

async function fetchFile(address: string, cache: RequestCache): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response;
}
