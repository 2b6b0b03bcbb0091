import assert from "node:assert/strict";
import { ALLOWED_UPDATES } from "../src/bot/bot.ts";
import { telegramError } from "../src/playground/telegram/refusal.ts";
import { installFakeClock } from "./harness/fake_clock.ts";
import { startHarness } from "./harness/harness.ts";
import { withinLimit } from "./harness/limits/limit.ts";
import { test } from "./harness/test.ts";

test("a menu that Telegram refuses is a line for the operator, and messages are answered all the same", async () => {
  await using harness = await startHarness();
  harness.telegram.faults.always("setMyCommands", telegramError(400, "Bad Request: SOMETHING"));
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, /^Hello/);
  await harness.stop();
  const told = harness.lines.filter((line) => line.includes(" - WARNING - "));
  assert.equal(told.length, 1);
  assert.match(told[0]!, /The menu and description could not be set.*SOMETHING/);
});

test("at the start the operator is told of models that Groq does not have, before one is needed", async () => {
  await using harness = await startHarness({ models: ["openai/gpt-oss-20b", "gone/model"] });
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, /^Hello/);
  await harness.stop();
  assert.ok(harness.lines.some((line) => /of GROQ_MODELS missing=gone\/model$/.test(line)));
});

test("a stop does not wait for a menu that Telegram does not take, nor tells it as trouble", async () => {
  await using harness = await startHarness();
  const { promise: asked, resolve } = Promise.withResolvers<void>();
  harness.telegram.faults.always((name) => {
    if (name === "setMyCommands") resolve();
    return name === "setMyCommands";
  }, { kind: "stall" });
  await asked;
  await withinLimit(5_000, "The end", () => harness.stop());
  assert.ok(!harness.lines.some((line) => line.includes(" - WARNING - ")));
});

test("a stop does not wait for the next look for what others have left", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ limits: { claimEveryMs: 77_000 } });
  await clock.waiting(77_000);
  await harness.stop();
});

test("the operator sees that messages are received, and of which bot", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/help");
  await ann.next();
  const { id } = harness.telegram.bot;
  assert.match(
    harness.lines.join("\n"),
    new RegExp(` - INFO - .*Receiving by long polling bot_id=${id}`),
  );
});

test("by webhook, Telegram is asked for all that the bot can do something with", async () => {
  await using harness = await startHarness({
    config: {
      receive: {
        mode: "webhook",
        baseUrl: "https://bot.example.org",
        isPreview: false,
      },
    },
  });
  const { payload } = await harness.telegram.waitForCall(({ method }) => method === "setWebhook");
  assert.deepEqual(payload.allowed_updates, ALLOWED_UPDATES);
});
