import { expect, test } from "vitest";
import { dateOrderOf } from "../../../src/parse/values/date-order.ts";

test.each([
  ["14-02-2024", "dmy"],
  ["from 02/14/2024 on", "mdy"],
  ["12-02-2024 and 14-02-2024", "dmy"],
  ["05/06/2023", null],
  ["2024-02-14", null],
  ["14.02.2024", null],
  ["14/02/2024, 02/14/2024", null],
  ["32/02/2024", null],
  ["/14/02/2024/", null],
  ["v1.14-02-2024", null],
])("%s: %s", (text, order) => {
  expect(dateOrderOf(text)).toBe(order);
});
