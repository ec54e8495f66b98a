/**
 * A moment of a record as feeds need it (RFC 3339): `2023-05-15T10:30+02:00` → `2023-05-15T10:30:00+02:00`. Without a
 * zone the written time counts as UTC, a bare date as its midnight. Null for a moment without a date.
 */
export function instantOf(value: string | null | undefined): string | null {
  const [, date, time = "00:00", seconds = ":00", offset = "Z"] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(:\d{2})?([+-]\d{2}:\d{2})?)?$/.exec(value ?? "") ?? [];
  return date === undefined ? null : `${date}T${time}${seconds}${offset === "+00:00" ? "Z" : offset}`;
}
