/**
 * Values that `language_code` can have and that are no language: codes for none, every name that an object of
 * JavaScript has without being given it, words, and the free text of Telegram's community language
 * packs.
 */
export const NO_LANGUAGES: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  "Klingon",
  "und",
  "mul",
  "zxx",
  "x-klingon",
  "-",
  "e",
  "",
];
