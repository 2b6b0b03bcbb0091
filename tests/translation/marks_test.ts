import assert from "node:assert/strict";
import { digitOf, readMarks } from "../../src/translation/marks.ts";
import { test } from "../harness/test.ts";

const PLAIN = "Das rote Haus";

/** How models write marks, and what is meant; the original has none of it. */
const DISGUISES: readonly [written: string, meant: string][] = [
  ["<g1>", "<g1>"],
  ["</g1>", "</g1>"],
  ["<x1/>", "<x1/>"],
  ["<G1>", "<g1>"],
  ["</G1>", "</g1>"],
  ["<X1/>", "<x1/>"],
  ["<x1>", "<x1>"],
  ["< g1 >", "<g1>"],
  ["< /g1>", "</g1>"],
  ["< x1 / >", "<x1/>"],
  // Brackets of any kind.
  ...["＜＞", "〈〉", "《》", "⟨⟩", "‹›", "«»", "[]", "［］", "【】", "⟦⟧", "{}", "｛｝"]
    .flatMap(([open, close]): [string, string][] => [
      [`${open}g1${close}`, "<g1>"],
      [`${open}/g1${close}`, "</g1>"],
      [`${open}x1/${close}`, "<x1/>"],
      [`${open}x1${close}`, "<x1/>"],
    ]),
  ["&lt;g1&gt;", "<g1>"],
  ["&lt;/g1&gt;", "</g1>"],
  ["&LT;x1/&GT;", "<x1/>"],
  ["&#60;g1&#62;", "<g1>"],
  ["&#x3c;g1&#x3e;", "<g1>"],
  ["&#x3C;x1/&#x3E;", "<x1/>"],
  ["[g1>", "<g1>"],
  // One bracket only.
  ["<g1 ", "<g1> "],
  ["</g1 (a) ", "</g1> (a) "],
  ["＜x1/ ", "<x1/> "],
  [" g1>", " <g1>"],
  [" /g1>", " </g1>"],
  [" x1/>", " <x1/>"],
  [" x1/＞", " <x1/>"],
  ["<g1", "<g1>"],
  ["house/g1>", "house</g1>"],
  ["houseg1>", "house<g1>"],
  ["housex1/>", "house<x1/>"],
  ["<<g1>>", "<g1>"],
  ["<</g1>>", "</g1>"],
  ["<<x1/>>", "<x1/>"],
  // Letters that look alike.
  ...["ｇ", "Ｇ", "г", "Г"].map((letter): [string, string] => [`<${letter}1>`, "<g1>"]),
  ...["ｘ", "Ｘ", "х", "Х", "×"].map((letter): [string, string] => [`<${letter}1/>`, "<x1/>"]),
  ["<／g1>", "</g1>"],
  ["<x1／>", "<x1/>"],
  // Digits of other scripts.
  ["<g１>", "<g1>"],
  ["<x٢/>", "<x2/>"],
  ["<g۳>", "<g3>"],
  ["</g४>", "</g4>"],
  ["<g৫>", "<g5>"],
  ["<g๖>", "<g6>"],
  ["<g１２>", "<g12>"],
  ["<g𝟏>", "<g1>"],
  ["<g 1>", "<g1>"],
];

for (const [written, meant] of DISGUISES) {
  test(`a mark written ${JSON.stringify(written)} is read as ${JSON.stringify(meant)}`, () => {
    assert.equal(readMarks(PLAIN, `The ${written}red house`), `The ${meant}red house`);
  });
}

/** What the original has itself is no mark, and neither is what only looks like one. */
const OTHERS: readonly [plain: string, answer: string][] = [
  ["Siehe [g1] und {x2}", "See [g1] and {x2}"],
  ["Siehe [G1]", "See [g1]"],
  ["Siehe 《x1》", "See 《x1》"],
  ["Siehe a<<g1>>b", "See a<<g1>>b"],
  [PLAIN, "The house g1 is red"],
  ["Das <img1> ist rot", "The <img1> is red"],
  ["Wenn a<g1st, dann", "If a<g1st then"],
  ["Der Weg a/g1> ist rot", "The path a/g1> is red"],
  [PLAIN, "The house [a1] is red"],
  [PLAIN, "The house [g12345] is red"],
  [PLAIN, "The house [y1] is red"],
];

for (const [plain, answer] of OTHERS) {
  test(`nothing is read as a mark in ${JSON.stringify(answer)}`, () => {
    assert.equal(readMarks(plain, answer), answer);
  });
}

test("a disguised mark is read beside brackets of the original", () => {
  assert.equal(readMarks("Siehe [g1] rot", "See [g1] [g2]red[/g2]"), "See [g1] <g2>red</g2>");
});

test("a digit of any script has its value", () => {
  for (const digits of ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙"]) {
    assert.deepEqual([...digits].map(digitOf), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  }
});
