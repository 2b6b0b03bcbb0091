import assert from "node:assert/strict";
import { installFakeClock } from "../harness/fake_clock.ts";
import { written } from "../harness/group_member.ts";
import { failNext } from "../harness/fail_next.ts";
import { startHarness } from "../harness/harness.ts";
import { withinLimit } from "../harness/limits/limit.ts";
import { LONG_MS, passTimeUntil } from "../harness/pass_time.ts";
import { scripted } from "../harness/model/scripted_model.ts";
import { test } from "../harness/test.ts";
import type { Fault } from "../../src/playground/faults.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";

const flood = (retry_after: number) =>
  telegramError(429, `Too Many Requests: retry after ${retry_after}`, { retry_after });
const HTML: Fault = {
  kind: "answer",
  status: 502,
  headers: { "content-type": "text/html" },
  body: "<html><body>502 Bad Gateway</body></html>",
};

interface Trouble {
  readonly what: string;
  readonly fault: Fault;
  /** Time after which the answer is there, in s. */
  readonly afterS: number;
  /** The answer was there already, and comes again. */
  readonly isDoubled?: true;
}

const TROUBLES: readonly Trouble[] = [
  { what: "a 502 of a proxy", fault: HTML, afterS: 1 },
  {
    what: "a 500 of a server that restarts",
    fault: telegramError(500, "Internal Server Error: restart"),
    afterS: 1,
  },
  { what: "an answer that breaks off", fault: { kind: "cut" }, afterS: 1 },
  {
    what: "an answer that breaks off when all was done",
    fault: { kind: "cut-after" },
    afterS: 1,
    isDoubled: true,
  },
  {
    what: "an answer without a code",
    fault: { kind: "answer", status: 200, body: '{"ok":false}' },
    afterS: 1,
  },
  { what: "a flood limit of 31 s", fault: flood(31), afterS: 31 },
  { what: "a flood limit of an hour", fault: flood(3_600), afterS: 3_600 },
];

/** A harness and somebody who has chosen a language. */
async function start() {
  const harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  return { harness, ann };
}

const shown = (person: TelegramUser) =>
  written(person.chat).slice(1).map(({ text, document }) => text ?? document?.file_name);

for (const { what, fault, afterS, isDoubled = false } of TROUBLES) {
  // Below every limit of a call: these have nothing to do with it.
  const stepMs = afterS > 60 ? 10_000 : 1_000;

  test(`${what} costs neither the answer, nor a second call to Groq, nor the order`, async () => {
    using clock = installFakeClock();
    const { harness, ann } = await start();
    await using _ = harness;
    const failed = failNext(harness, "sendMessage", fault);
    ann.write("Привет");
    ann.write("Спасибо");
    await failed;
    const last = (async () => {
      while ((await ann.next(LONG_MS)).message.text !== "Thank you");
    })();
    const passedMs = await passTimeUntil(last, clock, harness.telegram, stepMs);
    assert.ok(passedMs >= afterS * 1_000, String(passedMs));
    assert.deepEqual(shown(ann), [...isDoubled ? ["Hello"] : [], "Hello", "Thank you"]);
    assert.equal(harness.groq.requests.length, 2);
  });

  test(`${what} costs no file either, and nothing stays at ⏳`, async () => {
    using clock = installFakeClock();
    const { harness, ann } = await start();
    await using _ = harness;
    const failed = failNext(harness, "sendDocument", fault);
    ann.sendFile("letter.txt", new TextEncoder().encode("Привет"));
    await failed;
    const arrived = (async () => {
      for (let files = isDoubled ? 2 : 1; files > 0; files--) await ann.next(LONG_MS);
    })();
    await passTimeUntil(arrived, clock, harness.telegram, stepMs);
    assert.equal(ann.draft, undefined);
    assert.deepEqual(shown(ann), [...isDoubled ? ["letter.en.txt"] : [], "letter.en.txt"]);
    assert.equal(harness.groq.requests.length, 1);
  });
}

test("a call that Telegram leaves without an answer is given up after half a minute, and sent again", async () => {
  using clock = installFakeClock({ limits: true });
  const { harness, ann } = await start();
  await using _ = harness;
  const failed = failNext(harness, "sendMessage", { kind: "stall" });
  ann.write("Привет");
  await failed;
  const passedMs = await passTimeUntil(ann.next(LONG_MS), clock, harness.telegram);
  assert.ok(passedMs >= 31_000 && passedMs < 60_000, String(passedMs));
});

test("while Telegram is away for ten minutes nothing is lost, doubled or out of order, and it is said once", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const { telegram, groq, lines } = harness;
  const people = Array.from({ length: 20 }, () => telegram.user({ language_code: "en" }));
  const { promise: all20, resolve: haveAll20 } = Promise.withResolvers<void>();
  let attempts = 0;
  const back = telegram.faults.always((name) => {
    const isAnswer = name === "sendMessage";
    if (isAnswer && ++attempts === people.length) haveAll20();
    return isAnswer;
  }, HTML);
  groq.answer = scripted(({ text }) => [
    "ru",
    text.replace("Привет", "Hello").replace("Спасибо", "Thank you"),
  ]);
  for (const person of people) {
    person.write(`Привет ${person.id}`);
    person.write(`Спасибо ${person.id}`);
  }
  await all20;
  const { promise: over, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, 600_000);
  await passTimeUntil(over, clock, telegram, 1_000);
  back();
  const all = Promise.all(
    people.map(async (person) => [await person.next(LONG_MS), await person.next(LONG_MS)]),
  );
  const passedMs = await passTimeUntil(all, clock, telegram);
  // The longest pause is a minute.
  assert.ok(passedMs <= 65_000, String(passedMs));
  for (const { chat } of people) {
    assert.deepEqual(written(chat).map(({ text }) => text!.slice(0, 5)), ["Hello", "Thank"]);
  }
  assert.equal(groq.requests.length, 40);
  assert.ok(lines.filter((line) => line.includes("did not take an answer")).length <= 20);
  assert.ok(!lines.some((line) => line.includes(" - ERROR - ")));
});

