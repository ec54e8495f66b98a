import { LinkChecker, type LinkResult, LinkState } from "linkinator";
import { expect, inject, test } from "vitest";

test.each([
  ["at the root", inject("address")],
  ["under a base path", inject("basedAddress")],
])("no link, image, style or fragment leads nowhere: %s", { timeout: 180_000 }, async (_where, address) => {
  const { origin } = new URL(address);
  const { links } = await new LinkChecker().check({
    path: address,
    recurse: true,
    concurrency: 50,
    checkCss: true,
    checkFragments: true,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(20);
  expect(describeBroken(links, origin)).toEqual([]);
});

/** One line for each target that is not there, however many pages point at it. */
function describeBroken(links: readonly LinkResult[], origin: string): string[] {
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  const targets = Map.groupBy(broken, ({ url, status }) => `${url.replace(origin, "")} (${status})`);
  return [...targets].map(([target, from]) => {
    const [first] = from;
    const others = from.length > 1 ? ` and ${from.length - 1} more` : "";
    return `${target} ← ${first?.parent?.replace(origin, "")}${others}`;
  });
}
