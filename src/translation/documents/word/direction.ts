/** The first letter tells the direction (Unicode, UAX 9, P2); these are from right to left. */
const LETTER = /\p{L}/u;
const FROM_RIGHT =
  /[\p{scx=Arab}\p{scx=Hebr}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Samr}\p{scx=Mand}\p{scx=Adlm}\p{scx=Rohg}]/u;

/** Tells whether a text is read from right to left; `undefined` without letters. Cost: linear. */
export function isFromRight(text: string): boolean | undefined {
  const letter = LETTER.exec(text)?.[0];
  return letter === undefined ? undefined : FROM_RIGHT.test(letter);
}
