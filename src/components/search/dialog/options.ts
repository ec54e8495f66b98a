import { counted } from "../../../select/wording.ts";
import type { Hit } from "../engine/hit.ts";
import { element, markedText } from "../view/dom.ts";
import type { Findings } from "./find.ts";
import type { Playbook } from "./playbooks.ts";

/** The groups of options for what was found, each option a link that can also be opened elsewhere. */
export function optionGroups({ playbooks, hits, suggestion }: Omit<Findings, "total">): Node[] {
  const meant = suggestion === null ? [] : [suggestionOption(suggestion)];
  return [
    ...group("Did you mean", meant),
    ...group("Playbooks", playbooks.map(playbookOption)),
    ...group("Incidents", hits.map(hitOption)),
  ];
}

function group(name: string, options: readonly Node[]): Node[] {
  if (options.length === 0) return [];
  const id = `sdg-${name.toLowerCase().replaceAll(" ", "-")}`;
  const title = element("div", { class: "grp", id, role: "presentation" }, name);
  return [element("div", { role: "group", "aria-labelledby": id }, title, ...options)];
}

function suggestionOption(text: string): Node {
  return element(
    "div",
    { role: "option", id: "sdo-meant", "aria-selected": "false", "data-text": text },
    element("span", { class: "m q" }, "instead"),
    element("span", {}, text),
  );
}

function playbookOption({ facet, value, href, count }: Playbook, index: number): Node {
  return option(
    `sdo-playbook-${index}`,
    href,
    element("span", { class: "m q" }, facet),
    element("span", {}, value),
    element("small", {}, counted(count, "incident")),
  );
}

function hitOption(hit: Hit, index: number): Node {
  const [section] = hit.sections;
  const from = hit.archive === null ? [] : [element("small", { class: "from-archive" }, hit.archive)];
  const label = section?.label ? [element("i", {}, section.label), " "] : [];
  return option(
    `sdo-hit-${index}`,
    section?.href ?? hit.href,
    element("span", { class: "m q" }, hit.date ?? "no date"),
    element("span", {}, ...markedText(hit.titleWords)),
    ...from,
    ...(section ? [element("small", {}, ...label, ...markedText(section.excerpt))] : []),
  );
}

function option(id: string, href: string, ...children: Node[]): Node {
  return element("a", { role: "option", id, href, tabindex: "-1", "aria-selected": "false" }, ...children);
}
