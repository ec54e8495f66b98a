import { CALLED_FALSE_LEAD, DENIES_FALSE_LEADS } from "../words/false-lead-words.ts";

/** A text in which what denies that there were false leads is crossed out; as many characters stay. */
export function withoutDeniedLeads(text: string): string {
  return CALLED_FALSE_LEAD.test(text)
    ? text.replace(DENIES_FALSE_LEADS, (said) => "x".repeat(said.length))
    : text;
}

/** Whether a text denies that there were false leads, and tells of none beside. */
export function deniesLeads(text: string): boolean {
  return CALLED_FALSE_LEAD.test(text) && !CALLED_FALSE_LEAD.test(withoutDeniedLeads(text));
}
