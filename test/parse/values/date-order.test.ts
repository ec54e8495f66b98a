import { expect, test } from "vitest";
import { dateOrderOf, presumedDateOrder, toldDateOrder } from "../../../src/parse/values/date-order.ts";

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

test.each([
  ["9/10 7:55 PT to 9/11 6:00 PT", "mdy"],
  ["from 12:00pm to 12:35pm (PDT) on 9/11/18", "mdy"],
  ["05/06/2023 10 AM Eastern Time", "mdy"],
  ["05/06/2023 10:00 CET", null],
  ["05/06/2023 10:00 MTU", null],
  ["the PT team met on 05/06/2023", null],
  ["6/3 09:10 決済が失敗した。".repeat(20), "mdy"],
  ["6/3 09:10 결제 요청 실패. ".repeat(20), "mdy"],
  ["6/3 09:10 the 東京 office was cut off", null],
])("in %s the zone or the language suggests %s", (text, order) => {
  expect(presumedDateOrder(text)).toBe(order);
});

test.each([
  ["On 05/04/2020 ... Monday, May the 4th", "mdy"],
  ["On 05/04/2020 ... the 5th of April", "dmy"],
  ["incidents/2020-05-04-mail.md\nOn 05/04/2020", "mdy"],
  ["Monday, 05/04/2020", "mdy"],
  ["Sunday 05/04/2020", "dmy"],
  ["On 05/04/2020", null],
  ["On 05/04/2020, between April 5 and May 4", null],
  ["On 05/05/2020, May 5", null],
])("in %j other words tell %s", (text, order) => {
  expect(toldDateOrder(text)).toBe(order);
});
