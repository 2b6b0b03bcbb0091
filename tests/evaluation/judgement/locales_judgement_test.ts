import assert from "node:assert/strict";
import { clean } from "../../../src/translation/verification/cleaning.ts";
import { verifyTranslation } from "../../../src/translation/verification/verify.ts";
import { test } from "../../harness/test.ts";
import { answering } from "./judge.ts";
import { readLocalePairs } from "./locale_pairs.ts";
import { describe, measure } from "./measure.ts";

/** What the bot itself says seldom looks wrong: commands and the ends of names of files, which stay (guess). */
const MAX_SHARE_ASKED_AGAIN = 0.045;
/** One in so many is looked at: a number that the languages do not divide, so that all have their turn. */
const LOOKED_AT_STEP = 17;
/** Of those without a doubt one in so many is translated. */
const TRANSLATED_STEP = 8;
/** Many times what the cleaning and comparing of all of them takes. */
const LIMIT_MS = 60_000;

test("what the bot says is seen in each of its languages, from each other", async () => {
  const all = await readLocalePairs();
  assert.ok(all.length > 10_000);
  const pairs = all.filter((_, nth) => nth % LOOKED_AT_STEP === 0);
  const doubtful = pairs.filter(({ original, right, source, target }) => {
    const answer = clean(original, right);
    return answer !== right || verifyTranslation({ original, answer, source, target }).length > 0;
  });
  assert.ok(doubtful.length <= pairs.length * MAX_SHARE_ASKED_AGAIN, String(doubtful.length));
  // Without a doubt there is nothing that could keep an answer from being seen.
  const some = pairs.filter((_, nth) => nth % TRANSLATED_STEP === 0);
  const measured = await measure([...doubtful, ...some], ({ right }) => answering(right));
  assert.equal(measured.failures.length, 0, describe(measured));
}, { limitMs: LIMIT_MS });
