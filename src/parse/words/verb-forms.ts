/** Verbs whose past forms no rule gives: past tense and participle; the base where they are the same. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: "began begun",
  break: "broke broken",
  bring: "brought",
  build: "built",
  catch: "caught",
  choose: "chose chosen",
  come: "came come",
  cut: "cut",
  dig: "dug",
  do: "did done",
  draw: "drew drawn",
  drive: "drove driven",
  fall: "fell fallen",
  feel: "felt",
  find: "found",
  freeze: "froze frozen",
  get: "got gotten",
  give: "gave given",
  go: "went gone",
  grow: "grew grown",
  hear: "heard",
  hit: "hit",
  hold: "held",
  keep: "kept",
  know: "knew known",
  leave: "left",
  let: "let",
  lose: "lost",
  make: "made",
  meet: "met",
  put: "put",
  read: "read",
  rebuild: "rebuilt",
  rerun: "reran rerun",
  reset: "reset",
  rise: "rose risen",
  run: "ran run",
  say: "said",
  see: "saw seen",
  send: "sent",
  set: "set",
  show: "showed shown",
  shut: "shut",
  speak: "spoke spoken",
  spend: "spent",
  spin: "spun",
  split: "split",
  take: "took taken",
  tell: "told",
  think: "thought",
  understand: "understood",
  undo: "undid undone",
  withdraw: "withdrew withdrawn",
  write: "wrote written",
};

/** One vowel and one consonant at the end of a single syllable: "stop", "plan", "ban"; not "fix", "show", "play". */
const DOUBLED = /^[^aeiou]*[aeiou][^aeiouwxy]$/;
/** Verbs of more syllables that double their last letter: the last one is stressed. */
const DOUBLED_LATE: ReadonlySet<string> = new Set(
  "admit commit defer occur permit refer rerun reset rewrap submit transfer unplug".split(" "),
);

/** All forms of an English verb: "stop" → stop, stops, stopped, stopping; "find" → find, finds, found, finding. */
export function formsOf(verb: string): string[] {
  const past = IRREGULAR[verb]?.split(" ") ?? [`${stemBefore(verb, "ed")}ed`];
  return [...new Set([verb, third(verb), ...past, `${stemBefore(verb, "ing")}ing`])];
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function stemBefore(verb: string, ending: "ed" | "ing"): string {
  if (/[^aeoy]e$/.test(verb) || (ending === "ed" && verb.endsWith("e"))) return verb.slice(0, -1);
  if (ending === "ed" && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}i`;
  return DOUBLED.test(verb) || DOUBLED_LATE.has(verb) ? verb + verb.slice(-1) : verb;
}
