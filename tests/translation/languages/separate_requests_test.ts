import assert from "node:assert/strict";
import { startJudgedGroq } from "../../harness/groq_api/judge_groq.ts";
import { chatModelOf } from "../../harness/model/groq_models.ts";
import { readTask, scripted } from "../../harness/model/scripted_model.ts";
import type { EmbeddedGroq } from "../../../src/playground/groq/server.ts";
import { createCachedTranslator } from "../../../src/translation/cached_translator.ts";
import { createTextTranslator } from "../../../src/translation/text_translator.ts";
import { test } from "../../harness/test.ts";
import { workOf } from "../../harness/work.ts";

const request = (text: string) => ({ text, entities: [], target: "en" });

function translatorOf(groq: EmbeddedGroq) {
  return createCachedTranslator(
    createTextTranslator(chatModelOf(groq)),
    (text) => Promise.resolve(text),
  );
}

test("what a word was in one request says nothing about it in another", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(({ target }) => target === "it" ? ["es", "asino"] : ["it", "mantequilla"]);
  const translator = translatorOf(groq);
  const spanish = await translator.translate({ ...request("burro"), target: "es" }, workOf());
  const italian = await translator.translate({ ...request("burro"), target: "it" }, workOf());
  assert.deepEqual([spanish.source, italian.source], ["it", "es"]);
  assert.equal(italian.kind === "translated" && italian.text, "asino");
});

test("a word whose language is known is another one than the same word", async () => {
  await using groq = startJudgedGroq();
  const translator = translatorOf(groq);
  await translator.translate({ ...request("burro"), source: "it" }, workOf());
  await translator.translate({ ...request("burro"), source: "es" }, workOf());
  await translator.translate(request("burro"), workOf());
  assert.equal(groq.requests.length, 3);
});

test("a text of which a person says that it is another language is asked for anew, and for them alone", async () => {
  await using groq = startJudgedGroq();
  const text = "Best wel warm in het water hier";
  let asked = 0;
  groq.answer = scripted(() => asked++ === 0 ? ["en", ""] : ["nl", "Pretty warm in the water"]);
  const translator = translatorOf(groq);
  const plain = { ...request(text), alternative: "de" };
  assert.equal((await translator.translate(request(text), workOf())).kind, "already");
  const contested = await translator.translate({ ...plain, isContested: true }, workOf());
  assert.equal(contested.kind === "translated" && contested.target, "en");
  assert.equal(readTask(JSON.parse(JSON.stringify(groq.requests[1]!.body))).alternative, undefined);
  assert.equal((await translator.translate(request(text), workOf())).kind, "already");
  assert.equal(groq.requests.length, 2);
  await translator.translate({ ...plain, isContested: true }, workOf());
  assert.equal(groq.requests.length, 3);
});

test("letters do not decide where a person says that it is another language", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(() => ["cpg", "Τι κάνεις σήμερα;"]);
  const translator = translatorOf(groq);
  const greek = { text: "Τσι κάνεις σήμερε;", entities: [], target: "el" };
  const shortcut = await translator.translate(greek, workOf());
  assert.deepEqual(shortcut, { kind: "already", source: "el" });
  assert.equal(groq.requests.length, 0);
  const contested = await translator.translate({ ...greek, isContested: true }, workOf());
  assert.equal(contested.kind === "translated" && contested.text, "Τι κάνεις σήμερα;");
  assert.equal(groq.requests.length, 1);
});
