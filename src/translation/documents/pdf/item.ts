/** One piece of text on a page, turned so that its line runs to the right and lines go down. */
export interface Item {
  readonly text: string;
  /** Where it begins and ends on its line, in the page's units (1/72 inch, ISO 32000-1, 8.3.2.3). */
  readonly start: number;
  readonly end: number;
  /** How high its line is: less on each line below. */
  readonly y: number;
  /** Size of the font, in the same units. */
  readonly size: number;
  /** Direction in which the line runs on the page, in whole degrees. */
  readonly angle: number;
  readonly isRightToLeft: boolean;
}

/** Some items of a page as the worker sends them. */
export interface ItemsMessage {
  readonly texts: readonly string[];
  readonly isRightToLeft: boolean;
  /** Six numbers for each text: a, b, e, f of its matrix (ISO 32000-1, 8.3.4), width, height. */
  readonly places: Float64Array;
}

const NUMBERS = 6;
// deno-lint-ignore no-control-regex
const CONTROL = /[\x00-\x08\x0B\x0E-\x1F\x7F-\x9F\uFEFF\uFFFE\uFFFF]/g;

/** Yields the items that have any text, without control characters. */
export function* itemsOf({ texts, places, isRightToLeft }: ItemsMessage): Generator<Item> {
  for (const [nth, raw] of texts.entries()) {
    const text = raw.replace(CONTROL, "").replace(/\s/g, " ").toWellFormed();
    if (text === "") continue;
    const [a = 1, b = 0, e = 0, f = 0, width = 0, height = 0] = places.subarray(
      nth * NUMBERS,
      (nth + 1) * NUMBERS,
    );
    const scale = Math.hypot(a, b) || 1;
    const start = (a * e + b * f) / scale;
    yield {
      text,
      start,
      end: start + width,
      y: (a * f - b * e) / scale,
      size: height || scale,
      angle: Math.round(Math.atan2(b, a) * 180 / Math.PI),
      isRightToLeft,
    };
  }
}
