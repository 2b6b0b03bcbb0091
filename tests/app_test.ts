import assert from "node:assert/strict";
import { test } from "./harness/test.ts";
import { startHarness } from "./harness/harness.ts";
import { openSqliteStore } from "../src/store/sqlite/sqlite_store.ts";

test("what is not answered when the time for stopping is over is answered after the next start, once", async () => {
  await using harness = await startHarness({ limits: { drainMs: 1 } });
  const { telegram, groq, lines } = harness;
  const gate = Promise.withResolvers<void>();
  groq.faults.next("completions", { kind: "gate", until: gate.promise });
  const ann = telegram.user({ language_code: "en" });
  ann.write("Привет");
  ann.write("Спасибо");
  await groq.busy(1);
  await harness.stop();
  assert.match(lines.join("\n"), /Giving up what is left; it comes again/);
  gate.resolve();
  await harness.restart();
  assert.match((await ann.next()).message.text!, /^Hello/);
  assert.match((await ann.next()).message.text!, /^Thank you/);
  const answers = [...ann.chat.messages.values()].filter(({ from }) => from?.is_bot);
  assert.equal(answers.length, 2);
  assert.ok(!lines.some((line) => line.includes("ERROR")));
});

test("what was counted in the last minute is not lost at an orderly end", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Привет");
  await ann.next();
  await harness.stop();
  const path = `${harness.config.dataDir}/translation-bot.sqlite`;
  const store = openSqliteStore(path, { bot: harness.telegram.bot.id });
  const counts = await store.counts.since(0);
  await store.close();
  assert.equal(counts.find(({ name }) => name === "updates:text")?.value, 1);
});
