import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import type { TelegramUser } from "../../../../src/playground/telegram/user.ts";
import { startHarness } from "../../../harness/harness.ts";
import { holdModel } from "../../../harness/model/held_model.ts";
import { scripted } from "../../../harness/model/scripted_model.ts";
import { test } from "../../../harness/test.ts";
import { documentXml, wordFile } from "../../../translation/documents/word/word_files.ts";

const DOCUMENT = wordFile(documentXml("<w:p><w:r><w:t>Привет</w:t></w:r></w:p>"));

async function answerTo(person: TelegramUser): Promise<Message> {
  for (;;) {
    const { message, kind } = await person.next();
    if (kind !== "delete" && !message.text?.startsWith("⏳")) return message;
  }
}

test("large files of many people are worked on a few at once, small ones and texts beside them", async () => {
  await using harness = await startHarness();
  const { telegram, groq } = harness;
  groq.answer = scripted(({ text }) => ["ru", text.replaceAll(/\p{L}+/gu, "word")]);
  const held = holdModel(groq);
  const person = (id: number) => telegram.user({ id, language_code: "en", first_name: "Ann" });
  const send = (one: TelegramUser, file_size: number) => {
    const { id } = telegram.side.files.add("documents", ".docx", DOCUMENT.slice());
    const document = { file_id: id, file_unique_id: id, file_name: "a.docx", file_size };
    one.send({ document } as Partial<Message>);
  };
  const large = Array.from({ length: 6 }, (_, nth) => person(601 + nth));
  for (const one of large) send(one, 20_000_000);
  await held.arrived(3);
  const small = person(701);
  send(small, DOCUMENT.length);
  await held.arrived(4);
  const bob = person(801);
  bob.write("Привет");
  await held.arrived(5);
  const fetched = () => telegram.calls.filter(({ method }) => method === "getFile").length;
  assert.equal(fetched(), 4);
  // Who waits can leave, and holds up nobody.
  large[5]!.stopDraft();
  assert.equal((await answerTo(large[5]!)).text, "Stopped.");
  held.release();
  assert.match((await answerTo(bob)).text!, /^word/);
  for (const one of [small, ...large.slice(0, 5)]) {
    assert.equal((await answerTo(one)).document?.file_name, "a.en.docx");
  }
  assert.equal(fetched(), 6);
});
