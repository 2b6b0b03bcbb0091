import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import manifest from "../../deno.json" with { type: "json" };
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { environmentFor } from "../harness/program/peers.ts";

test("--version and --help print and exit 0, an unknown word prints the help and exits 2", async () => {
  await withFolder(async (folder) => {
    const ask = async (...args: string[]) => {
      await using program = startProgram({ args, folder });
      const code = await program.exited;
      return { code, stdout: program.stdout, output: program.output };
    };
    const [version, help, unknown] = await Promise.all([
      ask("--version"),
      ask("--help"),
      ask("dance"),
    ]);
    assert.equal(version.code, 0);
    assert.ok(version.stdout.startsWith(manifest.version));
    assert.equal(help.code, 0);
    assert.match(help.stdout, /Usage: translation-bot/);
    assert.equal(unknown.code, 2);
    assert.match(unknown.output, /Unknown: dance[\s\S]*Usage: translation-bot/);
  });
});

test("wrong configuration exits 2 with every problem in one list and no secret", async () => {
  await withFolder(async (folder) => {
    const key = "not-a-groq-key-but-secret";
    await using program = startProgram({
      folder,
      env: { GROQ_API_KEY: key, LOG_LEVEL: "LOUD", PORT: "http" },
    });
    assert.equal(await program.exited, 2);
    for (const name of ["TELEGRAM_BOT_TOKEN", "GROQ_API_KEY", "LOG_LEVEL", "PORT"]) {
      assert.match(program.output, new RegExp(`  - ${name} `));
    }
    assert.ok(!program.output.includes(key));
  });
});

test("a secret does not show, whatever part of the configuration it is in as well", async () => {
  await withFolder(async (folder) => {
    await Deno.writeTextFile(`${folder}/data`, "");
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const secret = "an-admin-token-of-30-characters";
    await using program = startProgram({
      folder,
      env: {
        ...environmentFor(telegram, groq),
        ADMIN_TOKEN: secret,
        DATA_DIR: `./data/${secret}`,
      },
    });
    assert.match(await program.line("DATA_DIR cannot be used"), /\[redacted\]/);
  });
});

test("an address or folder that the program may not use is a problem at the start", async () => {
  await withFolder(async (folder) => {
    await using program = startProgram({
      folder,
      env: {
        TELEGRAM_BOT_TOKEN: "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM",
        GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
        GROQ_BASE_URL: "https://example.org",
        DATA_DIR: "/elsewhere",
      },
    });
    assert.equal(await program.exited, 2);
    assert.match(program.output, /GROQ_BASE_URL must lead[\s\S]*DATA_DIR must be/);
  });
});

test("a token that Telegram does not know ends the program with 1 and says which variable is wrong", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    const token = "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM";
    await using program = startProgram({
      folder,
      env: {
        TELEGRAM_BOT_TOKEN: token,
        TELEGRAM_API_ROOT: telegram.url,
        GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
      },
    });
    const startedMs = performance.now();
    assert.equal(await program.exited, 1);
    assert.ok(performance.now() - startedMs < 5_000);
    assert.match(program.output, /TELEGRAM_BOT_TOKEN is wrong/);
    assert.ok(!program.output.includes(token) && !program.output.includes(token.split(":")[1]!));
  });
});

test("check says what is fine and what to do about the rest, and shows no secret", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const ask = async (env: Record<string, string>) => {
      await using program = startProgram({
        args: ["check"],
        folder,
        env: {
          ...environmentFor(telegram, groq),
          ...env,
        },
      });
      const code = await program.exited;
      for (const secret of [telegram.token, groq.apiKey]) {
        assert.ok(!program.output.includes(secret));
      }
      return { code, output: program.stdout };
    };
    const fine = await ask({});
    assert.equal(fine.code, 0, fine.output);
    assert.match(fine.output, /✓ telegram +@translation_demo_bot, 0 updates wait/);
    assert.match(fine.output, /✓ groq +openai\/gpt-oss-120b/);
    const wrong = await ask({
      GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
      WEBHOOK_URL: "https://example.org",
    });
    assert.equal(wrong.code, 1);
    assert.match(wrong.output, /✗ groq +GROQ_API_KEY is wrong/);
    assert.match(wrong.output, /✓ webhook +the start will have Telegram deliver to example\.org/);
    const retired = await ask({ GROQ_MODELS: "llama-3.3-70b-versatile,openai/gpt-oss-20b" });
    assert.match(retired.output, /✗ groq +GROQ_MODELS: Groq does not have llama-3.3-70b-versatile/);
  });
});

test("healthcheck asks the running program and exits 0, or 1 where there is none", async () => {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using program = startProgram({
      folder,
      env: {
        TELEGRAM_BOT_TOKEN: telegram.token,
        TELEGRAM_API_ROOT: telegram.url,
        GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
      },
    });
    const port = /port=(\d+)/.exec(await program.line("Answering by HTTP"))![1]!;
    const ask = async (port: string) => {
      await using check = startProgram({ args: ["healthcheck"], folder, env: { PORT: port } });
      return await check.exited;
    };
    assert.deepEqual(await Promise.all([ask(port), ask("1")]), [0, 1]);
    program.kill("SIGTERM");
    await program.exited;
  });
});
