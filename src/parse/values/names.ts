/** Words that stand where a name should be. */
const NOBODY =
  /^(?:tbd|tba|todo|n\/?a|none|nobody|no one|unassigned|unknown|-+|—|–|\?+|name|your name|owner|assignee|someone|x+|\.{3}|open|(?:add|insert|enter|put|your|the|author'?s?) (?:\p{L}+ )?(?:names?|here|authors?)(?: here)?)$/iu;

/** A name or team as written, without Markdown, brackets, link target and closing punctuation; null for a placeholder. */
export function plainName(written: string): string | null {
  const name = written
    .replace(/!?\[([^\]]{0,120})\]\([^)]{0,400}\)/gu, "$1")
    .replace(/<?(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}>?/gu, (mail) =>
      mail === written.trim() ? mail : "",
    )
    .replace(/[*`~"“”<>[\]{}]|(?<![\p{L}\d])_+|_+(?![\p{L}\d])/gu, "")
    .replace(/\(\s*\)/gu, "")
    .replace(/^[\s,;:.&+|-]+|(?<![\s,;:.&+|–—-])[\s,;:.&+|–—-]+$/gu, "")
    .replace(/\s+/gu, " ");
  return name === "" || NOBODY.test(name.replace(/^@/, "")) || !/\p{L}/u.test(name) ? null : name;
}
