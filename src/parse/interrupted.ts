import type { List, RootContent } from "mdast";

/**
 * The bulleted lists that part one numbered list into pieces: "1. Move", bullets at the margin, "2. Check". They are
 * the details of the item above them, though Markdown ends the numbered list there. Keyed by their place among the
 * blocks, with the place of the piece above.
 */
export function interruptions(blocks: readonly RootContent[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const [at, block] of blocks.entries()) {
    if (!isNumbered(block)) continue;
    const next = behindBullets(blocks, at);
    const goesOn = next > at + 1 && isContinued(block, blocks[next]);
    const endsRun = next > at + 1 && found.has(at - 1) && !isNumbered(blocks[next]);
    if (!goesOn && !endsRun) continue;
    for (let place = at + 1; place < next; place++) found.set(place, at);
  }
  return found;
}

function behindBullets(blocks: readonly RootContent[], at: number): number {
  let next = at + 1;
  for (let block = blocks[next]; block?.type === "list" && !block.ordered; block = blocks[next]) next++;
  return next;
}

function isNumbered(block: RootContent | undefined): block is List {
  return block?.type === "list" && block.ordered === true;
}

function isContinued(list: List, next: RootContent | undefined): boolean {
  return isNumbered(next) && next.start === (list.start ?? 1) + list.children.length;
}
