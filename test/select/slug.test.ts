import { expect, it } from "vitest";
import { slugOf } from "../../src/select/slug.ts";

it.each([
  ["Connection Pool", "connection-pool"],
  ["connection_pool", "connection-pool"],
  ["CI/CD", "ci-cd"],
  ["  v2.3.0 ", "v2-3-0"],
  ["SEV 1", "sev-1"],
  ["数据库", "数据库"],
  ["Größe", "größe"],
  ["🔥", "u1f525"],
  ["../..", "u2e-u2e-u2f-u2e-u2e"],
  ["", "empty"],
])("%j is %j", (value, slug) => expect(slugOf(value)).toBe(slug));
