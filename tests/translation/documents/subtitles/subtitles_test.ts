import assert from "node:assert/strict";
import { test } from "../../../harness/test.ts";
import { parseDocument } from "../../../../src/translation/documents/open_document.ts";
import { inCapitals, unitTexts } from "../unit_texts.ts";

const AT = "00:00:01,000 --> 00:00:02,000";
const LATER = "00:00:03,000 --> 00:00:04,000";

const UNITS: readonly [
  what: string,
  kind: "srt" | "vtt",
  source: string,
  units: readonly string[],
][] = [
  ["cues", "srt", `1\n${AT}\none\ntwo\n\n2\n${LATER}\nthree\n`, ["one\ntwo", "three"]],
  ["cues without empty lines between", "srt", `1\n${AT}\none\n2\n${LATER}\ntwo`, ["one", "two"]],
  ["cues without numbers", "srt", `${AT}\none\n\n${LATER}\ntwo`, ["one", "two"]],
  ["a number that is said", "srt", `1\n${AT}\nin\n1984\n2\n${LATER}\nb`, ["in\n1984", "b"]],
  [
    "what follows an empty line",
    "srt",
    `1\n${AT}\none\n\ntwo\n\n2\n${LATER}\nb`,
    ["one", "two", "b"],
  ],
  ["a first line of a space", "vtt", `WEBVTT\n\n${AT}\n \none\n\n${LATER}\ntwo`, ["one", "two"]],
  ["no cue", "srt", "words without a timing\n", []],
  ["an empty cue", "srt", `1\n${AT}\n\n2\n${LATER}\nb`, ["b"]],
  ["music", "srt", `1\n${AT}\n♪\n`, []],
  ["the head", "vtt", `WEBVTT - words\nKind: captions\n\n${AT}\none`, ["one"]],
  ["a note", "vtt", `WEBVTT\n\nNOTE of us\nof us\n\n${AT}\none\n\nNOTE\nend\n`, ["one"]],
  ["a style", "vtt", `WEBVTT\n\nSTYLE\n::cue { color: red }\n\n${AT}\none`, ["one"]],
  ["a region", "vtt", `WEBVTT\n\nREGION\nid:a\n\n${AT} region:a\none`, ["one"]],
  ["a note's word that is said", "srt", `1\n${AT}\nNOTE this\n`, ["NOTE this"]],
  ["a name", "vtt", `WEBVTT\n\n${AT}\none\n\nfirst scene\n${LATER} line:0\ntwo`, ["one", "two"]],
  ["arrows that are said", "srt", `1\n${AT}\nleft --> right\n`, ["left --> right"]],
  ["tags at the ends", "srt", `1\n${AT}\n{\\an8}<i>one</i>\n`, ["one"]],
  ["tags within", "srt", `1\n${AT}\n<i>a:</i> b\n`, ["a:⟦</i>⟧ b"]],
  ["words in angles", "srt", `1\n${AT}\n<a knock> and <<word>>\n`, ["<a knock> and <<word>>"]],
  ["word times", "vtt", `WEBVTT\n\n${AT}\na<00:00:01.500><c> b</c>`, [
    "a⟦<00:00:01.500><c>⟧ b",
  ]],
  ["escapes", "vtt", `WEBVTT\n\n${AT}\na &lt;b&gt; &amp; &#169;`, ["a <b> & ©"]],
  ["what would be an escape", "srt", `1\n${AT}\na &amp; b\n`, ["a &amp; b"]],
];
for (const [what, kind, source, units] of UNITS) {
  test(`of .${kind} with ${what}, what is said is translated, and the rest stays`, async () => {
    assert.deepEqual(await unitTexts(kind, source), units);
    for (const end of ["\n", "\r\n", "\r"]) {
      const file = source.replaceAll("\n", end);
      const { units: same, write } = await parseDocument(kind, file);
      assert.equal(same.length, units.length);
      assert.equal(await write(new Map()), file);
    }
  });
}

test("a subtitle is known by the number it has, else by its place", async () => {
  const numbers = async (source: string) =>
    (await parseDocument("srt", source)).units.map(({ number }) => number);
  assert.deepEqual(await numbers(`7\n${AT}\na\n\nb\n\n9\n${LATER}\nc`), [7, 7, 9]);
  assert.deepEqual(await numbers(`${AT}\na\n\n${LATER}\nb`), [1, 2]);
});

test("between timings, tags and line ends, nothing but words changes", async () => {
  const source =
    `1\r\n${AT}  X1:1\r\n<i>one</i> <b>two</b>\r\n\r\nthree\r\n \r\n2\r\n${LATER}\r\n{\\an8}four\r\n`;
  assert.equal(
    await inCapitals("srt", source),
    source.replace(/one|two|three|four/g, (word) => word.toUpperCase()),
  );
});

const WRITTEN: readonly [
  kind: "srt" | "vtt",
  original: string,
  translation: string,
  written: string,
][] = [
  ["srt", "words", "one\n\n \ntwo", "one\ntwo"],
  ["srt", "words", "a --> b", "a → b"],
  ["srt", "a & b", "a & b <c>", "a & b <c>"],
  ["vtt", "a &lt;b&gt; &amp; c", "A <B> & C", "A &lt;B&gt; &amp; C"],
  ["vtt", "a & b", "A & B", "A & B"],
  ["vtt", "a & b", "A &lt; B", "A &amp;lt; B"],
  ["vtt", "words", "R&B <i>", "R&amp;B &lt;i&gt;"],
  ["vtt", "a > b", "A > B --> C", "A > B --&gt; C"],
  ["vtt", "<a knock>", "<ein Klopfen> <b>", "<ein Klopfen> &lt;b>"],
];
for (const [kind, original, translation, written] of WRITTEN) {
  test(`in the place of ${original}, ${JSON.stringify(translation)} is ${JSON.stringify(written)} in .${kind}`, async () => {
    const file = (words: string) => `${kind === "vtt" ? "WEBVTT\n\n" : "1\n"}${AT}\n${words}\n`;
    const { write } = await parseDocument(kind, file(original));
    assert.equal(await write(new Map([[0, { text: translation, entities: [] }]])), file(written));
  });
}
