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
