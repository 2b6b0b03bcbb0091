import assert from "node:assert/strict";
import { test } from "../../../harness/test.ts";
import { placesOf, textsOf, written } from "./ass_places.ts";

const LIMIT_MS = 5_000;
const UNITS = 1_000_000;
const FORMAT = "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";
const HEAD = `[Script Info]
Title: words of nobody
[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial
[Events]
`;
const AT = "Dialogue: 0,0:00:01.00,0:00:02.00,Default,Ann,0,0,0,,";
const line = (words: string) => `${HEAD}${FORMAT}${AT}${words}\n`;

const UNITS_OF: readonly [what: string, source: string, units: readonly string[]][] = [
  ["a line", line("Hello, you, there"), ["Hello, you, there"]],
  ["two lines", line(`one\n${AT}two`), ["one", "two"]],
  ["a sign and a song", line("one").replace("Default,Ann", "Sign,") + `${AT}two`, ["one", "two"]],
  ["a remark", line("one") + "Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,two\n", ["one"]],
  ["an effect", line("one").replace(",,one", ",Banner;5;a,one"), ["one"]],
  ["line breaks", line("one\\Ntwo\\nthree"), ["one\ntwo\nthree"]],
  ["hard spaces", line("one\\htwo"), ["one\u00A0two"]],
  ["blocks", line("{\\an8}one {\\i1}two{\\i0}{note} three"), [
    "one ⟦{\\i1}⟧two⟦{\\i0}{note}⟧ three",
  ]],
  ["blocks around", line(" \\N{\\an8} {\\b1}one\\h{\\b0} \\N"), ["one"]],
  ["a drawing", line("{\\p1}m 0 0 l 1 1{\\p0}"), []],
  ["a drawing among words", line("one {\\p1}m 0 0 l 1 1{\\pos(1,2)} l 2 2{\\p0} two"), [
    "one ⟦{\\p1}m 0 0 l 1 1{\\pos(1,2)} l 2 2{\\p0}⟧ two",
  ]],
  ["a drawing to the end", line("one{\\p4}m 0 0"), ["one"]],
  ["a position", line("{\\pos(1,2)}one{\\pbo3} two"), ["one⟦{\\pbo3}⟧ two"]],
  ["an open brace", line("one { two"), ["one { two"]],
  ["a closed brace", line("one } two"), ["one } two"]],
  ["karaoke", line("{\\k20}Ka{\\k30}ra{\\kf15}o{\\k20}ke"), ["Karaoke"]],
  ["letters in colours", line("{\\c1}R{\\c2}e{\\c3}d"), ["Red"]],
  ["one emphasis within a word", line("un{\\i1}believable words"), [
    "un⟦{\\i1}⟧believable words",
  ]],
  ["no words", line("\\N"), []],
  ["too few fields", line("one").replaceAll(",0,0,0,,", ","), []],
  ["no row of names", HEAD + `${AT}one, two`, ["one, two"]],
  ["fewer fields", `${HEAD}Format: Start, End, Text\nDialogue: 0:00:01.00,0:00:02.00,one, two`, [
    "one, two",
  ]],
  [
    "an older version",
    "[V4 Styles]\nFormat: Name\n[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\nDialogue: Marked=0,0:00:01.00,0:00:02.00,Default,NTP,0000,0000,0000,!Effect,one",
    ["one"],
  ],
  ["lines elsewhere", `[Other]\n${AT}one\n[events]\n${AT}two`, ["two"]],
];
for (const [what, source, units] of UNITS_OF) {
  test(`of .ass with ${what}, what is said is translated, and the rest stays`, () => {
    assert.deepEqual(textsOf(source), units);
    if (!/\\[kc]/.test(source)) {
      const same = written(source, (words) => words.replaceAll("{", "｛").replaceAll("}", "｝"));
      const braces = source.includes("{ ") || source.includes(" }");
      assert.equal(
        same,
        braces
          ? source.replace("{ ", "｛ ").replace(" }", " ｝")
          : source.replace("\\Ntwo\\n", "\\Ntwo\\N"),
      );
    }
  });
}

const WRITTEN: readonly [original: string, translation: string, written: string][] = [
  ["{\\an8}one\\N", "eins", "{\\an8}eins\\N"],
  ["one\\Ntwo", "eins\nzwei", "eins\\Nzwei"],
  ["one\\ntwo", "eins\nzwei", "eins\\nzwei"],
  ["one{\\note}", "eins\nzwei", "eins\\Nzwei{\\note}"],
  ["one", "eins\r\nzwei\u2028drei", "eins\\Nzwei\\Ndrei"],
  ["one", "{\\i1}eins", "｛\\i1｝eins"],
  ["one } two", "eins } {zwei}", "eins ｝ ｛zwei｝"],
  ["a\\hb", "a\u00A0b", "a\\hb"],
  ["ab", "a\u00A0b", "a\u00A0b"],
  ["{\\k1}Ka{\\k2}ra{\\k3}oke", "Singen wir", "{\\k1}{\\k2}Singen {\\k3}wir"],
  ["{\\k1}one {\\k2}two", "zwei und", "{\\k1}zwei {\\k2}und"],
  ["{\\k1}one {\\k2}two", "歌うよ", "{\\k1}歌う{\\k2}よ"],
  ["{\\k1}a{\\k2}b{\\k3}c", "", "{\\k1}{\\k2}{\\k3}"],
];
for (const [original, translation, result] of WRITTEN) {
  test(`in the place of ${original}, ${JSON.stringify(translation)} is ${result}`, () => {
    assert.equal(written(line(original), () => translation), line(result));
  });
}

test("a line is known by its place among those that are said", () => {
  const numbers = placesOf(line(`\\N\n${AT}one\nComment: x\n${AT}two`)).map((one) => one.number);
  assert.deepEqual(numbers, [2, 3]);
});

const SHAPES = [
  "{",
  "}",
  "{}",
  "{\\p1}",
  "{\\p1}m{\\p0}a",
  "{\\k1}a",
  "\\N",
  " ",
  ",",
  "word ",
  "a{",
  `\n${AT}one`,
  "\n[Events]",
  "\nFormat:,",
  "[",
];
for (const shape of SHAPES) {
  test(`a long line of ${JSON.stringify(shape)} is read in a time that grows with its size`, () => {
    const source = line("x" + shape.repeat(UNITS / shape.length));
    assert.ok(written(source, (words) => words).startsWith(HEAD));
  }, { limitMs: LIMIT_MS });
}
