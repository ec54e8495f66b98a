/** A number with at most that many decimals, so that figures stay small and the same on every machine. */
export function rounded(value: number, decimals = 2): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** A percentage as SVG wants it: `12.5%`. */
export function percent(value: number): string {
  return `${rounded(value)}%`;
}
