import type { TextSpan } from "./content.ts";

/**
 * Marks, also those that a person wrote: such text is carried as unchangeable. `g` stands around
 * words, `x` in the place of something; the names are those of XLIFF's inline elements.
 */
export const MARK = /<(\/?)([gx])(\d{1,4})\s*(\/?)>/g;

const CANONICAL = /^<\/?[gx]\d{1,4}\s*\/?>$/i;

/** Look-alikes of the letters: full width, Cyrillic, the sign of multiplication. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...["g", "G", "ｇ", "Ｇ", "г", "Г"].map((letter) => [letter, "g"] as const),
  ...["x", "X", "ｘ", "Ｘ", "х", "Х", "×"].map((letter) => [letter, "x"] as const),
]);
const OPEN = String.raw`(?:[<＜〈《⟨‹«\[［【⟦{｛]|&lt;|&#60;|&#x3c;)`;
const CLOSE = String.raw`(?:[>＞〉》⟩›»\]］】⟧}｝]|&gt;|&#62;|&#x3e;)`;
const NAME = String.raw`([/／]?)\s?([gGｇＧгГxXｘＸхХ×])\s?(\p{Nd}{1,4})(?:\s?([/／]))?`;
const ANY = new RegExp(
  [
    // As it should be: what stands beside it belongs to the text.
    String.raw`<\/?[gx]\d{1,4}\s*\/?>`,
    // Between brackets of any kind.
    String.raw`${OPEN}\s?${NAME}\s?${CLOSE}`,
    // Without its right or left bracket.
    String.raw`[<＜]\s?${NAME}(?!\p{N})`,
    String.raw`([/／]?)([gx])(\d{1,4})(/?)[>＞]`,
  ].join("|"),
  "giu",
);
const DOUBLED = /<(<\/?[gx]\d{1,4}\s*\/?>)>/gi;

/**
 * Writes marks as they should be, whatever a model made of their brackets, letters and digits. What
 * the original has itself stays as it is. Cost: linear.
 * @param plain the original without marks
 */
export function readMarks(plain: string, answer: string): string {
  const isOriginals = createSearch(plain);
  const single = /[<>]/.test(plain) ? answer : answer.replace(DOUBLED, "$1");
  return single.replace(ANY, (written, ...found: (string | undefined)[]) => {
    if (CANONICAL.test(written)) return written.toLowerCase();
    if (isOriginals(written)) return written;
    const at = [0, 4, 8].find((first) => found[first + 2] !== undefined)!;
    const [before, letter, digits, behind] = found.slice(at, at + 4) as string[];
    const kind = LETTERS.get(letter!) ?? letter!.toLowerCase();
    const number = [...digits!.normalize("NFKC")].map(digitOf).join("");
    if (kind === "x") return `<x${number}/>`;
    return before ? `</g${number}>` : `<g${number}${behind ? "/" : ""}>`;
  });
}

/**
 * Finds what a person would see of marks in a text that should have none left: pieces of marks that
 * stood in one another, and have met.
 * @param plain the original; what it has itself may be seen
 */
export function findStrayMarks(plain: string, text: string): TextSpan[] {
  const isOriginals = createSearch(plain);
  return [...text.matchAll(ANY)].flatMap(({ index, 0: written }) =>
    isOriginals(written) ? [] : [{ type: "mark", offset: index, length: written.length }]
  );
}

/** Makes a search for marks in the original, in any case, which looks for each of them once. */
function createSearch(plain: string): (written: string) => boolean {
  const original = plain.toLowerCase();
  const known = new Map<string, boolean>();
  return (written) => {
    const sought = written.toLowerCase().trim();
    const isThere = known.get(sought) ?? original.includes(sought);
    known.set(sought, isThere);
    return isThere;
  };
}

/** Returns the value of a digit of any script (Unicode: a row of ten begins at 0 or at 6). */
export function digitOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  const low = code & 0xF;
  const beginsAt0 = /\p{Nd}/u.test(String.fromCodePoint(code - low));
  return beginsAt0 ? low : low - 6;
}
