/**
 * Up to how many marks of a figure are links with names. In a larger figure marks lie over each other, nobody could hit
 * one or would walk through them by keyboard, and they would be most of the page: it is drawn without links, and the
 * lists and tables beside it lead to the incidents.
 */
const MOST_LINKED = 1200;

/** Whether a figure with that many marks is drawn without links. */
export function isCrowded(marks: number): boolean {
  return marks > MOST_LINKED;
}
