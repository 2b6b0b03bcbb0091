import assert from "node:assert/strict";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { failNext, NOTHING } from "../../harness/fail_next.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { test } from "../../harness/test.ts";

const SAID = /^Hello/;
const errors = ({ lines }: Harness) => lines.filter((line) => line.includes(" - ERROR - "));

for (const [named, waitedS] of [[2, 2], [29, 29], [undefined, 1]] as const) {
  const wait = named === undefined ? "no wait" : `a wait of ${named} s`;
  test(`where Telegram's flood limit names ${wait}, the answer comes after ${waitedS} s, with a line for the operator`, async () => {
    using clock = installFakeClock();
    await using harness = await startHarness();
    const parameters = named === undefined ? undefined : { retry_after: named };
    const failed = failNext(
      harness,
      "sendMessage",
      telegramError(429, "Too Many Requests", parameters),
    );
    const ann = harness.telegram.user({ language_code: "en" });
    ann.write("Привет");
    await failed;
    await clock.waiting(waitedS * 1_000);
    clock.advance(waitedS * 1_000);
    assert.match((await ann.next()).message.text!, SAID);
    const line = harness.lines.find((one) => one.includes("Rate limit hit"))!;
    assert.match(line, / - WARNING - /);
    assert.match(line, new RegExp(`by=telegram method=sendMessage retry_after_s=${waitedS}`));
  });
}

test("an apology that cannot be sent either is one more line for the operator, and the next message is answered", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  void failNext(harness, "sendMessage", NOTHING);
  const failed = failNext(harness, "sendMessage", telegramError(400, "Bad Request: SOMETHING_NEW"));
  ann.write("Спасибо");
  await failed;
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, SAID);
  assert.equal(errors(harness).length, 2);
  assert.match(errors(harness)[1]!, /The failure could not be told.*SOMETHING_NEW/);
});

test("a command whose answer Telegram refuses is told as a failure, and is an error for the operator", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  void failNext(harness, "sendMessage", telegramError(400, "Bad Request: SOMETHING_NEW"));
  ann.write("/help");
  assert.match((await ann.next()).message.text!, /Something went wrong/);
  assert.equal(errors(harness).length, 1);
  assert.match(errors(harness)[0]!, /The update failed.*SOMETHING_NEW/);
});

test("someone whose chat cannot be written to is a line that says which, and no error", async () => {
  await using harness = await startHarness();
  const [ann, bob] = [7_001, 7_002].map((id) => harness.telegram.user({ id, language_code: "en" }));
  const blocked = "Forbidden: bot was blocked by the user";
  const failed = failNext(harness, "sendMessage", telegramError(403, blocked));
  ann!.write("Спасибо");
  await failed;
  bob!.write("Привет");
  await bob!.next();
  await harness.stop();
  assert.deepEqual(errors(harness), []);
  const line = harness.lines.find((one) => one.includes("The chat cannot be answered"));
  assert.match(line!, / - INFO - .*chat_id=7001/);
});
