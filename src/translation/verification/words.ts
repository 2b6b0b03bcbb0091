/** Words of scripts that put spaces between them, in NFKC; their marks belong to them. */
const WORD = /[\p{L}\p{M}\p{N}'’-]+/gu;
/** Scripts without spaces between words: a run of letters is no word. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
/** Letters that say about as much as one word: guess. */
const DENSE_LETTERS_PER_WORD = 2.5;
const LETTER = /[\p{L}\p{M}]/gu;

/** Makes letters of the mathematical alphabets and of full width ordinary ones. */
export function plainLetters(text: string): string {
  return text.normalize("NFKC");
}

/** Makes texts alike that differ in case, punctuation and spaces only. */
export function foldWords(text: string): string {
  return plainLetters(text).toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** Finds the words of a text, as they are written. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Counts letters, with the marks that are vowels in many scripts. */
export function countLetters(text: string): number {
  return count(text, LETTER);
}

/** Estimates the words of a text in any script. */
export function countWords(text: string): number {
  const dense = count(text, DENSE);
  return wordsOf(text.replace(DENSE, " ")).length + dense / DENSE_LETTERS_PER_WORD;
}

/** Tells whether a text says one word again and again. */
export function saysOneWord(text: string): boolean {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  return words.length > 1 && words.every((word) => word === words[0]);
}

/**
 * Counts different words that are no names: what begins with a small letter, or has a script without
 * them.
 */
export function countOrdinaryWords(text: string): number {
  const dense = count(text, DENSE) / DENSE_LETTERS_PER_WORD;
  const ordinary = wordsOf(text.replace(DENSE, " "))
    .filter((word) => /\p{L}/u.test(word) && !/^\P{L}*[\p{Lu}\p{Lt}]/u.test(word));
  return new Set(ordinary.map((word) => word.toLowerCase())).size + dense;
}

/** Cuts a text into its lines that have something in them. */
export function linesOf(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

/** Cuts a text into its sentences, and lines. */
export function sentencesOf(text: string): string[] {
  return (text.match(/[^.!?。！？؟।…\n]+/gu) ?? []).map((part) => part.trim())
    .filter((part) => part !== "");
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  pattern.lastIndex = 0;
  while (pattern.exec(text)) found++;
  return found;
}
