const UTF8 = "; charset=utf-8";

/** Types of the files that a site consists of. */
const TYPES: Record<string, string> = {
  ".html": `text/html${UTF8}`,
  ".css": `text/css${UTF8}`,
  ".js": `text/javascript${UTF8}`,
  ".mjs": `text/javascript${UTF8}`,
  ".json": `application/json${UTF8}`,
  ".ndjson": `application/x-ndjson${UTF8}`,
  ".xml": `application/xml${UTF8}`,
  ".txt": `text/plain${UTF8}`,
  ".log": `text/plain${UTF8}`,
  ".csv": `text/csv${UTF8}`,
  ".tsv": `text/tab-separated-values${UTF8}`,
  ".ics": `text/calendar${UTF8}`,
  ".yml": `text/yaml${UTF8}`,
  ".yaml": `text/yaml${UTF8}`,
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".pdf": "application/pdf",
  ".mp4": "video/mp4",
  ".webm": "video/webm",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".zip": "application/zip",
  ".gz": "application/gzip",
};

/** The media type of a file by its extension, dot included; bytes where it is not known. */
export function typeOf(extension: string): string {
  return TYPES[extension.toLowerCase()] ?? "application/octet-stream";
}
