import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startHarness } from "../../harness/harness.ts";
import { startSilentGroq } from "../../harness/model/silent_groq.ts";

/** A bot whose Groq never answers, with the words of one person under way. */
async function startUnanswered(groq: { readonly url: string; readonly asked: Promise<void> }) {
  const harness = await startHarness({
    config: {
      groq: {
        apiKey: `gsk_${"a1".repeat(26)}`,
        baseUrl: groq.url,
        models: ["openai/gpt-oss-120b"],
        whisperModels: ["whisper-large-v3"],
        maxAudioBytes: 1_048_576,
      },
    },
  });
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Где аптека?");
  await groq.asked;
  return { harness, ann };
}

test(
  "a call that takes too long is ended on the wire, and after 30 s in all the person is told",
  async () => {
    using clock = installFakeClock({ limits: true });
    using groq = startSilentGroq();
    const { harness, ann } = await startUnanswered(groq);
    await using _ = harness;
    await clock.waiting(30_000);
    clock.advance(12_000);
    await groq.left(1);
    await clock.waiting(1_000);
    clock.advance(18_000);
    assert.match((await ann.next()).message.text!, /took too long/);
  },
);

test(
  "a bot that stops gives up its call on the wire, not only in its own eyes",
  async () => {
    using clock = installFakeClock({ limits: true });
    using groq = startSilentGroq();
    const { harness } = await startUnanswered(groq);
    await using _ = harness;
    const stopped = harness.stop();
    await clock.waiting(25_000);
    clock.advance(25_000);
    await groq.left(1);
    await stopped;
  },
);
