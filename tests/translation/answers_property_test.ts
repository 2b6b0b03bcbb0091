import assert from "node:assert/strict";
import type { MessageEntity } from "grammy/types";
import { checkEntities, keepEntities } from "../../src/playground/telegram/checks/entities.ts";
import { ATOMIC } from "../../src/translation/content.ts";
import { toMarkup } from "../../src/translation/markup.ts";
import { clean } from "../../src/translation/verification/cleaning.ts";
import { createRandom, type Random } from "../harness/random_messages.ts";
import { test } from "../harness/test.ts";

const MESSAGES = 3_000;
const ANSWERS_PER_MESSAGE = 10;

const TYPES = [
  ...["bold", "italic", "underline", "strikethrough", "spoiler"],
  ...["blockquote", "expandable_blockquote", "text_link", "text_mention"],
  ...["a_type_of_next_year", "diff_inserted"],
  ...ATOMIC.filter((type) => type !== "tag"),
];
const EXTRA: Readonly<Record<string, object>> = {
  text_link: { url: "https://example.org/" },
  text_mention: { user: { id: 1, is_bot: false, first_name: "Ann" } },
  custom_emoji: { custom_emoji_id: "1" },
  date_time: { unix_time: 1, date_time_format: "r" },
};
const WORDS = [
  "Haus",
  " ",
  "мир",
  "世界",
  "שלום",
  "👍🏽",
  "👨‍👩‍👧",
  "\n",
  ".",
  "5",
  "e\u0301",
  "https://a.example",
];
/** What an original may have itself that is like a mark, or a part of one. */
const IMITATIONS = [
  ...[
    "<g1>",
    "</g1>",
    "<x2/>",
    "[g1]",
    "[/g1]",
    "{x2}",
    "《x1》",
    "«g2»",
    "<x3>",
    "<<g1>>",
    "x1/>",
  ],
  ...["<", ">", "[", "]", "&lt;g1&gt;", "<g1", "g", "1", "/", "<b>", "\0", "\uD83D"],
];

const OPEN = [
  "<",
  "＜",
  "〈",
  "《",
  "⟨",
  "‹",
  "«",
  "[",
  "［",
  "【",
  "⟦",
  "{",
  "｛",
  "&lt;",
  "&#60;",
  "&#x3c;",
];
const CLOSE = [
  ">",
  "＞",
  "〉",
  "》",
  "⟩",
  "›",
  "»",
  "]",
  "］",
  "】",
  "⟧",
  "}",
  "｝",
  "&gt;",
  "&#62;",
  "&#x3e;",
];
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  g: ["g", "G", "ｇ", "Ｇ", "г", "Г"],
  x: ["x", "X", "ｘ", "Ｘ", "х", "Х", "×"],
};
/** Zeros of the digits of some scripts. */
const ZEROS = ["0", "٠", "۰", "०", "০", "๐", "０", "𝟎", "𝟘"];
const MARK = /(<\/?[gx]\d{1,4}\/?>)/;
/** A mark in whatever form, as a person would see it. */
const VISIBLE = new RegExp(
  `(?:${OPEN.map(RegExp.escape).join("|")})\\s?[/／]?\\s?[${
    Object.values(LETTERS).flat().join("")
  }]` +
    `\\s?\\p{Nd}{1,4}\\s?[/／]?\\s?(?:${CLOSE.map(RegExp.escape).join("|")})` +
    String.raw`|[<＜][/／]?[gx]\d{1,4}(?!\p{N})|[gx]\d{1,4}\/?[>＞]`,
  "giu",
);

function randomMessage(random: Random) {
  const isImitating = random.below(3) === 0;
  let text = "";
  for (let count = random.below(12); count >= 0; count--) {
    text += random.pick(isImitating && random.below(2) === 0 ? IMITATIONS : WORDS);
  }
  const entities = Array.from({ length: 1 + random.below(6) }, () => {
    const type = random.pick(TYPES);
    const offset = random.below(text.length);
    const length = 1 + random.below(text.length - offset);
    return { type, offset, length, ...EXTRA[type] } as MessageEntity;
  });
  return { text, entities: keepEntities(text, entities) };
}

