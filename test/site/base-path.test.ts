import { expect, inject, test } from "vitest";
import { sitePages } from "./files.ts";

test("under a base path every address of our own begins with it", () => {
  const astray = sitePages(inject("basedSite")).flatMap(({ path, html }) =>
    [...html.matchAll(/\s(?:href|src|action|srcset|poster|data-src)="(\/[^"]*)"/g)]
      .map((found) => found[1] ?? "")
      .filter((address) => !address.startsWith("/x/"))
      .map((address) => `${path}: ${address}`),
  );
  expect(astray).toEqual([]);
});
