import { normalWord } from "../query/words.ts";
import { archiveOf, reachArchives } from "./archives.ts";
import { type MarkedWord, markWords } from "./excerpt.ts";
import type { PageData } from "./pagefind.ts";
import type { Outcome } from "./search.ts";
import { bestSections, openingOf, type SectionHit } from "./sections.ts";
import type { TextHit } from "./text-hits.ts";

/** One hit, ready to be shown. */
export interface Hit {
  id: string;
  title: string;
  titleWords: MarkedWord[];
  /** Address of the page, which marks the words when it opens. */
  href: string;
  /** Calendar day, such as `2023-05-15`, where known. */
  date: string | null;
  minutes: number | null;
  filters: Record<string, string[]>;
  /** Name of the archive that holds it; null for the site's own. */
  archive: string | null;
  sections: (SectionHit & { href: string })[];
}

/** Loads the pages of some hits and finds what to show of each. An exact title comes first. */
export async function loadHits(
  hits: readonly TextHit[],
  { marked, text }: Pick<Outcome, "marked" | "text">,
  sectionsEach: number,
): Promise<Hit[]> {
  const [reach, ...pages] = await Promise.all([reachArchives(), ...hits.map((hit) => hit.data())]);
  const views = pages.map((page, index) => {
    const { title } = archiveOf(reach, page.url);
    return { ...viewOf(hits[index]?.id ?? "", page, marked, sectionsEach), archive: title };
  });
  const named = normalWord(text);
  const exact = views.filter((view) => named !== "" && normalWord(view.title) === named);
  return [...exact, ...views.filter((view) => !exact.includes(view))];
}

function viewOf(
  id: string,
  page: PageData,
  marked: readonly string[],
  sectionsEach: number,
): Omit<Hit, "archive"> {
  const title = page.meta.title ?? page.url;
  const found = marked.length > 0 ? bestSections(page, marked, sectionsEach) : [];
  const sections = found.length > 0 ? found : [{ label: null, anchor: null, excerpt: openingOf(page) }];
  return {
    id,
    title,
    titleWords: markWords(title, marked),
    href: addressOf(page.url, marked, null),
    date: page.meta.date ?? null,
    minutes: page.meta.minutes === undefined ? null : Number(page.meta.minutes),
    filters: page.filters,
    sections: sections.map((section) => ({ ...section, href: addressOf(page.url, marked, section.anchor) })),
  };
}

/** `find` carries the words, which the page marks; the anchor opens it at the section. */
function addressOf(url: string, marked: readonly string[], anchor: string | null): string {
  const find = marked.length > 0 ? `?find=${marked.map(encodeURIComponent).join("+")}` : "";
  return `${url}${find}${anchor === null ? "" : `#${encodeURIComponent(anchor)}`}`;
}
