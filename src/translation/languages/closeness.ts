/**
 * How much of a text can be right in both of two languages: all of it, sentences, or a few words.
 */
export type Closeness = "same" | "sentences" | "words" | "apart";

/** Languages in which a sentence can be the same, each with the script it is written in. */
const BY_SENTENCE = ["hr-Latn bs-Latn sr-Latn", "no-Latn nn-Latn", "id-Latn ms-Latn"];
/** Languages of which short texts are often the same. */
const BY_WORD = [
  "no-Latn nn-Latn da-Latn",
  "cs-Latn sk-Latn",
  "uk-Cyrl be-Cyrl ru-Cyrl",
  "bg-Cyrl mk-Cyrl sr-Cyrl",
  "zh-Hans zh-Hant yue-Hant yue-Hans",
  "pt-Latn gl-Latn",
  "hr-Latn bs-Latn sr-Latn sl-Latn",
];

const PAIRS = new Map<string, Closeness>();
for (const [closeness, groups] of [["words", BY_WORD], ["sentences", BY_SENTENCE]] as const) {
  for (const group of groups) {
    const members = group.split(" ");
    for (const one of members) {
      for (const other of members) PAIRS.set(`${one} ${other}`, closeness);
    }
  }
}
// In Latin letters Hindi and Urdu are one language.
PAIRS.set("hi-Latn ur-Latn", "sentences").set("ur-Latn hi-Latn", "sentences");

/** Looks up how close two different languages are, by their codes and scripts ("sr-Latn"). */
export function closenessOf(one: string, other: string): Closeness {
  return PAIRS.get(`${one} ${other}`) ?? "apart";
}