test("formatting that Telegram refuses goes out as plain text", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.telegram.faults.next(
    "sendMessage",
    telegramError(400, "Bad Request: can't parse entities: Can't find end of the entity"),
  );
  ann.write("Привет", { entities: [{ type: "bold", offset: 0, length: 6 }] });
  const { message } = await ann.next();
  assert.match(message.text!, /^Hello/);
  assert.equal(message.entities, undefined);
  assert.equal(harness.groq.requests.length, 1);
});

for (const method of ["sendDocument", "sendMessage"]) {
  test(`where Telegram refuses an answer for good (${method}), a sentence comes in its place`, async () => {
    await using harness = await startHarness();
    const { telegram } = harness;
    const ann = telegram.user({ language_code: "en" });
    telegram.faults.next(method, telegramError(400, "Bad Request: SOMETHING_NEW"));
    const name = method === "sendDocument" ? "letter.txt" : "film.srt";
    ann.sendFile(name, new TextEncoder().encode("Привет"));
    assert.match((await ann.next()).message.text!, /went wrong/);
    assert.equal(written(ann.chat).length, 1);
    assert.equal(ann.draft, undefined);
  });
}

test("typing is shown once in a while, and not made up for when Telegram did not take it", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start();
  await using _ = harness;
  const { telegram } = harness;
  let asked = 0;
  telegram.faults.always((name) => name === "sendChatAction" && ++asked > 0, HTML);
  ann.write("Привет");
  await ann.next();
  const { promise: later, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, 60_000);
  await passTimeUntil(later, clock, telegram);
  assert.equal(asked, 1);
});

test("progress that Telegram leaves without an answer holds up the result for ten seconds, not for a minute", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start();
  await using _ = harness;
  const failed = failNext(harness, "sendMessageDraft", { kind: "stall" });
  ann.sendFile("letter.txt", new TextEncoder().encode("Привет"));
  await failed;
  const result = ann.next(LONG_MS);
  await clock.waiting(10_000);
  clock.advance(10_000);
  assert.ok((await result).message.document);
});

test("a press that is acknowledged too late has its effect all the same", async () => {
  await using harness = await startHarness();
  const { telegram } = harness;
  const ann = telegram.user({ language_code: "en" });
  ann.write("/setlang");
  const picker = await ann.next();
  telegram.faults.next(
    "answerCallbackQuery",
    telegramError(400, "Bad Request: query is too old and response timeout expired"),
  );
  const pressed = ann.press(picker.message, "Deutsch").catch(() => undefined);
  assert.match((await ann.next()).message.text!, /German/);
  void pressed;
  assert.ok(!harness.lines.some((line) => line.includes(" - ERROR - ")));
});

test("waiting for Telegram does not hold up the end, and the answer comes at the next start", async () => {
  await using harness = await startHarness({ limits: { drainMs: 1, giveUpMs: 60_000 } });
  const { telegram } = harness;
  telegram.faults.next("sendMessage", flood(30));
  const ann = telegram.user({ language_code: "en" });
  ann.write("Привет");
  await harness.waitForLine(/Rate limit hit/);
  // A guess: far less than the wait, far more than an end takes.
  await withinLimit(5_000, "The end", () => harness.stop());
  await harness.restart();
  assert.match((await ann.next()).message.text!, /^Hello/);
});

test("a group that is found to be a supergroup takes along what was chosen in it", async () => {
  await using harness = await startHarness();
  const { telegram } = harness;
  const group = telegram.group("Friends", "group");
  const ann = telegram.user({ language_code: "en" });
  group.setMember(ann, "administrator");
  ann.writeIn(group, "/setlang german");
  await group.next();
  const supergroup = telegram.group("Friends");
  const { id } = supergroup.chat;
  telegram.faults.next(
    "sendMessage",
    telegramError(400, "Bad Request: group chat was upgraded to a supergroup chat", {
      migrate_to_chat_id: id,
    }),
  );
  ann.writeIn(group, "/help");
  await supergroup.next();
  ann.writeIn(supergroup, "/mylang");
  assert.match((await supergroup.next()).message.text!, /German/);
});

test("a flood limit of more than the day for which Telegram keeps updates is not sat out: the chat goes on", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  void failNext(harness, "sendMessage", flood(90_000));
  ann.write("Привет");
  ann.write("Спасибо");
  assert.equal((await ann.next()).message.text, "Thank you");
});

test("a chat that is said to have moved to where it is already is not written to for ever", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const moved = telegramError(400, "Bad Request: group chat was upgraded", {
    migrate_to_chat_id: ann.id,
  });
  // The answer, the sentence in its place, and the apology.
  const refused = [1, 2, 3].map(() => failNext(harness, "sendMessage", moved));
  ann.write("Привет");
  await refused.at(-1);
  ann.write("Спасибо");
  assert.equal((await ann.next()).message.text, "Thank you");
});
