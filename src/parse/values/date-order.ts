const NUMBERS = /(?<![\d./-])(\d{1,2})([-/])(\d{1,2})\2(?:19|20)\d\d(?![\d/-]|\.\d)/g;

/**
 * The order of day and month that a text shows: by its dates of which only one order exists ("14-02-2024", "02/14/2024").
 * Null where there is none, or where they disagree. Dates with dots are always day first and show nothing.
 */
export function dateOrderOf(text: string): "dmy" | "mdy" | null {
  const shown = new Set<"dmy" | "mdy">();
  for (const [, first, , second] of text.matchAll(NUMBERS)) {
    const [a, b] = [Number(first), Number(second)];
    if (a > 12 && a <= 31 && b <= 12) shown.add("dmy");
    if (b > 12 && b <= 31 && a <= 12) shown.add("mdy");
  }
  const [order = null] = shown;
  return shown.size === 1 ? order : null;
}

/** A clock of North America: "7:55 PT", "12:35pm (PDT)", "10 AM Eastern Time". */
const AMERICAN_CLOCK =
  /(?:\d|[ap]\.?m\.?|[AP]\.?M\.?) ?\(?(?:[PEM][SD]?T|CD?T)\b|\b(?:Pacific|Eastern|Mountain|Central)(?: Standard| Daylight)? [Tt]ime\b/;

/** The order that a text's zone suggests: month first where clocks are American. A guess, unlike `dateOrderOf`. */
export function presumedDateOrder(text: string): "mdy" | null {
  return AMERICAN_CLOCK.test(text) ? "mdy" : null;
}
