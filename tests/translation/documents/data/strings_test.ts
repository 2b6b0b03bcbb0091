import assert from "node:assert/strict";
import { stringsIn } from "../../../../src/translation/documents/data/strings.ts";
import { test } from "../../../harness/test.ts";
import { as, inCapitals, placesOf, reordered, rewritten, wordsOf } from "./words_of.ts";

test("values are translated; keys and comments stay", () => {
  const text = `/* A "comment" = "one"; */
// another "b" = "c";
"A key" = "First value";
plain.key="Second"  ;  "//" = "Third; = /* not one */";
"unquoted" = Fourth;
"%d files" = "%d files";
`;
  assert.deepEqual(wordsOf(stringsIn(text)), [
    "First value",
    "Second",
    "Third; = /* not one */",
    "⟦%d⟧ files",
  ]);
  assert.deepEqual(placesOf(stringsIn(text)).map(({ number }) => number), [1, 2, 3, 4]);
  assert.equal(
    rewritten(text, stringsIn, inCapitals),
    text.replace("First value", "FIRST VALUE").replace('"Second"', '"SECOND"')
      .replace('"Third; = /* not one', '"THIRD; = /* NOT ONE').replace(
        '= "%d files',
        '= "%d FILES',
      ),
  );
});

const WRITTEN: readonly [source: string, translation: string, written: string][] = [
  [String.raw`"a" = "He said \"hi\"";`, 'A "b" \\ c\n\td', String.raw`"a" = "A \"b\" \\ c\n\td";`],
  [String.raw`"a" = "caf\U00e9 au lait";`, "ö", String.raw`"a" = "\U00f6";`],
  [String.raw`"ä" = "caf\U00e9 au lait";`, "ö", '"ä" = "ö";'],
  ['"a" = "Two\nlines";', 'x "\ny', '"a" = "x \\"\ny";'],
  [String.raw`"a" = "\n Begin \t";`, "x", String.raw`"a" = "\n x \t";`],
  [String.raw`"a" = "it\'s odd\?";`, "it's", `"a" = "it's";`],
];
for (const [source, translation, written] of WRITTEN) {
  test(`a translation of ${source} is escaped as the file is`, () => {
    assert.equal(rewritten(source, stringsIn, as(translation)), written);
  });
}

test("escapes are read", () => {
  const text = String.raw`"a" = "A \"b\" \\ c\n\ttab \U00e9 \ud83d\ude00 \101 it\'s";`;
  assert.deepEqual(wordsOf(stringsIn(text)), ['A "b" \\ c\n\ttab é 😀 A it\'s']);
});

test("arguments in another order have numbers", () => {
  assert.equal(
    rewritten('"a" = "%@ has %lld files";', stringsIn, reordered),
    '"a" = "%2$lld has %1$@ files";',
  );
});

test("what is damaged stays", () => {
  for (const text of ['"a" = "Not closed', '"a" = "b\\', "/* open", '= = "', '"a" "b c";']) {
    assert.deepEqual(wordsOf(stringsIn(text)), []);
  }
});
