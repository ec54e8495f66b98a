import { undecorated } from "../label.ts";
import type { Source } from "../source.ts";
import { findOwner } from "../values/owner.ts";
import { NO_OWNERS } from "../words/action-words.ts";

const TASKS = "(?:action items?|actions?|tasks?|to-?dos?|follow-?ups?|next steps|items)";
const NAME = "\\p{Lu}[\\p{L}\\d'’.-]{1,20}(?: \\p{Lu}[\\p{L}\\d'’.-]{1,20}){0,2}";
const TEAM = "(?:the )?(?:[\\p{L}\\d&/-]{1,20} ){1,3}(?:team|squad|guild|crew|department)";

/** "Platform team", "Tasks for the data team:", "Storage squad actions". */
const OF_TEAM = new RegExp(
  `^(?:${TASKS} (?:for|by|of) )?(?<owner>${TEAM})(?:['’]s)?(?: ${TASKS})?(?: \\([^()]{1,40}\\))?[:：]?$`,
  "iu",
);
/** "Ada's tasks", "Actions for Ada", "Ada Lovelace actions (done)". */
const OF_SOMEONE: readonly RegExp[] = [
  new RegExp(
    `^(?<owner>${NAME}?)(?:['’]s)? (?:[Aa]ctions?|[Tt]asks?|[Tt]o-?[Dd]os?|[Aa]ction [Ii]tems|[Nn]ext [Ss]teps)(?: \\([^()]{1,40}\\))?[:：]?$`,
    "u",
  ),
  new RegExp(
    `^(?:[Aa]ction [Ii]tems?|[Aa]ctions|[Tt]asks|[Tt]o-?[Dd]os?|[Nn]ext [Ss]teps) (?:for|by|of) (?<owner>${NAME})[:：]?$`,
    "u",
  ),
];

/** An emoji behind a name. */
const ENDS_IN_SIGNS = /[\p{Extended_Pictographic}\uFE0F\s]{1,8}$/u;

/**
 * The owner of the tasks of a group, where the group's name says one: a team by that word, a person only if the
 * document speaks of them elsewhere as of somebody ("by Ada", "to Ada"), for "Database tasks" are nobody's.
 */
export function groupOwner(group: string, { lines }: Source): string | null {
  const name = undecorated(group).replace(ENDS_IN_SIGNS, "").trim();
  if (name.length > LONGEST) return null;
  const stated = findOwner(name)?.owner ?? OF_TEAM.exec(name)?.groups?.["owner"]?.replace(/^the /i, "");
  if (stated) return stated;
  for (const form of OF_SOMEONE) {
    const owner = form.exec(name)?.groups?.["owner"]?.replace(/['’]s$/, "");
    if (owner && !NO_OWNERS.has(owner.toLowerCase()) && isSomebody(owner, lines)) return owner;
  }
  return null;
}

const LONGEST = 80;

/** What people do in a story, and machines seldom. */
const OF_PEOPLE =
  "reported noticed sees saw says said asks asked writes wrote joins joined calls called suspects suspected thinks thought remembers remembered looks looked spots spotted tells told realises realised realizes realized wonders".split(
    " ",
  );

/** Whether the document speaks of a name as of somebody. */
export function isSomebody(name: string, lines: readonly string[]): boolean {
  const told = [
    `by ${name}`,
    `to ${name}`,
    `from ${name}`,
    `@${name}`,
    `@${name.toLowerCase()}`,
    ...OF_PEOPLE.map((verb) => `${name} ${verb}`),
  ];
  return lines.some((line) => told.some((phrase) => line.includes(phrase)));
}
