import { ACTION_KINDS, ACTION_STATUSES } from "../model/vocabulary.ts";
import type { Promised } from "./actions.ts";
import { compare } from "./listing.ts";
import { slugOf } from "./slug.ts";

/** A value by which the list of actions can be narrowed. */
export interface ActionFilter {
  /** Value of the rows' data attribute; `all` for every row. */
  value: string;
  label: string;
  n: number;
}

const NOT_STATED = "not-stated";
const NOBODY = "-";

/** States that occur, in their usual order, with how many actions have each; unstated ones last. */
export function stateFilters(actions: readonly Promised[]): ActionFilter[] {
  return filters(actions, ACTION_STATUSES, ({ action }) => action.status);
}

/** Kinds that occur, likewise. */
export function kindFilters(actions: readonly Promised[]): ActionFilter[] {
  return filters(actions, ACTION_KINDS, ({ action }) => action.kind);
}

/** Owners by how many actions they have, spellings that differ only in case or punctuation together; nobody last. */
export function ownerFilters(actions: readonly Promised[]): ActionFilter[] {
  const found = new Map<string, ActionFilter>();
  for (const { action } of actions) {
    const value = ownerValue(action.owner);
    const filter = found.get(value) ?? { value, label: action.owner ?? "nobody named", n: 0 };
    found.set(value, { ...filter, n: filter.n + 1 });
  }
  const unowned = ({ value }: ActionFilter) => Number(value === NOBODY);
  return [...found.values()].toSorted(
    (a, b) => unowned(a) - unowned(b) || b.n - a.n || compare(a.label, b.label),
  );
}

/** Value of a row's data attribute for its owner. */
export function ownerValue(owner: string | null): string {
  return owner === null ? NOBODY : slugOf(owner);
}

function filters(
  actions: readonly Promised[],
  order: readonly string[],
  valueFor: (action: Promised) => string | null,
): ActionFilter[] {
  const counts = new Map<string, number>();
  for (const action of actions) {
    const value = valueFor(action) ?? NOT_STATED;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...order, NOT_STATED].flatMap((value) => {
    const n = counts.get(value) ?? 0;
    return n ? [{ value, label: value.replace("-", " "), n }] : [];
  });
}
