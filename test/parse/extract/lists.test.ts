import { expect, it } from "vitest";
import { names } from "../../../src/parse/extract/lists.ts";

it.each([
  ["web, api and search", ["web", "api", "search"]],
  ["Queue (orders, mails), `shop` (port 80)", ["Queue", "shop"]],
  ["Search (all regions) / Carts", ["Search", "Carts"]],
  ["none", []],
])("%j names %j", (text, found) => expect(names(text)).toEqual(found));
