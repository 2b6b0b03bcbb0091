import assert from "node:assert/strict";
import type { Fault } from "../../../src/playground/faults.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { failNext } from "../../harness/fail_next.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { groupMember, written } from "../../harness/group_member.ts";
import { type Harness, type HarnessOptions, startHarness } from "../../harness/harness.ts";
import { holdModel } from "../../harness/model/held_model.ts";
import { passTimeUntil } from "../../harness/pass_time.ts";
import { test } from "../../harness/test.ts";

/** So many of one lane wait in memory; more are a flood. */
const MANY = 50;
const NOTICE = /Many messages of this chat are waiting/;

/** A bot whose Groq is held, and somebody whose first message waits for it. */
async function start(options: HarnessOptions = {}) {
  const harness = await startHarness(options);
  const ann = harness.telegram.user({ language_code: "en" });
  return { harness, ann };
}

/** Sends as many messages in private as are answered without Groq, behind one that is held. */
function flood(person: TelegramUser, count: number): void {
  person.write("Привет");
  for (let sent = 1; sent < count; sent++) person.write(`${sent}`);
}

const notices = (chat: TelegramUser["chat"]) =>
  written(chat).filter(({ text }) => NOTICE.test(text ?? ""));

/** Resolves when somebody else has been answered, and with that all that came before is taken. */
async function othersAnswered({ telegram }: Harness): Promise<void> {
  const bob = telegram.user({ language_code: "en" });
  bob.write("/mylang");
  await bob.next();
}

/** Resolves when so many messages of somebody were answered. */
async function answered(person: TelegramUser, count: number): Promise<void> {
  for (let left = count; left > 0;) {
    if (!NOTICE.test((await person.next()).message.text ?? "")) left--;
  }
}

test("who sends more than fifty messages at once is told at once, and once, that they are answered in their order", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const held = holdModel(harness.groq);
  flood(ann, MANY + 1);
  const { message } = await ann.next();
  assert.match(message.text!, NOTICE);
  assert.match(message.text!, /nothing needs to be sent again/);
  flood(ann, 3 * MANY);
  await othersAnswered(harness);
  held.release();
  await answered(ann, 4 * MANY + 1);
  assert.equal(notices(ann.chat).length, 1);
});

test("who sends fifty is not told, and who floods anew after all was answered is told anew", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  const held = holdModel(harness.groq);
  flood(ann, MANY);
  await othersAnswered(harness);
  held.release();
  await answered(ann, MANY);
  assert.equal(notices(ann.chat).length, 0);
  for (const count of [1, 2]) {
    const again = holdModel(harness.groq);
    ann.write(`Спасибо ${count}`);
    for (let sent = 0; sent < MANY; sent++) ann.write(`${sent}`);
    await othersAnswered(harness);
    again.release();
    await answered(ann, MANY + 1);
    assert.equal(notices(ann.chat).length, count);
  }
});

test("after a start in the same flood it is not said again, and all that waited is answered", async () => {
  const { harness, ann } = await start({ limits: { drainMs: 1, giveUpMs: 60_000 } });
  await using _ = harness;
  const held = holdModel(harness.groq);
  flood(ann, 3 * MANY);
  assert.match((await ann.next()).message.text!, NOTICE);
  for (let time = 0; time < 3; time++) await harness.restart();
  flood(ann, 2 * MANY);
  await othersAnswered(harness);
  held.release();
  await answered(ann, 5 * MANY);
  assert.equal(notices(ann.chat).length, 1);
});

test("it is said in the language of whoever sends", async () => {
  const { harness } = await start();
  await using _ = harness;
  const held = holdModel(harness.groq);
  const max = harness.telegram.user({ language_code: "de" });
  flood(max, MANY + 1);
  assert.match((await max.next()).message.text!, /Aus diesem Chat warten viele Nachrichten/);
  held.release();
});

