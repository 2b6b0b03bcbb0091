import assert from "node:assert/strict";
import type { ChatRequest } from "../../src/playground/groq/chat.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startHarness } from "../harness/harness.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { heard, recording } from "../harness/recordings.ts";
import { test } from "../harness/test.ts";
import { workOf } from "../harness/work.ts";

const MARKED = { source_language: "ru", translation: "Hello" };

/** Translates a text with one model, and returns what was sent and what came of it. */
async function translate(model: string, answer = (_: ChatRequest) => MARKED) {
  await using groq = startJudgedGroq({ models: [model] });
  groq.answer = (chat) => ({ content: JSON.stringify(answer(chat)) });
  const task = { text: "Привет", target: "en" };
  const { text } = await chatModelOf(groq, {}, [model]).translate(task, workOf());
  return { sent: groq.requests[0]!.body as ChatRequest & Record<string, unknown>, text };
}

const contentOf = (chat: ChatRequest) => JSON.parse(chat.messages.at(-1)!.content);

for (
  const [model, reasoning_effort, include_reasoning, strict] of [
    ["openai/gpt-oss-120b", "low", false, true],
    ["qwen/qwen3.6-27b", "none", undefined, false],
    ["moonshotai/kimi-k2-instruct", undefined, undefined, false],
  ] as const
) {
  test(`${model} is asked in the way that it understands, and for no reasoning`, async () => {
    const { sent } = await translate(model);
    assert.deepEqual(
      [sent.reasoning_effort, sent.include_reasoning],
      [reasoning_effort, include_reasoning],
    );
    const format = sent.response_format as { json_schema: { strict: boolean } };
    assert.equal(format.json_schema.strict, strict);
  });
}

test("a text stands between two lines that nobody can know beforehand", async () => {
  const fences = await Promise.all([1, 2].map(async () => {
    const { fence, text } = contentOf((await translate("openai/gpt-oss-20b")).sent);
    assert.equal(text, `${fence}\nПривет\n${fence}`);
    return fence as string;
  }));
  assert.notEqual(fences[0], fences[1]);
});

test("a model that copies these lines does not show them to anybody", async () => {
  const { text } = await translate("openai/gpt-oss-20b", (chat) => {
    const { fence } = contentOf(chat);
    return { ...MARKED, translation: `${fence}\nHello\n${fence}` };
  });
  assert.equal(text, "Hello");
});

test("a recording is heard as a language of a region by the short code that Whisper knows", async () => {
  await using harness = await startHarness();
  const languages: (string | undefined)[] = [];
  harness.groq.hear = ({ language }) => {
    languages.push(language);
    return heard("Portuguese", "Obrigado");
  };
  const ann = harness.telegram.user({ language_code: "en" });
  const sent = ann.sendRecording("voice", await recording("german.mp3"), 3);
  await ann.next();
  ann.write("/listen pt-BR", { reply_to_message_id: sent.message_id });
  await ann.next();
  assert.deepEqual(languages, [undefined, "pt"]);
});
