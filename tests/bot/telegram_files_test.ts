import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { Api } from "grammy/web";
import { FileTooLarge } from "../../src/bot/answers/files.ts";
import { createTelegramFiles, type FileOptions } from "../../src/bot/telegram_files.ts";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { installFakeClock } from "../harness/fake_clock.ts";

const never = new AbortController().signal;

function filesOf({ url, token }: EmbeddedTelegram, options?: FileOptions, apiRoot = url) {
  return createTelegramFiles({ token, apiRoot }, new Api(token, { apiRoot: url }), options);
}

/** Lets Telegram say that the next file is at this path. */
function describeNext({ faults }: EmbeddedTelegram, file_path: string): void {
  const result = { file_id: "x", file_unique_id: "x", file_path };
  faults.next("getFile", {
    kind: "answer",
    status: 200,
    body: JSON.stringify({ ok: true, result }),
  });
}

function store(telegram: EmbeddedTelegram, bytes: number): string {
  return telegram.side.files.add("voice", ".oga", new Uint8Array(bytes).fill(7)).id;
}

test("a file arrives whole, up to the limit and not a byte beyond, whatever was announced", async () => {
  await using telegram = startJudgedTelegram();
  const files = filesOf(telegram);
  const id = store(telegram, 300_000);
  const blob = await files.download(id, 300_000, never);
  assert.equal(blob.size, 300_000);
  await assert.rejects(files.download(id, 299_999, never), FileTooLarge);
  assert.equal((await files.download(store(telegram, 0), 10, never)).size, 0);
});

test("a download that is cut in the middle is begun again, four times at most", async () => {
  using clock = installFakeClock();
  await using telegram = startJudgedTelegram();
  const id = store(telegram, 1_000);
  telegram.faults.always("file", { kind: "cut" });
  const failed = assert.rejects(filesOf(telegram).download(id, 9_999, never), (error: Error) => {
    assert.equal((error as unknown as { kind: string }).kind, "unavailable");
    assert.ok(!JSON.stringify([error.message, String(error.cause)]).includes(telegram.token));
    return true;
  });
  for (const waitMs of [1_000, 2_000, 4_000]) {
    await clock.waiting(waitMs);
    clock.advance(waitMs);
  }
  await failed;
  assert.equal(telegram.calls.filter(({ method }) => method === "getFile").length, 4);
});

for (const kind of ["stall", "stall-inside"] as const) {
  test(`a download slower than the limit is given up (${kind})`, async () => {
    await using telegram = startJudgedTelegram();
    const id = store(telegram, 1_000);
    telegram.faults.always("file", { kind });
    await assert.rejects(filesOf(telegram, { limitMs: 50 }).download(id, 9_999, never), {
      kind: "timeout",
    });
  });
}

test("a path that leads elsewhere is not asked for at all", async () => {
  await using telegram = startJudgedTelegram();
  let asked = 0;
  telegram.faults.always((name) => name === "file" && ++asked > 0, { kind: "cut" });
  for (const path of ["../../secret", "voice/../../x", "https://example.org/x", "voice/x?y", ""]) {
    describeNext(telegram, path);
    await assert.rejects(filesOf(telegram).download("x", 9_999, never), { kind: "gone" }, path);
  }
  assert.equal(asked, 0);
});

test("a path with the signs that names of files have is asked for", async () => {
  await using telegram = startJudgedTelegram();
  const asked: string[] = [];
  telegram.faults.always((name) => name === "file" && asked.push(name) > 0, {
    kind: "answer",
    status: 404,
    body: "",
  });
  for (const path of ["voice/file_1.oga", "documents/my notes.txt", "a/b-c@d:e.md"]) {
    describeNext(telegram, path);
    await assert.rejects(filesOf(telegram).download("x", 9_999, never), { kind: "gone" }, path);
  }
  assert.equal(asked.length, 3);
});

test("a server on this machine hands out files of its own folder, as large as they may be", async () => {
  await using telegram = startJudgedTelegram();
  const folder = await Deno.makeTempDir({ prefix: "translation-bot-" });
  try {
    await Deno.mkdir(`${folder}/files`);
    await Deno.writeFile(`${folder}/files/voice`, new Uint8Array(1_000));
    await Deno.writeFile(`${folder}/secret`, new Uint8Array(10));
    const localFiles = `${folder}/files/`;
    const download = (path: string, maxBytes: number, apiRoot?: string) => {
      describeNext(telegram, path);
      return filesOf(telegram, { localFiles }, apiRoot).download("x", maxBytes, never);
    };
    assert.equal((await download(`${localFiles}voice`, 1_000)).size, 1_000);
    await assert.rejects(download(`${localFiles}voice`, 999), FileTooLarge);
    for (const path of [`${folder}/secret`, `${localFiles}../secret`, `${localFiles}none`]) {
      await assert.rejects(download(path, 1_000), { kind: "gone" }, path);
    }
    const named = telegram.url.replace("127.0.0.1", "localhost");
    assert.equal((await download(`${localFiles}voice`, 1_000, named)).size, 1_000);
    const elsewhere = "https://telegram.example.org";
    await assert.rejects(download(`${localFiles}voice`, 1_000, elsewhere), { kind: "gone" });
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});
