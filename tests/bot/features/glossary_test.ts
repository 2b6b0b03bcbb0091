import assert from "node:assert/strict";
import { startHarness } from "../../harness/harness.ts";
import { test } from "../../harness/test.ts";

const MAX_TERMS = 50;

test("a glossary has room for fifty terms; the next one is refused, and a known one still changed", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const ask = async (command: string) => {
    ann.write(`/glossary ${command}`);
    return (await ann.next()).message.text!;
  };
  for (let count = 1; count <= MAX_TERMS; count++) {
    assert.match(await ask(`add word ${count} = Wort ${count}`), /✅/);
  }
  assert.match(await ask("add another = anderes"), /50/);
  assert.match(await ask("add WORD 1 = Begriff"), /✅/);
  const list = await ask("");
  assert.doesNotMatch(list, /anderes|Wort 1\n/);
  assert.match(list, /WORD 1 = Begriff/);
});

test("a glossary that is longer than a message is shown as far as it fits", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const ask = async (command: string) => {
    ann.write(`/glossary ${command}`);
    return (await ann.next()).message.text!;
  };
  for (let count = 10; count < 35; count++) {
    await ask(`add ${count} ${"a".repeat(90)} = ${"b".repeat(90)}`);
  }
  const shown = await ask("");
  // UTF-16 units of one message (Bot API, sendMessage).
  assert.equal(shown.length, 4_096);
  assert.ok(shown.startsWith("10 aaa"));
});
