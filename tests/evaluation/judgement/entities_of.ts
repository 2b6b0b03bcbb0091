/** What Telegram marks by itself, about: links, addresses of mail, names, tags. */
const MARKED: readonly [type: string, pattern: RegExp][] = [
  ["url", /https?:\/\/\S*[^\s.,!?)،。]/g],
  ["email", /[\w.]+@[\w.]+\.\w+/g],
  ["mention", /(?<![\w.])@\w{4,}(?!\.\w)/g],
  ["hashtag", /#[\p{L}\p{M}\d_]*\p{L}[\p{L}\p{M}\d_]*/gu],
];

/** Finds the entities that a message with this text would have. */
export function entitiesOf(text: string): { type: string; offset: number; length: number }[] {
  return MARKED.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: { length }, index: offset }) => ({
      type,
      offset,
      length,
    }))
  ).toSorted((a, b) => a.offset - b.offset);
}
