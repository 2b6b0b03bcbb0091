import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { MessageEntity } from "grammy/types";
import { startHarness } from "../harness/harness.ts";
import { scripted } from "../harness/model/scripted_model.ts";

/** Every kind of entity in one message. */
const EVERYTHING: readonly [text: string, entity?: Record<string, unknown>][] = [
  ["Fett", { type: "bold" }],
  [" "],
  ["kursiv", { type: "italic" }],
  [" "],
  ["unten", { type: "underline" }],
  [" "],
  ["weg", { type: "strikethrough" }],
  [" "],
  ["geheim", { type: "spoiler" }],
  [" "],
  ["Verweis", { type: "text_link", url: "https://example.org/?a=1&b=2" }],
  [" "],
  ["Anna", { type: "text_mention", user: { id: 9, is_bot: false, first_name: "Anna" } }],
  [" "],
  ["x = 1", { type: "code" }],
  [" "],
  ["let x = 1;", { type: "pre", language: "ts" }],
  [" "],
  ["https://example.org/a_b?c=%20", { type: "url" }],
  [" "],
  ["me@example.org", { type: "email" }],
  [" "],
  ["+49 30 123456", { type: "phone_number" }],
  [" "],
  ["@someone_else", { type: "mention" }],
  [" "],
  ["#urlaub", { type: "hashtag" }],
  [" "],
  ["$USD", { type: "cashtag" }],
  [" "],
  ["/start", { type: "bot_command" }],
  [" "],
  ["👍", { type: "custom_emoji", custom_emoji_id: "5368324170671202286" }],
  [" "],
  ["22:45", { type: "date_time", unix_time: 1_647_531_900, date_time_format: "t" }],
  ["\n"],
  ["Zitat", { type: "blockquote" }],
  ["\n"],
  ["Langes Zitat", { type: "expandable_blockquote" }],
];

function compose(pieces: typeof EVERYTHING): { text: string; entities: MessageEntity[] } {
  let text = "";
  const entities: MessageEntity[] = [];
  for (const [piece, entity] of pieces) {
    if (entity) entities.push({ ...entity, offset: text.length, length: piece.length } as never);
    text += piece;
  }
  return { text, entities };
}

test("a message with every kind of entity comes back formatted, unchangeable pieces byte for byte", async () => {
  await using harness = await startHarness();
  const { text, entities } = compose(EVERYTHING);
  let sent = "";
  harness.groq.answer = scripted((task) => {
    sent = task.text;
    const translated = task.text.replaceAll(/(?<![<\w/])[A-Za-z]{3,}/g, (word) => `${word}שלום`);
    return ["de", translated.replaceAll(/[A-Za-z]{3,}(?=שלום)/g, "")];
  });
  const ann = harness.telegram.user({ language_code: "he" });
  ann.write("/setlang hebrew");
  await ann.next();
  ann.write(text, { entities });
  const { message } = await ann.next();
  const secrets = ["example.org", "x = 1", "let x", "@someone", "#urlaub", "5368324170671202286"];
  for (const secret of secrets) assert.ok(!sent.includes(secret), secret);
  const kinds = (list: readonly MessageEntity[]) => list.map(({ type }) => type).toSorted();
  assert.deepEqual(kinds(message.entities!), kinds(entities));
  const opaque = ["code", "pre", "url", "email", "phone_number", "mention", "hashtag", "cashtag"];
  for (const entity of message.entities!) {
    const { offset, length, ...rest } = entity;
    const before = entities.find(({ type }) => type === entity.type)!;
    const { offset: from, length: units, ...same } = before;
    assert.deepEqual(rest, same);
    if (!opaque.includes(entity.type)) continue;
    assert.equal(message.text!.slice(offset, offset + length), text.slice(from, from + units));
  }
});

test("formatting stays around the words it belongs to when they move", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(() => ["de", "I have not seen the <g1>red</g1> house"]);
  const ann = harness.telegram.user({ language_code: "en" });
  const text = "Das rote Haus habe ich nicht gesehen";
  ann.write(text, { entities: [{ type: "bold", offset: 4, length: 4 }] });
  const { message } = await ann.next();
  const bold = message.entities!.find(({ type }) => type === "bold")!;
  assert.equal(message.text!.slice(bold.offset, bold.offset + bold.length), "red");
});

test("marks that the model loses are asked for once more", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ correction }) => [
    "de",
    correction ? "Please see <x1/> today" : "Please see the link today",
  ]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Bitte https://example.org heute ansehen");
  const { message } = await ann.next();
  assert.match(message.text!, /^Please see https:\/\/example\.org today/);
  assert.equal(harness.groq.requests.length, 2);
});

test("marks that are lost twice cost the formatting, never the text or the link", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(() => ["de", "<g7>Please</g1> see it </x1> today"]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Bitte https://example.org heute ansehen", {
    entities: [
      { type: "bold", offset: 0, length: 5 },
      { type: "url", offset: 6, length: 19 },
    ],
  });
  const { message } = await ann.next();
  assert.match(message.text!, /^Please see it\s+today https:\/\/example\.org/);
  assert.equal(harness.groq.requests.length, 2);
});

test("formatting of which only a space is left is left out", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(() => ["de", "The house<g1> </g1>is red"]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  ann.write("Das Haus ist rot", { entities: [{ type: "bold", offset: 0, length: 3 }] });
  const { message } = await ann.next();
  assert.equal(message.text, "The house is red");
  assert.deepEqual(message.entities ?? [], []);
});

test("100 messages with emoji, code and links are all accepted, every unchangeable piece as it was", async () => {
  await using harness = await startHarness();
  // More in one chat would be a flood, which is told.
  const people = [1, 2, 3].map(() => harness.telegram.user({ language_code: "en" }));
  const emoji = ["👩🏽‍🚀", "🇺🇦", "👍", "é", "🏴󠁧󠁢󠁷󠁬󠁳󠁿"];
  const written: string[][] = [];
  for (let index = 0; index < 100; index++) {
    const link = `https://example.org/${index}?q=${emoji[index % 5]}`;
    const code = `f(${index}) // ${emoji[(index + 2) % 5]}`;
    const text = `${emoji[index % 5]} Это ${code} и ${link} ${emoji[(index + 3) % 5]} вот`;
    people[index % 3]!.write(text, {
      entities: [
        { type: "bold", offset: 0, length: text.length },
        { type: "code", offset: text.indexOf(code), length: code.length },
        { type: "url", offset: text.indexOf(link), length: link.length },
      ],
    });
    written.push([link, code]);
  }
  for (const [index, pieces] of written.entries()) {
    const { message } = await people[index % 3]!.next();
    for (const piece of pieces) assert.ok(message.text!.includes(piece), piece);
    assert.ok(message.entities!.some(({ type }) => type === "code"));
  }
  const refused = harness.telegram.calls.filter(({ status }) => status === 400);
  assert.deepEqual(refused, []);
});
