import assert from "node:assert/strict";
import type { Fault } from "../../../src/playground/faults.ts";
import { groqError } from "../../../src/playground/groq/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { openSqliteStore } from "../../../src/store/sqlite/sqlite_store.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const MB = 1_048_576;
const GONE: Fault = { kind: "answer", status: 404, body: "" };
const russian = await recording("russian.m4a");
const bytes = (text: string) => new TextEncoder().encode(text);

/** What people do, and what is counted of it: of a translation both languages, of a failure its kind. */
const COUNTED: readonly [
  what: string,
  act: (person: TelegramUser, harness: Harness) => void,
  counted: string | undefined,
][] = [
  ["a text", (ann) => ann.write("Привет"), "pair:ru>en"],
  ["a caption", (ann) => ann.send({ photo: [], caption: "Danke" }), "pair:de>en"],
  ["a recording", (ann) => ann.sendRecording("voice", russian, 2), "pair:ru>en"],
  ["a text file", (ann) => ann.sendFile("a.txt", bytes("Спасибо")), "pair:document>en"],
  ["a text in one's own language", (ann) => ann.write("Thank you"), undefined],
  ["a text without words", (ann) => ann.write("123"), undefined],
  ["a refused text", (ann, { groq }) => {
    groq.faults.next("completions", groqError(400));
    ann.write("Спасибо");
  }, "failed:refused"],
  ["a recording while the key is refused", (ann, { groq }) => {
    groq.faults.next("transcriptions", groqError(401));
    ann.sendRecording("voice", russian, 2);
  }, "failed:misconfigured"],
  ["a file that is gone", (ann, { telegram }) => {
    telegram.faults.next("file", GONE);
    ann.sendFile("a.txt", bytes("Спасибо"));
  }, "failed:gone"],
  [
    "a text file that is too large",
    (ann) => ann.sendFile("a.txt", new Uint8Array(MB + 1)),
    "failed:too-large",
  ],
  ["a recording that is too large", (ann) => {
    const voice = { file_id: "x", file_unique_id: "x", duration: 9, file_size: 26 * MB };
    ann.send({ voice });
  }, "failed:too-large"],
];

for (const [what, act, counted] of COUNTED) {
  test(`of ${what} the operator sees ${counted ?? "neither a translation nor a failure"} counted once`, async () => {
    await using harness = await startHarness();
    harness.groq.hear = () => heard("Russian", "Где аптека?");
    const ann = harness.telegram.user({ language_code: "en" });
    act(ann, harness);
    await ann.next();
    await harness.stop();
    const isTold = harness.lines.some((line) => line.includes("File download failed"));
    assert.equal(isTold, counted === "failed:gone");
    const path = `${harness.config.dataDir}/translation-bot.sqlite`;
    const store = openSqliteStore(path, { bot: harness.telegram.bot.id });
    const counts = await store.counts.since(0);
    await store.close();
    const seen = counts.filter(({ name }) => /^(pair|failed):/.test(name));
    assert.deepEqual(
      seen.map(({ name, value }) => [name, value]),
      counted === undefined ? [] : [[counted, 1]],
    );
  });
}
