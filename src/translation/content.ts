/** Stretch of text that Telegram marked; offset and length in UTF-16 units. */
export interface TextSpan {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * Entities that come back unchanged whatever the language (Bot API, MessageEntity), those of card
 * numbers, which the server marks without a name in the table (tdlib/telegram-bot-api, Client.cpp),
 * and `tag`, the markup of a document.
 */
export const ATOMIC: readonly string[] = [
  "url",
  "email",
  "phone_number",
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "code",
  "pre",
  "custom_emoji",
  "date_time",
  "bank_card_number",
  "tag",
];
/** Text that comes back unchanged though nobody marked it: addresses, e-mails, @names, #tags. */
const UNMARKED = /(?:https?:\/\/|www\.)\S+|\S+@[\w-]+(?:\.[\w-]+)+|[@#$][\w]+/giu;

/**
 * Tells whether there is anything to translate: a letter outside of links, names, code and emoji.
 */
export function hasWords(text: string, entities: readonly TextSpan[] = []): boolean {
  let rest = "";
  let from = 0;
  for (const { type, offset, length } of [...entities].sort((a, b) => a.offset - b.offset)) {
    if (!ATOMIC.includes(type) || offset < from) continue;
    rest += `${text.slice(from, offset)} `;
    from = offset + length;
  }
  rest += text.slice(from);
  return /\p{L}/u.test(rest.replace(UNMARKED, " "));
}
