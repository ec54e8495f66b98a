/** Documents of one shape and of any length, by what they are made of. Each has at least that many characters. */
export const LONG_DOCUMENTS: Readonly<Record<string, (length: number) => string>> = {
  postmortem: (length) =>
    grown("## Timeline (UTC)\n", "\n", length, (n) => (n % 40 < 30 ? entry(n) : finding(n))),
  "one list": (length) =>
    grown("## Action items\n", "\n", length, (n) => `- Alert on queue ${n} (owner: Ana, due 2024-05-01)`),
  "one table": (length) =>
    grown(TABLE_HEAD, "\n", length, (n) => `| ${time(n)} | Replica ${n} was restarted | Ana |`),
  "one paragraph": (length) =>
    grown("## Summary\n", "\n", length, (n) => `the pool of service ${n} was exhausted,`),
  "one line": (length) =>
    grown("## Summary\n", " ", length, (n) => `The pool of service ${n} was exhausted.`),
  headings: (length) =>
    grown("", "\n\n", length, (n) => `${"#".repeat(1 + (n % 6))} Cause ${n}\n\nIt was slow.`),
  labels: (length) =>
    grown("", "\n\n", length, (n) => `**Impact ${n}:** ${n} % of requests failed for 5 minutes`),
  code: (length) =>
    grown("## Root cause\n", "\n\n", length, (n) => `\`\`\`js\nconst pool = open(${n}); // ${n}\n\`\`\``),
};

const TABLE_HEAD = "## Timeline (UTC)\n\n| Time | Event | Who |\n| --- | --- | --- |";

function grown(head: string, glue: string, length: number, part: (n: number) => string): string {
  const parts = [`# Orders unavailable\n\n${head}`];
  let written = parts[0]?.length ?? 0;
  for (let n = 0; written < length; n += 1) {
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
