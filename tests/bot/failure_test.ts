import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { groqError, groqRateLimit } from "../../src/playground/groq/refusal.ts";
import type { Fault } from "../../src/playground/faults.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import { startHarness } from "../harness/harness.ts";
import { labels } from "../harness/labels.ts";
import { setTimeOfDay } from "../harness/people/time_of_day.ts";

test("a rate limit is told at once with the wait that Groq names, and the button then works", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.groq.faults.next("completions", groqRateLimit(7));
  ann.write("Где аптека?");
  const failure = await ann.next();
  assert.equal(
    failure.message.text,
    "Translation service is busy. Please wait 7 seconds and try again.",
  );
  assert.deepEqual(labels(failure.message), ["🔄 Try again (7s)"]);
  assert.equal(harness.groq.requests.length, 1);
  assert.match(harness.lines.join("\n"), /Rate limit hit/);

  const early = await ann.press(failure.message, "Try again");
  assert.match(early.text!, /^Please wait [67] seconds more\.$/);
  assert.equal(harness.groq.requests.length, 1);
  using _ = setTimeOfDay(Date.now() + 7_000);
  await ann.press(failure.message, "Try again");
  const repaired = await ann.next();
  assert.equal(repaired.kind, "edit");
  assert.match(repaired.message.text!, /^Where is the pharmacy\?/);
});

test("a button that fails again can be pressed again", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.groq.faults.next("completions", groqRateLimit());
  harness.groq.faults.next("completions", groqError(413, "Too large"));
  ann.write("Привет");
  const first = await ann.next();
  await ann.press(first.message, "Try again");
  const second = await ann.next();
  assert.match(second.message.text!, /too long for me/);
  await ann.press(second.message, "Try again");
  assert.match((await ann.next()).message.text!, /^Hello/);
});

test("the button tries for the language that the failed press was for", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.press((await ann.next()).message, "🇷🇺 → 🇬🇧");
  harness.groq.faults.next("completions", groqRateLimit());
  await ann.press((await ann.next()).message, "Español");
  const failure = await ann.next();
  assert.match(failure.message.text!, /wait a moment/);
  await ann.press(failure.message, "Try again");
  assert.equal((await ann.next()).message.text, "Hola");
});

test("a repeat asks for the language that was asked for, not for the chat's own", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const { message_id } = ann.write("Спасибо");
  await ann.next();
  harness.groq.faults.next("completions", groqRateLimit());
  ann.write("/tr german", { reply_to_message_id: message_id });
  const failure = await ann.next();
  await ann.press(failure.message, "Try again");
  assert.match((await ann.next()).message.text!, /^Danke/);
});

const SENTENCES: readonly [what: string, fault: Fault, sentence: RegExp][] = [
  ["a limit of hours", groqRateLimit(7_200), /Please wait 2 hours and try again/],
  [
    "a limit of the day, which the message alone names",
    groqError(429, "Please try again in 5h0m1.5s.", "rate_limit_exceeded"),
    /Please wait 6 hours and try again/,
  ],
  ["a limit without a named wait", groqRateLimit(), /busy\. Please wait a moment and try again/],
  ["a refused text", groqError(400, "no"), /refused this text/],
  ["a refused key", groqError(401, "Invalid API Key", "invalid_api_key"), /operator of this bot/],
  ["a text beyond the plan", groqError(413, "Too large"), /too long for me at the moment/],
];
for (const [what, fault, sentence] of SENTENCES) {
  test(`${what} has its sentence and a button, after one request`, async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    harness.groq.faults.next("completions", fault);
    ann.write("Привет");
    const { message } = await ann.next();
    assert.match(message.text!, sentence);
    assert.match(labels(message).join(), /^🔄 Try again(?: \(\d[hm]\))?$/);
    assert.equal(harness.groq.requests.length, 1);
  });
}

test("someone who blocked the bot disturbs nobody, and is answered after coming back", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const bob = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  ann.block();
  bob.write("Привет");
  assert.match((await bob.next()).message.text!, /^Hello/);
  ann.unblock();
  ann.write("Спасибо");
  let text = (await ann.next()).message.text!;
  if (text.startsWith("Hello")) text = (await ann.next()).message.text!;
  assert.match(text, /^Thank you/);
});

test("a flood limit of Telegram is waited for, and the answer arrives once", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.telegram.faults.next("sendMessage", {
    kind: "answer",
    status: 429,
    body: JSON.stringify({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 0",
      parameters: { retry_after: 0 },
    }),
  });
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, /^Hello/);
  assert.equal(harness.telegram.calls.filter(({ method }) => method === "sendMessage").length, 1);
});

test("what Telegram refuses for a reason that nobody foresaw is told, with a button that works, and an error for the operator", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.telegram.faults.next("sendMessage", telegramError(400, "Bad Request: SOMETHING_NEW"));
  ann.write("Привет");
  const { message } = await ann.next();
  assert.match(message.text!, /Something went wrong\. Please try again/);
  const errors = harness.lines.filter((line) => line.includes(" - ERROR - "));
  assert.equal(errors.length, 1);
  assert.match(errors[0]!, /An answer was refused .*SOMETHING_NEW/);
  await ann.press(message, "Try again");
  assert.match((await ann.next()).message.text!, /^Hello/);
});

test("a group that became a supergroup is answered under its new id", async () => {
  await using harness = await startHarness();
  const group = harness.telegram.group("Friends");
  const ann = harness.telegram.user({ language_code: "en" });
  harness.telegram.faults.next("sendMessage", {
    kind: "answer",
    status: 400,
    body: JSON.stringify({
      ok: false,
      error_code: 400,
      description: "Bad Request: group chat was upgraded to a supergroup chat",
      parameters: { migrate_to_chat_id: group.chat.id },
    }),
  });
  harness.telegram.addUpdate({
    message: {
      message_id: 5,
      date: 1,
      chat: { id: -77, type: "group", title: "Friends" },
      from: ann.profile,
      text: "/mylang",
      entities: [{ type: "bot_command", offset: 0, length: 7 }],
    } as never,
  });
  const call = await harness.telegram.waitForCall(({ method }) => method === "sendMessage");
  assert.equal(call.payload.chat_id, group.chat.id);
  assert.equal(call.status, 200);
});

test("a picker button of the language that is set already is acknowledged and harms nothing", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang");
  const picker = await ann.next();
  await ann.press(picker.message, "1 / ");
  await ann.press(picker.message, "›");
  const edited = await ann.next();
  assert.ok(labels(edited.message).some((label) => label.startsWith("2 / ")));
  assert.ok(!harness.lines.some((line) => line.includes("ERROR")));
});

test("when the original is gone, the button says so", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.groq.faults.next("completions", groqRateLimit());
  const written = ann.write("Привет");
  const { message } = await ann.next();
  ann.deleteMessage(written.message_id);
  const { reply_to_message: _, ...alone } = message;
  ann.chat.messages.set(message.message_id, alone as typeof message);
  await ann.press(message, "Try again");
  assert.match((await ann.next()).message.text!, /can't see the original/);
});
