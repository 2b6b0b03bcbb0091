import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { MessageEntity } from "grammy/types";
import { toMarkup } from "../../src/translation/markup.ts";

const MESSAGE = {
  text: "See the red house at https://example.org now",
  entities: [
    { type: "bold", offset: 8, length: 3 },
    { type: "italic", offset: 4, length: 13 },
    { type: "url", offset: 21, length: 19 },
  ] as MessageEntity[],
};

test("formatting becomes tags around words, what must not change a tag in its place", () => {
  const markup = toMarkup(MESSAGE);
  assert.equal(markup.text, "See <g1>the <g2>red</g2> house</g1> at <x3/> now");
  assert.equal(markup.marks, 3);
});

test("text that looks like a tag is carried unharmed", () => {
  const text = "Write <g1>this</g1> and <x9/> in the code";
  const markup = toMarkup({ text, entities: [] });
  assert.ok(!markup.text.includes("<x9/>"));
  assert.deepEqual(markup.restore(markup.text), { text, entities: [], isIntact: true });
});

const INTACT = "Das <g1><g2>rote</g2> Haus</g1> bei <x3/> jetzt";
const BROKEN: readonly [what: string, answer: string][] = [
  ["dropped", "Das <g1>rote Haus</g1> bei <x3/> jetzt"],
  ["dropped, the unchangeable", "Das <g1><g2>rote</g2> Haus</g1> jetzt"],
  ["doubled", "Das <g1><g2>rote</g2> Haus</g1> bei <x3/> <x3/> jetzt"],
  ["opened twice", "Das <g1><g2>rote</g2> <g2>Haus</g2></g1> bei <x3/> jetzt"],
  ["crossed", "Das <g1><g2>rote</g1> Haus</g2> bei <x3/> jetzt"],
  ["unclosed", "Das <g1><g2>rote Haus</g1> bei <x3/> jetzt"],
  ["unclosed, the outermost", "<g1>Das <g2>rote</g2> Haus bei <x3/> jetzt"],
  ["never opened", "Das <g1>rote</g2> Haus</g1> bei <x3/> jetzt"],
  ["unknown", "Das <g1><g2>rote</g2> Haus</g1> bei <x3/> <x7/> jetzt"],
  ["of another kind", "Das <g1><g2>rote</g2> Haus</g1> bei <g3>dort</g3> jetzt"],
];

test("tags that all came back once and well nested are intact, wherever they moved", () => {
  const { isIntact, text, entities } = toMarkup(MESSAGE).restore(INTACT);
  assert.equal(isIntact, true);
  assert.equal(text, "Das rote Haus bei https://example.org jetzt");
  const marked = entities.map((
    { type, offset, length },
  ) => [type, text.slice(offset, offset + length)]);
  assert.deepEqual(marked.toSorted(), [
    ["bold", "rote"],
    ["italic", "rote Haus"],
    ["url", "https://example.org"],
  ]);
});

for (const [what, answer] of BROKEN) {
  test(`a tag that is ${what} is noticed, and the link is there nevertheless`, () => {
    const { isIntact, text } = toMarkup(MESSAGE).restore(answer);
    assert.equal(isIntact, false);
    assert.equal(text.split("https://example.org").length, 2);
    assert.ok(!/<[gx]\d/.test(text), text);
  });
}