function disguise(random: Random, mark: string): string {
  const [, before, letter, digits, behind] = /^<(\/?)([gx])(\d+)(\/?)>$/.exec(mark)!;
  const pair = random.below(OPEN.length);
  const zero = random.pick(ZEROS).codePointAt(0)!;
  const number = [...digits!].map((digit) => String.fromCodePoint(zero + Number(digit))).join("");
  const slash = random.pick(["/", "／"]);
  const space = () => random.below(4) === 0 ? " " : "";
  const inside = [
    before && slash,
    random.pick(LETTERS[letter!]!),
    number,
    behind && slash,
  ].filter((part) => part !== "").map((part) => space() + part).join("");
  return OPEN[pair] + inside + space() + CLOSE[pair];
}

/** Spoils one mark, or what stands around it. */
const WAYS: readonly ((random: Random, tokens: string[], at: number) => void)[] = [
  (_, tokens, at) => tokens.splice(at, 1),
  (_, tokens, at) => tokens.splice(at, 0, tokens[at]!),
  (random, tokens, at) => {
    const [mark] = tokens.splice(at, 1);
    tokens.splice(random.below(tokens.length + 1), 0, mark!);
  },
  (random, tokens, at) => tokens[at] = disguise(random, tokens[at]!),
  (random, tokens, at) => tokens[at] = disguise(random, tokens[at]!),
  (_, tokens, at) => tokens[at] = tokens[at]!.toUpperCase(),
  (_, tokens, at) => tokens[at] = `<${tokens[at]}>`,
  (_, tokens, at) => tokens[at] = tokens[at]!.slice(0, -1),
  (_, tokens, at) => tokens[at] = tokens[at]!.slice(1),
  (_, tokens, at) => tokens[at] = tokens[at]!.replace("/", ""),
  (_, tokens, at) => tokens[at] = tokens[at]!.replace(">", "/>"),
  (random, tokens, at) => tokens[at] = tokens[at]!.replace(/\d+/, `${random.below(12)}`),
  (random, tokens, at) => {
    const place = 1 + random.below(tokens[at]!.length - 1);
    tokens[at] = tokens[at]!.slice(0, place) + random.pick(tokens) + tokens[at]!.slice(place);
  },
  (random, tokens) => tokens.splice(random.below(tokens.length), 0, random.pick(IMITATIONS)),
  (_, tokens) => tokens.reverse(),
  (random, tokens) => tokens.length = random.below(tokens.length + 1),
];

function spoil(random: Random, text: string): string {
  const tokens = text.split(MARK);
  for (let times = 1 + random.below(3); times > 0; times--) {
    const marks = tokens.flatMap((token, at) => /^<\/?[gx]\d+\/?>$/.test(token) ? [at] : []);
    if (marks.length === 0) break;
    random.pick(WAYS)(random, tokens, random.pick(marks));
  }
  return tokens.join("");
}

test("of 100,000 answers with spoilt marks none has an entity that Telegram refuses, and no mark is seen", () => {
  for (let seed = 1; seed <= MESSAGES; seed++) {
    const random = createRandom(seed);
    const markup = toMarkup(randomMessage(random));
    const written = markup.plain.toLowerCase();
    for (let nth = 0; nth < ANSWERS_PER_MESSAGE; nth++) {
      const answer = spoil(random, markup.text);
      const { text, entities } = markup.restore(clean(markup.plain, markup.read(answer)));
      const shown = () => JSON.stringify({ seed, nth, plain: markup.plain, answer, text });
      try {
        checkEntities(text, entities);
      } catch (error) {
        assert.fail(`${shown()}: ${JSON.stringify(entities)} ${error}`);
      }
      const unchangeable = entities.filter(({ type }) => ATOMIC.includes(type));
      for (const { index, 0: mark } of text.matchAll(VISIBLE)) {
        const isOriginals = written.includes(mark.toLowerCase()) ||
          unchangeable.some(({ offset, length }) =>
            offset < index + mark.length && index < offset + length
          );
        assert.ok(isOriginals, `${mark} is seen: ${shown()}`);
      }
    }
  }
});
