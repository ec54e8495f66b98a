/** The letters and digits of a text, in lower case: what two headings share however they are decorated. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
