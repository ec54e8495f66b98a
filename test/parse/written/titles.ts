/** A title as it is written, and as a reader would cite it. */
export interface Title {
  lines: string[];
  told: string;
}

/** How the title of the document is written. `date` is the day of the incident, as the document writes days. */
export const TITLE_STYLES = {
  atx: same((title) => [`# ${title}`]),
  closed: same((title) => [`# ${title} #`]),
  "without space": same((title) => [`#${title}`]),
  setext: same((title) => [title, "=".repeat(title.length)]),
  html: same((title) => [`<h1>${title}</h1>`]),
  centred: same((title) => [`<h1 align="center">${title}</h1>`]),
  "html over lines": same((title) => ['<div align="center">', "", `# ${title}`, "", "</div>"]),
  "second rank": same((title) => [`## ${title}`]),
  "bold in heading": same((title) => [`# **${title}**`]),
  "emoji in front": same((title) => [`# 🔥 ${title}`]),
  "emoji behind": same((title) => [`# ${title} 🚨`]),
  "short code": same((title) => [`# :rotating_light: ${title}`]),
  link: same((title) => [`# [${title}](https://example.com/incidents/12)`]),
  bold: same((title) => [`**${title}**`]),
  "with an anchor": same((title) => [`# ${title} {#incident-12}`]),
  "generic first": same((title) => ["# Incident Report", "", `## ${title}`]),
  "generic first, same rank": same((title) => ["# Postmortem", "", `# ${title}`]),
  "generic in bold": same((title) => ["**POSTMORTEM**", "", `# ${title}`]),
  label: same((title) => ["# Postmortem", "", `**Title:** ${title}`]),
  "label, incident": same((title) => ["# Incident Postmortem", "", `**Incident:** ${title}`]),
  "label alone": same((title) => [`Title: ${title}`]),
  "label in heading": same((title) => [`# Title: ${title}`]),
  postmortem: prefixed((title) => `Postmortem: ${title}`),
  "post-mortem": prefixed((title) => `Post-mortem – ${title}`),
  "incident report": prefixed((title) => `Incident Report: ${title}`),
  "behind a bar": prefixed((title) => `Incident Review | ${title}`),
  numbered: prefixed((title) => `PM-012: ${title}`),
  "numbered, hash": prefixed((title) => `Incident #42 - ${title}`),
  bracketed: prefixed((title) => `[INC-42] ${title}`),
  "date in front": prefixed((title, date) => `${date} ${title}`),
  "date and dash in front": prefixed((title, date) => `${date}: ${title}`),
  "date behind": prefixed((title, date) => `${title} (${date})`),
  "date behind a dash": prefixed((title, date) => `${title} - ${date}`),
  "postmortem with date": prefixed((title, date) => `Postmortem: ${title} (${date})`),
} as const satisfies Record<string, (title: string, date: string) => Title>;

export type TitleStyle = keyof typeof TITLE_STYLES;

/** Lines that tell the title and nothing more. */
function same(lines: (title: string) => string[]): (title: string) => Title {
  return (title) => ({ lines: lines(title), told: title });
}

/** A heading whose further words belong to the title. */
function prefixed(words: (title: string, date: string) => string): (title: string, date: string) => Title {
  return (title, date) => ({ lines: [`# ${words(title, date)}`], told: words(title, date) });
}
