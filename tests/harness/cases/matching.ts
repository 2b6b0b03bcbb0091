import type { Bounds } from "./case.ts";

/** Tells whether a text has these words, or matches what is written like `/…/i`. */
export function fits(text: string, wanted: string): boolean {
  const [, pattern, flags] = /^\/([^]*)\/(\w*)$/.exec(wanted) ?? [];
  return pattern === undefined ? text.includes(wanted) : new RegExp(pattern, flags).test(text);
}

/** Tells whether a number is the one, or between the two. */
export function lies(value: number, bounds: Bounds): boolean {
  if (typeof bounds === "number") return value === bounds;
  const { min = 0, max = Infinity } = bounds;
  return value >= min && value <= max;
}
