import type { MessageEntity } from "grammy/types";
import { keepEntities } from "../../src/playground/telegram/checks/entities.ts";

/** Random numbers that are the same in every run (mulberry32). */
export interface Random {
  /** An integer from 0 to below `bound`. */
  below(bound: number): number;
  pick<T>(items: readonly T[]): T;
}

/** Makes numbers that are the same for the same seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6D2B79F5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, pick: (items) => items[below(items.length)]! };
}

/** Pieces that messages are made of, hostile ones included. */
const PIECES = [
  "Hello",
  " ",
  " ",
  "\n",
  "\n\n",
  "мир",
  "世界",
  "שלום",
  "مرحبا",
  "नमस्ते",
  "e\u0301",
  "👍🏽",
  "👨‍👩‍👧",
  "🇫🇷",
  "\u200D",
  "\u200F",
  "\u202E",
  ".",
  "?",
  "!",
  "<g1>",
  "</g1>",
  "<x1/>",
  "<x2/>",
  "<",
  ">",
  "&amp;",
  '"',
  "\\",
  "{}",
  "\uD83D",
  "\uDC4D",
  "\0",
  "https://example.org/?a=1",
  "@someone",
  "#tag",
  "/start",
  "const a = 1;",
  "===",
  "1",
  "ﷺ",
  "𝕏",
] as const;

const TYPES = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "text_link",
  "text_mention",
  "code",
  "pre",
  "url",
  "email",
  "phone_number",
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "custom_emoji",
  "date_time",
] as const;

/** Makes a message as Telegram may deliver it: any text, entities well nested. */
export function randomMessage(random: Random): { text: string; entities: MessageEntity[] } {
  let text = "";
  for (let count = random.below(24); count >= 0; count--) text += random.pick(PIECES);
  const entities = Array.from({ length: random.below(7) }, () => randomEntity(random, text.length));
  return { text, entities: keepEntities(text, entities) };
}

/** Makes an entity that may be anything: crossing, empty, outside. */
export function randomEntity(random: Random, units: number): MessageEntity {
  const type = random.pick(TYPES);
  const entity = { type, offset: random.below(units + 2) - 1, length: random.below(units + 3) };
  const extra: Record<string, object> = {
    text_link: { url: `https://example.org/${random.below(99)}` },
    text_mention: { user: { id: random.below(99), is_bot: false, first_name: "Ann" } },
    custom_emoji: { custom_emoji_id: String(random.below(999)) },
    pre: { language: "ts" },
    date_time: { unix_time: random.below(999), date_time_format: "r" },
  };
  return { ...entity, ...extra[type] } as MessageEntity;
}

const MARK = /<\/?[gx]\d+\/?>/g;

/** Spoils the marks of an answer as a careless model may. */
export function mangle(random: Random, text: string): string {
  let mangled = text;
  for (let times = 1 + random.below(3); times > 0; times--) {
    const marks = [...mangled.matchAll(MARK)];
    const mark = marks.length > 0 ? random.pick(marks) : undefined;
    const at = mark?.index ?? random.below(mangled.length + 1);
    const length = mark?.[0].length ?? 0;
    const found = mangled.slice(at, at + length);
    const replace = (by: string) => mangled.slice(0, at) + by + mangled.slice(at + length);
    const ways = [
      () => replace(""),
      () => replace(found + found),
      () => replace("") + found,
      () => found + replace(""),
      () => replace(found.toUpperCase()),
      () => replace(found.replace(/\d+/, (digits) => String(Number(digits) + 1))),
      () => replace(found.replace("/", "")),
      () => replace(found.replace("<", "< ")),
      () => replace("<b>"),
      () => replace(found.slice(0, -1)),
      () => mangled.slice(0, random.below(mangled.length + 1)),
      () => [...mangled].toReversed().join(""),
      () => mangled + random.pick(PIECES),
      () => "",
    ];
    mangled = random.pick(ways)();
  }
  return mangled;
}
