import assert from "node:assert/strict";
import { LOCALE_CODES, localeFor } from "../../../src/locales/locales.ts";
import { startHarness } from "../../harness/harness.ts";
import { test } from "../../harness/test.ts";

/** Telegram wants two letters (Bot API, setMyDescription). */
const CODES = LOCALE_CODES.filter((code) => code.length === 2);
const LAST = CODES.at(-1)!;

test("before anybody writes, the bot says what it can do, in every language that Telegram tells apart", async () => {
  await using harness = await startHarness();
  const { calls } = harness.telegram;
  await harness.telegram.waitForCall(({ method, payload }) =>
    method === "setMyShortDescription" && payload.language_code === LAST
  );
  for (
    const [method, field, id] of [
      ["setMyDescription", "description", "profile-description"],
      ["setMyShortDescription", "short_description", "profile-short"],
    ] as const
  ) {
    const said = calls.filter((call) => call.method === method)
      .map(({ payload }) => [payload.language_code ?? "en", payload[field]]);
    assert.deepEqual(said, CODES.map((code) => [code, localeFor(code).say(id)]));
  }
});

test("a start changes nothing of what Telegram has already", async () => {
  await using harness = await startHarness();
  const isLast = (call: { method: string; payload: Record<string, unknown> }) =>
    call.method === "getMyShortDescription" && call.payload.language_code === LAST;
  await harness.telegram.waitForCall(({ method, payload }) =>
    method === "setMyShortDescription" && payload.language_code === LAST
  );
  const before = harness.telegram.calls.length;
  await harness.restart();
  const seen = () => harness.telegram.calls.slice(before);
  await harness.telegram.waitForCall((call) => isLast(call) && seen().includes(call as never));
  assert.deepEqual(seen().filter(({ method }) => method.startsWith("setMy")), []);
});
