import assert from "node:assert/strict";
import { costOf } from "../../src/groq/prices.ts";
import { test } from "../harness/test.ts";

test("tokens and speech cost what Groq's page says, cached ones half, an unknown model nothing", () => {
  const million = 1_000_000;
  const model = "openai/gpt-oss-120b";
  assert.equal(costOf({ model, promptTokens: million }), 0.15);
  assert.equal(costOf({ model, promptTokens: million, cachedTokens: million }), 0.075);
  assert.equal(costOf({ model, completionTokens: million }), 0.6);
  assert.equal(costOf({ model: "whisper-large-v3", audioSeconds: 3_600 }), 0.111);
  assert.equal(costOf({ model: "another", promptTokens: million, audioSeconds: 9 }), 0);
});
