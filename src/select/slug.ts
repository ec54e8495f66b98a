/**
 * The part of an address that stands for a written value: lower case, letters and digits of any script, hyphens
 * between. Values that differ only in case, spaces or punctuation share it. A value without letters or digits is
 * named by its code points, so the result is never empty.
 */
export function slugOf(value: string): string {
  const slug = value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return slug || [...value].map((letter) => `u${letter.codePointAt(0)?.toString(16)}`).join("-") || "empty";
}
