import { ACTION_KINDS, ACTION_STATUSES } from "../model/vocabulary.ts";
import type { Promised } from "./actions.ts";

/** A value by which the list of actions can be narrowed. */
export interface ActionFilter {
  /** Value of the rows' data attribute; `all` for every row. */
  value: string;
  label: string;
  n: number;
}

const NOT_STATED = "not-stated";

/** States that occur, in their usual order, with how many actions have each; unstated ones last. */
export function stateFilters(actions: readonly Promised[]): ActionFilter[] {
  return filters(actions, ACTION_STATUSES, ({ action }) => action.status);
}

/** Kinds that occur, likewise. */
export function kindFilters(actions: readonly Promised[]): ActionFilter[] {
  return filters(actions, ACTION_KINDS, ({ action }) => action.kind);
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
