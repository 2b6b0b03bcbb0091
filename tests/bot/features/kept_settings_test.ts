import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import type { ChatRequest } from "../../../src/playground/groq/chat.ts";
import { installWallClock } from "../../harness/fake_clock.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { type AskedTask, readTask } from "../../harness/model/scripted_model.ts";

const DAY_MS = 24 * 3_600_000;

async function ask(person: TelegramUser, text: string): Promise<string> {
  person.write(text);
  return (await person.next()).message.text!;
}

/** Returns the task that the model was given last. */
function lastTask({ groq }: Harness): AskedTask {
  return readTask(groq.requests.at(-1)!.body as ChatRequest);
}

test(
  "pair, style and terms are there again after a restart, and gone after they were taken back",
  async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    await ask(ann, "/pair english russian");
    await ask(ann, "/style casual");
    await ask(ann, "/glossary add Rad = bike");
    await harness.restart();
    assert.equal(await ask(ann, "Thank you"), "Спасибо");
    await ask(ann, "Das Rad ist neu");
    const { style, glossary, target } = lastTask(harness);
    assert.deepEqual({ style, glossary, target }, {
      style: "casual",
      glossary: [{ source: "Rad", target: "bike" }],
      target: "en",
    });
    for (const command of ["/pair off", "/style neutral", "/glossary remove Rad"]) {
      await ask(ann, command);
    }
    await harness.restart();
    await ask(ann, "Das Rad ist alt");
    const after = lastTask(harness);
    assert.equal(after.style, undefined);
    assert.equal(after.glossary, undefined);
    assert.match(await ask(ann, "/pair"), /^You read English\./);
  },
);

test(
  "nobody's style or terms reach the model before somebody has set them, nor terms that do not occur",
  async () => {
    await using harness = await startHarness();
    const [ann, bob] = [1, 2].map((id) => harness.telegram.user({ id, language_code: "en" }));
    await ask(ann!, "Guten Tag zusammen");
    assert.deepEqual([lastTask(harness).style, lastTask(harness).glossary], [undefined, undefined]);
    await ask(ann!, "/glossary add Rad = bike");
    await ask(ann!, "/style formal");
    await ask(ann!, "Das Haus ist neu");
    assert.equal(lastTask(harness).style, "formal");
    assert.equal(lastTask(harness).glossary, undefined);
    await ask(bob!, "Das Rad ist neu");
    assert.equal(lastTask(harness).style, undefined);
    assert.equal(lastTask(harness).glossary, undefined);
  },
);

test("a term for the same words takes the place of the one before", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  await ask(ann, "/glossary add Rad = wheel");
  await ask(ann, "/glossary add rad = bike");
  const list = await ask(ann, "/glossary");
  assert.match(list, /^rad = bike\n\n/);
});

test("whoever reads the other language of their pair from now on keeps a pair of the same two", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  await ask(ann, "/pair english russian");
  await ask(ann, "/setlang russian");
  ann.write("/pair");
  const { message } = await ann.next();
  assert.deepEqual(labels(message).filter((label) => label.startsWith("✓")), ["✓ 🇬🇧 English"]);
});

test("the line about the language is not said again after a restart", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  assert.match(await ask(ann, "Привет"), /ℹ️/);
  await harness.restart();
  assert.equal(await ask(ann, "Спасибо"), "Thank you");
});

test("the language of one person's chat is not that of another's", async () => {
  await using harness = await startHarness();
  const [ann, bob] = [1, 2].map((id) => harness.telegram.user({ id, language_code: "en" }));
  await ask(ann!, "/setlang spanish");
  assert.equal(await ask(ann!, "Привет"), "Hola");
  assert.match(await ask(bob!, "Привет"), /^Hello/);
  assert.match(await ask(bob!, "/mylang"), /English, your Telegram language/);
});

test(
  "which message answers which is known for three days, and then forgotten",
  async () => {
    using clock = installWallClock();
    await using harness = await startHarness();
    const [ann, bob] = [1, 2].map((id) => harness.telegram.user({ id, language_code: "en" }));
    const sent = ann!.write("Да");
    const first = (await ann!.next()).message;
    const editAfter = async (days: number, text: string) => {
      await harness.stop();
      clock.advance(days * DAY_MS);
      await harness.restart();
      // The second is answered when the first is done with, and what is old is looked for then.
      for (const text of ["Привет", "/mylang"]) await ask(bob!, text);
      ann!.edit(sent.message_id, text);
      return await ann!.next();
    };
    const followed = await editAfter(2, "Спасибо");
    assert.deepEqual([followed.kind, followed.message.message_id], ["edit", first.message_id]);
    const forgotten = await editAfter(4, "Нет");
    assert.deepEqual([forgotten.kind, forgotten.message.text], ["message", "No"]);
  },
);
