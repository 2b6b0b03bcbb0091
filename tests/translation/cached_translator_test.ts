import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { EmbeddedGroq } from "../../src/playground/groq/server.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import {
  type CacheOptions,
  createCachedTranslator,
} from "../../src/translation/cached_translator.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import type { TranslationRequest, Translator } from "../../src/translation/translator.ts";
import { arrivals } from "../harness/model/arrivals.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { scripted } from "../harness/model/scripted_model.ts";
import { workOf } from "../harness/work.ts";

const request = (text: string) => ({ text, entities: [], target: "en" });

/** Gives a text as its own key: hashes that are made side by side are ready in any order. */
const inOrder = (text: string) => Promise.resolve(text);

function translatorOf(groq: EmbeddedGroq, options: CacheOptions = {}) {
  return createCachedTranslator(createTextTranslator(chatModelOf(groq)), inOrder, options);
}

/** Asks for what nobody answers, and leaves when the call is under way. */
async function askAndLeave(translator: Translator, groq: EmbeddedGroq): Promise<void> {
  groq.faults.next("completions", { kind: "stall" });
  const leaving = new AbortController();
  const left = assert.rejects(
    translator.translate(request("Привет"), workOf({ signal: leaving.signal })),
    /gone/,
  );
  await groq.busy(1);
  leaving.abort(new Error("gone"));
  await left;
}

test("a repeat is answered from memory for a day, another language asks again", async () => {
  await using groq = startJudgedGroq();
  let nowMs = 0;
  const translator = translatorOf(groq, { now: () => nowMs });
  const first = await translator.translate(request("Привет"), workOf());
  assert.deepEqual(await translator.translate(request("Привет"), workOf()), first);
  assert.equal(groq.requests.length, 1);
  await translator.translate({ ...request("Привет"), target: "es" }, workOf());
  assert.equal(groq.requests.length, 2);
  nowMs = 24 * 3_600_000;
  await translator.translate(request("Привет"), workOf());
  assert.equal(groq.requests.length, 3);
});

test("beyond its size the least used answer is forgotten", async () => {
  await using groq = startJudgedGroq();
  const translator = translatorOf(groq, { entries: 2 });
  for (const text of ["Да", "Нет", "Да", "Спасибо", "Да"]) {
    await translator.translate(request(text), workOf());
  }
  assert.equal(groq.requests.length, 3);
  await translator.translate(request("Нет"), workOf());
  assert.equal(groq.requests.length, 4);
});

test("a failure is not remembered", async () => {
  await using groq = startJudgedGroq();
  const good = groq.answer;
  groq.answer = () => ({ content: null, finishReason: "content_filter" });
  const translator = translatorOf(groq);
  await assert.rejects(translator.translate(request("Привет"), workOf()), { kind: "refused" });
  groq.answer = good;
  assert.equal((await translator.translate(request("Привет"), workOf())).kind, "translated");
});

test("who leaves a shared call does not end it for the others; when all have left, it ends", async () => {
  await using groq = startJudgedGroq();
  const gate = Promise.withResolvers<void>();
  const answer = groq.answer;
  groq.answer = async (chat) => {
    await gate.promise;
    return await answer(chat);
  };
  const translator = translatorOf(groq);
  const leaving = new AbortController();
  const left = assert.rejects(
    translator.translate(request("Привет"), workOf({ signal: leaving.signal })),
    /gone/,
  );
  const stayed = translator.translate(request("Привет"), workOf());
  await groq.busy(1);
  leaving.abort(new Error("gone"));
  await left;
  gate.resolve();
  assert.equal((await stayed).kind, "translated");
  assert.equal(groq.requests.length, 1);

  const arrived = Promise.withResolvers<void>();
  groq.faults.next((name) => {
    arrived.resolve();
    return name === "completions";
  }, { kind: "stall" });
  const last = new AbortController();
  const ended = assert.rejects(
    translator.translate(request("Спасибо"), workOf({ signal: last.signal })),
    /gone/,
  );
  await arrived.promise;
  last.abort(new Error("gone"));
  await ended;
  await groq.idle();
  assert.equal(groq.requests.at(-1)!.aborted, true);
});

const TEXT = "Привет, Мюллер";
const OTHERS: readonly [what: string, request: Partial<TranslationRequest>][] = [
  ["target", { target: "es" }],
  ["alternative", { alternative: "de" }],
  ["style", { style: "formal" }],
  ["other style", { style: "casual" }],
  ["glossary", { glossary: [{ source: "Мюллер", target: "Mueller" }] }],
  ["other glossary", { glossary: [{ source: "Мюллер", target: "Miller" }] }],
  ["formatting", { entities: [{ type: "bold", offset: 0, length: 6 }] }],
  ["other formatting", { entities: [{ type: "italic", offset: 0, length: 6 }] }],
  ["formatting elsewhere", { entities: [{ type: "bold", offset: 8, length: 6 }] }],
];
for (const [what, other] of OTHERS) {
  test(`one chat does not get the answer of another with its ${what}`, async () => {
    await using groq = startJudgedGroq();
    groq.answer = scripted(({ text }) => [
      "ru",
      text.replace("Привет", "Hello").replace("Мюллер", "Mueller"),
    ]);
    const translator = translatorOf(groq);
    for (const [, given] of [["", {}] as const, ...OTHERS]) {
      if (given !== other) await translator.translate({ ...request(TEXT), ...given }, workOf());
    }
    const before = groq.requests.length;
    await translator.translate({ ...request(TEXT), ...other }, workOf());
    assert.equal(groq.requests.length, before + 1);
  });
}

