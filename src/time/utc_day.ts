/** Returns the day of a moment in UTC, as "2026-11-24". */
export function utcDay(now = new Date()): string {
  return now.toISOString().slice(0, 10);
}
