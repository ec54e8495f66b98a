import { expect, test } from "vitest";
import { descend, section } from "../../src/parse/section.ts";

test("a section made of another one has what is below itself, not what is below the other", () => {
  const [first, second] = [section("Before", null, 2), section("After", null, 2)];
  const whole = section("Timeline", null, 1, { children: [first] });
  expect(descend(whole)).toEqual([whole, first]);
  const longer = { ...whole, children: [first, second] };
  expect(descend(longer).map(({ heading }) => heading)).toEqual(["Timeline", "Before", "After"]);
  expect(descend(whole)).toHaveLength(2);
});
