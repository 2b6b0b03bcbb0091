import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { Message } from "grammy/types";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { telegramError } from "../../src/playground/telegram/refusal.ts";
import type { TelegramUser } from "../../src/playground/telegram/user.ts";
import { type Harness, startHarness } from "../harness/harness.ts";
import { heard, recording } from "../harness/recordings.ts";
import { scripted } from "../harness/model/scripted_model.ts";
import { writePdf } from "../translation/documents/pdf/pdf_writer.ts";
import { documentXml, wordFile } from "../translation/documents/word/word_files.ts";

/** Stands in every word that people or models say here. */
const SENTINEL = "Quetzalcoatl";
const paragraphOf = (text: string) => `<w:p><w:r><w:t>${text} ${SENTINEL}</w:t></w:r></w:p>`;
const english = await recording("english.ogg");
const bytes = (text: string) => new TextEncoder().encode(text);

/**
 * Makes a person whose every word, name and file name is a sentinel, and whose model says it,
 * too.
 */
async function scene(): Promise<{ harness: Harness; person: TelegramUser }> {
  const harness = await startHarness();
  harness.groq.answer = scripted(({ text }) => ["es", `${SENTINEL} translated: ${text.length}`]);
  harness.groq.hear = () => heard("Spanish", `Hola, habla ${SENTINEL}`);
  const person = harness.telegram.user({
    first_name: SENTINEL,
    last_name: SENTINEL,
    username: `${SENTINEL}_user`,
    language_code: "en",
  });
  return { harness, person };
}

/** Nothing of it in any line, at the level that says most. */
function assertSilent({ lines }: Harness): void {
  assert.ok(lines.length > 0);
  assert.doesNotMatch(lines.join("\n"), new RegExp(`${SENTINEL}|quetzal`, "i"));
}

const SENDS: Readonly<Record<string, (person: TelegramUser) => void>> = {
  "a text": (person) => person.write(`Hola, soy ${SENTINEL}`),
  "a caption": (person) =>
    person.send({ photo: [], caption: `De ${SENTINEL}` } as Partial<Message>),
  "a voice message": (person) => person.sendRecording("voice", english, 3),
  "a file": (person) =>
    person.sendFile(`${SENTINEL}.txt`, bytes(`Hola, soy ${SENTINEL}`), {
      caption: `De ${SENTINEL}!`,
    }),
  "a Word file": (person) =>
    person.sendFile(`${SENTINEL}.docx`, wordFile(documentXml(paragraphOf("Hola, soy")))),
  "a Word file that is damaged": (person) =>
    person.sendFile(`${SENTINEL}.docx`, wordFile(`<${SENTINEL}>&${SENTINEL};</x>`)),
  "a PDF": (person) =>
    person.sendFile(`${SENTINEL}.pdf`, writePdf([[{ text: `Hola, soy ${SENTINEL}`, y: 700 }]])),
  "a PDF that is damaged": (person) =>
    person.sendFile(`${SENTINEL}.pdf`, bytes(`%PDF-1.4 /${SENTINEL} <</${SENTINEL} (${SENTINEL}`)),
  "a page that is broken": (person) =>
    person.sendFile(`${SENTINEL}.html`, bytes(`<p ${SENTINEL}="<b>Hola, soy ${SENTINEL}`)),
  "data that are broken": (person) =>
    person.sendFile(`${SENTINEL}.json`, bytes(`{"${SENTINEL}": "Hola, soy ${SENTINEL}", \\`)),
  "a table": (person) =>
    person.sendFile(`${SENTINEL}.csv`, bytes(`${SENTINEL};"Hola, soy ${SENTINEL}\n`)),
  "a catalogue that is broken": (person) =>
    person.sendFile(`${SENTINEL}.po`, bytes(`msgid "Hola, soy ${SENTINEL}\nmsgstr ${SENTINEL}`)),
  "a file of doubtful letters": (person) =>
    person.sendFile(`${SENTINEL}.txt`, Uint8Array.of(0xD1, 0xA7, 0xD4, 0xBA)),
  "a file of an unknown kind": (person) => person.sendFile(`${SENTINEL}.zip`, bytes(SENTINEL)),
  "a language that nobody knows": (person) => person.write(`/setlang ${SENTINEL}`),
  "a term": (person) => person.write(`/glossary add ${SENTINEL} = ${SENTINEL}`),
  "a picture": (person) =>
    person.send({ photo: [], author_signature: SENTINEL } as unknown as Partial<Message>),
};

for (const [what, send] of Object.entries(SENDS)) {
  test(
    `nothing of ${what} is in the log, whether it is answered or fails`,
    async () => {
      const { harness, person } = await scene();
      await using _ = harness;
      send(person);
      await person.next();
      harness.groq.faults.always("transcriptions", groqError(400, `${SENTINEL} is no recording`));
      harness.groq.faults.always("completions", groqError(400, `${SENTINEL} is refused`));
      send(person);
      await person.next();
      harness.telegram.faults.always("sendMessage", telegramError(400, "Bad Request: no rights"));
      send(person);
      // The third update: before it is done, nothing of it may have been said yet.
      await harness.waitForLine(/ - Update update_id=100002 /);
      await harness.stop();
      assertSilent(harness);
    },
  );
}

test(
  "nothing of what the model says that is no translation is in the log",
  async () => {
    const { harness, person } = await scene();
    await using _ = harness;
    for (
      const content of [
        SENTINEL,
        `{"source_language":"es","${SENTINEL}":1}`,
        `{"source_language":"${SENTINEL}","translation":""}`,
        `{"source_language":"es","translation":"<think>${SENTINEL}</think>"}`,
      ]
    ) {
      harness.groq.answer = () => ({ content });
      person.write(`¿Dónde vive ${SENTINEL} hoy? ${content.length}`);
      await person.next();
    }
    await harness.stop();
    assertSilent(harness);
  },
);

test(
  "nothing that was said, shown or called is on the disk afterwards; a term is, as it was asked for",
  async () => {
    const { harness, person } = await scene();
    await using _ = harness;
    const dataDir = harness.config.dataDir!;
    const stored = async () => {
      let all = "";
      for await (const { name } of Deno.readDir(dataDir)) {
        all += new TextDecoder("latin1").decode(await Deno.readFile(`${dataDir}/${name}`));
      }
      return all;
    };
    for (const [what, send] of Object.entries(SENDS)) {
      if (what === "a term") continue;
      send(person);
      await person.next();
    }
    await harness.stop();
    assert.ok(!(await stored()).includes(SENTINEL));
    await harness.restart();
    SENDS["a term"]!(person);
    let answer = await person.next();
    while (!answer.message.text?.startsWith("✅")) answer = await person.next();
    await harness.stop();
    assert.ok((await stored()).includes(SENTINEL));
  },
);
