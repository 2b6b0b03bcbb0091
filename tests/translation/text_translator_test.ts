import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { groqRateLimit } from "../../src/playground/groq/refusal.ts";
import type { EmbeddedGroq } from "../../src/playground/groq/server.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import type { TranslationModel } from "../../src/translation/model.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { type AskedTask, scripted } from "../harness/model/scripted_model.ts";
import { workOf } from "../harness/work.ts";

const request = (text: string) => ({ text, entities: [], target: "en" });

function translatorOf(groq: EmbeddedGroq) {
  return createTextTranslator(chatModelOf(groq));
}

test("an answer that is cut, bloated or empty leads to smaller pieces, joined with their white space", async () => {
  await using groq = startJudgedGroq();
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

test("an answer that is no translation gets one more chance, then an honest error", async () => {
  await using groq = startJudgedGroq();
  const corrections: (string | undefined)[] = [];
  groq.answer = scripted(({ correction }) => {
    corrections.push(correction);
    return ["de", correction ? "How are you today?" : "How are you today? (A translation)"];
  });
  const translator = translatorOf(groq);
  const good = await translator.translate(request("Wie geht es dir heute?"), workOf());
  assert.equal(good.kind === "translated" && good.text, "How are you today?");
  assert.deepEqual(corrections, [
    undefined,
    "Something seems to stand beside the translation that the text does not say. If it was right, give it again.",
  ]);
  groq.answer = scripted(() => ["de", "I'm sorry, but I can't help with that."]);
  await assert.rejects(translator.translate(request("Und wie geht es Anna?"), workOf()), {
    kind: "unusable-answer",
  });
});

test("a long text is translated in parts with a little of what was before, and bold goes on across them", async () => {
  await using groq = startJudgedGroq();
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
  for (const before of befores.slice(1)) {
    assert.match(before!, /слово$/);
    assert.ok(before!.length > 150 && before!.length <= 200);
  }
});

test("what the model sees of the text before is whole characters", async () => {
  await using groq = startJudgedGroq();
  const befores: (string | undefined)[] = [];
  groq.answer = scripted(({ text, before }) => {
    befores.push(before);
    return ["ru", text.replaceAll("слово", "a word")];
  });
  // The last 200 units begin in the middle of an emoji, at whichever of two places they begin.
  for (const odd of ["", "!"]) {
    const part = `${"слово ".repeat(640)}${"😀".repeat(120)}${odd}`;
    await translatorOf(groq).translate(request(`${part}\n\n${part}`), workOf());
  }
  const seen = befores.filter((before) => before !== undefined);
  assert.equal(seen.length, 2);
  for (const before of seen) assert.doesNotMatch(before, /\p{Surrogate}/u);
});

/** A text of so many pieces, of which each says its number; words come back as they are. */
function inPieces(count: number): string {
  const line = "слово ".repeat(640).trim();
  return Array.from({ length: count }, (_, index) => `${index} ${line}`).join("\n\n");
}

const copyWords = ({ text }: AskedTask) => ["ru", text.replaceAll("слово", "a word")] as const;

test("of a long text three pieces are asked for at once, after the first, and progress is told", async () => {
  await using groq = startJudgedGroq();
  const [first, rest] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const copy = scripted(copyWords);
  groq.answer = async (chat) => {
    await (groq.requests.length === 1 ? first : rest).promise;
    return copy(chat);
  };
  const model = chatModelOf(groq);
  let begun = 0;
  const counting: TranslationModel = {
    ...model,
    translate(task, work) {
      begun++;
      return model.translate(task, work);
    },
  };
  const progress: string[] = [];
  const onPart = (done: number, total: number) => progress.push(`${done}/${total}`);
  const text = inPieces(6);
  const result = createTextTranslator(counting).translate(request(text), workOf({ onPart }));
  await groq.busy(1);
  assert.equal(begun, 1);
  first.resolve();
  await groq.busy(3);
  assert.equal(begun, 1 + 3);
  rest.resolve();
  const translated = await result;
  assert.ok(translated.kind === "translated");
  assert.equal(translated.text, text.replaceAll("слово", "a word"));
  assert.deepEqual(progress, ["1/6", "2/6", "3/6", "4/6", "5/6", "6/6"]);
});

test("the first piece decides the language for all of them", async () => {
  await using groq = startJudgedGroq();
  const targets: string[] = [];
  groq.answer = scripted((task) => {
    targets.push(`${task.target} ${task.alternative ?? "-"}`);
    return ["en", task.text.replaceAll("word", "слово")];
  });
  const text = inPieces(3).replaceAll("слово", "word, word");
  const result = await translatorOf(groq)
    .translate({ ...request(text), alternative: "ru" }, workOf());
  assert.equal(result.kind === "translated" && result.target, "ru");
  assert.equal(targets[0], "en ru");
  assert.ok(targets.length >= 3 && targets.slice(1).every((one) => one === "ru -"), `${targets}`);
});

test("a script that one language alone has needs no detection", async () => {
  await using groq = startJudgedGroq();
  const asked: string[] = [];
  groq.answer = scripted((task) => {
    asked.push(`${task.target} ${task.alternative ?? "-"}`);
    return ["ko", "Hello"];
  });
  const translator = translatorOf(groq);
  const korean = { ...request("안녕하세요"), target: "ko" };
  assert.deepEqual(await translator.translate(korean, workOf()), { kind: "already", source: "ko" });
  await translator.translate({ ...korean, alternative: "en" }, workOf());
  await translator.translate({ ...korean, target: "en", alternative: "de" }, workOf());
  assert.deepEqual(asked, ["en -", "en -"]);
});

test("only terms that stand in the text, in either direction, are sent along", async () => {
  await using groq = startJudgedGroq();
  let sent: AskedTask["glossary"];
  groq.answer = scripted((task) => {
    sent = task.glossary;
    return ["de", "The contract of Mueller"];
  });
  const glossary = [
    { source: "VERTRAG", target: "agreement" },
    { source: "company", target: "MÜLLER" },
    { source: "invoice", target: "Rechnung" },
  ];
  await translatorOf(groq)
    .translate({ ...request("Der Vertrag von Müller"), glossary }, workOf());
  assert.deepEqual(sent, glossary.slice(0, 2));
});

test("a long text waits out a limit at any of its pieces, a brief one is told at once", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  groq.answer = scripted(copyWords);
  groq.faults.next("completions", groqRateLimit(7));
  await assert.rejects(translatorOf(groq).translate(request("слово"), workOf()), {
    kind: "rate-limited",
    retryAfterS: 7,
  });
  const waits: number[] = [];
  const onWait = (waitS: number) => waits.push(waitS);
  const work = workOf({ patience: "long", onWait });
  groq.faults.next("completions", groqRateLimit(7));
  const text = inPieces(3);
  const patient = translatorOf(groq).translate(request(text), work);
  await clock.waiting(7_000);
  clock.advance(7_000);
  const result = await patient;
  assert.equal(result.kind === "translated" && result.text, text.replaceAll("слово", "a word"));
  assert.deepEqual(waits, [7]);
  groq.faults.next("completions", groqRateLimit(8));
  const spoken = translatorOf(groq).romanise("слово", work).catch(() => "no answer");
  await clock.waiting(8_000);
  clock.advance(8_000);
  await spoken;
  assert.deepEqual(waits, [7, 8]);
});

test("patience ends after 10 min", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  groq.faults.always("completions", groqRateLimit(100));
  const over = assert.rejects(
    translatorOf(groq).translate(request("слово"), workOf({ patience: "long" })),
    { kind: "timeout" },
  );
  for (let wait = 0; wait < 6; wait++) {
    await clock.waiting(100_000);
    clock.advance(100_000);
  }
  await over;
});

