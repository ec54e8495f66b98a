/** At least that many characters of one shape. What it tells is numbered from `first` on, so that no two are the same. */
export type LongDocument = (length: number, first: number) => string;

/** Documents of any length by what they are made of. */
export const LONG_DOCUMENTS: Readonly<Record<string, LongDocument>> = {
  postmortem: (length, first) =>
    grown("## Timeline (UTC)\n", "\n", length, first, (n) => (n % 40 < 30 ? entry(n) : finding(n))),
  "one list": (length, first) =>
    grown(
      "## Action items\n",
      "\n",
      length,
      first,
      (n) => `- Alert on queue ${n} (owner: Ana, due 2024-05-01)`,
    ),
  "one table": (length, first) =>
    grown(TABLE_HEAD, "\n", length, first, (n) => `| ${time(n)} | Replica ${n} was restarted | Ana |`),
  "one paragraph": (length, first) =>
    grown("## Summary\n", "\n", length, first, (n) => `the pool of service ${n} was exhausted,`),
  "one line": (length, first) =>
    grown("## Summary\n", " ", length, first, (n) => `The pool of service ${n} was exhausted.`),
  headings: (length, first) =>
    grown("", "\n\n", length, first, (n) => `${"#".repeat(1 + (n % 6))} Cause ${n}\n\nIt was slow.`),
  labels: (length, first) =>
    grown("", "\n\n", length, first, (n) => `**Impact ${n}:** ${n} % of requests failed for 5 minutes`),
  code: (length, first) =>
    grown(
      "## Root cause\n",
      "\n\n",
      length,
      first,
      (n) => `\`\`\`js\nconst pool = open(${n}); // ${n}\n\`\`\``,
    ),
};

const TABLE_HEAD = "## Timeline (UTC)\n\n| Time | Event | Who |\n| --- | --- | --- |";

function grown(
  head: string,
  glue: string,
  length: number,
  first: number,
  part: (n: number) => string,
): string {
  const parts = [`# Orders unavailable\n\n${head}`];
  let written = parts[0]?.length ?? 0;
  for (let n = first; written < length; n += 1) {
    const next = part(n);
    parts.push(next);
    written += next.length + glue.length;
  }
  return parts.join(glue);
}

function entry(n: number): string {
  return `- ${time(n)} Replica ${n} was suspected, restarted, and ruled out as the cause.`;
}

function finding(n: number): string {
  return [
    `\n## Finding ${n}\n`,
    `The pool of **service-${n}** held ${n} connections; \`max_connections\` was reached at noon.\n`,
    `| Metric | Value |\n| --- | --- |\n| errors | ${n} % |\n`,
    `\`\`\`\nECONNREFUSED 10.0.0.${n % 256}:5432\n\`\`\`\n`,
  ].join("\n");
}

/** A minute later each time, over four weeks again and again. */
function time(n: number): string {
  const [day, hour, minute] = [1 + (Math.floor(n / 1440) % 28), Math.floor(n / 60) % 24, n % 60];
  return `2024-03-${twoDigits(day)} ${twoDigits(hour)}:${twoDigits(minute)}`;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0");
}
