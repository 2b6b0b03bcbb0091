/** Nasal consonants of Devanagari before another one: हिन्दी and हिंदी are one word. */
const NASAL = /[\u0919\u091E\u0923\u0928\u092E]\u094D(?=[\u0915-\u0939])/gu;
/** Letters that are written in two ways, or that a keyboard may lack, as people write them then. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  ("ة:ه ى:ي ی:ي ې:ي ک:ك ہ:ه ھ:ه ە:ه ٱ:ا ۆ:و ێ:ي " +
    "ı:i đ:d ł:l ø:o æ:ae œ:oe ß:ss ə:e ħ:h ŋ:n ð:d þ:th ɓ:b ɗ:d ƙ:k " +
    "ї:і ґ:г қ:к ғ:г ң:н ө:о ұ:у ү:у ә:а һ:х ҡ:к ҙ:з ҫ:с ӳ:у").split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);
const WITH_ALIKE = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "gu");
/** Words that lose their vowel before another one, in French, Italian and Catalan. */
const ELIDED = /(?<=(?:^|[\s(])(?:[ld]|dall|all|nell|sull|dell))['’ʼ]/gimu;
/** Apostrophes within a word: oʻzbekcha is ozbekcha to whoever has none. */
const APOSTROPHES = /(?<=\p{L})['’ʻʼ‘`´ʹ′‛](?=\p{L})|[ʻʼʹ]/gu;

/**
 * Makes names alike: lower case, no accents, punctuation and extra space, and one way to write what
 * is written in two; marks that carry vowels stay.
 */
export function foldName(text: string): string {
  return foldLines(text).join(" ").trim();
}

/** Folds the names on each line of a text. */
export function foldLines(text: string): string[] {
  return text.replace(ELIDED, " ").replace(APOSTROPHES, "").normalize("NFKD").toLowerCase()
    .replace(/\p{Script=Inherited}|[\u093C\u0640]/gu, "")
    .replaceAll("\u0901", "\u0902")
    .replace(NASAL, "\u0902")
    .replace(WITH_ALIKE, (letter) => ALIKE.get(letter) ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}\n]+/gu, " ")
    .split("\n").map((line) => line.trim());
}
