/** Where the part of the index that holds all but the newest year lies, in the folder of the index. */
export const FROZEN = "frozen/";

/** A part of the index: a folder in that of the index, empty for the first one, with the pages it is made of. */
export interface IndexPart<Page> {
  folder: string;
  pages: Page[];
}

/**
 * Divides pages into the newest year, by the documents' own dates, and all before it, which changes seldom. Pages
 * without a date count as new. Without `split`, or where there is only one year, everything is one part.
 */
export function divide<Page extends { year: string | null }>(
  pages: readonly Page[],
  split: boolean,
): IndexPart<Page>[] {
  const newest = pages.reduce((latest, { year }) => (year !== null && year > latest ? year : latest), "");
  const isFrozen = ({ year }: Page) => split && year !== null && year < newest;
  const frozen = pages.filter(isFrozen);
  const rest = { folder: "", pages: pages.filter((page) => !isFrozen(page)) };
  return frozen.length === 0 ? [rest] : [rest, { folder: FROZEN, pages: frozen }];
}
