import assert from "node:assert/strict";
import { ANYTHING } from "../harness/program/permits.ts";
import { type Config, parseConfig, VARIABLES } from "../../src/config/config.ts";
import { test } from "../harness/test.ts";

const BASE = {
  TELEGRAM_BOT_TOKEN: "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM",
  GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
};

function parse(environment: Record<string, string>): Config | readonly string[] {
  const parsed = parseConfig((name) => ({ ...BASE, ...environment } as never)[name], ANYTHING);
  return parsed.ok ? parsed.config : parsed.problems;
}

type Read = (config: Config) => unknown;

/** The last value that is taken, and what becomes of it. */
const TAKEN: readonly [name: string, value: string, read: Read, expected: unknown][] = [
  ["TELEGRAM_BOT_TOKEN", `1:${"a".repeat(20)}`, ({ telegram }) => telegram.token, undefined],
  ["GROQ_API_KEY", `gsk_${"a".repeat(20)}`, ({ groq }) => groq.apiKey, undefined],
  ["LOG_LEVEL", "error", ({ log }) => log.level, "ERROR"],
  ["LOG_FORMAT", "Text", ({ log }) => log.format, "text"],
  ["GROQ_MODELS", ",a,,b ,", ({ groq }) => groq.models, ["a", "b"]],
  ["WHISPER_MODELS", "b,a,b", ({ groq }) => groq.whisperModels, ["b", "a"]],
  ["GROQ_MAX_AUDIO_MB", "99999", ({ groq }) => groq.maxAudioBytes, 99_999 * 1_048_576],
  ["TELEGRAM_MAX_FILE_MB", "0", ({ telegram }) => telegram.maxFileBytes, 0],
  ["VOICE_MINUTES_PER_DAY", "7", ({ voiceSecondsPerDay }) => voiceSecondsPerDay, 420],
  ["GROQ_BASE_URL", "HTTP://localhost:80/x/", ({ groq }) => groq.baseUrl, "HTTP://localhost:80/x"],
  ["TELEGRAM_API_ROOT", "http://a.b", ({ telegram }) => telegram.apiRoot, undefined],
  ["DATA_DIR", "any where", ({ dataDir }) => dataDir, undefined],
  ["PORT", "65535", ({ port }) => port, 65_535],
  ["METRICS_PORT", "0", ({ metricsPort }) => metricsPort, 0],
  ["ADMIN_TOKEN", "a".repeat(16), ({ adminToken }) => adminToken, undefined],
  ["BOT_MODE", "Polling", ({ receive }) => receive.mode, "polling"],
];
for (const [name, value, read, expected = value] of TAKEN) {
  test(`${name}=${value} is taken`, () => {
    const config = parse({ [name]: ` ${value} ` });
    assert.ok("telegram" in config, String(config));
    assert.deepEqual(read(config), expected);
  });
}

