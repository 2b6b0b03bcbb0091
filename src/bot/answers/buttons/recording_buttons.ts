import type { Locale } from "../../../locales/locales.ts";
import { writeRetry } from "../failure.ts";
import type { Recording } from "../materials/found_recording.ts";
import type { Button } from "../outlet.ts";
import { type Direction, writeDirection } from "./direction.ts";

/** Recordings above this may be wanted as subtitles, in s (guess). */
const LONG_S = 30;

/** Makes the buttons below what was said in a recording. */
export function recordingButtons(locale: Locale, recording: Recording): Button[] {
  const { isVideo, durationS = 0 } = recording;
  const subtitles = { label: locale.say("button-subtitles"), data: "subtitles" };
  return [hearButton(locale), ...isVideo || durationS > LONG_S ? [subtitles] : []];
}

/** Makes the button that leads to the languages that a recording may be heard as. */
export function hearButton(locale: Locale): Button {
  return { label: locale.say("button-wrong-language"), data: "hear" };
}

/** Makes the button that translates what was said, where it stands alone. */
export function translateButton(locale: Locale, direction: Direction): Button {
  return { label: locale.say("button-translate"), data: `other:${writeDirection(direction)}` };
}

/** Makes the button that offers subtitles in both languages. */
export function bothButton(locale: Locale, target: string): Button {
  return { label: locale.say("button-both"), data: `subtitles:both.${target}` };
}

/** Makes the buttons below what may be no speech at all. */
export function doubtfulButtons(locale: Locale): Button[] {
  const data = writeRetry({ command: "again" });
  return [{ label: locale.say("button-translate"), data }, hearButton(locale)];
}
