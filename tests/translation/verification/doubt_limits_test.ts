import assert from "node:assert/strict";
import { GroqRefusal } from "../../../src/playground/groq/refusal.ts";
import type { EmbeddedGroq } from "../../../src/playground/groq/server.ts";
import { createTextTranslator } from "../../../src/translation/text_translator.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startJudgedGroq } from "../../harness/groq_api/judge_groq.ts";
import { arrivals } from "../../harness/model/arrivals.ts";
import { chatModelOf } from "../../harness/model/groq_models.ts";
import { readTask, scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";
import { workOf } from "../../harness/work.ts";

const request = (text: string) => ({ text, entities: [], target: "en" });

function translatorOf(groq: EmbeddedGroq) {
  return createTextTranslator(chatModelOf(groq));
}

test("a translation ends after 30 s in all, also where it is asked for twice", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  groq.answer = scripted(() => ["ru", "I can't help with that."]);
  const gate = Promise.withResolvers<void>();
  groq.faults.next("completions", { kind: "gate", until: gate.promise });
  const over = assert.rejects(translatorOf(groq).translate(request("слово"), workOf()), {
    kind: "timeout",
  });
  await groq.busy(1);
  clock.advance(11_000);
  const arrived = arrivals(groq.faults, { kind: "stall" });
  gate.resolve();
  await arrived();
  clock.advance(12_000);
  await clock.waiting(1_000);
  clock.advance(1_000);
  await arrived();
  clock.advance(6_000);
  await over;
});

test("a doubtful answer is shown where a second one does not come within 10 s, or is not to be had", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  const doubtful = scripted(() => ["ru", "word (a noun)"]);
  const [asked, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  groq.answer = async (chat) => {
    if (readTask(chat).correction) {
      asked.resolve();
      await end.promise;
    }
    return doubtful(chat);
  };
  const first = translatorOf(groq).translate(request("слово"), workOf());
  await asked.promise;
  clock.advance(10_000);
  const shown = await first;
  assert.equal(shown.kind === "translated" && shown.text, "word (a noun)");
  end.resolve();

  let calls = 0;
  groq.answer = scripted(() => {
    if (calls++ > 0) throw new GroqRefusal(429, "Rate limit reached", "rate_limit_exceeded");
    return ["ru", "a (second) word"];
  });
  const other = await translatorOf(groq).translate(request("ещё слово"), workOf());
  assert.equal(other.kind === "translated" && other.text, "a (second) word");
});
