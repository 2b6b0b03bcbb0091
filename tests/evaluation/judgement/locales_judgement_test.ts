import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { answering } from "./judge.ts";
import { readLocalePairs } from "./locale_pairs.ts";
import { describe, measure } from "./measure.ts";

/** What the bot itself says seldom looks wrong: examples of commands, which stay (guess). */
const MAX_SHARE_ASKED_AGAIN = 0.03;
/** For 11,088 translations, five times as long as they take on a busy machine. */
const LIMIT_MS = 60_000;

test("what the bot says is seen in each of its languages, from each other", async () => {
  const measured = await measure(await readLocalePairs(), ({ right }) => answering(right));
  assert.ok(measured.rows > 10_000);
  assert.equal(measured.failures.length, 0, describe(measured));
  assert.ok(measured.askedAgain <= measured.rows * MAX_SHARE_ASKED_AGAIN, describe(measured));
}, { limitMs: LIMIT_MS });