/** The first value that is not taken any more, and words of the advice. */
const REFUSED: readonly [name: string, value: string, advice: RegExp][] = [
  ["TELEGRAM_BOT_TOKEN", `1:${"a".repeat(19)}`, /does not look right: digits, a colon.*@BotFather/],
  ["TELEGRAM_BOT_TOKEN", `bot1:${"a".repeat(35)}`, /does not look right/],
  ["TELEGRAM_BOT_TOKEN", `1:${"a".repeat(35)} x`, /does not look right/],
  ["GROQ_API_KEY", `gsk_${"a".repeat(19)}`, /does not look right: gsk_.*console\.groq\.com\/keys/],
  ["GROQ_API_KEY", `xgsk_${"a".repeat(40)}`, /does not look right/],
  ["GROQ_API_KEY", `gsk_${"a".repeat(40)}!`, /does not look right/],
  ["LOG_LEVEL", "warn", /must be one of DEBUG, INFO, WARNING, ERROR, CRITICAL/],
  ["LOG_FORMAT", "xml", /must be one of text, json/],
  ["GROQ_MODELS", "a b", /model ids separated by commas, such as openai\/gpt-oss-120b/],
  ["WHISPER_MODELS", ",", /model ids separated by commas, such as whisper-large-v3-turbo/],
  ["GROQ_MAX_AUDIO_MB", "100000", /must be a whole number, such as 25/],
  ["TELEGRAM_MAX_FILE_MB", "1e3", /must be a whole number, such as 20/],
  ["VOICE_MINUTES_PER_DAY", "-1", /must be a whole number, such as 60/],
  ["GROQ_BASE_URL", "api.groq.com", /must be an address such as https:\/\/api\.groq\.com/],
  ["TELEGRAM_API_ROOT", "wss://a.b", /must be an address such as https:\/\/api\.telegram\.org/],
  ["PORT", "65536", /must be a number from 0 to 65535, such as 8080/],
  ["PORT", "80 ;", /must be a number from 0 to 65535/],
  ["METRICS_PORT", "70000", /must be a number from 0 to 65535/],
  ["ADMIN_TOKEN", "a".repeat(15), /must have at least 16 characters/],
  ["BOT_MODE", "webhooks", /must be one of polling, webhook/],
];
for (const [name, value, advice] of REFUSED) {
  test(`${name}=${value} is refused with advice`, () => {
    const problems = parse({ [name]: value });
    assert.ok(Array.isArray(problems));
    assert.equal(problems.length, 1);
    assert.ok(problems[0].startsWith(`${name} `), problems[0]);
    assert.match(problems[0], advice);
  });
}

/** What hosts say of how they are reached, and what becomes of it. */
const RECEIVED: readonly [environment: Record<string, string>, receive: unknown][] = [
  [{ BOT_MODE: "polling", WEBHOOK_URL: "https://a.b" }, { mode: "polling" }],
  [{ BOT_MODE: "polling", WEBHOOK_URL: "no address" }, { mode: "polling" }],
  [{ WEBHOOK_URL: "https://a.b:8443/x/?y" }, webhook("https://a.b:8443")],
  [{ WEBHOOK_URL: "http://localhost:8080" }, webhook("http://localhost:8080")],
  [{ WEBHOOK_URL: "http://127.0.0.1:8080" }, webhook("http://127.0.0.1:8080")],
  [{ FLY_APP_NAME: "a", RENDER_EXTERNAL_URL: "https://b.c" }, webhook("https://b.c")],
  [{ FLY_APP_NAME: "a", IS_PULL_REQUEST: "false" }, webhook("https://a.fly.dev")],
  [{ FLY_APP_NAME: "a", IS_PULL_REQUEST: "true" }, {
    ...webhook("https://a.fly.dev"),
    isPreview: true,
  }],
  [{ BOT_MODE: "WEBHOOK", FLY_APP_NAME: "a" }, webhook("https://a.fly.dev")],
];
function webhook(baseUrl: string) {
  return { mode: "webhook", baseUrl, isPreview: false };
}
for (const [environment, receive] of RECEIVED) {
  test(`with ${JSON.stringify(environment)} updates come as said`, () => {
    const config = parse(environment);
    assert.deepEqual("receive" in config && config.receive, receive);
  });
}

test("a webhook that Telegram cannot reach is refused with an example", () => {
  for (
    const WEBHOOK_URL of ["http://a.b", "http://localhost.a.b", "ftp://a.b", "a.b", "//a.b"]
  ) {
    const problems = parse({ WEBHOOK_URL });
    assert.match(
      String(problems),
      /^WEBHOOK_URL must be the address .*https:\/\/bot\.example\.org$/,
    );
  }
});

test("every variable that the program reads is explained to operators", async () => {
  const files = ["README.md", "DEPLOYMENT.md", ".env.example"];
  const texts = await Promise.all(
    files.map((name) => Deno.readTextFile(new URL(`../../${name}`, import.meta.url))),
  );
  for (const name of VARIABLES) {
    assert.ok(texts.some((text) => new RegExp(`\\b${name}\\b`).test(text)), name);
  }
});
