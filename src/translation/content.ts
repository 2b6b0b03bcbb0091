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
/** Text that comes back unchanged though nobody marked it, beside e-mails. */
const LINK = /https?:\/\/|www\./i;
const NAME = /[@#$]\w+/g;
/** Letters, also those in circles and squares, which are symbols (Unicode, enclosed alphanumerics). */
const LETTER = /[\p{L}\u24B6-\u24E9\u{1F130}-\u{1F169}]/u;
const HOST = /[\w-]+(?:\.[\w-]+)+/y;

/**
 * Tells whether there is anything to translate: a letter outside of links, names, code and emoji.
 * Cost: linear, and mostly that of the first word.
 */
export function hasWords(text: string, entities: readonly TextSpan[] = []): boolean {
  let from = 0;
  for (const { type, offset, length } of [...entities].sort((a, b) => a.offset - b.offset)) {
    if (!ATOMIC.includes(type) || offset < from) continue;
    if (searchWords(text.slice(from, offset)).some(Boolean)) return true;
    from = offset + length;
  }
  return searchWords(text.slice(from)).some(Boolean);
}

/** Looks at one word after the other of a text of any length: is it one to translate? */
export function* searchWords(text: string): Generator<boolean, void> {
  for (const { 0: word } of text.matchAll(/\S+/g)) {
    if (!LETTER.test(word)) {
      yield false;
      continue;
    }
    const link = word.search(LINK);
    const beforeLink = link < 0 ? word : word.slice(0, link);
    const rest = beforeLink.slice(emailEnd(beforeLink)).replace(NAME, "");
    yield LETTER.test(rest);
  }
}

/** Returns the end of the last e-mail address in a word, which begins where the word does; else 0. */
function emailEnd(word: string): number {
  let end = 0;
  for (let at = word.indexOf("@", 1); at > 0; at = word.indexOf("@", at + 1)) {
    HOST.lastIndex = at + 1;
    if (HOST.test(word)) end = HOST.lastIndex;
  }
  return end;
}
