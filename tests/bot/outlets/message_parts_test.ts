import assert from "node:assert/strict";
import { splitFormatted } from "../../../src/bot/outlets/message_parts.ts";
import { test } from "../../harness/test.ts";

/** A text with words of every length, gaps of every kind and emoji, the same for the same seed. */
function compose(seed: number): string {
  let state = seed;
  const next = (below: number) => (state = (state * 48_271 + 11) % 2_147_483_647) % below;
  const gaps = [" ", " ", " ", "\n", "\n\n", ". ", "  \n \n  "];
  let text = next(3) === 0 ? "  \n" : "";
  for (let words = 20 + next(60); words > 0; words--) {
    text += (next(9) === 0 ? "👍🏽" : "слово".repeat(1 + next(3)).slice(0, 1 + next(12))) +
      gaps[next(gaps.length)]!;
  }
  return text;
}

test("whatever is cut into messages fits, begins and ends with a sign, and loses no sign and no formatting", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const text = compose(seed);
    const length = Math.floor(text.length / 2);
    const bold = { type: "bold", offset: Math.floor(text.length / 4), length };
    const parts = splitFormatted({ text, entities: [bold] }, 40);
    const bare = (whole: string) => whole.replaceAll(/\s/g, "");
    assert.equal(bare(parts.map((part) => part.text).join("")), bare(text));
    for (const part of parts) {
      assert.ok(part.text.length >= 1 && part.text.length <= 40, part.text);
      assert.equal(part.text, part.text.trim());
      assert.ok(part.text.isWellFormed());
      for (const { offset, length } of part.entities) {
        assert.ok(offset >= 0 && length > 0 && offset + length <= part.text.length);
        assert.notEqual(part.text.slice(offset, offset + length).trim(), "");
      }
    }
    const marked = parts.flatMap((part) =>
      part.entities.map(({ offset, length }) => part.text.slice(offset, offset + length))
    );
    assert.equal(
      bare(marked.join("")),
      bare(text.slice(bold.offset, bold.offset + bold.length)),
    );
  }
});

test("a text that fits but for the space around it is one message, and of space alone there is none", () => {
  const fits = "x".repeat(40);
  const texts = (text: string) => splitFormatted({ text, entities: [] }, 40).map((one) => one.text);
  assert.deepEqual(texts(`\n ${fits} \n\n`), [fits]);
  const sentences = `${"x".repeat(30)}. ${"y".repeat(8)}`;
  assert.deepEqual(texts(sentences), [sentences]);
  assert.deepEqual(texts(`${sentences} \n`), [sentences]);
  assert.deepEqual(texts(`${fits}x`), [fits, "x"]);
  assert.deepEqual(texts(" \n "), []);
});
