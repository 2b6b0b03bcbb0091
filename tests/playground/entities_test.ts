import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { MessageEntity } from "grammy/types";
import { checkEntities, keepEntities } from "../../src/playground/telegram/checks/entities.ts";

const TEXT = "ab👍cd efgh";
const entity = (type: string, offset: number, length: number, extra = {}) =>
  ({ type, offset, length, ...extra }) as MessageEntity;
const link = (offset: number, length: number) =>
  entity("text_link", offset, length, { url: "https://example.org" });

const ACCEPTED: readonly [rule: string, entities: MessageEntity[]][] = [
  ["bounds are UTF-16 units", [entity("bold", 2, 2)]],
  ["a text may be marked to its end", [entity("bold", 0, 11)]],
  ["a style is in a style", [entity("bold", 0, 8), entity("italic", 2, 4)]],
  ["a style is in a link, and a link in a style", [
    entity("bold", 0, 8),
    link(2, 4),
    entity("spoiler", 4, 1),
  ]],
  ["a quote holds styles, links and code", [
    entity("blockquote", 0, 11),
    entity("bold", 0, 2),
    link(2, 2),
    entity("code", 4, 2),
  ]],
  ["a quote is in a style", [entity("bold", 0, 11), entity("expandable_blockquote", 0, 4)]],
  ["neighbours touch", [entity("code", 0, 2), entity("pre", 2, 2), link(4, 2)]],
  ["a type nobody knows yet is passed through", [entity("novelty", 0, 2)]],
];

const REFUSED: readonly [rule: string, entities: MessageEntity[], words: RegExp][] = [
  ["nothing begins before the text", [entity("bold", -1, 2)], /incorrect offset -1/],
  ["no length is negative", [entity("bold", 0, -1)], /incorrect length -1/],
  ["nothing is empty", [entity("bold", 0, 0)], /in silence/],
  ["nothing begins after the text", [entity("bold", 12, 1)], /begins after the end of the text/],
  ["nothing ends after the text", [entity("bold", 8, 4)], /ends after the end of the text/],
  ["no character is cut at the front", [entity("bold", 3, 3)], /begins in a middle/],
  ["no character is cut at the back", [entity("bold", 0, 3)], /ends in a middle/],
  ["nothing crosses", [entity("bold", 0, 5), entity("italic", 4, 4)], /in silence/],
  ["code holds nothing", [entity("code", 0, 8), entity("bold", 0, 2)], /in silence/],
  ["code is in no style", [entity("bold", 0, 8), entity("pre", 0, 2)], /in silence/],
  ["code is in no link", [link(0, 8), entity("code", 0, 2)], /in silence/],
  ["quotes are not nested", [
    entity("blockquote", 0, 11),
    entity("expandable_blockquote", 0, 4),
  ], /in silence/],
  ["a link holds no quote", [link(0, 8), entity("blockquote", 0, 4)], /in silence/],
  ["all others do not hold each other", [link(0, 8), entity("mention", 0, 4)], /in silence/],
  ["a link has an address", [entity("text_link", 0, 4)], /can't find field "url"/],
];

test("the embedded Telegram takes the formatting that the Bot API allows", () => {
  for (const [rule, entities] of ACCEPTED) {
    assert.doesNotThrow(() => checkEntities(TEXT, entities), rule);
    assert.doesNotThrow(() => checkEntities(TEXT, entities.toReversed()), rule);
  }
});

test("the embedded Telegram refuses formatting that the real one refuses or changes in silence", () => {
  for (const [rule, entities, description] of REFUSED) {
    const refusal = { code: 400, description: new RegExp(`^Bad Request: .*${description.source}`) };
    assert.throws(() => checkEntities(TEXT, entities), refusal, rule);
    assert.throws(() => checkEntities(TEXT, entities.toReversed()), refusal, rule);
  }
});

test("of what people send, only formatting that Telegram hands on reaches the bot", () => {
  for (const [rule, entities] of ACCEPTED) {
    assert.equal(keepEntities(TEXT, entities).length, entities.length, rule);
  }
  for (const [rule, entities] of REFUSED) {
    const kept = keepEntities(TEXT, entities);
    assert.equal(kept.length, entities.length - 1, rule);
    assert.doesNotThrow(() => checkEntities(TEXT, kept), rule);
  }
});
