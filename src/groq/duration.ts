/**
 * Reads a time as Groq writes it, such as "2m59.56s" or "1h2m" (console.groq.com/docs/rate-limits).
 * @returns ms, or `undefined` where there is none at its beginning
 */
export function durationMs(text: string): number | undefined {
  const found = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:([\d.]+)s)?(?:([\d.]+)ms)?/.exec(text);
  const [whole, hours = 0, minutes = 0, seconds = 0, ms = 0] = found ?? [];
  if (!whole) return undefined;
  return (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000 + Number(ms);
}
