import { distance } from "fastest-levenshtein";
import { diagnose } from "../../model/diagnostic.ts";
import type { FrontMatterEntry } from "../front-matter.ts";
import type { Source } from "../source.ts";
import { type FrontKey, frontKey, KNOWN_KEYS } from "./front-keys.ts";
import { text } from "./front-values.ts";

/**
 * A key that nothing reads though its author seems to mean it to be read: a slip of the pen, with the key that was
 * perhaps meant, or one that names what records hold ("severity_reason"). Keys of other tools are theirs.
 */
export function reportUnknown({ key, lines }: FrontMatterEntry, source: Source): void {
  const near = nearest(key);
  if (!near && !NAMES_FIELD.test(key)) return;
  const hint = near ? `Did you mean \`${near}\`?` : undefined;
  source.report(
    diagnose(
      "key-unknown",
      { line: lines[0], endColumn: key.length + 1 },
      `Nothing reads the key \`${key}\`.`,
      hint,
    ),
  );
}

const NAMES_FIELD =
  /(?<![a-z])(?:severity|start(?:ed)?|begin|detect(?:ed|ion)|mitigated|resolved|resolution|ended|duration|downtime|impact|causes?|symptoms?|services?|teams?|authors?|owners?|commander|responders?)(?![a-z])/i;

/** The key that a slip of the pen was meant for: at most one letter in four is wrong. */
function nearest(key: string): FrontKey | null {
  const plain = key.toLowerCase();
  const ranked = KNOWN_KEYS.map((known) => ({ known, far: distance(plain, known) })).sort(
    (a, b) => a.far - b.far,
  );
  const best = ranked[0];
  const meant = best && best.far <= Math.max(1, Math.floor(plain.length / 4)) ? frontKey(best.known) : null;
  return meant === "ignored" ? null : meant;
}

/** A value that its key cannot take. */
export function reportValue({ key, value, lines }: FrontMatterEntry, expected: string, source: Source): void {
  const invalid = expected.startsWith("a day that exists");
  const message = invalid
    ? `\`${key}\` names a day that the calendar does not have: ${text(value)}.`
    : `Unexpected value ${JSON.stringify(value)} of \`${key}\`, expected ${expected}.`;
  source.report(diagnose(invalid ? "date-invalid" : "value-invalid", { line: lines[0] }, message));
}
