import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { translateDocument } from "../../src/translation/document_translator.ts";
import { parseDocument } from "../../src/translation/documents/open_document.ts";
import { createTextTranslator } from "../../src/translation/text_translator.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { type AskedTask, scripted } from "../harness/model/scripted_model.ts";
import { workOf } from "../harness/work.ts";

const SUBTITLES =
  "1\r\n00:01 --> 00:02\r\n<i>Привет</i>\r\n\r\n2\r\n00:03 --> 00:04\r\n♪\r\n\r\n3\r\n00:05 --> 00:06\r\nПока\r\n";

test("a subtitle that the model loses among others is asked for by itself, without telling progress again", async () => {
  await using groq = startJudgedGroq();
  const asked: AskedTask[] = [];
  groq.answer = scripted((task) => {
    asked.push(task);
    const text = task.text.replace("Привет", "Hello").replace("Пока", "Bye");
    return ["ru", task.text.includes("Привет") ? text.replace(/<g\d+>Bye<\/g\d+>/, "") : text];
  });
  const progress: string[] = [];
  const onPart = (done: number, total: number) => progress.push(`${done}/${total}`);
  const result = await translateDocument(
    createTextTranslator(chatModelOf(groq)),
    await parseDocument("srt", SUBTITLES),
    { target: "en", alternative: "de", style: "formal" },
    workOf({ patience: "long", onPart }),
  );
  assert.ok(result.kind === "translated");
  assert.equal(result.target, "en");
  assert.equal(result.written, SUBTITLES.replace("Привет", "Hello").replace("Пока", "Bye"));
  assert.deepEqual(progress, ["1/1"]);
  // Twice among all, twice with its neighbours.
  assert.equal(asked.length, 5);
  const { text, target, alternative, style } = asked[4]!;
  assert.deepEqual([text, target, alternative, style], ["Пока", "en", undefined, "formal"]);
});

test("in a file that comes out in the pair's other language, a lost subtitle comes out in it, too", async () => {
  await using groq = startJudgedGroq();
  const asked: AskedTask[] = [];
  groq.answer = scripted((task) => {
    asked.push(task);
    // Told no other language, the model takes what is in the target language for done.
    if (task.target === "ru" && task.alternative === undefined) return ["ru", ""];
    const text = task.text.replace("Привет", "Hallo").replace("Пока", "Tschüss");
    return ["ru", task.text.includes("Привет") ? text.replace(/<g\d+>Tschüss<\/g\d+>/, "") : text];
  });
  const result = await translateDocument(
    createTextTranslator(chatModelOf(groq)),
    await parseDocument("srt", SUBTITLES),
    { target: "ru", alternative: "de" },
    workOf({ patience: "long" }),
  );
  assert.ok(result.kind === "translated");
  assert.equal(result.target, "de");
  assert.equal(result.written, SUBTITLES.replace("Привет", "Hallo").replace("Пока", "Tschüss"));
  assert.equal(asked.at(-1)!.target, "de");
});

test("an empty line that the model adds does not end a subtitle", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(({ text }) => ["ru", text.replace("Привет, мир", "Hello,\n\nworld")]);
  const result = await translateDocument(
    createTextTranslator(chatModelOf(groq)),
    await parseDocument("srt", "1\n00:01 --> 00:02\nПривет, мир\n"),
    { target: "en" },
    workOf({ patience: "long" }),
  );
  assert.ok(result.kind === "translated");
  assert.equal(result.written, "1\n00:01 --> 00:02\nHello,\nworld\n");
});

test("a document that is already in the language stays as it is", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(() => ["en", ""]);
  const result = await translateDocument(
    createTextTranslator(chatModelOf(groq)),
    await parseDocument("txt", "Hello"),
    { target: "en" },
    workOf({ patience: "long" }),
  );
  assert.deepEqual(result, { kind: "already", source: "en" });
});

test("an empty line that the model puts into a subtitle is taken out: it would end the subtitle there", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(({ text }) => [
    "ru",
    text.replace("Привет", "Hello,\n \nyou").replace("Пока", "Bye"),
  ]);
  const result = await translateDocument(
    createTextTranslator(chatModelOf(groq)),
    await parseDocument("srt", SUBTITLES),
    { target: "en" },
    workOf({ patience: "long" }),
  );
  assert.ok(result.kind === "translated");
  assert.equal(result.written, SUBTITLES.replace("Привет", "Hello,\r\nyou").replace("Пока", "Bye"));
});

test("a long paragraph of which a part cannot be translated is told, and the rest of it is translated", async () => {
  await using groq = startJudgedGroq();
  const good = "Первое предложение о погоде на берегу. ".repeat(8).trim();
  groq.answer = scripted(({ text }) => [
    "ru",
    text.includes("тайна")
      ? ""
      : text.replaceAll("Первое предложение о погоде на берегу", "Weather"),
  ]);
  const result = await translateDocument(
    createTextTranslator(chatModelOf(groq)),
    await parseDocument("txt", `${good}\n\n${good} Это тайна.`),
    { target: "en" },
    workOf({ patience: "long" }),
  );
  assert.ok(result.kind === "translated");
  assert.deepEqual(result.unchanged, [2]);
  assert.match(result.written, /^(?:Weather\. ?){8}\n\n(?:Weather\. ){2}[^]*тайна\.$/);
});

test("a translation that a program could not fill in is not written, and is listed", async () => {
  await using groq = startJudgedGroq();
  groq.answer = scripted(({ text }) => [
    "ru",
    text.replace(/(<x\d+\/>) дома (<x\d+\/>)/, "$2 houses $1").replace("Привет", "Hello"),
  ]);
  const po = '#, python-format\nmsgid "%s дома %d"\nmsgstr ""\n\nmsgid "Привет"\nmsgstr ""\n';
  const result = await translateDocument(
    createTextTranslator(chatModelOf(groq)),
    await parseDocument("po", po),
    { target: "en" },
    workOf({ patience: "long" }),
  );
  assert.ok(result.kind === "translated");
  assert.equal(result.written, po.replace('"Привет"\nmsgstr ""', '"Привет"\nmsgstr "Hello"'));
  assert.deepEqual(result.unchanged, [1]);
});
