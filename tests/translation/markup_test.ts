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
  assert.deepEqual(markup.restore(markup.text), {
    text,
    entities: [],
    isIntact: true,
    isWhole: true,
  });
});

const INTACT = "Das <g1><g2>rote</g2> Haus</g1> bei <x3/> jetzt";
const LINK = "https://example.org";
const HOUSE = `Das rote Haus bei ${LINK} jetzt`;
const [RED, HOUSES, URL] = ["bold rote", "italic rote Haus", `url ${LINK}`];
/** Answers whose tags are not as they were, and the text with the formatting that is certain. */
const BROKEN: readonly [what: string, answer: string, text: string, marked: string[]][] = [
  ["dropped", "Das <g1>rote Haus</g1> bei <x3/> jetzt", HOUSE, [HOUSES, URL]],
  [
    "dropped, the unchangeable",
    "Das <g1><g2>rote</g2> Haus</g1> jetzt",
    `Das rote Haus jetzt ${LINK}`,
    [RED, HOUSES, URL],
  ],
  [
    "dropped, the unchangeable, before an end of line",
    "Das <g1><g2>rote</g2> Haus</g1> jetzt\n",
    `Das rote Haus jetzt\n${LINK}`,
    [RED, HOUSES, URL],
  ],
  [
    "doubled",
    "Das <g1><g2>rote</g2> Haus</g1> bei <x3/> <x3/> jetzt",
    HOUSE.replace(" jetzt", "  jetzt"),
    [RED, HOUSES, URL],
  ],
  [
    "opened twice",
    "Das <g1><g2>rote</g2> <g2>Haus</g2></g1> bei <x3/> jetzt",
    HOUSE,
    [RED, HOUSES, URL],
  ],
  [
    "opened twice and closed once",
    "Das <g1><g2>rote <g2>Haus</g2></g1> bei <x3/> jetzt",
    HOUSE,
    ["bold rote Haus", HOUSES, URL],
  ],
  ["closed at once and later", "Das <g1/><g2>rote</g2> Haus</g1> bei <x3/> jetzt", HOUSE, [
    RED,
    URL,
  ]],
  [
    "crossed",
    "Das <g1><g2>rote</g1> Haus</g2> bei <x3/> jetzt",
    HOUSE,
    ["bold rote Haus", "italic rote", URL],
  ],
  ["unclosed", "Das <g1><g2>rote Haus</g1> bei <x3/> jetzt", HOUSE, [HOUSES, URL]],
  ["unclosed, the outermost", "<g1>Das <g2>rote</g2> Haus bei <x3/> jetzt", HOUSE, [RED, URL]],
  ["never opened", "Das <g1>rote</g2> Haus</g1> bei <x3/> jetzt", HOUSE, [HOUSES, URL]],
  [
    "unknown",
    "Das <g1><g2>rote</g2> Haus</g1> bei <x3/> <x7/> jetzt",
    HOUSE.replace(" jetzt", "  jetzt"),
    [RED, HOUSES, URL],
  ],
  [
    "of another kind",
    "Das <g1><g2>rote</g2> Haus</g1> bei <g3>dort</g3> jetzt",
    `Das rote Haus bei dort jetzt ${LINK}`,
    [RED, HOUSES, URL],
  ],
  ["closed at once", "Das <g1/><g2>rote</g2> Haus bei <x3/> jetzt", HOUSE, [RED, URL]],
  [
    "only closed, the unchangeable",
    "Das <g1><g2>rote</g2> Haus</g1> bei </x3> jetzt",
    `Das rote Haus bei  jetzt ${LINK}`,
    [RED, HOUSES, URL],
  ],
];

function markedIn(text: string, entities: readonly MessageEntity[]): string[] {
  return entities.map(({ type, offset, length }) =>
    `${type} ${text.slice(offset, offset + length)}`
  ).toSorted();
}

test("tags that all came back once and well nested are intact, wherever they moved", () => {
  for (const answer of [INTACT, INTACT.replace("</g2>", "</g2 >").replace("<x3/>", "<x3 />")]) {
    const { isIntact, text, entities } = toMarkup(MESSAGE).restore(answer);
    assert.deepEqual([isIntact, text], [true, HOUSE]);
    assert.deepEqual(markedIn(text, entities), [RED, HOUSES, URL]);
  }
});

for (const [what, answer, expected, marked] of BROKEN) {
  test(`a tag that is ${what} is noticed, and what is certain of the formatting is kept`, () => {
    const { isIntact, text, entities } = toMarkup(MESSAGE).restore(answer);
    assert.deepEqual([isIntact, text], [false, expected]);
    assert.deepEqual(markedIn(text, entities), marked);
  });
}

/** Answers of "Type a word at b", and what is seen of them. */
const WRITTEN: readonly [
  what: string,
  word: string,
  answer: string,
  text: string,
  place: number,
][] = [
  ["is in its place", "code", "Tippe code bei <x2/>", "Tippe code bei b", 6],
  [
    "may be a piece of another word",
    "cod",
    "Tippe Encoder bei <x2/>",
    "Tippe Encoder bei b cod",
    20,
  ],
  [
    "may be either of two",
    "code",
    "Tippe code, nicht Decoder, bei <x2/>",
    "Tippe code, nicht Decoder, bei b code",
    33,
  ],
];

for (const [what, word, answer, text, offset] of WRITTEN) {
  test(`what must not change and was written where its tag should be ${what}`, () => {
    const entities: MessageEntity[] = [
      { type: "code", offset: 5, length: word.length },
      { type: "code", offset: 9 + word.length, length: 1 },
    ];
    const restored = toMarkup({ text: `Type ${word} at b`, entities }).restore(answer);
    const isWhole = text.length < answer.length;
    assert.deepEqual([restored.isIntact, restored.isWhole], [isWhole, isWhole]);
    assert.equal(restored.text, text);
    assert.deepEqual(restored.entities.find(({ length }) => length > 1), {
      ...entities[0],
      offset,
    });
  });
}

test("a tag is known in any brackets", () => {
  const disguised = "Das 《g1》[g2]rote[/g2] Haus《/g1》 bei ｛x3｝ jetzt";
  const { isIntact, text, entities } = toMarkup(MESSAGE).restore(disguised);
  assert.deepEqual([isIntact, text], [true, HOUSE]);
  assert.deepEqual(markedIn(text, entities), [RED, HOUSES, URL]);
});

test("what is left of tags in one another is not seen, and formatting stays on its words", () => {
  const nested = `<g<x9/>7>${INTACT} <x<g<x9/>7>8/>!`;
  const { isIntact, text, entities } = toMarkup(MESSAGE).restore(nested);
  assert.deepEqual([isIntact, text], [false, `${HOUSE} !`]);
  assert.deepEqual(markedIn(text, entities), [RED, HOUSES, URL]);
});

test("a message with a thousand pieces of formatting comes back as it was", () => {
  const text = "word ".repeat(1_000);
  const entities = Array.from({ length: 1_000 }, (_, index): MessageEntity => ({
    type: index % 3 === 0 ? "code" : "bold",
    offset: index * 5,
    length: 4,
  }));
  const markup = toMarkup({ text, entities });
  assert.equal(markup.marks, 1_000);
  assert.deepEqual(markup.restore(markup.text), { text, entities, isIntact: true, isWhole: true });
});
