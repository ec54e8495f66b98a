import { NOT_STATED } from "../../../select/search-facets.ts";
import { durationText } from "../../../select/wording.ts";
import type { Hit } from "../engine/hit.ts";
import { copyOf, element, inside, markedText } from "./dom.ts";
import { severityMark, valueLabel } from "./labels.ts";

/** A hit as an item of the list: facts, title, and the sections in which the words stand. */
export function hitItem(hit: Hit, severities: readonly string[]): Node {
  const item = copyOf("hit");
  inside(item, ".meta").append(...factsOf(hit, severities));
  const link = inside(item, "h3 a");
  link.setAttribute("href", hit.href);
  link.append(...markedText(hit.titleWords));
  inside(item, "li").append(...hit.sections.map((section) => sectionOf(section)));
  return item;
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
    ...(causes.length === 0 ? [] : [element("span", {}, causes.join(" "))]),
  ];
}

function sectionOf({ label, href, excerpt }: Hit["sections"][number]): Node {
  const section = copyOf("section-hit");
  const link = inside(section, "a");
  if (label === null) link.remove();
  else {
    link.setAttribute("href", href);
    link.append(label);
  }
  inside(section, "p").append(...markedText(excerpt));
  return section;
}
