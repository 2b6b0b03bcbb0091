import assert from "node:assert/strict";
import { jsonIn } from "../../../../src/translation/documents/data/json.ts";
import { test } from "../../../harness/test.ts";
import { as, inCapitals, placesOf, reordered, rewritten, wordsOf } from "./words_of.ts";

const wordsIn = (text: string) => wordsOf(jsonIn(text));

test("values are translated wherever they are, and keys never", () => {
  const text = `\uFEFF{
  "title": "Welcome", // "a comment" {
  "list of things": ["one apple", {"inner key": "two pears"}, [["deep"]],],
  /* "another": "one" */ "after": "the end", "n": 1, "t": true, "": null,
}`;
  assert.deepEqual(wordsIn(text), ["Welcome", "one apple", "two pears", "deep", "the end"]);
  assert.deepEqual(wordsIn('"only a string"'), ["only a string"]);
  assert.deepEqual(wordsIn('{"a": "One line"}\n{"a": "and another"}\n'), [
    "One line",
    "and another",
  ]);
});

test("the number of a value is that among the strings", () => {
  const found = placesOf(jsonIn('{"a": "First", "b": "#ff00aa", "c": ["Third"]}'));
  assert.deepEqual(found.map(({ number }) => number), [1, 3]);
});

const WORDS: readonly string[] = [
  "Hello",
  "Save",
  "Welcome!",
  "save",
  "SAVE",
  "OK",
  "FAQs",
  "Check-in",
  "Yes/No",
  "and/or",
  "File(s)",
  "Q&A",
  "Don't",
  "Don’t",
  "Loading...",
  "Привет",
  "保存",
  "日本語の文",
  "größe",
  "an SKU-123 of ours",
  "Номер_1",
];
for (const value of WORDS) {
  test(`the value ${value} is translated`, () => {
    assert.deepEqual(wordsIn(JSON.stringify({ a: value })), [value]);
  });
}

const CODES: readonly string[] = [
  "btn-primary",
  "snake_case",
  "camelCase",
  "PascalCase",
  "MAX_SIZE",
  "#ff00aa",
  "2024-01-01T00:00",
  "en_US",
  "en-US",
  "application/json",
  "text/plain",
  "icons/menu.svg",
  "/usr/share/x",
  "./src",
  "C:\\Program Files\\x",
  "https://a.b/c",
  "someone@example.com",
  "app.title.main",
  "6f1c0b1e-5d0c-4a8e-9f0e-2b7a4c1d9e00",
  "QmFzZTY0IGlzIG5vdCBhIHdvcmQgYnV0IGEgYmxvYiBvZiBieXRlcyBhbmQgbW9yZQ==",
  "abcdefghij".repeat(7),
  "1.2.3",
  "v1.2.3-beta",
  "10px",
  "{name}",
  "{{count}} / {{total}}",
  "%d%%",
  "data:image/png;base64,AAAA",
  "^[a-z]+$",
  "",
  "42",
  "X",
];
for (const value of CODES) {
  test(`the value ${JSON.stringify(value)} stays`, () => {
    assert.deepEqual(wordsIn(JSON.stringify({ a: value })), []);
  });
}

test("a single word under a key of programs stays, but labels and sentences do not", () => {
  const text = JSON.stringify({
    ...{ type: "button", lang: "English", icon: "save", $schema: "draft", class: "btn wide" },
    items: [{ id: "first", label: "first" }, { type: ["string", "null"] }],
  });
  assert.deepEqual(wordsIn(text), ["first"]);
  assert.deepEqual(wordsIn('{"type": "Type", "icon": "An icon", "language": "Язык"}'), [
    "Type",
    "An icon",
    "Язык",
  ]);
});

test("escapes are read, and written where a string needs them", () => {
  const text = String.raw`{"a": "He said \"h\u00e9!\"\nand \\ \ud83d\ude00 left"}`;
  assert.deepEqual(wordsIn(text), ['He said "hé!"\nand \\ 😀 left']);
  const written = rewritten(text, jsonIn, as('"a"\\b\n\t\u0001é😀'));
  assert.equal(written, String.raw`{"a": "\"a\"\\b\n\t\u0001\u00e9\ud83d\ude00"}`);
});

