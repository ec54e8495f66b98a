import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generator } from "../../sample/archive.ts";

type Random = () => number;

/**
 * Words of the trade at their places among all words by how many of some hundred public postmortems use them: half of
 * all have the one at 30, one in six that at 200, one in fifty that at 1,700.
 */
const PLACES: Readonly<Record<string, number>> = {
  the: 0,
  and: 2,
  was: 4,
  to: 6,
  service: 30,
  error: 45,
  database: 70,
  request: 120,
  connection: 200,
  pool: 300,
  timeout: 550,
  rollback: 570,
  storage: 580,
  cache: 700,
  latency: 710,
  disk: 720,
  certificate: 1300,
  zone: 1400,
  replica: 1700,
};
const WORDS_BY_PLACE = new Map(Object.entries(PLACES).map(([word, place]) => [place, word]));
const SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo zu chi sta tro lin mar".split(" ");
const ALL_WORDS = 20_000;
/** Flattens the most common words: how often one is used falls with its place plus this. */
const FLATTENED = 20;
/** How likely a word that was just used is used again. */
const AGAIN = 0.4;
const SERVICES = "edge auth billing checkout platform search web export media queue ledger mail".split(" ");
/** What logs say, with the port or what else goes with it. */
const ERRORS = [
  ":5432 ECONNREFUSED",
  ":6379 ECONNRESET",
  ":9092 ETIMEDOUT",
  ":443 HTTP 503",
  ":443 HTTP 504",
  ":8080 OOMKilled",
  ":3306 deadlock",
  ":2379 ENOSPC",
  ":53 SERVFAIL",
  ":443 x509",
] as const;
const CAUSES = ["dns", "config-change", "capacity", "connection-pool", "network", "certificate", "storage"];
const YEARS = 8;
const FIRST_YEAR = 2018;

/**
 * Writes an archive of postmortems, the same for the same number: about 4 KB each, over eight years, with words as
 * unequal in use as in real ones.
 */
export function writeDocuments(folder: string, count: number): void {
  for (let n = 0; n < count; n += 1) {
    const year = FIRST_YEAR + Math.floor((n * YEARS) / count);
    mkdirSync(join(folder, String(year)), { recursive: true });
    writeFileSync(join(folder, String(year), `incident-${n}.md`), documentOf(n, year, generator(n + 1)));
  }
}

function documentOf(n: number, year: number, random: Random): string {
  const day = `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  const first = Math.floor(random() * 12);
  const entries = Array.from(
    { length: 12 },
    (_, k) => `- ${two(first + (k >> 1))}:${two((k % 2) * 30)} ${sentence(random, 10)}`,
  );
  const error = ERRORS[n % ERRORS.length];
  const lines = Array.from(
    { length: 4 },
    () => `${pick(random, SERVICES)} 10.0.${n % 256}.${n >> 8}${error} ${word(random)}`,
  );
  const section = (name: string) => `## ${name}\n\n${paragraph(random)}\n\n${paragraph(random)}\n`;
  return `---
severity: ${1 + Math.floor(random() * 4)}
causes: [${pick(random, CAUSES)}]
services: [${pick(random, SERVICES)}]
tags: [${word(random)}]
---

# ${title(n, random)}

Started: ${day} ${two(first)}:00 UTC
Resolved: ${day} ${two(first + 1 + Math.floor(random() * 8))}:30 UTC

## Timeline

${entries.join("\n")}

${["Summary", "Impact", "Root cause", "Lessons learned"].map(section).join("\n")}
\`\`\`
${lines.join("\n")}
\`\`\`
`;
}

function title(n: number, random: Random): string {
  return `${capital(word(random))} ${word(random)} after the ${word(random)} of ${n}`;
}

function paragraph(random: Random): string {
  return Array.from({ length: 3 }, () => sentence(random, 14)).join(" ");
}

/** New words and such as the sentence has already used: texts repeat themselves. */
function sentence(random: Random, length: number): string {
  const words: string[] = [];
  for (let n = 0; n < length; n += 1) words.push((random() < AGAIN && pick(random, words)) || word(random));
  return `${capital(words.join(" "))}.`;
}

/** A word by Zipf's law, as Mandelbrot amended it. */
function word(random: Random): string {
  const place = Math.floor(FLATTENED * ((ALL_WORDS + FLATTENED) / FLATTENED) ** random() - FLATTENED);
  return WORDS_BY_PLACE.get(place) ?? madeUp(place);
}

function madeUp(place: number): string {
  let rest = place + SYLLABLES.length;
  let made = "";
  for (; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) made += SYLLABLES[rest % SYLLABLES.length];
  return made;
}

function pick<Item>(random: Random, items: readonly Item[]): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
