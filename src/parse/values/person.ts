import { plainName } from "./names.ts";

/** A person or team as stated. A handle keeps its "@". */
export interface ReadPerson {
  name: string;
  role: string | null;
}

const ROLE =
  "(?:incident (?:commander|manager|lead|responder)|commander|ic|scribe|comms(?: lead)?|communications? lead|author|co-author|reviewer|editor|owner|dri|on-?call(?: engineer)?|responder|participant|sre|tech(?:nical)? lead|lead|operations(?: lead)?|ops lead|engineer|manager|developer|contributor|subject matter expert|sme|facilitator)s?";
const ROLE_FIRST = new RegExp(`^(?<role>${ROLE})\\s?[:=]\\s?(?<name>.+)$`, "iu");
const ROLE_BEHIND = new RegExp(
  `^(?<name>[^()]{1,80}?)\\s(?:[-–—|]|as)\\s(?:the )?(?<role>${ROLE}(?:\\s[^()]{1,30})?)$`,
  "iu",
);
const IN_PARENTHESES = /^(?<name>[^()]{1,80}?)\s?\((?<role>[^()]{1,60})\)$/u;
const SEPARATOR = /\s?[,;、，\n•]\s?|\s(?:and|&|\+|und|et|y)\s|\s\/\s|<br ?\/?>/iu;

/** The people and teams of a line or cell: "Alice Smith, Bob (IC)", "@alice and @bob", "Scribe: [Alice](https://…)". */
export function readPeople(text: string): ReadPerson[] {
  const linked = text.replace(/!?\[([^\]]{0,120})\]\([^)]{0,400}\)/gu, "$1");
  return parts(linked).flatMap((part) => {
    const person = readPerson(part.trim().replace(/^by\s/iu, ""));
    return person ? [person] : [];
  });
}

function readPerson(part: string): ReadPerson | null {
  const bare = part.replace(/^[*_]+|(?<![*_])[*_]+$/gu, "").replace(/[.;]$/u, "");
  const groups = (
    ROLE_FIRST.exec(bare.replace(/\*+/gu, "")) ??
    IN_PARENTHESES.exec(bare) ??
    ROLE_BEHIND.exec(bare)
  )?.groups;
  const name = plainName(groups?.["name"] ?? bare);
  if (name === null || name.length > 80 || name.split(" ").length > 6) return null;
  const role = groups?.["role"] ? plainName(groups["role"]) : null;
  return { name, role: role !== null && (role.startsWith("@") || /^https?:/iu.test(role)) ? null : role };
}

/** Splits at separators outside parentheses. */
function parts(text: string): string[] {
  const kept: string[] = [];
  const masked = text.replace(/\([^()]{0,80}\)/gu, (group) => `\ue000${kept.push(group) - 1}\ue001`);
  return masked
    .split(SEPARATOR)
    .map((part) => part.replace(/\ue000(\d{1,4})\ue001/gu, (_, index: string) => kept[Number(index)] ?? ""));
}
