import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { isAlive } from "../../src/operator/alive.ts";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";

/** Nobody listens there. */
const NOWHERE = "http://127.0.0.1:1";

interface Scene {
  readonly telegram: ReturnType<typeof startJudgedTelegram>;
  readonly groq: ReturnType<typeof startJudgedGroq>;
  readonly folder: string;
  /** Runs `check`; resolves with its exit code and what it printed. */
  check(env?: Record<string, string>): Promise<{ code: number; report: string }>;
}

async function withPeers(work: (scene: Scene) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const check = async (env: Record<string, string> = {}) => {
      await using program = startProgram({
        args: ["check"],
        folder,
        env: { ...environmentFor(telegram, groq), ...env },
      });
      return { code: await program.exited, report: program.stdout };
    };
    await work({ telegram, groq, folder, check });
  });
}

test(
  "check exits 0 where all is well, and neither takes an update nor sends one",
  async () => {
    await withPeers(async ({ telegram, check }) => {
      telegram.user().write("Hola");
      const { code, report } = await check();
      assert.equal(code, 0, report);
      assert.doesNotMatch(report, /✗/);
      assert.match(report, /1 updates? waits?/);
      assert.equal(telegram.unconfirmed, 1);
      const methods = new Set(telegram.calls.map(({ method }) => method));
      assert.deepEqual([...methods].toSorted(), ["getMe", "getWebhookInfo"]);
    });
  },
);

/** Where Telegram delivers, for the next who asks. */
function deliversTo({ telegram }: Scene, url: string, trouble = {}): void {
  const result = { url, has_custom_certificate: false, pending_update_count: 0, ...trouble };
  telegram.faults.next("getWebhookInfo", {
    kind: "answer",
    status: 200,
    body: JSON.stringify({ ok: true, result }),
  });
}

/** A delivery that failed so long ago, in s. */
function failedDelivery(scene: Scene, agoS: number): void {
  deliversTo(scene, "", {
    pending_update_count: 3,
    last_error_date: Math.floor(Date.now() / 1_000) - agoS,
    last_error_message: "Connection refused",
  });
}

const TROUBLES: Readonly<
  Record<string, {
    readonly line: RegExp;
    readonly env?: Record<string, string>;
    before?(scene: Scene): void | Promise<void>;
  }>
> = {
  "a wrong token": {
    line: /✗ telegram +TELEGRAM_BOT_TOKEN is wrong.*@BotFather/,
    env: { TELEGRAM_BOT_TOKEN: "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM" },
  },
  "a Telegram that cannot be reached": {
    line: /✗ telegram +127\.0\.0\.1:1 cannot be reached/,
    env: { TELEGRAM_API_ROOT: NOWHERE },
  },
  "a delivery that failed lately": {
    line: /✗ telegram +the last delivery failed: Connection refused/,
    before: (scene) => failedDelivery(scene, 60),
  },
  "a webhook whose updates a start would take away": {
    line: /✗ webhook +Telegram delivers to bot\.example\.org: a start here takes/,
    before: (scene) => deliversTo(scene, "https://bot.example.org/x"),
  },
  "a webhook of another host than this one": {
    line: /✗ webhook +Telegram delivers to old\.example\.org: a start here takes/,
    env: { WEBHOOK_URL: "https://bot.example.org" },
    before: (scene) => deliversTo(scene, "https://old.example.org/x"),
  },
  "a wrong key": {
    line: /✗ groq +GROQ_API_KEY is wrong.*console\.groq\.com\/keys/,
    env: { GROQ_API_KEY: `gsk_${"a1".repeat(26)}` },
  },
  "a Groq that cannot be reached": {
    line: /✗ groq +127\.0\.0\.1:1 cannot be reached/,
    env: { GROQ_BASE_URL: NOWHERE },
  },
  "a Groq in trouble": {
    line: /✗ groq +127\.0\.0\.1:\d+ answers 503/,
    before: ({ groq }) => void groq.faults.always("models", groqError(503)),
  },
  "a model that is gone": {
    line: /✗ groq +GROQ_MODELS: Groq does not have gone-1, gone-2/,
    env: { GROQ_MODELS: "gone-1,openai/gpt-oss-20b,gone-2" },
  },
  "a speech model that is gone": {
    line: /✗ groq +WHISPER_MODELS: Groq does not have whisper-1/,
    env: { WHISPER_MODELS: "whisper-large-v3,whisper-1" },
  },
  "a folder that cannot be used": {
    line: /✗ store +\.\/data: .*DATA_DIR names another folder/,
    before: ({ folder }) => Deno.writeTextFile(`${folder}/data`, ""),
  },
};

for (const [what, { line, env, before }] of Object.entries(TROUBLES)) {
  test(`check exits 1 for ${what}, and says what to do in one line`, async () => {
    await withPeers(async (scene) => {
      await before?.(scene);
      const { code, report } = await scene.check(env);
      assert.equal(code, 1, report);
      const wrong = report.split("\n").filter((one) => one.startsWith("✗"));
      assert.equal(wrong.length, 1, report);
      assert.match(wrong[0]!, line);
    });
  });
}

test("a delivery that failed two hours ago is over: check says nothing of it", async () => {
  await withPeers(async (scene) => {
    failedDelivery(scene, 2 * 3_600);
    const { code, report } = await scene.check();
    assert.equal(code, 0, report);
    assert.doesNotMatch(report, /Connection refused/);
  });
});

for (const [offS, isWrong] of [[20, false], [300, true], [-3_600, true]] as const) {
  const verdict = isWrong ? "1: signed requests and limits go wrong" : "0: it is good enough";
  test(`where the clock of this machine is ${offS} s off, check exits ${verdict}`, async () => {
    await withPeers(async ({ groq, check }) => {
      const date = new Date(Date.now() + offS * 1_000).toUTCString();
      await using server = Deno.serve(
        { hostname: "127.0.0.1", port: 0, onListen() {} },
        async (request) => {
          const { pathname } = new URL(request.url);
          const response = await fetch(groq.url + pathname, { headers: request.headers });
          return new Response(await response.text(), {
            status: response.status,
            headers: { "content-type": "application/json", date },
          });
        },
      );
      const { code, report } = await check({
        GROQ_BASE_URL: `http://127.0.0.1:${server.addr.port}`,
      });
      assert.equal(code, isWrong ? 1 : 0, report);
      const [, foundS] = /✗ clock +differs by (\d+) s/.exec(report) ?? [];
      // The other end of a slow test: a machine under load starts the program late.
      assert.equal(foundS !== undefined && Math.abs(Number(foundS) - Math.abs(offS)) < 30, isWrong);
    });
  });
}

test("a wrong configuration is 2, not 1, and asks nobody", async () => {
  await withPeers(async ({ telegram, groq, check }) => {
    const { code, report } = await check({ GROQ_API_KEY: "", PORT: "http" });
    assert.equal(code, 2);
    assert.match(report, /^✗ configuration +GROQ_API_KEY is missing: /);
    assert.match(report, /\n✗ configuration +PORT must be a number/);
    assert.match(report, /\n2 of 2 need you\.\n.*cp \.env\.example \.env/);
    assert.deepEqual([telegram.calls.length, groq.requests.length], [0, 0]);
  });
});

test("whoever answers in the program's place, but not well, is not taken for it", async () => {
  for (const [status, isWell] of [[200, true], [404, false], [500, false]] as const) {
    const server = Deno.serve(
      { hostname: "127.0.0.1", port: 0, onListen() {} },
      () => new Response(null, { status }),
    );
    assert.equal(await isAlive(server.addr.port), isWell);
    await server.shutdown();
  }
});
