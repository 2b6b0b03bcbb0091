import { extrasBelow, type LaidOut } from "../extras.ts";
import type { Recording } from "../materials/found_recording.ts";
import type { Keyboard } from "../outlet.ts";
import type { Direction } from "./direction.ts";
import { recordingButtons, translateButton } from "./recording_buttons.ts";
import type { Reader, TranslationRows } from "./translation_row.ts";
import { changeButton } from "./untranslated.ts";

/** Makes all that stands below a translation in a text message. */
export function keyboardBelow(
  rows: TranslationRows,
  languages: Pick<Direction, "source" | "target">,
  message: LaidOut,
  reader: Reader,
  recording?: Recording,
): Keyboard {
  const { locale } = reader;
  const { layout } = message;
  const below = recording ? recordingButtons(locale, recording) : [];
  // What was said stands alone: nothing is translated.
  if (languages.target === "und") {
    return [[translateButton(locale, { ...languages, layout }), ...below]];
  }
  const isAboutChoice = extrasBelow(message)
    .some((extra) => extra === "introduction" || extra === "chosen");
  return [
    ...rows(languages, message, reader),
    ...isAboutChoice ? [[changeButton(locale)]] : [],
    ...below.length > 0 ? [below] : [],
  ];
}
