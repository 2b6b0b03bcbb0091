import type { MessageEntity } from "grammy/types";

/** Marks that Telegram's server finds by itself in a user's text, as far as the bot cares. */
const PATTERNS: readonly [
  type: "bot_command" | "url" | "email" | "mention" | "hashtag" | "cashtag",
  RegExp,
][] = [
  ["email", /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ["url", /(?:https?:\/\/|www\.)[^\s<>"]+/g],
  ["bot_command", /(?<=^|\s)\/[a-z\d_]{1,32}(?:@\w{5,32})?/gi],
  ["mention", /(?<=^|\s)@\w{4,32}/g],
  ["hashtag", /(?<=^|\s)#[\p{L}\p{N}_]+/gu],
  ["cashtag", /(?<=^|\s)\$[A-Z]{1,8}\b/g],
];

/**
 * Finds the entities of a text that a user typed without formatting, in the order of their offsets.
 */
export function findEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const { index, 0: { length } } of text.matchAll(pattern)) {
      const overlaps = found.some((one) =>
        one.offset < index + length && index < one.offset + one.length
      );
      if (!overlaps) found.push({ type, offset: index, length });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
