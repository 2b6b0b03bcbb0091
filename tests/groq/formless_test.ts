import assert from "node:assert/strict";
import type { ChatAnswer } from "../../src/playground/groq/chat.ts";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { type Harness, startHarness } from "../harness/harness.ts";
import { test } from "../harness/test.ts";

const ANSWER = JSON.stringify({ source_language: "ru", translation: "Hello" });

/** Answers without the form that was asked for, by what they contain. */
const CONTENTS: Readonly<Record<string, ChatAnswer>> = {
  "nothing": { content: "" },
  "no JSON": { content: "Good day to you" },
  "half of it": { content: '{"source_language":"ru","transl' },
  "other fields": { content: '{"text":"Hello"}' },
  "a call of a tool": { content: ANSWER, finishReason: "tool_calls" },
};
const CODES = ["json_validate_failed", "tool_use_failed"];

async function ask(prepare: (harness: Harness) => void) {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  prepare(harness);
  ann.write("Привет");
  const { text } = (await ann.next()).message;
  return { text: text!, calls: harness.groq.requests.length, lines: harness.lines };
}

for (const code of CODES) {
  test(`${code} costs a second call, not the answer`, async () => {
    const { text, calls } = await ask(({ groq }) =>
      groq.faults.next("completions", groqError(400, "Failed to generate JSON.", code))
    );
    assert.match(text, /^Hello/);
    assert.equal(calls, 2);
  });
}

for (const [what, content] of Object.entries(CONTENTS)) {
  test(`an answer with ${what} in it costs a second call, not the translation`, async () => {
    const { text, calls, lines } = await ask(({ groq }) => {
      const { answer } = groq;
      let asked = 0;
      groq.answer = (chat) => asked++ === 0 ? content : answer(chat);
    });
    assert.match(text, /^Hello/);
    assert.equal(calls, 2);
    assert.deepEqual(lines.filter((line) => line.includes(" - ERROR - ")), []);
  });
}

for (
  const [before, after] of [["```json\n", "\n```"], ["Here it is: ", " Anything else?"]] as const
) {
  test(`JSON between ${JSON.stringify(before)} and ${JSON.stringify(after)} is read as it is`, async () => {
    const { text, calls } = await ask(({ groq }) => {
      groq.answer = () => ({ content: before + ANSWER + after });
    });
    assert.match(text, /^Hello/);
    assert.equal(calls, 1);
  });
}

test("where one model never keeps to the form, the next one is asked", async () => {
  const models: string[] = [];
  const { text } = await ask(({ groq }) => {
    const { answer } = groq;
    groq.answer = (chat) => {
      models.push(chat.model);
      return chat.model === "openai/gpt-oss-120b" ? { content: "Good day" } : answer(chat);
    };
  });
  assert.match(text, /^Hello/);
  assert.deepEqual(models, [
    ...["openai/gpt-oss-120b", "openai/gpt-oss-120b"],
    "openai/gpt-oss-20b",
  ]);
});

test("where the form never comes, the person is told after two calls of each model, and not to use other words", async () => {
  for (const code of CODES) {
    const { text, calls } = await ask(({ groq }) =>
      void groq.faults.always("completions", groqError(400, "Failed to generate JSON.", code))
    );
    assert.match(text, /no usable translation\. Please try again/);
    assert.equal(calls, 4);
  }
});
