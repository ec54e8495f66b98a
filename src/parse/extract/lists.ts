import type { Postmortem } from "../../model/postmortem.ts";
import { descend } from "../section.ts";
import type { Source } from "../source.ts";
import type { Unit } from "../unit.ts";
import { readPeople } from "../values/person.ts";
import type { FactKind } from "../words/fact-words.ts";
import { byLine } from "./by-line.ts";
import type { Fact } from "./fact.ts";
import { factsOf } from "./facts.ts";
import { listItems } from "./items.ts";

const LONGEST = 60;

/** Tags, services and teams: only what stands behind a label of that name. */
export function readNames(facts: readonly Fact[], kind: FactKind): string[] {
  return unique(factsOf(facts, kind).flatMap((fact) => names(fact.text)));
}

/** "web (Nginx, port 80), api and search" → three names, without the remarks in brackets. A sentence is no list of names. */
export function names(text: string): string[] {
  return text
    .replace(REMARK, "")
    .split(/[,;、，\n]|\s[/|·]\s|\band\b/)
    .map((name) => name.replace(/^[\s*`_#-]+|(?<![\s*`_.])[\s*`_.]+$/g, ""))
    .filter(
      (name) =>
        name.length > 1 && name.length <= LONGEST && name.split(/\s+/).length <= 5 && !NOBODY.test(name),
    );
}

/** What stands in brackets behind a name. */
const REMARK = /(?<=[^\s(,;]) ?\([^()\n]{0,200}\)/g;

const NOBODY = /^(?:n\/?a|none|unknown|tbd|all|all services|no|yes|-+)$/i;

const ROLES: readonly [FactKind, string | null][] = [
  ["commander", "incident commander"],
  ["authors", "author"],
  ["responders", "responder"],
];

/** Authors, commander and responders where a label or a section names them. */
export function readNamed(source: Source, facts: readonly Fact[]): Postmortem["people"] {
  const labelled = ROLES.flatMap(([kind, role]) =>
    factsOf(facts, kind).flatMap((fact) =>
      fact.text.length > 300
        ? []
        : readPeople(fact.text).map((person) => ({
            name: person.name,
            role: person.role ?? role,
            lines: fact.lines,
          })),
    ),
  );
  const sections = descend(source.root).filter((section) => section.kinds.includes("people"));
  const listed = sections.flatMap((section) => {
    const items = listItems(section);
    const told = items.length > 0 ? items : section.units.filter(namesPeople);
    return told.flatMap(({ text, lines }) =>
      text.length > 120 ? [] : readPeople(text).map((person) => ({ ...person, lines })),
    );
  });
  const all = [...labelled, ...listed, ...(labelled.length > 0 ? [] : byLine(source))];
  return all.filter((person, index) => all.findIndex((other) => other.name === person.name) === index);
}

/** "Ada Lovelace, Grace Hopper" below "Authors": a line of names and no more. */
function namesPeople({ kind, text }: Unit): boolean {
  return kind === "line" && text.length <= 120 && readPeople(text).every(({ name }) => NAME.test(name));
}

const NAME = /^(?:@[\w.-]{1,38}|\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3})$/u;

/** Every link of the document, once an address. */
export function readLinks({ units }: Source): Postmortem["links"] {
  const seen = new Set<string>();
  return units.flatMap((unit) =>
    unit.links.flatMap(({ url, text }) => {
      if (!/^(?:https?:|mailto:|\.{0,2}\/|[\w-]+\.md)/i.test(url) || seen.has(url)) return [];
      seen.add(url);
      return [{ url, text: text || url, lines: unit.lines }];
    }),
  );
}

export function unique(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) if (!seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value);
  return [...seen.values()];
}
