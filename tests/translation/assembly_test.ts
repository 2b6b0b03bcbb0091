import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { assemble } from "../../src/translation/assembly.ts";
import { slicing } from "../../src/translation/entities.ts";
import { inTurns } from "../../src/time/turns.ts";
import type { TextSpan } from "../../src/translation/content.ts";

/** "One" and "Two", cut between the lines, and what is marked in their translations. */
async function assembled(entities: readonly TextSpan[]) {
  const piece = (text: string) => ({
    text,
    entities: [{ type: "blockquote", offset: 0, length: text.length }],
    target: "de",
  });
  const original = { text: "One\nTwo", entities };
  const segments = [{ start: 0, end: 3 }, { start: 4, end: 7 }];
  const slices = await inTurns(slicing(original, segments));
  return assemble(original, segments, slices, [piece("Eins"), piece("Zwei")]);
}

test("a quote that was cut is one again, two quotes stay two", async () => {
  const one = [{ type: "blockquote", offset: 0, length: 7 }];
  assert.deepEqual(await assembled(one), {
    text: "Eins\nZwei",
    entities: [{ type: "blockquote", offset: 0, length: 9 }],
  });
  const two = [0, 4].map((offset) => ({ type: "blockquote", offset, length: 3 }));
  assert.deepEqual(await assembled(two), {
    text: "Eins\nZwei",
    entities: [0, 5].map((offset) => ({ type: "blockquote", offset, length: 4 })),
  });
});
