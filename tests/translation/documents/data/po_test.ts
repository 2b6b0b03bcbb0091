import assert from "node:assert/strict";
import { poIn } from "../../../../src/translation/documents/data/po.ts";
import { test } from "../../../harness/test.ts";
import { faultsOf, findMsgfmt } from "./msgfmt.ts";
import {
  as,
  inCapitals,
  placesOf,
  reordered,
  rewritten,
  type Translate,
  wordsOf,
} from "./words_of.ts";

const HEADER = String.raw`# A file
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
`;

test("what is translated is translated, else the message; all else stays", () => {
  const text = String.raw`${HEADER}
#. Of the window
#: src/a.c:1
#, fuzzy
#| msgid "Before"
msgid "Hello"
msgstr "Hallo da"

msgctxt "menu"
msgid "Open"
msgstr ""

#~ msgid "Old one"
#~ msgstr "Alt"
`;
  assert.deepEqual(wordsOf(poIn(text)), ["Hallo da", "Open"]);
  assert.deepEqual(placesOf(poIn(text)).map(({ number }) => number), [1, 2]);
  assert.equal(
    rewritten(text, poIn, inCapitals),
    text.replace("Hallo da", "HALLO DA").replace('"Open"\nmsgstr ""', '"Open"\nmsgstr "OPEN"'),
  );
});

test("plural forms come from the message of one and of many", () => {
  const text = String.raw`msgid "%d file"
msgid_plural "%d files"
msgstr[0] ""
msgstr[1] ""
msgstr[2] ""
msgid "One line"
msgid_plural "Many lines"
msgstr[0] ""
`;
  assert.deepEqual(wordsOf(poIn(text)), ["⟦%d⟧ file", "⟦%d⟧ files", "⟦%d⟧ files", "Many lines"]);
  assert.match(rewritten(text, poIn, inCapitals), /^msgstr\[1\] "%d FILES"$/m);
});

const LINES: readonly [what: string, source: string, translate: Translate, written: string][] = [
  [
    "a line end within a text makes lines",
    String.raw`msgid "One\ntwo"
msgstr ""
`,
    inCapitals,
    String.raw`msgid "One\ntwo"
msgstr ""
"ONE\n"
"TWO"
`,
  ],
  [
    "a line end at the ends stays, and a translation adds none",
    String.raw`msgid "\nOne\n"
msgstr ""
`,
    as("\n\nEins\n\n"),
    String.raw`msgid "\nOne\n"
msgstr ""
"\n"
"Eins\n"
`,
  ],
  [
    "a text over several lines begins on a line of its own",
    String.raw`msgid ""
"One "
"two"
msgstr ""
  "Eins "
"zwei"
msgid "x y"
`,
    as("Uno dos"),
    String.raw`msgid ""
"One "
"two"
msgstr ""
"Uno dos"
msgid "x y"
`,
  ],
  [
    "escapes are written",
    String.raw`msgid "The \"sign\" \\ and\ttab \101"
msgstr ""
`,
    ({ text }) => ({ text: `${text} "\\\x01`, entities: [] }),
    String.raw`msgid "The \"sign\" \\ and\ttab \101"
msgstr "The \"sign\" \\ and\ttab A \"\\\001"
`,
  ],
  [
    "line ends of Windows stay",
    'msgid ""\r\n"One"\r\nmsgstr ""\r\n',
    as("Uno\ndos"),
    'msgid ""\r\n"One"\r\nmsgstr ""\r\n"Uno\\n"\r\n"dos"\r\n',
  ],
];
for (const [what, source, translate, written] of LINES) {
  test(what, () => assert.equal(rewritten(source, poIn, translate), written));
}

test("the flags of an obsolete entry are not those of the next one", () => {
  const text = String.raw`#, c-format
#~ msgid "Old %d"
#~ msgstr ""

msgid "All of it"
msgstr ""
`;
  assert.match(rewritten(text, poIn, as("100 % davon")), /^msgstr "100 % davon"$/m);
});

test("an entry that is damaged stays, and the next one is translated", () => {
  const text = String.raw`msgid "One"
msgstr "Ei"ns"

msgid "Two"
msgstr "Zwei\"

msgid "Three"
msgstr "Drei

msgid "Four"
msgstr ""
lost

msgid "Five"
msgstr ""
`;
  assert.deepEqual(wordsOf(poIn(text)), ["Four", "Five"]);
});

const CHECKED: readonly [what: string, entry: string, translate: Translate, msgstr: string][] = [
  [
    "arguments in another order have numbers",
    String.raw`#, c-format
msgid "%s has %d files"
msgstr ""`,
    reordered,
    'msgstr "%2$d has %1$s files"',
  ],
  [
    "an argument that is lost leaves the entry as it was",
    String.raw`#, c-format
msgid "%s has %d files"
msgstr ""`,
    as("none"),
    'msgstr ""',
  ],
  [
    "a percent sign that a program would read becomes a wide one",
    String.raw`#, c-format
msgid "all of it"
msgstr ""`,
    as("100 % davon"),
    'msgstr "100 ％ davon"',
  ],
  [
    "without a flag it is a sign",
    String.raw`msgid "all of it"
msgstr ""`,
    as("100 % davon"),
    'msgstr "100 % davon"',
  ],
  [
    "Python has no numbers",
    String.raw`#, fuzzy, python-format
msgid "%s has %d files"
msgstr ""`,
    reordered,
    'msgstr ""',
  ],
  [
    "names may be in another order",
    String.raw`#, python-format
msgid "%(who)s has %(n)d files"
msgstr ""`,
    reordered,
    'msgstr "%(n)d has %(who)s files"',
  ],
  [
    "braces may be in another order",
    String.raw`#, python-brace-format
msgid "{who} has {n} files"
msgstr ""`,
    reordered,
    'msgstr "{n} has {who} files"',
  ],
  [
    "a brace that is no name becomes a wide one",
    String.raw`#, python-brace-format
msgid "{who} has files"
msgstr ""`,
    (words) => ({ ...words, text: `${words.text} {` }),
    'msgstr "{who} has files ｛"',
  ],
];
const msgfmt = findMsgfmt();
for (const [what, entry, translate, msgstr] of CHECKED) {
  test(`in a text that programs fill in, ${what}`, () => {
    const written = rewritten(`${HEADER}\n${entry}\n`, poIn, translate);
    assert.equal(written.trimEnd().split("\n").at(-1), msgstr);
  });

  test({
    name: `msgfmt finds no fault where ${what}`,
    ignore: msgfmt === undefined,
    fn: async () => {
      const written = rewritten(`${HEADER}\n${entry.replace("fuzzy, ", "")}\n`, poIn, translate);
      assert.equal(await faultsOf(msgfmt!, written), "");
    },
  });
}
