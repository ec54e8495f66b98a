import { isUnspaced } from "../../../select/unspaced.ts";
import { isAskedFor } from "../query/words.ts";

/** Where the words of a document stand on its page: the parts that are in the index. */
const INDEXED = "main h1, main .tl, main .doc";

/**
 * Marks the words that a hit was found by (`?find=` of the address) in the page's main part. The marks are highlights
 * of the browser, not elements: the text, its anchors and its copies stay as they are. Browsers without them show none.
 */
export function markPage(): void {
  const terms = (new URLSearchParams(location.search).get("find") ?? "")
    .split(/\s+/)
    .filter((term) => term !== "");
  if (terms.length === 0 || !("highlights" in CSS)) return;
  const ranges = [...document.querySelectorAll(INDEXED)].flatMap((part) => rangesOf(part, terms));
  CSS.highlights.set("found", new Highlight(...ranges));
}

function rangesOf(root: Node, terms: readonly string[]): Range[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  const unspaced = terms.filter(isUnspaced);
  const words = terms.filter((term) => !isUnspaced(term));
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const term of unspaced) ranges.push(...stretches(node, term));
    for (const match of (node.textContent ?? "").matchAll(/\S+/g)) {
      if (isAskedFor(match[0], words)) ranges.push(rangeOf(node, match.index, match[0]));
    }
  }
  return ranges;
}

/** Wherever a term of a script without spaces stands in a text. */
function stretches(node: Node, term: string): Range[] {
  const ranges: Range[] = [];
  const text = node.textContent ?? "";
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + term.length);
    ranges.push(range);
  }
  return ranges;
}

/** The range of a word without the punctuation around it. */
function rangeOf(node: Node, start: number, word: string): Range {
  const before = word.length - word.replace(/^[^\p{L}\p{N}]+/u, "").length;
  const after = word.length - word.replace(/[^\p{L}\p{N}]+$/u, "").length;
  const range = new Range();
  range.setStart(node, start + before);
  range.setEnd(node, start + word.length - after);
  return range;
}
