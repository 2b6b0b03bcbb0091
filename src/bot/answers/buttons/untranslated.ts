import type { Locale } from "../../../locales/locales.ts";
import { nameOfCode, sameLanguage } from "../../../translation/languages/languages.ts";
import type { Content } from "../content.ts";
import {
  codeForButton,
  type Direction,
  FOREIGN,
  readDirection,
  writeDirection,
} from "./direction.ts";
import { writeRetry } from "../failure.ts";
import { type Button, type Keyboard, sentence, type TextAnswer } from "../outlet.ts";

/** The language that a text was taken for, and the one that it would have been translated into. */
export type Judged = Pick<Direction, "source" | "target">;

/** A sentence has no translation. */
export const NO_LAYOUT = { above: 0, below: 0 };

/** Makes the button that opens the list of other languages that a text may be in. */
export function foreignButton(locale: Locale, { source, target }: Judged): Button {
  const data = writeDirection({ source: codeForButton(source), target, layout: NO_LAYOUT });
  return { label: locale.say("button-foreign"), data: FOREIGN + data };
}

/** Finds what that button says about its message, wherever it stands below it. */
export function judgedIn({ reply_markup }: Pick<Content, "reply_markup">): Judged | undefined {
  const found = reply_markup?.inline_keyboard.flat()
    .find(({ callback_data }) => callback_data?.startsWith(FOREIGN))?.callback_data;
  return found === undefined ? undefined : readDirection(found.slice(FOREIGN.length));
}

/** Makes the button that leads to another language for good. */
export function changeButton(locale: Locale): Button {
  return { label: locale.say("button-change"), data: "change" };
}

/** Says why a text stays as it is, with the ways on from there. */
export function untranslated(locale: Locale, judged: Judged): TextAnswer {
  const language = nameOfCode(judged.source, locale.tag);
  const id = sameLanguage(judged.source, judged.target) ? "already-said" : "reads-said";
  return sentence(locale.say(id, { language }), untranslatedKeyboard(locale, judged));
}

/**
 * Makes the buttons below the sentence that a text stays as it is: into another language where it
 * is in the one that is read, else into that one nevertheless; and the way to overrule.
 */
function untranslatedKeyboard(locale: Locale, judged: Judged): Keyboard {
  const { source, target } = judged;
  const translate = { label: locale.say("button-translate"), data: writeRetry({ target }) };
  const into = { label: locale.say("button-into"), data: "change" };
  const go = sameLanguage(source, target) ? into : translate;
  return [[go], [foreignButton(locale, judged)]];
}
