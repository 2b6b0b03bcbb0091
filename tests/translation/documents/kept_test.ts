import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { PlaceSpan } from "../../../src/translation/documents/folding.ts";
import { hasSpans, withSpans } from "../../../src/translation/documents/kept.ts";

const tag = (offset: number, original = "[a]"): PlaceSpan => ({
  type: "tag",
  original,
  offset,
  length: 1,
});
const style = (offset: number, length: number, style = 1, isLink = false): PlaceSpan => ({
  type: "style",
  style,
  isLink,
  offset,
  length,
});
const of = (text: string, ...entities: PlaceSpan[]) => ({ text, entities });

test("what stays is there once, a form of words at least once", () => {
  const original = of("one x two", tag(4), style(6, 3));
  assert.ok(hasSpans(original, of("two x one", tag(4), style(0, 3))));
  assert.ok(hasSpans(original, of("two x one", tag(4), style(0, 1), style(2, 1))));
  assert.ok(!hasSpans(original, of("two one", style(0, 3))));
  assert.ok(!hasSpans(original, of("xx two", tag(0), tag(1), style(3, 3))));
  assert.ok(!hasSpans(original, of("two x one", tag(4))));
  assert.ok(!hasSpans(original, of("two x one", tag(4), style(0, 3, 2))));
  assert.ok(!hasSpans(original, of("two x one", tag(4), style(0, 3, 1, true))));
});

test("what was lost stands at the end, what belongs elsewhere goes, and forms stay on their words", () => {
  const original = of("one x two", tag(4), style(6, 3));
  assert.deepEqual(
    withSpans(original, of("eins zwei", style(5, 4))),
    of("eins zweix", style(5, 4), tag(9)),
  );
  assert.deepEqual(
    withSpans(original, of("y eins x zwei x", tag(0, "[b]"), tag(7), style(9, 4), tag(14))),
    of(" eins x zwei ", tag(6), style(8, 4)),
  );
  assert.deepEqual(
    withSpans(of("one two"), of("eins zwei", style(0, 4, 7))),
    of("eins zwei"),
  );
});

test("a link that was lost stands around the last word that is in none", () => {
  const original = of("see here or there", style(4, 4, 1, true), style(12, 5, 2, true));
  assert.deepEqual(
    withSpans(original, of("siehe hier oder dort", style(6, 4, 1, true))),
    of("siehe hier oder dort", style(6, 4, 1, true), style(16, 4, 2, true)),
  );
  assert.deepEqual(
    withSpans(original, of("siehe hier")),
    of("siehe hier", style(0, 5, 1, true), style(6, 4, 2, true)),
  );
  assert.deepEqual(
    withSpans(of("here", style(0, 4, 1)), of("hier")),
    of("hier"),
    "a lost look is no more than a look",
  );
});
