import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generator } from "../../sample/archive.ts";

type Random = () => number;

/** Words of the trade, which documents share; the first ones are used most. */
const COMMON =
  "the a of to in and was for on at by from with connection pool database service request timeout error latency traffic release config queue replica cache region node limit retry alert dashboard rollback certificate disk memory cluster gateway session worker deploy backup network zone index load customer checkout login payment storage".split(
    " ",
  );
const SYLLABLES = "ba ce di fo gu ka le mi no pu ra se ti vo zu chi sta tro lin mar".split(" ");
const RARE = 20_000;
const SERVICES = "edge auth billing checkout platform search web export media queue ledger mail".split(" ");
const CAUSES = ["dns", "config-change", "capacity", "connection-pool", "network", "certificate", "storage"];
const YEARS = 8;
const FIRST_YEAR = 2018;

/**
 * Writes an archive of postmortems, the same for the same number: 4 to 6 KB each, over eight years, with words as
 * unequal in use as those of real texts.
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
    (_, k) => `- ${two(first + (k >> 1))}:${two((k % 2) * 30)} ${sentence(random, 14)}`,
  );
  const lines = Array.from(
    { length: 4 },
    () => `${pick(random, SERVICES)} ECONNREFUSED 10.0.${n % 256}.${n >> 8}:5432 ${word(random)}`,
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
  return Array.from({ length: 4 }, () => sentence(random, 18)).join(" ");
}

function sentence(random: Random, length: number): string {
  return `${capital(Array.from({ length }, () => word(random)).join(" "))}.`;
}

/** Mostly a word of the trade, else one of many that few documents have; in both the low ranks are the likely ones. */
function word(random: Random): string {
  if (random() < 0.7) return COMMON[Math.floor(random() ** 2 * COMMON.length)] ?? "";
  let rank = Math.floor(random() ** 3 * RARE);
  let made = "";
  do {
    made += SYLLABLES[rank % SYLLABLES.length];
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return made.length < 4 ? `${made}ne` : made;
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
