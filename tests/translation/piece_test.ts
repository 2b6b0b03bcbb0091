import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { type AskedTask, scripted } from "../harness/model/scripted_model.ts";
import { workOf } from "../harness/work.ts";

const SENTENCE = "Это предложение стоит здесь только для того, чтобы текст был длинным. ";
/** Above and below twice the size down to which a piece is halved. */
const LONG = SENTENCE.repeat(8).trim();
const SHORT = SENTENCE.repeat(2).trim();
const english = (text: string) =>
  text.replaceAll(SENTENCE.trim(), "This sentence is only here so that the text is a long one.");

/** Translates with a model that answers the whole text as `spoil` says, and its halves well. */
async function translate(
  text: string,
  spoil: (task: AskedTask) => string,
  alternative?: string,
) {
  await using groq = startJudgedGroq();
  const asked: AskedTask[] = [];
  groq.answer = scripted((task) => {
    asked.push(task);
    const isWhole = task.text === text && task.correction === undefined;
    return ["ru", isWhole ? spoil(task) : english(task.text)];
  });
  const result = await createTextTranslator(chatModelOf(groq)).translate(
    {
      text,
      entities: [],
      target: alternative ? "ru-RU" : "en",
      ...(alternative && { alternative }),
    },
    workOf(),
  );
  assert.ok(result.kind === "translated");
  assert.equal(result.text, english(text));
  return asked;
}

const SPOILED: readonly [what: string, spoil: (task: AskedTask) => string][] = [
  ["empty", () => ""],
  ["far too long", ({ text }) => english(text).repeat(5)],
  ["a summary", () => "A sentence."],
];
for (const [what, spoil] of SPOILED) {
  test(`a long piece whose translation is ${what} is halved, a short one is asked for once more`, async () => {
    const long = await translate(LONG, spoil);
    assert.ok(long.length >= 3 && long.slice(1).every(({ text }) => text.length < LONG.length));
    assert.ok(long.every(({ correction }) => correction === undefined));
    const short = await translate(SHORT, spoil);
    assert.deepEqual(short.map(({ text }) => text), [SHORT, SHORT]);
    assert.notEqual(short[1]!.correction, undefined);
  });
}

test("the first half decides the language for the other", async () => {
  const asked = await translate(LONG, () => "", "en");
  const directions = asked.map(({ target, alternative }) => `${target} ${alternative ?? "-"}`);
  assert.deepEqual(directions.slice(0, 2), ["ru-RU en", "ru-RU en"]);
  assert.ok(directions.length > 2 && directions.slice(2).every((one) => one === "en -"));
});
