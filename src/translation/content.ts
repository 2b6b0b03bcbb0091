/** A stretch of text that Telegram marked; offset and length in UTF-16 units. */
export interface TextSpan {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
}

/**
 * Entities that come back unchanged whatever the language (Bot API, MessageEntity), and `tag`, the markup of
 * a document.
 */
export const OPAQUE: readonly string[] = [
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
  "bank_card",
  "tag",
];
/** The same for text that nobody marked: addresses, e-mails, @names, #tags. */
const UNMARKED = /(?:https?:\/\/|www\.)\S+|\S+@[\w-]+(?:\.[\w-]+)+|[@#$][\w]+/giu;

/** Whether there is anything to translate: a letter outside of links, names, code and emoji. */
export function hasWords(text: string, entities: readonly TextSpan[] = []): boolean {
  let rest = "";
  let from = 0;
  for (const { type, offset, length } of [...entities].sort((a, b) => a.offset - b.offset)) {
    if (!OPAQUE.includes(type) || offset < from) continue;
    rest += `${text.slice(from, offset)} `;
    from = offset + length;
  }
  rest += text.slice(from);
  return /\p{L}/u.test(rest.replace(UNMARKED, " "));
}
