import assert from "node:assert/strict";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { type AskedTask, scripted } from "../harness/model/scripted_model.ts";
import { test } from "../harness/test.ts";
import { workOf } from "../harness/work.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import type { TranslationRequest } from "../../src/translation/translator.ts";
import { estimateTokens } from "../../src/translation/segments.ts";

type Answer = (task: AskedTask) => readonly [source: string, text: string];

/** Translates with a model that answers so, and returns what came of it and what was asked. */
async function translate(answer: Answer, request: Omit<TranslationRequest, "entities">) {
  await using groq = startJudgedGroq();
  const asked: AskedTask[] = [];
  groq.answer = scripted((task) => {
    asked.push(task);
    return answer(task);
  });
  const translator = createTextTranslator(chatModelOf(groq));
  const result = await translator.translate({ ...request, entities: [] }, workOf())
    .catch((error) => error.kind as string);
  return { result, asked };
}

const english = (text: string) =>
  text.replaceAll("Это", "This").replaceAll("слово", "a word").replaceAll(
    "стоит здесь",
    "stands here",
  );
const russian: Answer = ({ text }) => ["ru", english(text)];
const LINE = "Это слово стоит здесь. ";

test("a translation tells the language that it comes from and the one that it is in", async () => {
  for (const [source, target] of [["ru", "en"], ["pt-BR", "en"], ["en-GB", "de"]] as const) {
    const { result } = await translate(() => [source, "Words"], {
      text: "Слова",
      target: "en",
      alternative: "de",
    });
    assert.deepEqual(result, { kind: "translated", source, target, text: "Words", entities: [] });
  }
});

test("a text that is already in the language tells which it is in, after one call", async () => {
  const { result, asked } = await translate(() => ["en-GB", ""], { text: "Words", target: "en" });
  assert.deepEqual(result, { kind: "already", source: "en-GB" });
  assert.equal(asked.length, 1);
});

test("a part without a word stays as it is and costs no call, and progress tells of the others", async () => {
  await using groq = startJudgedGroq();
  const asked: string[] = [];
  groq.answer = scripted((task) => {
    asked.push(task.text);
    return russian(task);
  });
  const progress: string[] = [];
  const numbers = "1,000 2,000 3,000\n".repeat(1_000);
  const link = { type: "url", offset: 2, length: 9 };
  const text = `${numbers}\n\nЭто слово.\n\n${numbers}`;
  const result = await createTextTranslator(chatModelOf(groq)).translate(
    { text, entities: [link], target: "en" },
    workOf({ onPart: (done, total) => progress.push(`${done}/${total}`) }),
  );
  assert.ok(result.kind === "translated");
  assert.equal(result.text, english(text));
  assert.deepEqual(result.entities, [link]);
  assert.deepEqual(progress, ["1/1"]);
  assert.equal(asked.length, 1);
});

test("a text without any word, such as a count that was spoken, is asked for nevertheless", async () => {
  const { result, asked } = await translate(() => ["ru", "1, 2, 3"], {
    text: "1, 2, 3",
    target: "en",
  });
  assert.ok(typeof result === "object" && result.kind === "translated");
  assert.equal(result.text, "1, 2, 3");
  assert.equal(asked.length, 1);
});

test("where the language is known before, the model is told one language only", async () => {
  const wanted = { text: "Слова", target: "ru", alternative: "en" };
  const known = await translate(() => ["ru", "Words"], { ...wanted, source: "ru" });
  assert.deepEqual(known.asked.map(({ target, alternative }) => [target, alternative]), [
    ["en", undefined],
  ]);
  const other = await translate(() => ["bg", "Слова там"], { ...wanted, source: "bg" });
  assert.deepEqual(other.asked.map(({ target, alternative }) => [target, alternative]), [
    ["ru", undefined],
  ]);
  const { alternative: _, ...alone } = wanted;
  const already = await translate(() => ["ru", "Words"], { ...alone, source: "ru-RU" });
  assert.deepEqual(already, { result: { kind: "already", source: "ru-RU" }, asked: [] });
});

test("a text of space only costs no call", async () => {
  for (const text of ["", " \n\t "]) {
    const { result, asked } = await translate(russian, { text, target: "en" });
    assert.deepEqual([result, asked], ["unusable-answer", []]);
  }
});

test("each part of a long text is asked for with the chat's style, and with the terms that stand in it", async () => {
  const part = (name: string) => `${name} ${LINE.repeat(250).trim()}`;
  const text = ["Анна", "Борис", "Вера"].map(part).join("\n\n");
  const glossary = ["Анна", "Борис", "Вера"].map((source) => ({ source, target: `${source}!` }));
  const { result, asked } = await translate(russian, {
    text,
    target: "en",
    style: "formal",
    glossary: [...glossary, { source: "Глеб", target: "Gleb" }],
  });
  assert.ok(typeof result === "object");
  assert.deepEqual(new Set(asked.map(({ style }) => style)), new Set(["formal"]));
  for (const { text, glossary: terms = [] } of asked) {
    const standing = glossary.filter(({ source }) => text.includes(source));
    assert.deepEqual(terms, standing);
  }
  assert.ok(asked.some(({ glossary }) => glossary?.length === 1), "the terms are apart");
});

test("a long text is cut into parts of about the same size, as few as are needed", async () => {
  for (const lines of [60, 180, 200, 260, 400, 560]) {
    const text = LINE.repeat(lines).trim();
    const { asked } = await translate(russian, { text, target: "en" });
    const sizes = asked.map(({ text }) => estimateTokens(text));
    const mean = sizes.reduce((sum, one) => sum + one, 0) / sizes.length;
    assert.ok(Math.max(...sizes) <= 2_000 && Math.max(...sizes) < mean * 1.2, `${lines}: ${sizes}`);
    assert.ok(Math.min(...sizes) > mean * 0.6, `${lines}: ${sizes}`);
    assert.equal(sizes.length, Math.ceil(estimateTokens(text) / 2_000));
  }
});

test("what was said before a long text is context of its first part, the text itself of the others", async () => {
  const text = LINE.repeat(260).trim();
  const { result, asked } = await translate(russian, { text, target: "en", context: "Ein Wort" });
  assert.equal((result as { text: string }).text, english(text));
  const [first, ...others] = asked.map(({ before }) => before!);
  assert.equal(first, "Ein Wort");
  assert.ok(others.length > 0);
  for (const before of others) {
    assert.ok(before.endsWith("слово стоит здесь.") && !before.includes("Ein Wort"), before);
  }
});

test("a part that came back cut is cut in halves, each of them with all that the whole had", async () => {
  const text = LINE.repeat(40).trim();
  const wanted = { style: "casual", glossary: [{ source: "слово", target: "a word" }] } as const;
  const { result, asked } = await translate(
    (task) => task.text === text ? ["ru", ""] : russian(task),
    { text, target: "en", ...wanted },
  );
  assert.ok(typeof result === "object" && result.kind === "translated");
  assert.equal(result.text, english(text));
  assert.ok(asked.length === 3 || asked.length === 4, String(asked.length));
  for (const { style, glossary, target } of asked) {
    assert.deepEqual({ style, glossary, target }, { ...wanted, target: "en" });
  }
});
