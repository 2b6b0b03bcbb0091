import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startHarness } from "../../harness/harness.ts";
import { holdModel } from "../../harness/model/held_model.ts";
import { heard, recording } from "../../harness/recordings.ts";

/**
 * Telegram shows an action for 5 s (Bot API, sendChatAction), so that it has to be repeated
 * before.
 */
const REPEAT_MS = 4_000;

test("typing that cannot be shown is no failure", async () => {
  await using harness = await startHarness();
  harness.telegram.faults.always("sendChatAction", {
    kind: "answer",
    status: 400,
    body: '{"ok":false,"error_code":400,"description":"Bad Request: CHAT_WRITE_FORBIDDEN"}',
  });
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  assert.match((await ann.next()).message.text!, /^Hello/);
  await harness.stop();
  assert.ok(!harness.lines.some((line) => line.includes(" - ERROR - ")));
});

test("a bot that stops shows no typing any more for what it gave up", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness({ limits: { drainMs: 1 } });
  const { telegram, groq } = harness;
  let shown = 0;
  telegram.on(({ kind }) => kind === "action" && shown++);
  const held = holdModel(groq);
  telegram.user({ language_code: "en" }).write("Где аптека?");
  await held.arrived(1);
  await telegram.waitForCall(({ method }) => method === "sendChatAction");
  await harness.stop();
  const before = shown;
  clock.advance(10 * REPEAT_MS);
  held.release();
  groq.faults.always("completions", { kind: "stall" });
  await harness.restart();
  await groq.busy(1);
  assert.ok(shown <= before + 1);
});

for (
  const [what, path, action] of [
    ["a text", "completions", "typing"],
    ["a recording", "transcriptions", "record_voice"],
  ] as const
) {
  test(
    `while ${what} is worked on, "${action}" goes on for as long as that takes, and no longer`,
    async () => {
      using clock = installFakeClock();
      await using harness = await startHarness();
      const { telegram, groq } = harness;
      const shown: string[] = [];
      let watcher: (() => void) | undefined;
      telegram.on((event) => {
        if (event.kind !== "action") return;
        shown.push(event.action);
        watcher?.();
      });
      const count = async (wanted: number) => {
        const { promise, resolve } = Promise.withResolvers<void>();
        watcher = () => shown.length >= wanted && resolve();
        watcher();
        await promise;
      };
      const held = holdModel(groq, path);
      const ann = telegram.user({ language_code: "en" });
      if (path === "completions") ann.write("Где аптека?");
      else ann.sendRecording("voice", await recording("russian.m4a"), 2);
      await held.arrived(1);
      for (let wanted = 1; wanted <= 4; wanted++) {
        await count(wanted);
        assert.equal(shown.length, wanted);
        clock.advance(REPEAT_MS);
      }
      await count(5);
      assert.deepEqual(new Set(shown), new Set([action]));
      held.release();
      await ann.next();
      const before = shown.length;
      clock.advance(10 * REPEAT_MS);
      await harness.stop();
      assert.equal(shown.length, before);
    },
  );
}

test("of a recording that is translated neither action goes on after the answer", async () => {
  using clock = installFakeClock();
  await using harness = await startHarness();
  const { telegram, groq } = harness;
  const shown: string[] = [];
  telegram.on((event) => event.kind === "action" && shown.push(event.action));
  groq.hear = () => heard("Russian", "Где аптека?");
  const ann = telegram.user({ language_code: "en" });
  ann.sendRecording("voice", await recording("russian.m4a"), 2);
  await ann.next();
  await telegram.waitForCall(({ payload }) => payload.action === "typing");
  assert.deepEqual(shown, ["record_voice", "typing"]);
  clock.advance(10 * REPEAT_MS);
  // Whatever was sent has arrived when somebody else is answered.
  const bob = telegram.user({ language_code: "en" });
  bob.write("👍");
  await bob.next();
  await harness.stop();
  assert.deepEqual(shown, ["record_voice", "typing"]);
});
