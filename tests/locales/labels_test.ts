import assert from "node:assert/strict";
import { LOCALE_CODES, localeFor, type MessageId } from "../../src/locales/locales.ts";
import { test } from "../harness/test.ts";

/** Buttons that stand beside each other, with what may stand before them. */
const ROWS: readonly (readonly [mark: string, ids: readonly MessageId[]])[] = [
  ["", ["button-reverse", "button-copy", "button-pronounce"]],
  ["✓ ", ["button-once", "button-lasting"]],
  ["", ["button-language", "button-pair"]],
  ["", ["button-style", "button-context"]],
  ["", ["button-wrong-language", "button-subtitles"]],
  ["", ["button-translate", "button-wrong-language"]],
  ["✓ ", ["style-formal"]],
  ...([
    ...["button-change", "button-into", "button-foreign", "button-both", "button-reads"] as const,
    ...["button-reset-yes", "button-end-pair", "button-own-language", "button-glossary"] as const,
    ...["button-add-language", "button-clear-glossary", "button-again", "button-stop"] as const,
  ].map((id) => ["", [id]] as const)),
];
/**
 * Widths of a row that is alone, of two and of three buttons on a screen of 360 px, in Latin letters
 * (guess: of 330 px a button has 8 px on each side, and an average letter of 14 px has 7.5 px).
 */
const FITTING = [36, 19, 12];

for (const code of LOCALE_CODES) {
  test(`in ${code}, no button is wider than its place on a small phone`, () => {
    const say = localeFor(code).say as (id: MessageId) => string;
    for (const [mark, ids] of ROWS) {
      for (const label of ids.map((id) => mark + say(id))) {
        assert.ok(widthOf(label) <= FITTING[ids.length - 1]!, `${label}: ${widthOf(label)}`);
      }
    }
  });
}

/** Counts Latin letters that are as wide: signs of East Asia and emoji are two. */
function widthOf(label: string): number {
  const letters = [...label.normalize("NFC")].filter((letter) => !/\p{M}/u.test(letter));
  const wide =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
  return letters.reduce((width, letter) => width + (wide.test(letter) ? 2 : 1), 0);
}
