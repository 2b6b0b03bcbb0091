import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { inTurns } from "../../../src/time/turns.ts";
import type { PlaceSpan } from "../../../src/translation/documents/folding.ts";
import { hasSpans, withSpans } from "../../../src/translation/documents/kept.ts";
import { withoutSeams } from "../../../src/translation/documents/touching_styles.ts";

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

test("what ends something stands behind what begins it", () => {
  const original = of("x a x b x", tag(0, "["), tag(4, "](a)"), tag(8, "<br>"));
  const torn = of("x a x b x", tag(0, "](a)"), tag(4, "["), tag(8, "<br>"));
  assert.ok(hasSpans(original, original) && !hasSpans(original, torn));
  assert.deepEqual(withSpans(original, torn), original);
  const moved = of("x a x b x", tag(0, "<br>"), tag(4, "["), tag(8, "](a)"));
  assert.deepEqual(withSpans(original, moved), moved);
  const two = of("x x x x", tag(0, "<b>"), tag(2, "</b>"), tag(4, "<i>"), tag(6, "</i>"));
  const crossed = of("x x x x", tag(0, "<b>"), tag(2, "<i>"), tag(4, "</b>"), tag(6, "</i>"));
  assert.deepEqual(withSpans(two, crossed), two);
  // A picture does not get the target of a link.
  const both = of("x x x x", tag(0, "["), tag(2, "](a)"), tag(4, "!["), tag(6, "](b)"));
  const swapped = of("x x x x", tag(0, "["), tag(2, "](b)"), tag(4, "!["), tag(6, "](a)"));
  assert.deepEqual(withSpans(both, swapped), both);
  // What is begun or ended around the words stays there.
  const inner = of("a x b x", tag(2, "](a)"), tag(6, "["));
  assert.deepEqual(withSpans(inner, inner), inner);
});

test("parts of a form of words side by side are one", async () => {
  const parts = of("xone two", style(0, 1), style(0, 1, 2), tag(0), style(1, 3), style(1, 3, 2));
  assert.deepEqual(
    await inTurns(withoutSeams(parts)),
    of("xone two", style(0, 4), style(0, 4, 2), tag(0)),
  );
  const spaced = of("one two", style(0, 3), style(4, 3));
  assert.deepEqual(await inTurns(withoutSeams(spaced)), of("one two", style(0, 7)));
  const apart = of("one, two", style(0, 3), style(5, 3));
  assert.deepEqual(await inTurns(withoutSeams(apart)), apart);
  const others = of("one two", style(0, 3), style(4, 3, 2));
  assert.deepEqual(await inTurns(withoutSeams(others)), others);
  const within = of("one two", style(0, 3), style(0, 3, 2), style(4, 3, 2));
  assert.deepEqual(await inTurns(withoutSeams(within)), within);
});
