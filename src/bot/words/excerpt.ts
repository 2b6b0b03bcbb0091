/** Code points of an input that a sentence quotes (guess: longer than any name of a language). */
const MAX_POINTS = 64;

/** Returns the beginning of an input, whole characters only, to be quoted in a sentence. */
export function excerpt(input: string): string {
  return [...input.slice(0, MAX_POINTS * 2)].slice(0, MAX_POINTS).join("").toWellFormed();
}
