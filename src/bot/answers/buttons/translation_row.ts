import { findLanguage } from "../../../translation/languages/languages.ts";
import { codeForButton, type Direction } from "./direction.ts";
import { type Extra, extrasBelow, type LaidOut, translationIn } from "../extras.ts";
import type { Button } from "../outlet.ts";

/** A translation as it will be shown, for the buttons under it. */
export interface ShownTranslation {
  readonly direction: Direction;
  /** The translation alone. */
  readonly text: string;
  /** The quotes below it: what it has already needs no button. */
  readonly extras: readonly Extra[];
  /** BCP 47 tag of the Telegram of who reads it, which may be missing. */
  readonly languageCode: string | undefined;
}

/** Buttons that one feature has under a translation; none where they would be of no use. */
export type RowButtons = (translation: ShownTranslation) => readonly Button[];

/** The quiet row under a translation, made of what each feature adds to it. */
export type TranslationRow = (
  languages: Pick<Direction, "source" | "target">,
  message: LaidOut,
  languageCode: string | undefined,
) => Button[];

/** Makes the row of these buttons, in their order. */
export function createTranslationRow(buttons: readonly RowButtons[]): TranslationRow {
  return ({ source, target }, message, languageCode) => {
    const translation: ShownTranslation = {
      direction: { source, target, layout: message.layout },
      text: translationIn(message).text,
      extras: extrasBelow(message),
      languageCode,
    };
    return buttons.flatMap((buttonsOf) => buttonsOf(translation));
  };
}

/** Returns the flag of a language, or its code where it has none; a globe for no language. */
export function flagOrCode(tag: string): string {
  const code = codeForButton(tag);
  if (code === "und") return "🌐";
  const flag = findLanguage(code)?.flag;
  return !flag || flag === "🏳️" ? code.toUpperCase() : flag;
}
