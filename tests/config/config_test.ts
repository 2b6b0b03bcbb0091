import assert from "node:assert/strict";
import { ANYTHING } from "../harness/program/permits.ts";
import { test } from "../harness/test.ts";
import { parseConfig } from "../../src/config/config.ts";

const TOKEN = "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM";
const KEY = `gsk_${"a1".repeat(26)}`;

function parse(variables: Record<string, string>) {
  return parseConfig((name) => variables[name], ANYTHING);
}

test("token and key are enough, the rest has defaults", () => {
  const parsed = parse({ TELEGRAM_BOT_TOKEN: TOKEN, GROQ_API_KEY: KEY });
  assert.deepEqual(parsed, {
    ok: true,
    config: {
      telegram: {
        token: TOKEN,
        apiRoot: "https://api.telegram.org",
        maxFileBytes: 20 * 1_048_576,
      },
      groq: {
        apiKey: KEY,
        baseUrl: "https://api.groq.com",
        models: ["openai/gpt-oss-120b", "openai/gpt-oss-20b"],
        whisperModels: ["whisper-large-v3-turbo", "whisper-large-v3"],
        maxAudioBytes: 25 * 1_048_576,
      },
      voiceSecondsPerDay: 3_600,
      log: { level: "INFO", format: "text" },
      port: 8_080,
      receive: { mode: "polling" },
      dataDir: "./data",
    },
  });
});

test("an empty environment is reported as one list that says where to get both values", () => {
  const parsed = parse({});
  assert.ok(!parsed.ok);
  assert.equal(parsed.problems.length, 2);
  assert.match(parsed.problems[0]!, /TELEGRAM_BOT_TOKEN is missing.*@BotFather/);
  assert.match(parsed.problems[1]!, /GROQ_API_KEY is missing.*console\.groq\.com\/keys/);
});

test("every wrong value is named at once, and none of them is printed", () => {
  const wrong = {
    TELEGRAM_BOT_TOKEN: "sentinel-token",
    GROQ_API_KEY: "sentinel-key",
    LOG_LEVEL: "sentinel-level",
    LOG_FORMAT: "sentinel-format",
    GROQ_MODELS: " , ",
    GROQ_BASE_URL: "sentinel-url",
    TELEGRAM_API_ROOT: "ftp://sentinel",
    WHISPER_MODELS: "a sentinel",
    GROQ_MAX_AUDIO_MB: "sentinel",
    TELEGRAM_MAX_FILE_MB: "-1",
    VOICE_MINUTES_PER_DAY: "1.5",
    PORT: "65536",
    METRICS_PORT: "sentinel",
    BOT_MODE: "sentinel",
    ADMIN_TOKEN: "sentinel",
  };
  const parsed = parse(wrong);
  assert.ok(!parsed.ok);
  const list = parsed.problems.join("\n");
  for (const name of Object.keys(wrong)) assert.ok(list.includes(name), name);
  assert.equal(parsed.problems.length, Object.keys(wrong).length);
  assert.ok(!list.includes("sentinel"), list);
});

test("what is set is used, with space around it and doubles left out; empty counts as not set", () => {
  const parsed = parse({
    TELEGRAM_BOT_TOKEN: ` ${TOKEN}\n`,
    GROQ_API_KEY: KEY,
    GROQ_MODELS: " one, two ,one,",
    WHISPER_MODELS: "ear",
    TELEGRAM_API_ROOT: "http://localhost:8081//",
    GROQ_BASE_URL: "  ",
    GROQ_MAX_AUDIO_MB: "100",
    TELEGRAM_MAX_FILE_MB: "2000",
    VOICE_MINUTES_PER_DAY: "0",
    PORT: "0",
    METRICS_PORT: "9091",
    ADMIN_TOKEN: "sixteen letters!",
    DATA_DIR: "/data",
    LOG_FORMAT: "JSON",
  });
  assert.ok(parsed.ok);
  const { telegram, groq, ...rest } = parsed.config;
  assert.deepEqual(telegram, {
    token: TOKEN,
    apiRoot: "http://localhost:8081",
    maxFileBytes: 2_000 * 1_048_576,
  });
  assert.deepEqual(groq, {
    apiKey: KEY,
    baseUrl: "https://api.groq.com",
    models: ["one", "two"],
    whisperModels: ["ear"],
    maxAudioBytes: 100 * 1_048_576,
  });
  assert.deepEqual(rest, {
    voiceSecondsPerDay: 0,
    log: { level: "INFO", format: "json" },
    port: 0,
    metricsPort: 9_091,
    receive: { mode: "polling" },
    adminToken: "sixteen letters!",
    dataDir: "/data",
  });
});

test("a level is read in either case, and WARNING and CRITICAL are levels", () => {
  for (
    const [given, level] of [["debug", "DEBUG"], ["Warning", "WARNING"], ["CRITICAL", "CRITICAL"]]
  ) {
    const parsed = parse({ TELEGRAM_BOT_TOKEN: TOKEN, GROQ_API_KEY: KEY, LOG_LEVEL: given! });
    assert.ok(parsed.ok);
    assert.equal(parsed.config.log.level, level);
  }
});

test("a host that says how it is reached is reached by webhook, else it is polled", () => {
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
  assert.deepEqual(receive({ RENDER_EXTERNAL_URL: render, WEBHOOK_URL: "https://bot.org/x" }), {
    mode: "webhook",
    baseUrl: "https://bot.org",
    isPreview: false,
  });
  for (
    const half of [
      { BOT_MODE: "webhook" },
      { WEBHOOK_URL: "http://bot.example.org" },
      { BOT_MODE: "carrier pigeon" },
      { ADMIN_TOKEN: "fifteen letters" },
    ] as Record<string, string>[]
  ) {
    const problems = receive(half);
    assert.ok(Array.isArray(problems) && problems.length === 1, JSON.stringify(half));
    assert.match(problems[0]!, /must/);
  }
});

test("the metrics take another port than the rest, unless any free one will do", () => {
  const base = { TELEGRAM_BOT_TOKEN: TOKEN, GROQ_API_KEY: KEY };
  const problemsOf = (ports: Record<string, string>) => {
    const parsed = parse({ ...base, ...ports });
    return parsed.ok ? [] : parsed.problems;
  };
  const problem = ["METRICS_PORT must be another one than PORT (8080), such as 8081"];
  assert.deepEqual(problemsOf({ METRICS_PORT: "8080" }), problem);
  assert.deepEqual(problemsOf({ PORT: "8080", METRICS_PORT: "8080" }), problem);
  assert.deepEqual(problemsOf({ PORT: "8081", METRICS_PORT: "8080" }), []);
  assert.deepEqual(problemsOf({ PORT: "0", METRICS_PORT: "0" }), []);
});

test("the address of a client is what the platform's own proxy says, where there is one", () => {
  const base = { TELEGRAM_BOT_TOKEN: TOKEN, GROQ_API_KEY: KEY };
  const headerOf = (platform: Record<string, string>) => {
    const parsed = parse({ ...base, ...platform });
    return parsed.ok && parsed.config.proxyHeader;
  };
  assert.equal(headerOf({}), undefined);
  assert.equal(headerOf({ WEBHOOK_URL: "https://bot.example.org" }), undefined);
  assert.equal(headerOf({ FLY_APP_NAME: "bot" }), "fly-client-ip");
  assert.equal(headerOf({ RENDER_EXTERNAL_URL: "https://b.onrender.com" }), "cf-connecting-ip");
});
