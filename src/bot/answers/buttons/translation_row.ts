import type { Locale } from "../../../locales/locales.ts";
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
  readonly reader: Reader;
}

/** Whoever reads a translation. */
export interface Reader {
  /** BCP 47 tag of their Telegram, which may be missing. */
  readonly languageCode?: string | undefined;
  readonly locale: Locale;
  /** Codes of the languages that were asked for last, latest first. */
  readonly recent: readonly string[];
}

/** Buttons that one feature has under a translation; none where they would be of no use. */
export type RowButtons = (translation: ShownTranslation) => readonly Button[];

/** The quiet rows under a translation, one of each feature that has buttons there. */
export type TranslationRows = (
  languages: Pick<Direction, "source" | "target">,
  message: LaidOut,
  reader: Reader,
) => Button[][];

/** Makes the rows of these buttons, in their order. */
export function createTranslationRows(buttons: readonly RowButtons[]): TranslationRows {
  return ({ source, target }, message, reader) => {
    const translation: ShownTranslation = {
      direction: { source, target, layout: message.layout },
      text: translationIn(message).text,
      extras: extrasBelow(message),
      reader,
    };
    return buttons.map((buttonsOf) => [...buttonsOf(translation)])
      .filter((row) => row.length > 0);
  };
}

/** Returns the flag of a language, or its code where it has none; a globe for no language. */
export function flagOrCode(tag: string): string {
  const code = codeForButton(tag);
  if (code === "und") return "🌐";
  const flag = findLanguage(code)?.flag;
  return !flag || flag === "🏳️" ? code.toUpperCase() : flag;
}
