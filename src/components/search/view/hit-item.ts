import { NOT_STATED } from "../../../select/search-facets.ts";
import { durationText } from "../../../select/wording.ts";
import type { Hit } from "../engine/hit.ts";
import { element, markedText } from "./dom.ts";
import { severityMark, valueLabel } from "./labels.ts";

/** A hit as an item of the list: facts, title, and the sections in which the words stand. */
export function hitItem(hit: Hit, severities: readonly string[]): HTMLLIElement {
  return element(
    "li",
    {},
    element("p", { class: "meta" }, ...factsOf(hit, severities)),
    element("h3", {}, element("a", { href: hit.href }, ...markedText(hit.titleWords))),
    ...hit.sections.map(sectionOf),
  );
}

function factsOf(hit: Hit, severities: readonly string[]): Node[] {
  const severity = hit.filters.severity?.[0];
  const label = valueLabel("severity", severity ?? NOT_STATED, severities);
  const mark = document.querySelector<HTMLTemplateElement>(`template[data-mark="${severityMark(severity)}"]`);
  const causes = (hit.filters.cause ?? []).filter((cause) => cause !== NOT_STATED);
  return [
    element(
      "span",
      { class: "stt" },
      ...(mark ? [mark.content.cloneNode(true)] : []),
      label === NOT_STATED ? "severity not stated" : label,
    ),
    hit.date === null ? element("span", {}, "no date") : element("time", { datetime: hit.date }, hit.date),
    ...(hit.minutes === null ? [] : [element("span", {}, durationText(hit.minutes))]),
    ...(hit.archive === null ? [] : [element("span", { class: "from-archive" }, hit.archive)]),
    ...(causes.length === 0 ? [] : [element("span", {}, causes.join(" "))]),
  ];
}

function sectionOf({ label, href, excerpt }: Hit["sections"][number]): Node {
  const link = label === null ? [] : [element("a", { href }, label)];
  return element("div", { class: "at" }, ...link, element("p", {}, ...markedText(excerpt)));
}
