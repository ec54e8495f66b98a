import { type DateOptions, findMoments, type WrittenDate } from "../values/moment.ts";

const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)[-_./]?(0[1-9]|1[0-2])[-_./]?(0[1-9]|[12]\d|3[01])(?!\d)/;
const YEAR_LAST = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|[12]\d|3[01])((?:19|20)\d\d)(?!\d)/;
const MOST = 120;

/**
 * The date in a path: "2022-11-06-halt.md", "posts/2022/11/06/halt.md", else in the file's name as people write it:
 * "06-nov-2022_halt.md", "outage-8-15-2023.md", "06112022.md". Its year may be null; null where there is none.
 */
export function pathDate(path: string, options: DateOptions): WrittenDate | null {
  const whole = YEAR_FIRST.exec(path);
  if (whole) return { year: Number(whole[1]), month: Number(whole[2]), day: Number(whole[3]) };
  const name = path.slice(path.lastIndexOf("/") + 1).slice(0, MOST);
  if (!/\d/.test(name)) return null;
  const spaced = name
    .replace(/\.[a-z]{1,8}$/i, "")
    .replace(YEAR_LAST, "$1-$2-$3")
    .replace(/[-_](?=\p{L})|(?<=\p{L})[-_]/gu, " ")
    .replaceAll("_", " ");
  return findMoments(spaced, options).find(({ date, invalid }) => date && !invalid)?.date ?? null;
}
