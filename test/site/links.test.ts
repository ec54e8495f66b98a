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
  const broken = links.filter((link) => link.state === LinkState.BROKEN).map(describeLink);
  expect(broken).toEqual([]);
  expect(links.filter((link) => link.state === LinkState.OK).length).toBeGreaterThan(20);
});

function describeLink({ url, parent, status }: LinkResult): string {
  return `${parent} → ${url} (${status})`;
}
