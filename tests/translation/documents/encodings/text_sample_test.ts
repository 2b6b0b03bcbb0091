import assert from "node:assert/strict";
import { sampleOf } from "../../../../src/translation/documents/encodings/text_sample.ts";
import { test } from "../../../harness/test.ts";
import { writeText } from "../../../../src/translation/documents/encodings/writing.ts";

const CASES: readonly [what: string, text: string, sample: string][] = [
  ["a short text is its own", "да", "да"],
  ["an empty one is empty", "", ""],
  [
    "a plain one begins at its begin",
    "nothing beyond ASCII is in this text",
    "nothing beyond ASCII is in t",
  ],
  ["its line alone is shown", "1\n00:00:01,000\r\nпривет\r\nда", "привет"],
  ["a word is not cut at its begin", "words before the añejo one", "the añejo one"],
  ["half a sign is not shown", `да${"a".repeat(25)}😀`, `да${"a".repeat(25)}`],
  ["a letter counts more than a sign", "“Hi”\nда", "да"],
  ["signs are better than nothing", `${"a ".repeat(40)}10 €`, "a a a 10 €"],
];
for (const [what, text, sample] of CASES) {
  test(`the sample of a text: ${what}`, () => {
    assert.equal(sampleOf(text), sample);
    assert.ok(sampleOf(text).length <= 28);
  });
}

test("a file comes back in UTF-8, with a mark if it had one", () => {
  assert.deepEqual([...writeText("й", false)], [0xD0, 0xB9]);
  assert.deepEqual([...writeText("й", true)], [0xEF, 0xBB, 0xBF, 0xD0, 0xB9]);
});
