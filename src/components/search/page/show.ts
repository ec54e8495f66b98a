import type { Outcome } from "../engine/search.ts";
import { type ChipActions, chipRow } from "../view/chips.ts";
import { byId } from "../view/dom.ts";
import { showNotices } from "../view/notices.ts";
import { showHeading, showSorts } from "../view/sorts.ts";
import { countWords, downWords, forgivenWords } from "../view/words.ts";

/** Shows what is said of an outcome beside the hits themselves: orders, heading, notices, summary. */
export function showOutcome(found: Outcome, severities: readonly string[], actions: ChipActions): void {
  const total = found.hits.length;
  showSorts(found.sort, found.marked.length > 0);
  showHeading(found.sort, total);
  byId("nothing", HTMLParagraphElement).hidden = total > 0;
  showNotices([...found.notices.map(({ message }) => message), ...forgivenWords(found), ...downWords(found)]);
  showSummary(found, null, severities, actions);
}

/** Shows how many hits there are for what, and what may have been meant, to eye and ear. */
export function showSummary(
  { hits, inForce, operators }: Outcome,
  suggestion: string | null,
  severities: readonly string[],
  actions: ChipActions,
): void {
  const row = byId("chips", HTMLParagraphElement);
  row.replaceChildren(
    ...chipRow({ total: hits.length, inForce, operators, severities, suggestion }, actions),
  );
  const meant = suggestion === null ? "" : `. Did you mean ${suggestion}? Press Enter to accept.`;
  byId("search-status", HTMLParagraphElement).textContent = `${countWords(hits.length)}${meant}`;
}
