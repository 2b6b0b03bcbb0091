import assert from "node:assert/strict";
import { csvIn } from "../../../../src/translation/documents/data/csv.ts";
import { jsonIn } from "../../../../src/translation/documents/data/json.ts";
import { poIn } from "../../../../src/translation/documents/data/po.ts";
import { stringsIn } from "../../../../src/translation/documents/data/strings.ts";
import type { Places } from "../../../../src/translation/documents/place.ts";
import { done } from "../done.ts";
import { test } from "../../../harness/test.ts";
import { placesOf } from "./words_of.ts";

/** Ten times what the slowest takes where the cost is linear; minutes where it is not. */
const LIMIT_MS = 2_000;
const UNITS = 30_000;

const SHAPES: readonly string[] = [
  ...['"', "<", "{", "}", "[", ",", "\\", "\n", "%", "$t(", "${", "{{", "<a b=", "<!--", "</", "'"],
  ...[
    "\\n",
    '\\"',
    '""',
    '["',
    '{"a":',
    '"a":"b c",',
    "/*",
    "//",
    '"a" = "b c";\n',
    '= "',
    "é",
    "a ",
  ],
  ...[
    "{n, plural, one {",
    "} other {",
    "# {a}",
    "%s a ",
    "<b> ",
    "www.{a}",
    "http://",
    "&amp;",
    "!",
  ],
  ...[
    'msgid "a b"\nmsgstr ""\n',
    'msgid ""\n',
    'msgstr ""\n',
    'msgctxt ""\n',
    '"a"\n',
    "#\n",
    "#, a\n",
  ],
  ...["a,b c\n", "a\tb;c|d\n", '"a ""b"" c"\n', "a-", "a/", "\r", "\\u00e9", "😀"],
];
const KINDS: readonly [
  name: string,
  read: (text: string) => Places,
  inside: (text: string) => string,
][] = [
  ["JSON", jsonIn, (text) => JSON.stringify([`words ${text}`])],
  ["a catalogue", poIn, (text) => `msgid ${JSON.stringify(text)}\nmsgstr ""\n`],
  ["a list of strings", stringsIn, (text) => `"a" = ${JSON.stringify(text)};`],
  ["a table", csvIn, (text) => `A heading\n"two words ${text.replaceAll('"', '""')}"`],
];
for (const [name, read, inside] of KINDS) {
  for (const shape of SHAPES) {
    test(
      `${name} of nothing but ${JSON.stringify(shape)} is read in a time that grows with its size`,
      () => {
        const text = shape.repeat(Math.ceil(UNITS / shape.length));
        for (const source of [text, inside(text)]) {
          for (const place of placesOf(read(source))) {
            assert.equal(typeof done(place.write(place.words)), "string");
          }
        }
      },
      { limitMs: LIMIT_MS },
    );
  }
}

const STEPS: readonly [
  what: string,
  read: (text: string) => Places,
  make: (count: number) => string,
][] = [
  ["strings of JSON", jsonIn, (count) => '"",'.repeat(count)],
  ["escapes of JSON", jsonIn, (count) => `["${"\\n".repeat(count)}"]`],
  ["comments of JSON", jsonIn, (count) => "//\n".repeat(count)],
  ["lines of a catalogue", poIn, (count) => "\n".repeat(count)],
  ["strings of a catalogue", poIn, (count) => 'msgstr ""\n'.repeat(count)],
  ["escapes of a catalogue", poIn, (count) => `msgid "${"\\n".repeat(count)}"\nmsgstr ""`],
  ["a list of strings", stringsIn, (count) => '"a" = "b";\n'.repeat(count)],
  ["cells of a table", csvIn, (count) => ",".repeat(count)],
  ["quotation marks of a table", csvIn, (count) => `a\n"${'""'.repeat(count)}"`],
  ["what programs fill in", jsonIn, (count) => `["a ${"%d a ".repeat(count)}"]`],
  ["words", jsonIn, (count) => `["${"a_b ".repeat(count)}"]`],
];
for (const [what, read, make] of STEPS) {
  test(`the reading of ${what} lets others have their turn, more often in a longer file`, () => {
    const stepsOf = (count: number) => [...read(make(count))].length;
    assert.ok(stepsOf(3_000) - stepsOf(1_000) >= 2_000);
  });
}
