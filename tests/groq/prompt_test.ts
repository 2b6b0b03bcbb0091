import assert from "node:assert/strict";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { test } from "../harness/test.ts";
import { workOf } from "../harness/work.ts";

test("a fence that the model copies is shown to nobody, and is another one each time", async () => {
  await using groq = startJudgedGroq();
  const fences = new Set<string>();
  groq.answer = ({ messages }) => {
    const { fence } = JSON.parse(messages.at(-1)!.content);
    fences.add(fence);
    const translation = `${fence}\nHello ${fence}\n${fence}`;
    return { content: JSON.stringify({ source_language: "ru", translation }) };
  };
  const model = chatModelOf(groq);
  for (let time = 0; time < 2; time++) {
    const { text } = await model.translate({ text: "Привет", target: "en" }, workOf());
    assert.equal(text, "Hello");
  }
  assert.equal(fences.size, 2);
});
