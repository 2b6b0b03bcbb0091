import type { FormattedText } from "../entities.ts";
import type { PlaceSpan, Steps } from "./folding.ts";
import type { Stretch, Stretches } from "./unchangeable.ts";

/** Stretch of a document that holds words, and how they are read and written. */
export interface Place extends Stretch {
  /** The number by which a person finds it: that of a subtitle, a paragraph. */
  readonly number: number;
  /** Finds what stays as it is in these words. */
  find(words: string): Stretches;
  /** Reads what stands in the file as a person does, between what stays; long words in pieces. */
  decode?(words: string): string;
  /** Writes a translation as the file must have it, between what stays; long words in pieces. */
  encode?(words: string): string;
  /** Puts the whole in its form, once everything is in its place, in steps. */
  arrange?(words: string): Steps<string>;
}

/** Stretch of a document whose words are not as they stand in the file: runs of a paragraph. */
export interface StyledPlace extends Stretch {
  /** The number by which a person finds it. */
  readonly number: number;
  /** The words as a person reads them; each `style` and each `tag` stands in them once. */
  readonly words: FormattedText<PlaceSpan>;
  /**
   * Writes words in the place of these, as the file must have them. Spans are nested, from left to
   * right, the outer before the inner one; a style may be missing, or be there several times. A
   * place may be all of a file, so it is written in steps.
   * @returns `undefined` where the file's rules do not allow these words: the original stays
   */
  write(words: FormattedText<PlaceSpan>): Steps<string | undefined>;
}

/** Does steps of other work as some of a search for places. */
export function* quietly<T>(steps: Steps<T>): Generator<undefined, T> {
  for (let step = steps.next();; step = steps.next()) {
    if (step.done) return step.value;
    yield undefined;
  }
}

/** Places from left to right, and `undefined` where the search has gone on without one. */
export type Places = Generator<Place | StyledPlace | undefined, void>;

/** A line, in UTF-16 units of its document; `end` without the line's end. */
export interface Line extends Stretch {
  readonly text: string;
}

/** Cuts a text at its line ends, which are `\n`. Cost: linear. */
export function* linesIn(text: string): Generator<Line, void> {
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield { start, end, text: text.slice(start, end) };
    start = end + 1;
  }
}
