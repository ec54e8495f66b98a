/**
 * A text in lines of at most a width, broken between words; a word that is wider than a line is broken inside. What
 * does not fit into the number of lines is cut, with an ellipsis.
 * @param width gives the width of a text, in the unit of `most`
 */
export function brokenIntoLines(
  text: string,
  { width, most, lines: count }: { width: (text: string) => number; most: number; lines: number },
): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && width(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(...pieces(word, width, most));
  }
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  return [...kept.slice(0, -1), cutShort(kept.at(-1) ?? "", width, most)];
}

function pieces(word: string, width: (text: string) => number, most: number): string[] {
  const found = [""];
  for (const letter of word) {
    const longer = `${found.at(-1)}${letter}`;
    if (width(longer) <= most) found[found.length - 1] = longer;
    else found.push(letter);
  }
  return found.filter((piece) => piece !== "");
}

function cutShort(line: string, width: (text: string) => number, most: number): string {
  const letters = [...line];
  while (letters.length > 0 && width(`${letters.join("")}…`) > most) letters.pop();
  return `${letters.join("").replace(/[\s,;:.–-]+$/, "")}…`;
}