test("a file is escaped as it was", () => {
  const cases: readonly [source: string, translation: string, written: string][] = [
    [String.raw`["caf\u00E9 au lait"]`, "ö", String.raw`["\u00F6"]`],
    [String.raw`["caf\u00e9 au lait", "é"]`, "ö", '["ö", "ö"]'],
    [String.raw`["plain words"]`, "ö</b>", '["ö</b>"]'],
    [String.raw`["this \/ that"]`, "a/b", String.raw`["a\/b"]`],
    [
      String.raw`["\u003cb\u003eBold\u003c/b\u003e words"]`,
      "a<",
      String.raw`["\u003cb\u003ea\u003c"]`,
    ],
  ];
  for (const [source, translation, written] of cases) {
    assert.equal(rewritten(source, jsonIn, as(translation)), written);
  }
});

test("white space at the ends of a string stays, written with escapes too", () => {
  const text = String.raw`["\n  Name:\t", " \u00a0{name}\n is here \r\n"]`;
  assert.deepEqual(wordsIn(text), ["Name:", "⟦{name}⟧\n is here"]);
  assert.equal(
    rewritten(text, jsonIn, inCapitals),
    String.raw`["\n  NAME:\t", " \u00a0{name}\n IS HERE \r\n"]`,
  );
});

test("an address ends where the escape of a line end begins", () => {
  assert.deepEqual(wordsIn(String.raw`["See https://a.b/c\nfoo bar"]`), [
    "See ⟦https://a.b/c⟧\nfoo bar",
  ]);
});

test("tags around a text stay out of it, what is filled in does not", () => {
  const text = '["<p><b>Hello</b> {name}!</p>", "{name} is <i>here</i>"]';
  assert.deepEqual(wordsIn(text), ["Hello⟦</b>⟧ ⟦{name}⟧!", "⟦{name}⟧ is ⟦<i>⟧here"]);
  assert.equal(
    rewritten(text, jsonIn, inCapitals),
    '["<p><b>HELLO</b> {name}!</p>", "{name} IS <i>HERE</i>"]',
  );
});

test("what is filled in stays in a text with the tag before it", () => {
  assert.deepEqual(wordsIn('["<b>%s</b> are here"]'), ["⟦<b>%s</b>⟧ are here"]);
});

test("what is filled in by its order has a number where a translation turns the order", () => {
  const text = '["%s has %5.1f <b>files</b> on %@"]';
  assert.equal(
    rewritten(text, jsonIn, reordered),
    '["%3$@ has </b> <b>files%2$5.1f on %1$s"]',
  );
  assert.equal(rewritten(text, jsonIn, as("none")), '["none"]');
  assert.equal(rewritten('["%*d and %d of %s"]', jsonIn, reordered), '["%s and %d of %*d"]');
  assert.equal(rewritten('["a %2$d and %1$s b"]', jsonIn, reordered), '["a %1$s and %2$d b"]');
});

test("a choice is translated in its branches, and is never broken", () => {
  const text = '["{n, plural, one {# file of {who}} other {# files}} there"]';
  assert.deepEqual(wordsIn(text), ["file of ⟦{who}} other {#⟧ files⟦}}⟧ there"]);
  assert.equal(
    rewritten(text, jsonIn, inCapitals),
    '["{n, plural, one {# FILE OF {who}} other {# FILES}} THERE"]',
  );
  assert.equal(rewritten(text, jsonIn, reordered), text);
  assert.equal(rewritten(text, jsonIn, as("a")), text);
  assert.equal(
    rewritten(text, jsonIn, (words) => ({ ...words, text: words.text.replace("there", "}") })),
    text.replace("there", "｝"),
  );
  assert.equal(
    rewritten('["{n, plural, other {all of {who}, really}}"]', jsonIn, (words) => ({
      text: "d'" + words.text.slice(7),
      entities: words.entities.map((one) => ({ ...one, offset: one.offset - 5 })),
    })),
    '["{n, plural, other {d’{who}, really}}"]',
  );
});

test("what is damaged stays", () => {
  for (const text of ['{"a": "Not closed', '{"a": "b\\', "{]}[", '{"a" "b c"', "/* 'open"]) {
    assert.equal(rewritten(text, jsonIn, (words) => words), text);
  }
  assert.deepEqual(wordsIn('{"a": "Not closed'), []);
});
