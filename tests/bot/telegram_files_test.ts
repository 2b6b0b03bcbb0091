import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { Api } from "grammy/web";
import { FileTooLarge } from "../../src/bot/answers/files.ts";
import { createTelegramFiles } from "../../src/bot/telegram_files.ts";
import type { EmbeddedTelegram } from "../../src/playground/telegram/server.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { installFakeClock } from "../harness/fake_clock.ts";

const never = new AbortController().signal;

function filesOf({ url, token }: EmbeddedTelegram, limitMs?: number) {
  const api = new Api(token, { apiRoot: url });
  return createTelegramFiles({ token, apiRoot: url }, api, limitMs);
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
    await assert.rejects(filesOf(telegram, 50).download(id, 9_999, never), { kind: "timeout" });
  });
}

test("a path that leads elsewhere is not followed", async () => {
  await using telegram = startJudgedTelegram();
  for (const path of ["../../secret", "https://example.org/x", "/etc/passwd", ""]) {
    telegram.faults.next("getFile", {
      kind: "answer",
      status: 200,
      body: JSON.stringify({
        ok: true,
        result: { file_id: "x", file_unique_id: "x", file_path: path },
      }),
    });
    await assert.rejects(filesOf(telegram).download("x", 9_999, never), { kind: "gone" }, path);
  }
  // Nor was it asked for: an address with ".." in it leads out of the bot's files.
  assert.deepEqual(telegram.calls, []);
});
