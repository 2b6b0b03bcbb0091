import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import type { TelegramUser } from "../../../../src/playground/telegram/user.ts";
import { type Harness, startHarness } from "../../../harness/harness.ts";
import { scripted } from "../../../harness/model/scripted_model.ts";
import { test } from "../../../harness/test.ts";
import { documentXml, wordFile } from "../../../translation/documents/word/word_files.ts";
import { writePdf } from "../../../translation/documents/pdf/pdf_writer.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

/** Returns the next thing that is no progress. */
async function answerTo(person: TelegramUser): Promise<Message> {
  for (;;) {
    const { message, kind } = await person.next();
    if (kind !== "delete" && !message.text?.startsWith("⏳")) return message;
  }
}

function people({ telegram, groq }: Harness) {
  groq.answer = scripted(({ text }) => ["ru", text.replaceAll(/\p{L}+/gu, "word")]);
  return {
    ann: telegram.user({ id: 501, language_code: "en", first_name: "Ann" }),
    bob: telegram.user({ id: 502, language_code: "en", first_name: "Bob" }),
  };
}

const paragraph = "<w:p><w:r><w:t>Привет</w:t></w:r></w:p>";
const good = wordFile(documentXml(paragraph));
const packed = (name: string, type: string) =>
  wordFile(documentXml(paragraph), { [name]: bytes(type) });

/** Marks all entries of an archive as encrypted (PKWARE APPNOTE 6.3, 4.4.4). */
function encrypted(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const changed = archive.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 10 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014B50) changed[at + 8]! |= 1;
  }
  return changed;
}

const DAMAGED = /seems to be damaged/;
const TOO_LONG = /too much in this file/;
const LOCKED = /has a password/;
const UNKNOWN = /can't read this kind of file/;
const page = (content: string) => writePdf([[]], { content });
const FILES: readonly [string, string, Uint8Array<ArrayBuffer>, RegExp][] = [
  ["70 MB of zeros", "a.docx", wordFile(new Uint8Array(70_000_000)), TOO_LONG],
  [
    "a picture that says that it has 70 MB",
    "a.docx",
    wordFile(documentXml(paragraph), { "word/media/a.png": new Uint8Array(70_000_000) }),
    TOO_LONG,
  ],
  [
    "an outer entity",
    "a.docx",
    wordFile(
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${documentXml(`${paragraph}&b;`)}`,
    ),
    DAMAGED,
  ],
  ["an archive cut in half", "a.docx", good.slice(0, good.length / 2), DAMAGED],
  ["an archive with a password", "a.docx", encrypted(good), LOCKED],
  [
    "an empty archive",
    "a.docx",
    new Uint8Array([0x50, 0x4B, 5, 6, ...new Uint8Array(18)]),
    UNKNOWN,
  ],
  ["rich text", "a.rtf", bytes("{\\rtf1 Hello}"), UNKNOWN],
  ["an old document", "a.doc", new Uint8Array([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3]), LOCKED],
  ["a locked PDF", "a.pdf", writePdf([[{ text: "a", y: 1 }]], { isLocked: true }), LOCKED],
  ["a PDF of pictures", "a.pdf", page("q Q"), /only pictures of pages/],
  ["a PDF of garbage", "a.pdf", bytes("%PDF-1.4 garbage"), DAMAGED],
];

for (const [what, name, file, expected] of FILES) {
  test(`${what} is told, and others hear nothing of it`, async () => {
    await using harness = await startHarness();
    const { ann, bob } = people(harness);
    ann.sendFile(name, file);
    bob.write("Привет");
    assert.match((await bob.next()).message.text!, /^word/);
    assert.match((await answerTo(ann)).text ?? "a file", expected);
    assert.equal(harness.groq.requests.length, 1);
  });
}

test("a document beside which other archives lie comes back with them", async () => {
  await using harness = await startHarness();
  const { ann } = people(harness);
  ann.sendFile("a.docx", packed("word/embeddings/b.docx", "anything"));
  assert.equal((await answerTo(ann)).document?.file_name, "a.en.docx");
});

test("a file that is larger than it was said to be is told where it ends being fetched", async () => {
  await using harness = await startHarness();
  const { ann } = people(harness);
  const { id } = harness.telegram.side.files.add("documents", ".txt", new Uint8Array(1_100_000));
  const document = { file_id: id, file_unique_id: "x", file_name: "a.txt", file_size: 10 };
  ann.send({ document } as Partial<Message>);
  assert.match((await answerTo(ann)).text ?? "a file", /up to 1 MB/);
});

test("twelve people send PDFs at once, and each gets theirs", async () => {
  await using harness = await startHarness();
  people(harness);
  const senders = Array.from(
    { length: 12 },
    (_, nth) => harness.telegram.user({ id: 600 + nth, language_code: "en", first_name: "Ann" }),
  );
  const file = writePdf([[{ text: "Привет", y: 700 }]]);
  for (const one of senders) one.sendFile("a.pdf", file.slice());
  for (const one of senders) {
    assert.equal((await answerTo(one)).document?.file_name, "a.en.docx");
  }
});

for (
  const [name, expected] of [
    ["a;filename=b.exe.txt", "a_filename_b.exe.en.txt"],
    ["../../x.txt", "x.en.txt"],
    ["....txt", "translation.en.txt"],
    ["a\r\nb\u202Etxt.exe.txt", "abtxt.exe.en.txt"],
  ] as const
) {
  test(`the answer to ${JSON.stringify(name)} is called ${expected}`, async () => {
    await using harness = await startHarness();
    const { ann } = people(harness);
    ann.sendFile(name, bytes("Привет"));
    assert.equal((await answerTo(ann)).document?.file_name, expected);
  });
}
