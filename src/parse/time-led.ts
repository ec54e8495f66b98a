import { undecorated } from "./label.ts";
import { remembered } from "./remembered.ts";

const TIME_LED =
  /^\W{0,3}(?:update\b\W{0,3})?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s)?(?:(?:at|by|around|about|from|on)\s)?(?:\d{1,2}[:.h]\d{2}|\d{4}[-/]\d|\d{1,2}[/.-]\d{1,2}[/.-]\d|\d{1,2}\s?[ap]m\b|~?\d{3,4}\s?(?:hrs|UTC|Z)\b)/i;
const MONTH_LED =
  /^\W{0,3}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:[\s./-]|\sof\s))?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s,./-]+\d/i;

/** Whether a text begins with a date or a time of day, behind a bullet, an emoji or "At". */
export const startsWithTime: (text: string) => boolean = remembered((text) => {
  const bare = undecorated(text);
  return TIME_LED.test(bare) || MONTH_LED.test(bare);
});
