import type { Random } from "../../../harness/random_messages.ts";
import { reordered, type Translate } from "./words_of.ts";

const PARTS: readonly string[] = [
  ...["Words", "дождь", "文字", "words of", "😀", "é", "a", "end."],
  ...["%s", "%d", "%1$s", "%%", "50 %", "{name}", "{{x}}", "{", "}", "<b>", "</b>", "<br/>"],
  ...["{n, plural, one {# file} other {# files}}", "#", "'", "https://a.b/c", "&amp;", "$t(a)"],
  ...[" ", "  ", "\n", "\t", '"', "\\", "/", ",", ";", "|", "=", "\u2028", "\uFFFC", "\u0007"],
  ...["SKU-1", "snake_case", "12", "user@example.com", "\\n", "\\u0041", '""', "\r\n"],
];

/** Makes a text of words and of all that has a meaning in some file. */
export function phrase(random: Random): string {
  const gap = random.pick(["", " "]);
  return Array.from({ length: random.below(9) }, () => random.pick(PARTS)).join(gap);
}

/** Each does something that models do, or worse. */
const MISHAPS: readonly ((random: Random) => Translate)[] = [
  () => (words) => words,
  () => (words) => ({ ...words, text: words.text.toUpperCase() }),
  () => ({ text }) => ({ text, entities: [] }),
  () => () => ({ text: "", entities: [] }),
  () => reordered,
  () => ({ text, entities }) => ({ text, entities: entities.slice(1) }),
  () => ({ text, entities }) => {
    const again = entities.map((one) => ({ ...one, offset: one.offset + text.length + 1 }));
    return { text: `${text} ${text}`, entities: [...entities, ...again] };
  },
  (random) => ({ text, entities }) => {
    const before = phrase(random);
    return {
      text: before + text + phrase(random),
      entities: entities.map((one) => ({ ...one, offset: one.offset + before.length })),
    };
  },
  (random) => () => ({ text: phrase(random), entities: [] }),
];

/** Makes a translation that goes wrong in another way each time. */
export function mishapsOf(random: Random): Translate {
  return (words) => random.pick(MISHAPS)(random)(words);
}
