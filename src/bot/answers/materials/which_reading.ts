import type { Locale } from "../../../locales/locales.ts";
import type { Reading } from "../../../translation/documents/encodings/reading.ts";
import { sampleOf } from "../../../translation/documents/encodings/text_sample.ts";
import type { Wish } from "../ask.ts";
import { writeWish } from "../failure.ts";
import { sentence, type TextAnswer } from "../outlet.ts";

/** Asks which of the ways to read a file's letters is right: each button shows some of them. */
export function whichReading(
  locale: Locale,
  name: string,
  readings: readonly Reading[],
  wish: Wish,
): TextAnswer {
  const buttons = readings.map(({ encoding, text }) => [
    { label: sampleOf(text), data: `read:${encoding}:${writeWish(wish)}` },
  ]);
  return sentence(locale.say("document-which", { name }), buttons);
}
