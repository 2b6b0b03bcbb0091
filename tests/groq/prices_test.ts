import assert from "node:assert/strict";
import { costOf } from "../../src/groq/prices.ts";
import { test } from "../harness/test.ts";

const MILLION = 1_000_000;

test("a call costs what DEPLOYMENT.md says, cached tokens half, and nothing where no price is known", async () => {
  const guide = await Deno.readTextFile(new URL("../../DEPLOYMENT.md", import.meta.url));
  const [, input, output, hour] =
    /gpt-oss-120b` \$([\d.]+) in and\s+\$([\d.]+) out[^$]+\$([\d.]+) for an hour/.exec(guide)!
      .map(Number);
  const model = "openai/gpt-oss-120b";
  assert.equal(costOf({ model, promptTokens: MILLION }), input);
  assert.equal(costOf({ model, promptTokens: MILLION, cachedTokens: MILLION }), input! / 2);
  assert.equal(costOf({ model, completionTokens: MILLION }), output);
  assert.equal(costOf({ model: "whisper-large-v3-turbo", audioSeconds: 3_600 }), hour);
  assert.equal(costOf({ model: "somebody/else", promptTokens: MILLION, audioSeconds: 60 }), 0);
});

/** USD for a million tokens in and out, or for an hour (console.groq.com/docs/models). */
const PUBLISHED: readonly [model: string, input: number, output: number, hour: number][] = [
  ["openai/gpt-oss-120b", 0.15, 0.6, 0],
  ["openai/gpt-oss-20b", 0.075, 0.3, 0],
  ["qwen/qwen3.6-27b", 0.6, 3, 0],
  ["qwen/qwen3.8-27b", 0.8, 4, 0],
  ["whisper-large-v3", 0, 0, 0.111],
  ["whisper-large-v3-turbo", 0, 0, 0.04],
];
for (const [model, input, output, hour] of PUBLISHED) {
  test(`${model} costs what Groq's page says`, () => {
    const cost = costOf({
      model,
      promptTokens: 3 * MILLION,
      completionTokens: 2 * MILLION,
      audioSeconds: 1_800,
    });
    const expected = 3 * input + 2 * output + hour / 2;
    assert.ok(Math.abs(cost - expected) < 1e-9, `${cost} ${expected}`);
  });
}
