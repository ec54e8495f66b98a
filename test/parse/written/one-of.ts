import fc from "fast-check";

/** Any of the names of a table. */
export function oneOf<Name extends string>(named: Readonly<Record<Name, unknown>>): fc.Arbitrary<Name> {
  return fc.constantFrom(...(Object.keys(named) as Name[]));
}
