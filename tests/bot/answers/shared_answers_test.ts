import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { MessageEntity } from "grammy/types";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { type AskedTask, scripted } from "../../harness/model/scripted_model.ts";

const TEXT = "Guten Tag, die Werkstatt ist heute geschlossen";

/**
 * Two people who read the same language; the model says what it was told, so that a mix-up can
 * be read.
 */
async function startTwo(translate: (task: AskedTask) => string) {
  const harness = await startHarness();
  harness.groq.answer = scripted((task) => ["de", translate(task)]);
  const people = [41, 42].map((id) => harness.telegram.user({ id, language_code: "en" }));
  for (const person of people) await ask(person, "/setlang english");
  return { harness, ann: people[0]!, bob: people[1]! };
}

async function ask(person: TelegramUser, text: string, entities?: MessageEntity[]) {
  person.write(text, entities && { entities });
  return (await person.next()).message;
}

const calls = (harness: Harness) => harness.groq.requests.length;

test("one chat's terms are not in another chat's answer to the same text", async () => {
  const { harness, ann, bob } = await startTwo(({ glossary = [] }) =>
    `The ${glossary[0]?.target ?? "workshop"} is closed today`
  );
  await using _ = harness;
  await ask(ann, "/glossary add Werkstatt = Ann's garage");
  assert.equal((await ask(ann, TEXT)).text, "The Ann's garage is closed today");
  assert.equal((await ask(bob, TEXT)).text, "The workshop is closed today");
  await ask(bob, "/glossary add Werkstatt = Bob's studio");
  assert.equal((await ask(bob, TEXT)).text, "The Bob's studio is closed today");
  assert.equal((await ask(ann, TEXT)).text, "The Ann's garage is closed today");
  assert.equal(calls(harness), 3);
});

test("one chat's style is not in another chat's answer to the same text", async () => {
  const { harness, ann, bob } = await startTwo(({ style = "plain" }) =>
    `A ${style} word: the workshop is closed`
  );
  await using _ = harness;
  await ask(ann, "/style formal");
  await ask(bob, "/style casual");
  assert.equal((await ask(ann, TEXT)).text, "A formal word: the workshop is closed");
  assert.equal((await ask(bob, TEXT)).text, "A casual word: the workshop is closed");
  await ask(bob, "/style neutral");
  assert.equal((await ask(bob, TEXT)).text, "A plain word: the workshop is closed");
});

test(
  "one person's bold letters and links are not in another one's answer to the same text",
  async () => {
    const { harness, ann, bob } = await startTwo(({ text }) =>
      text.replace("Guten Tag", "Good day").replace("die Werkstatt", "the workshop")
        .replace("ist heute geschlossen", "is closed today")
    );
    await using _ = harness;
    const link = (url: string): MessageEntity => ({
      type: "text_link",
      url,
      offset: 11,
      length: 13,
    });
    const anns = await ask(ann, TEXT, [link("https://ann.example/")]);
    const bobs = await ask(bob, TEXT, [link("https://bob.example/")]);
    const plain = await ask(bob, TEXT, []);
    assert.deepEqual(anns.entities, [{ ...link("https://ann.example/"), offset: 10, length: 12 }]);
    assert.deepEqual(bobs.entities, [{ ...link("https://bob.example/"), offset: 10, length: 12 }]);
    assert.equal(plain.entities, undefined);
  },
);

test("one chat's language is not another chat's, with the same other one", async () => {
  const { harness, ann, bob } = await startTwo(({ target }) =>
    target === "es" ? "El taller está cerrado hoy" : "L'atelier est fermé aujourd'hui"
  );
  await using _ = harness;
  await ask(ann, "/setlang spanish");
  await ask(bob, "/setlang french");
  assert.equal((await ask(ann, TEXT)).text, "El taller está cerrado hoy");
  assert.equal((await ask(bob, TEXT)).text, "L'atelier est fermé aujourd'hui");
});

test("the other language of one chat's pair is not another chat's", async () => {
  const { harness, ann, bob } = await startTwo(() => "");
  await using _ = harness;
  const english = "The workshop is closed";
  harness.groq.answer = scripted(({ alternative }) => [
    "en",
    alternative === "es" ? "El taller está cerrado" : "L'atelier est fermé",
  ]);
  await ask(ann, "/pair english spanish");
  await ask(bob, "/pair english french");
  assert.equal((await ask(ann, english)).text, "El taller está cerrado");
  assert.equal((await ask(bob, english)).text, "L'atelier est fermé");
});

test(
  "the same text with the same wishes is one call for both, at once and later",
  async () => {
    const { harness, ann, bob } = await startTwo(() => "The workshop is closed today");
    await using _ = harness;
    for (const person of [ann, bob]) await ask(person, "/style formal");
    ann.write(TEXT);
    bob.write(TEXT);
    assert.equal((await ann.next()).message.text, (await bob.next()).message.text);
    await ask(bob, TEXT);
    assert.equal(calls(harness), 1);
  },
);
