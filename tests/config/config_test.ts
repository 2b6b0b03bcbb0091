import assert from "node:assert/strict";
import { parseConfig } from "../../src/config/config.ts";

const TOKEN = "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM";
const KEY = `gsk_${"a1".repeat(26)}`;

function parse(variables: Record<string, string>) {
  return parseConfig((name) => variables[name]);
}

Deno.test("token and key are enough, the rest has defaults", () => {
  const parsed = parse({ TELEGRAM_BOT_TOKEN: TOKEN, GROQ_API_KEY: KEY });
  assert.ok(parsed.ok);
  assert.deepEqual(parsed.config.groq.models, ["openai/gpt-oss-120b", "openai/gpt-oss-20b"]);
  assert.equal(parsed.config.groq.baseUrl, "https://api.groq.com");
  assert.equal(parsed.config.telegram.apiRoot, "https://api.telegram.org");
  assert.deepEqual(parsed.config.log, { level: "INFO", format: "text" });
  assert.equal(parsed.config.dataDir, "./data");
});

Deno.test("an empty environment is reported as one list that says where to get both values", () => {
  const parsed = parse({});
  assert.ok(!parsed.ok);
  assert.equal(parsed.problems.length, 2);
  assert.match(parsed.problems[0]!, /TELEGRAM_BOT_TOKEN is missing.*@BotFather/);
  assert.match(parsed.problems[1]!, /GROQ_API_KEY is missing.*console\.groq\.com\/keys/);
});

Deno.test("every wrong value is named at once, and none of them is printed", () => {
  const wrong = {
    TELEGRAM_BOT_TOKEN: "sentinel-token",
    GROQ_API_KEY: "sentinel-key",
    LOG_LEVEL: "sentinel-level",
    LOG_FORMAT: "sentinel-format",
    GROQ_MODELS: " , ",
    GROQ_BASE_URL: "sentinel-url",
    TELEGRAM_API_ROOT: "ftp://sentinel",
  };
  const parsed = parse(wrong);
  assert.ok(!parsed.ok);
  const list = parsed.problems.join("\n");
  for (const name of Object.keys(wrong)) assert.ok(list.includes(name), name);
  assert.ok(!list.includes("sentinel"), list);
});

Deno.test("a level is read in either case, and WARNING and CRITICAL are levels", () => {
  for (
    const [given, level] of [["debug", "DEBUG"], ["Warning", "WARNING"], ["CRITICAL", "CRITICAL"]]
  ) {
    const parsed = parse({ TELEGRAM_BOT_TOKEN: TOKEN, GROQ_API_KEY: KEY, LOG_LEVEL: given! });
    assert.ok(parsed.ok);
    assert.equal(parsed.config.log.level, level);
  }
});

Deno.test("a host that says how it is reached is reached by webhook, else it is polled", () => {
  const base = { TELEGRAM_BOT_TOKEN: TOKEN, GROQ_API_KEY: KEY };
  const receive = (env: Record<string, string>) => {
    const parsed = parse({ ...base, ...env });
    return parsed.ok ? parsed.config.receive : parsed.problems;
  };
  assert.deepEqual(receive({}), { mode: "polling" });
  const render = "https://bot.onrender.com";
  assert.deepEqual(receive({ RENDER_EXTERNAL_URL: render, IS_PULL_REQUEST: "true" }), {
    mode: "webhook",
    baseUrl: render,
    isPreview: true,
  });
  assert.deepEqual(receive({ FLY_APP_NAME: "bot", WEBHOOK_SECRET: "x y" }), {
    mode: "webhook",
    baseUrl: "https://bot.fly.dev",
    isPreview: false,
    secret: "x y",
  });
  assert.deepEqual(receive({ FLY_APP_NAME: "bot", BOT_MODE: "polling" }), { mode: "polling" });
  for (
    const half of [
      { BOT_MODE: "webhook" },
      { WEBHOOK_URL: "http://bot.example.org" },
      { BOT_MODE: "carrier pigeon" },
      { ADMIN_TOKEN: "short" },
    ] as Record<string, string>[]
  ) {
    const problems = receive(half);
    assert.ok(Array.isArray(problems) && problems.length === 1, JSON.stringify(half));
    assert.match(problems[0]!, /must/);
  }
});
