import assert from "node:assert/strict";
import { groqRateLimit } from "../../../src/playground/groq/refusal.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startHarness } from "../../harness/harness.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

/** The values of the lines that say what became of an update. */
function updatesIn(lines: readonly string[]): Record<string, string>[] {
  return lines.filter((line) => / INFO - \[handle\] - Update /.test(line)).map((line) =>
    Object.fromEntries(
      [...line.matchAll(/ (\w+)=("[^"]*"|\S+)/g)].map(([, key, value]) => [key, value]),
    )
  );
}

test("an operator can follow each update in one line: what it was, what was asked, how it ended", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.next();
  harness.groq.faults.next("completions", groqRateLimit(7));
  ann.write("Спасибо");
  await ann.next();
  ann.write("/help");
  await ann.next();
  ann.sendRecording("voice", await recording("german.mp3"), 2);
  await ann.next();
  ann.sendFile("letter.txt", new TextEncoder().encode("Привет"));
  while (!(await ann.next()).message.document);
  await harness.stop();
  const [first, ...others] = updatesIn(harness.lines);
  const { update_id, ...rest } = first!;
  assert.ok(Number(update_id) > 0);
  assert.deepEqual(rest, {
    chat_id: String(ann.id),
    kind: "text",
    outcome: "done",
    source: "ru",
    target: "en",
    model: "openai/gpt-oss-120b",
    calls: "1",
    attempts: "1",
    wait_ms: "0",
    duration_ms: "0",
  });
  assert.deepEqual(
    others.map(({ kind, outcome, source, model, calls }) => [kind, outcome, source, model, calls]),
    [
      ["text", "rate-limited", undefined, "openai/gpt-oss-120b", "1"],
      ["command", "done", undefined, undefined, undefined],
      ["voice", "done", undefined, "whisper-large-v3-turbo", "1"],
      ["document", "done", "document", "openai/gpt-oss-120b", "1"],
    ],
  );
  clock.advance(0);
});

test("what a model calls a language is no word in the log unless it is the code of one", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.groq.answer = scripted(() => ["the secret of Ann", "Hello"]);
  ann.write("Привет");
  await ann.next();
  await harness.stop();
  assert.equal(updatesIn(harness.lines)[0]!.source, "und");
});

test("a limit names the model and the wait", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  harness.groq.faults.next("completions", groqRateLimit(7));
  ann.write("Спасибо");
  await ann.next();
  assert.match(
    harness.lines.join("\n"),
    /Rate limit hit model=openai\/gpt-oss-120b retry_after_s=7 /,
  );
});

test("what Telegram quotes of a message when it refuses it is not in the log", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const refusals = [
    "Bad Request: can't parse message text: geheim",
    "Bad Request: the text 'geheim, so geheim' can't be sent",
    "Bad Request: «geheim» and “geheim” are too long",
  ];
  for (const description of refusals) {
    harness.telegram.faults.next("sendMessage", telegramError(400, description));
    ann.write(`Привет ${description.length}`);
    await ann.next();
  }
  const text = harness.lines.join("\n");
  assert.doesNotMatch(text, /geheim/);
  assert.match(text, /can't parse message text\)/);
  assert.match(text, /the text … can't be sent/);
});
