/** The day of a time, in UTC: `2026-01-31`. */
export function utcDay(unixMs: number): string {
  return new Date(unixMs).toISOString().slice(0, 10);
}
