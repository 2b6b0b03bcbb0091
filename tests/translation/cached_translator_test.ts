import assert from "node:assert/strict";
import { createGroqClient } from "../../src/groq/client.ts";
import { createChatModel } from "../../src/groq/chat_model.ts";
import { createModels } from "../../src/groq/models.ts";
import { type EmbeddedGroq, startGroq } from "../../src/playground/groq/server.ts";
import { createHmac } from "../../src/secrets/hmac.ts";
import { createCachedTranslator } from "../../src/translation/cached_translator.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import { scripted } from "../harness/scripted_model.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { workOf } from "../harness/work.ts";

const request = (text: string) => ({ text, entities: [], target: "en" });

function translatorOf(groq: EmbeddedGroq, options = {}) {
  const logger = silentLogger();
  const client = createGroqClient({ apiKey: groq.apiKey, baseUrl: groq.url });
  const models = createModels(["openai/gpt-oss-120b"], { variable: "GROQ_MODELS", logger });
  return createCachedTranslator(
    createTextTranslator(createChatModel({ client, models, logger })),
    createHmac(),
    options,
  );
}

Deno.test("a repeat is answered from memory for a day, another language asks again", async () => {
  await using groq = startGroq();
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

Deno.test("beyond its size the least used answer is forgotten", async () => {
  await using groq = startGroq();
  const translator = translatorOf(groq, { entries: 2 });
  for (const text of ["Да", "Нет", "Да", "Спасибо", "Да"]) {
    await translator.translate(request(text), workOf());
  }
  assert.equal(groq.requests.length, 3);
  await translator.translate(request("Нет"), workOf());
  assert.equal(groq.requests.length, 4);
});

Deno.test("a failure is not remembered", async () => {
  await using groq = startGroq();
  const good = groq.answer;
  groq.answer = () => ({ content: null, finishReason: "content_filter" });
  const translator = translatorOf(groq);
  await assert.rejects(translator.translate(request("Привет"), workOf()), { kind: "refused" });
  groq.answer = good;
  assert.equal((await translator.translate(request("Привет"), workOf())).kind, "translated");
});

Deno.test("who leaves a shared call does not end it for the others; when all have left, it ends", async () => {
  await using groq = startGroq();
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

  groq.faults.next("completions", { kind: "stall" });
  const last = new AbortController();
  const ended = assert.rejects(
    translator.translate(request("Спасибо"), workOf({ signal: last.signal })),
    /gone/,
  );
  await groq.busy(1);
  last.abort(new Error("gone"));
  await ended;
  await groq.idle();
  assert.equal(groq.requests.at(-1)!.aborted, true);
});

Deno.test("an answer that is cut, bloated or empty leads to smaller pieces, joined with their white space", async () => {
  await using groq = startGroq();
  const sentence = "Это предложение стоит здесь только для того, чтобы текст был длинным. ";
  const text = `${sentence.repeat(12).trim()}\n\n  ${sentence.repeat(12).trim()}`;
  groq.answer = (chat) => {
    const isLong = chat.messages[1]!.content.length > 1_300;
    if (isLong) return { content: '{"source_l', finishReason: "length" };
    return scripted((
      task,
    ) => [
      "ru",
      task.text.replaceAll("Это предложение", "This sentence").replaceAll(
        "стоит здесь только для того, чтобы текст был длинным",
        "is only here so that the text is a long one",
      ),
    ])(chat);
  };
  const entities = [{ type: "bold", offset: 0, length: text.length }];
  const result = await translatorOf(groq).translate({ ...request(text), entities }, workOf());
  assert.ok(result.kind === "translated");
  assert.deepEqual(result.entities, [{ type: "bold", offset: 0, length: result.text.length }]);
  const line = "This sentence is only here so that the text is a long one. ";
  assert.equal(result.text, `${line.repeat(12).trim()}\n\n  ${line.repeat(12).trim()}`);
});

Deno.test("an answer that is no translation gets one more chance, then an honest error", async () => {
  await using groq = startGroq();
  const corrections: (string | undefined)[] = [];
  groq.answer = scripted(({ correction }) => {
    corrections.push(correction);
    return ["de", correction ? "How are you today?" : "Here is the translation: How are you?"];
  });
  const translator = translatorOf(groq);
  const good = await translator.translate(request("Wie geht es dir heute?"), workOf());
  assert.equal(good.kind === "translated" && good.text, "How are you today?");
  assert.deepEqual(corrections, [undefined, "There was something before the translation."]);
  groq.answer = scripted(() => ["de", "I am fine, thank you."]);
  await assert.rejects(translator.translate(request("Und wie geht es Anna?"), workOf()), {
    kind: "unusable-answer",
  });
});

Deno.test("a long text is translated in parts with a little of what was before, and bold goes on across them", async () => {
  await using groq = startGroq();
  const befores: (string | undefined)[] = [];
  groq.answer = scripted(({ text, before }) => {
    befores.push(before);
    return ["ru", text.replaceAll("слово", "a word")];
  });
  const text = "слово ".repeat(2_500).trim();
  const entities = [{ type: "bold", offset: 0, length: text.length }];
  const result = await translatorOf(groq).translate({ text, entities, target: "en" }, workOf());
  assert.ok(result.kind === "translated");
  assert.equal(result.text, "a word ".repeat(2_500).trim());
  assert.deepEqual(result.entities, [{ type: "bold", offset: 0, length: result.text.length }]);
  assert.equal(befores[0], undefined);
  assert.ok(befores.length > 2);
  for (const before of befores.slice(1)) assert.match(before!, /слово$/);
});
