/**
 * The stable id of a document, from its path without the ending: lower case, letters and digits of any script, other
 * characters as hyphens, folders kept. "2023/DB Connections.md" → "2023/db-connections". Never empty.
 */
export function documentId(path: string): string {
  const parts = path
    .replace(/\.(?:md|markdown|txt)$/i, "")
    .split("/")
    .map((part) =>
      part
        .toLowerCase()
        .normalize("NFC")
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
        .replace(/^-+|-+$/g, ""),
    )
    .filter((part) => part !== "");
  return parts.join("/") || "document";
}
