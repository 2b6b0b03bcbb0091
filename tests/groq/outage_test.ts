import assert from "node:assert/strict";
import { groqError, groqRateLimit, GroqRefusal } from "../../src/playground/groq/refusal.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { type Scene, startScene } from "../harness/model/outage_scene.ts";
import { labels } from "../harness/labels.ts";
import { arrivals } from "../harness/model/arrivals.ts";
import { holdModel } from "../harness/model/held_model.ts";
import { LONG_MS, passTimeUntil } from "../harness/pass_time.ts";
import { recording } from "../harness/recordings.ts";
import { test } from "../harness/test.ts";

const AWAY =
  "The translation service can't be reached at the moment. I'll write to you when it can.";
const english = await recording("english.ogg");
const TRANSLATED = /^(\[demo\] Привет|Hello|Thank you|Good morning)/;
const BACK = "The translation service can be reached again.";

/** Lets people write one after the other: the first waits for the retries, the others do not. */
async function writeInTurn({ person, seen }: Scene, count: number) {
  const told: { text: string; who: TelegramUser }[] = [];
  for (let at = 0; at < count; at++) {
    const who = person();
    who.write(`Привет ${at}`);
    const text = at === 0 ? await seen(who) : (await who.next()).message.text!;
    told.push({ text, who });
  }
  return told;
}

test("in an outage the first person waits for the retries, everybody after is told at once", async () => {
  await using scene = await startScene();
  const { groq, lines } = scene.harness;
  groq.faults.always("completions", groqError(503));
  const [first, ...others] = await writeInTurn(scene, 5);
  assert.match(first!.text, /Please try again/);
  for (const { text } of others) assert.equal(text, AWAY);
  assert.equal(groq.requests.length, 5);
  assert.deepEqual(
    lines.filter((line) => line.includes("ERROR")).map((line) => line.split(" - ").at(-1)),
    [
      'Max retries reached attempts=4 cause="GroqFailure: Groq answered 503"',
      "Groq does not answer: people are told at once until it does model=openai/gpt-oss-20b failures=5",
    ],
  );
});

test("where one model has not answered for long, the first failure of the other is enough", async () => {
  await using scene = await startScene({ models: ["openai/gpt-oss-120b", "openai/gpt-oss-20b"] });
  const { harness, person, seen } = scene;
  harness.groq.faults.always("completions", groqError(503));
  await writeInTurn(scene, 1);
  const second = person();
  second.write("Привет");
  assert.equal(await seen(second), AWAY);
  assert.equal(harness.groq.requests.length, 6);
});

test("when the outage is over, who was told hears of it once, with a button that translates", async () => {
  await using scene = await startScene();
  const { harness, seen } = scene;
  const end = harness.groq.faults.always("completions", groqError(503));
  const told = await writeInTurn(scene, 4);
  const again = told.at(-1)!.who;
  again.write("Спасибо");
  assert.equal(await seen(again), AWAY);
  end();
  for (const { who } of told) {
    const next = who.next(LONG_MS);
    await passTimeUntil(next, scene.clock, harness.telegram);
    const { message } = await next;
    assert.deepEqual([message.text, labels(message)], [BACK, ["🔄 Try again"]]);
    assert.ok(message.reply_to_message);
    await who.press(message, "Try again");
    assert.match(await seen(who), TRANSLATED, "nobody is told twice");
  }
});

test("a wish that is sent now and then ends the outage, too, where it is answered", async () => {
  await using scene = await startScene();
  const { harness, person, seen, clock } = scene;
  const end = harness.groq.faults.always("completions", groqError(503));
  await writeInTurn(scene, 2);
  end();
  // What asks for a word by itself is refused as before.
  const { answer } = harness.groq;
  harness.groq.answer = (chat) => {
    if (chat.messages.length === 1) throw new GroqRefusal(503, "Over capacity");
    return answer(chat);
  };
  clock.advance(10_000);
  const who = person();
  who.write("Привет");
  assert.match(await seen(who), TRANSLATED);
});

test("who was answered meanwhile is not told that it works again", async () => {
  await using scene = await startScene();
  const { harness, seen } = scene;
  const end = harness.groq.faults.always("completions", groqError(503));
  const [first] = await writeInTurn(scene, 1);
  end();
  first!.who.write("Спасибо");
  assert.match(await seen(first!.who), TRANSLATED);
  const again = harness.groq.faults.always("completions", groqError(503));
  const told = await writeInTurn(scene, 3);
  again();
  assert.equal(await seen(told.at(-1)!.who), BACK);
  first!.who.write("Доброе утро");
  assert.match(await seen(first!.who), TRANSLATED);
});

test("a model that is away is asked for a word, not for what people wrote", async () => {
  await using scene = await startScene();
  const { groq } = scene.harness;
  const arrived = arrivals(groq.faults, groqError(503));
  await writeInTurn(scene, 2);
  await arrived();
  const { length } = groq.requests;
  scene.clock.advance(5_000);
  await arrived();
  assert.equal(groq.requests.length, length + 1);
  assert.doesNotMatch(JSON.stringify(groq.requests.at(-1)!.body), /Привет|JSON/);
});

test("a bot that stops in an outage asks no more", async () => {
  await using scene = await startScene();
  const { harness, clock } = scene;
  harness.groq.faults.always("completions", groqError(503));
  await writeInTurn(scene, 2);
  await harness.stop();
  const { length } = harness.groq.requests;
  clock.advance(5_000);
  const { url, token } = harness.telegram;
  for (let time = 0; time < 3; time++) {
    await (await fetch(`${url}/bot${token}/getMe`)).body?.cancel();
  }
  assert.equal(harness.groq.requests.length, length);
});