test("a pronunciation is remembered as well, and is no translation", async () => {
  await using groq = startJudgedGroq();
  const translator = translatorOf(groq);
  for (let time = 0; time < 2; time++) await translator.romanise("你好", workOf());
  assert.equal(groq.requests.length, 1);
  await translator.translate(request("你好"), workOf());
  assert.equal(groq.requests.length, 2);
});

test("who shares a call sees its progress, and the first of them pays", async () => {
  await using groq = startJudgedGroq();
  const gate = Promise.withResolvers<void>();
  const answer = groq.answer;
  groq.answer = async (chat) => {
    await gate.promise;
    return await answer(chat);
  };
  const payers: string[] = [];
  const inner = createTextTranslator(chatModelOf(groq));
  const translator = createCachedTranslator({
    ...inner,
    translate(asked, work) {
      payers.push(work.payer);
      return inner.translate(asked, work);
    },
    // Who asks first is first only where no key takes longer than another.
  }, (text) => Promise.resolve(text));
  const seen: string[] = [];
  const all = ["ann", "bob"].map((payer) =>
    translator.translate(
      request("Привет"),
      workOf({ payer, onPart: (done, total) => seen.push(`${payer} ${done}/${total}`) }),
    )
  );
  await groq.busy(1);
  gate.resolve();
  const [first, second] = await Promise.all(all);
  assert.deepEqual(first, second);
  assert.deepEqual(payers, ["ann"]);
  assert.deepEqual(seen, ["ann 1/1", "bob 1/1"]);
  assert.equal(groq.requests.length, 1);
});

test("a document, which is patient, is neither shared nor remembered, and no key is made of it", async () => {
  await using groq = startJudgedGroq();
  let keys = 0;
  const countKeys = (text: string) => {
    keys++;
    return inOrder(text);
  };
  const translator = createCachedTranslator(createTextTranslator(chatModelOf(groq)), countKeys);
  const patient = () => translator.translate(request("Привет"), workOf({ patience: "long" }));
  await Promise.all([patient(), patient()]);
  await patient();
  assert.equal(groq.requests.length, 3);
  assert.equal(keys, 0);
});

test("after all have left a shared call, whoever asks next is answered by a new one", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(() => ["ru", "Hello"]);
  const translator = translatorOf(groq);
  await askAndLeave(translator, groq);
  const next = translator.translate(request("Привет"), workOf());
  const after = translator.translate(request("Привет"), workOf());
  assert.equal((await next).kind, "translated");
  assert.equal((await after).kind, "translated");
  assert.equal(groq.requests.length, 2);
});

test("a call that all have left and that ends late does not hide the next one", async () => {
  await using groq = startJudgedGroq();
  const [ended, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const inner = createTextTranslator(chatModelOf(groq));
  const translator = createCachedTranslator({
    ...inner,
    translate: (asked, work) =>
      inner.translate(asked, work).finally(() => work.signal.aborted ? ended.promise : undefined),
  }, inOrder);
  await askAndLeave(translator, groq);
  const arrived = arrivals(groq.faults, { kind: "gate", until: answered.promise });
  const next = translator.translate(request("Привет"), workOf());
  await arrived();
  ended.resolve();
  await ended.promise;
  const after = translator.translate(request("Привет"), workOf());
  answered.resolve();
  assert.deepEqual(await after, await next);
  assert.equal(groq.requests.length, 2);
});

test("by default many answers are remembered", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(({ text }) => ["ru", text.replace("Привет", "Hello")]);
  const translator = translatorOf(groq);
  const texts = Array.from({ length: 30 }, (_, index) => `Привет ${index}`);
  for (const text of [...texts, ...texts]) await translator.translate(request(text), workOf());
  assert.equal(groq.requests.length, 30);
});

test("a call that is shared still ends after 30 s", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  groq.faults.always("completions", { kind: "stall" });
  const timeout = assert.rejects(translatorOf(groq).translate(request("Привет"), workOf()), {
    kind: "timeout",
  });
  await groq.busy(1);
  clock.advance(30_000);
  await timeout;
});

test("two thousand answers are kept, each for a day", async () => {
  let nowMs = 0;
  let asked = 0;
  const inner: Translator = {
    translate: () => {
      asked++;
      return Promise.resolve({ kind: "already", source: "ru" });
    },
    romanise: () => Promise.reject(new Error("not asked")),
  };
  const translator = createCachedTranslator(inner, inOrder, { now: () => nowMs });
  for (let number = 1; number <= 2_000; number++) {
    await translator.translate(request(String(number)), workOf());
  }
  nowMs = 24 * 3_600_000 - 1;
  await translator.translate(request("1"), workOf());
  assert.equal(asked, 2_000);
  nowMs++;
  await translator.translate(request("2"), workOf());
  assert.equal(asked, 2_001);
});