test("marks that are lost twice cost the formatting, not the text", async () => {
  await using groq = startJudgedGroq();
  const corrections: (string | undefined)[] = [];
  groq.answer = scripted((task) => {
    corrections.push(task.correction);
    return ["ru", "The <g1>first word"];
  });
  const entities = [{ type: "bold", offset: 0, length: 6 }];
  const result = await translatorOf(groq).translate(
    { ...request("Первое слово"), entities },
    workOf(),
  );
  assert.ok(result.kind === "translated");
  assert.deepEqual([result.text, result.entities], ["The first word", []]);
  assert.deepEqual(corrections, [
    undefined,
    "Tags were missing, doubled, or not well nested. If it was right, give it again.",
  ]);
});

test("a second answer that has its marks is taken, one that is worse than lost marks is not", async () => {
  await using groq = startJudgedGroq();
  const entities = [{ type: "bold", offset: 0, length: 6 }];
  const asked = { ...request("Первое слово"), entities };
  const second = async (answer: string) => {
    groq.answer = scripted(({ correction }) => ["ru", correction ? answer : "The first word"]);
    const result = await translatorOf(groq).translate(asked, workOf());
    return result.kind === "translated" ? [result.text, result.entities.length] : [];
  };
  assert.deepEqual(await second("<g1>The first</g1> word"), ["The first word", 1]);
  assert.deepEqual(await second("A translation, <g1>first</g1> word"), ["The first word", 0]);
});