test("where the larger model alone is away, the next one takes the work", async () => {
  await using scene = await startScene({ models: ["openai/gpt-oss-120b", "openai/gpt-oss-20b"] });
  const { harness } = scene;
  const { answer } = harness.groq;
  harness.groq.answer = (chat) => {
    if (chat.model === "openai/gpt-oss-120b") throw new GroqRefusal(503, "Over capacity");
    return answer(chat);
  };
  const told = await writeInTurn(scene, 1);
  assert.match(told[0]!.text, /Please try again/);
  const second = scene.person();
  second.write("Привет");
  assert.match(await scene.seen(second), TRANSLATED);
  for (const { text } of (await writeInTurn(scene, 3)).slice(1)) assert.match(text, TRANSLATED);
});

test("a moment's trouble of many calls at once bars nobody: each is repeated", async () => {
  await using scene = await startScene();
  const { harness, person, seen } = scene;
  const people = Array.from({ length: 20 }, person);
  for (const _ of people) harness.groq.faults.next("completions", { kind: "cut" });
  people.forEach((who, at) => who.write(`Привет ${at}`));
  for (const who of people) assert.match(await seen(who), TRANSLATED);
});

test("a Groq that answers now and then is asked, however often it fails", async () => {
  await using scene = await startScene();
  const { harness, person, seen } = scene;
  const who = person();
  for (let at = 0; at < 4; at++) {
    for (let time = 0; time < 3; time++) harness.groq.faults.next("completions", groqError(500));
    if (at === 2) harness.groq.faults.next("completions", groqRateLimit(7));
    who.write(`Привет ${at}`);
    assert.match(await seen(who), at === 2 ? /busy/ : TRANSLATED);
  }
});

test("while Groq is silent, the calls of five people are enough to know", async () => {
  using clock = installFakeClock({ limits: true });
  await using harness = await startHarness({ models: ["openai/gpt-oss-20b"] });
  const held = holdModel(harness.groq);
  const people = Array.from({ length: 6 }, () => harness.telegram.user({ language_code: "en" }));
  people.slice(0, 5).forEach((who, at) => who.write(`Привет ${at}`));
  await held.arrived(5);
  clock.advance(12_000);
  await clock.waiting(5_000);
  people[5]!.write("Спасибо");
  assert.equal((await people[5]!.next()).message.text, AWAY);
  await clock.waiting(1_000);
  clock.advance(1_000);
  for (const who of people.slice(0, 5)) assert.equal((await who.next()).message.text, AWAY);
  held.release();
});

test("a document waits until Groq answers again", async () => {
  await using scene = await startScene();
  const { harness, clock, person } = scene;
  const end = harness.groq.faults.always("completions", groqError(503));
  await writeInTurn(scene, 3);
  const who = person();
  who.sendFile("letter.txt", new TextEncoder().encode("Привет"));
  assert.match((await who.nextDraft(LONG_MS)).text, /letter\.txt/);
  end();
  const file = who.next(LONG_MS);
  await passTimeUntil(file, clock, harness.telegram);
  assert.ok((await file).message.document);
});

test("while no model for speech answers, recordings are told at once, texts are translated", async () => {
  await using scene = await startScene();
  const { harness, person, seen } = scene;
  const end = harness.groq.faults.always("transcriptions", groqError(503));
  const speak = async () => {
    const who = person();
    who.sendRecording("voice", english, 3);
    return { text: await seen(who), who };
  };
  await speak();
  await speak();
  const { text, who } = await speak();
  assert.equal(text, AWAY);
  const writer = person();
  writer.write("Привет");
  assert.match((await writer.next()).message.text!, TRANSLATED);
  end();
  assert.equal(await seen(who), BACK);
});

test("readiness follows an outage, and its end, while nobody writes", async () => {
  await using scene = await startScene({ config: { port: 0 } });
  const { harness } = scene;
  const address = await httpAddress(harness);
  const status = async () => {
    const response = await fetch(`${address}/readyz`);
    await response.body?.cancel();
    return response.status;
  };
  const end = harness.groq.faults.always("completions", groqError(503));
  const told = await writeInTurn(scene, 2);
  await scene.passHour();
  assert.equal(await status(), 503);
  const speaker = scene.person();
  speaker.sendRecording("voice", english, 3);
  assert.match((await speaker.next()).message.text!, /^🎙/);
  assert.equal(await status(), 503, "what answers is another model");
  end();
  assert.equal(await scene.seen(told[1]!.who), BACK);
  assert.equal(await status(), 200);
});

test("retries in vain are one error in an hour, too", async () => {
  await using scene = await startScene();
  const { harness } = scene;
  for (let time = 0; time < 2; time++) {
    for (let at = 0; at < 4; at++) harness.groq.faults.next("completions", groqError(503));
    const [first] = await writeInTurn(scene, 1);
    first!.who.write("Спасибо");
    assert.match(await scene.seen(first!.who), time === 0 ? TRANSLATED : /^Thank you/);
  }
  assert.equal(harness.lines.filter((line) => line.includes("Max retries reached")).length, 1);
});

test("a key that is refused is one error in an hour, with a count", async () => {
  await using scene = await startScene();
  const { harness } = scene;
  harness.groq.faults.always("completions", groqError(401));
  const errors = () => harness.lines.filter((line) => line.includes("ERROR"));
  const told = await writeInTurn(scene, 10);
  for (const { text } of told) assert.match(text, /The operator of this bot can see why/);
  assert.equal(errors().length, 1);
  await scene.passHour();
  await writeInTurn(scene, 2);
  assert.equal(errors().length, 2);
  assert.match(errors()[1]!, /kind=misconfigured .*times=10/);
});
