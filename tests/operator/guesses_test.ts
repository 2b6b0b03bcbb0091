import assert from "node:assert/strict";
import { createGuesses } from "../../src/operator/guesses.ts";
import { test } from "../harness/test.ts";

/** Guesses so often that the address is not listened to. */
function guess(guesses: ReturnType<typeof createGuesses>, from: string, times = 5): void {
  for (let time = 0; time < times; time++) guesses.wrong(from);
}

test("the addresses of one IPv6 customer are one, those of two are two", () => {
  for (
    const [one, other, isSame] of [
      ["2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true],
      ["2001:db8:1:2:3:4:5:6", "2001:db8:1:3:3:4:5:6", false],
      ["2001:db8::1", "2001:db8:0:0:9::", true],
      ["::1", "2001:db8::1", false],
      ["::ffff:192.0.2.1", "::ffff:192.0.2.2", false],
      ["192.0.2.1", "192.0.2.2", false],
    ] as const
  ) {
    const guesses = createGuesses(() => 0);
    guess(guesses, one);
    assert.equal(guesses.waitS(other) > 0, isSame, `${one} ${other}`);
    assert.equal(guesses.waitS(one), 60);
  }
});

test("whoever has many addresses fills no memory: those that guessed last are remembered", () => {
  const guesses = createGuesses(() => 0);
  guess(guesses, "first");
  guess(guesses, "second");
  for (let index = 0; index < 4_998; index++) guesses.wrong(`192.0.2.${index}`);
  guesses.wrong("second");
  guesses.wrong("last");
  assert.deepEqual([guesses.waitS("first"), guesses.waitS("second") > 0], [0, true]);
});