test("in a group it is said once, to whoever wanted something, and not because others talk", async () => {
  const { harness } = await start({ readsAll: true });
  await using _ = harness;
  const { telegram } = harness;
  const held = holdModel(harness.groq);
  const group = telegram.group("Friends");
  const ann = telegram.user({ language_code: "en" });
  const member = groupMember(telegram, group, ann.profile);
  const first = member.write("Привет");
  member.write("/tr", first);
  for (let said = 0; said < 2 * MANY; said++) member.write(`${said}`);
  await othersAnswered(harness);
  assert.equal(notices(group).length, 0);
  for (let asked = 0; asked < 5; asked++) member.write("🇩🇪", first);
  for (let asked = 0; asked < 5; asked++) member.write("/tr", first);
  await othersAnswered(harness);
  const { message } = await group.next();
  assert.match(message.text!, NOTICE);
  held.release();
  ann.writeIn(group, "/mylang");
  while (!/I translate into/.test((await group.next()).message.text ?? ""));
  assert.equal(notices(group).length, 1);
  const { payload } = telegram.calls.find(({ payload }) => NOTICE.test(String(payload.text)))!;
  assert.equal(payload.disable_notification, true);
});

test("presses, however many, are no messages that wait", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  ann.write("Привет");
  const { message } = await ann.next();
  const held = holdModel(harness.groq);
  const presses = Array.from({ length: 2 * MANY }, (_, id) => ({
    callback_query: {
      id: `${id}`,
      from: ann.profile,
      chat_instance: "1",
      data: message.reply_markup!.inline_keyboard[0]!
        .flatMap((button) => "callback_data" in button ? [button.callback_data] : [])[0],
      message,
    },
  }));
  for (const press of presses) harness.telegram.addUpdate(press as never);
  await othersAnswered(harness);
  held.release();
  ann.write("/mylang");
  while (!/I translate into/.test((await ann.next()).message.text ?? ""));
  assert.equal(notices(ann.chat).length, 0);
});

test("it is not said to somebody who waited through a minute of trouble: the answers come then", async () => {
  using clock = installFakeClock({ limits: true });
  const { harness, ann } = await start();
  await using _ = harness;
  const { telegram } = harness;
  const held = holdModel(harness.groq);
  const limit = telegramError(429, "Too Many Requests", { retry_after: 90 });
  const asked = failNext(harness, "sendMessage", limit);
  flood(ann, MANY + 1);
  await asked;
  const { promise: later, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, 120_000);
  await passTimeUntil(later, clock, telegram);
  held.release();
  await passTimeUntil(answered(ann, MANY + 1), clock, telegram);
  assert.equal(notices(ann.chat).length, 0);
});

test("it is not tried any more when the program has stopped", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start();
  await using _ = harness;
  const { telegram } = harness;
  const held = holdModel(harness.groq);
  let tries = 0;
  telegram.faults.always(
    (name) => name === "sendMessage" && tries++ === 0,
    telegramError(500, "Internal Server Error: restart"),
  );
  flood(ann, MANY + 1);
  await clock.waiting(1_000);
  held.release();
  await answered(ann, MANY + 1);
  await harness.stop();
  const before = tries;
  const { promise: later, resolve } = Promise.withResolvers<void>();
  setTimeout(resolve, 30_000);
  await passTimeUntil(later, clock, telegram);
  assert.equal(tries, before);
});

const LOST: readonly [what: string, fault: Fault][] = [
  ["refuses it for good", telegramError(400, "Bad Request: SOMETHING_NEW")],
  ["does not answer", { kind: "stall" }],
  ["asks for an hour", telegramError(429, "Too Many Requests", { retry_after: 3_600 })],
];
for (const [what, fault] of LOST) {
  test(`a Telegram that ${what} holds up neither the answers nor the end of the program`, async () => {
    const { harness, ann } = await start();
    await using _ = harness;
    const held = holdModel(harness.groq);
    const asked = failNext(harness, "sendMessage", fault);
    flood(ann, MANY + 1);
    await asked;
    await othersAnswered(harness);
    held.release();
    await answered(ann, MANY + 1);
    assert.equal(notices(ann.chat).length, 0);
    await harness.stop();
    assert.ok(!harness.lines.some((line) => line.includes(" - ERROR - ")));
  });
}
