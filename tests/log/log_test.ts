import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { createLogger, type LogOptions } from "../../src/log/log.ts";

const TOKEN = "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM";
const KEY = `gsk_${"a1".repeat(26)}`;

function capture(options: Partial<LogOptions> = {}) {
  const lines: { line: string; isProblem: boolean }[] = [];
  const logger = createLogger({
    level: "INFO",
    format: "text",
    secrets: [],
    write: (line, isProblem) => lines.push({ line, isProblem }),
    ...options,
  });
  return { logger, lines };
}

test("a line has time, name, level, function and message, as operators know it", () => {
  const { logger, lines } = capture();
  logger.named("groq.policy", "callGroq").info("Retrying", { attempt: 2 });
  assert.match(
    lines[0]!.line,
    /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} - groq\.policy - INFO - \[callGroq\] - Retrying attempt=2$/,
  );
});

test("problems go to the other stream from WARNING on, and levels below are silent", () => {
  const { logger, lines } = capture();
  logger.debug("quiet");
  logger.info("fine");
  logger.warn("hm");
  logger.critical("out");
  assert.deepEqual(lines.map(({ isProblem }) => isProblem), [false, true, true]);
  assert.match(lines[1]!.line, /WARNING/);
});

test("json lines are one object each", () => {
  const { logger, lines } = capture({ format: "json" });
  logger.named("bot", "reply").with({ update_id: 7 }).error("Failed\nbadly", {
    error: new Error("x"),
  });
  const line = JSON.parse(lines[0]!.line);
  assert.equal(line.level, "ERROR");
  assert.equal(line.update_id, 7);
  assert.equal(line.error, "Error: x");
});

test("tokens, keys and configured secrets are taken out, also from nested causes and addresses", () => {
  const secret = "pass word/with+signs";
  for (const format of ["text", "json"] as const) {
    const { logger, lines } = capture({ format, secrets: [secret] });
    const cause = new TypeError(`error sending request for url (https://x/bot${TOKEN}/getMe)`);
    const error = Object.assign(new Error(`with ${KEY}`), { error: cause });
    logger.error(`seen ${secret}`, { error, url: `https://x/?s=${encodeURIComponent(secret)}` });
    for (const forbidden of [TOKEN, KEY, secret, encodeURIComponent(secret)]) {
      assert.ok(!lines[0]!.line.includes(forbidden), lines[0]!.line);
    }
    assert.match(lines[0]!.line, /TypeError/);
  }
});

test("a parser's message, which quotes what it read, is not logged", () => {
  const { logger, lines } = capture();
  try {
    JSON.parse("sentinel words of a person");
  } catch (error) {
    logger.error("Failed", { error });
  }
  assert.ok(!lines[0]!.line.includes("sentinel"));
});

test("a value cannot pose as a line of its own", () => {
  const { logger, lines } = capture();
  for (const end of ["\n", "\r", "\u2028", "\u2029"]) {
    const fake = `a${end}2026-01-01 - fake`;
    logger.info("one", { value: fake });
    logger.info(fake, { error: new Error(fake) });
  }
  for (const { line } of lines) assert.doesNotMatch(line, /[\n\r\u2028\u2029]/);
});

const LEVELS = ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"] as const;
for (const [index, level] of LEVELS.entries()) {
  test(`at ${level}, lines from ${level} on are written, each under its level`, () => {
    for (const format of ["text", "json"] as const) {
      const { logger, lines } = capture({ level, format });
      for (const write of ["debug", "info", "warn", "error", "critical"] as const) {
        logger[write]("words");
      }
      const written = lines.map(({ line }) =>
        format === "json" ? JSON.parse(line).level : line.split(" - ")[2]
      );
      assert.deepEqual(written, LEVELS.slice(index));
      const isProblem = written.map((one) => LEVELS.indexOf(one) >= 2);
      assert.deepEqual(lines.map((one) => one.isProblem), isProblem);
    }
  });
}

const FIELDS: readonly [value: unknown, text: string][] = [
  [7, "7"],
  [0.5, "0.5"],
  [true, "true"],
  [null, "null"],
  [["a", 1], '["a",1]'],
  [{ a: "b c" }, '{"a":"b c"}'],
  ["openai/gpt-oss-120b", "openai/gpt-oss-120b"],
  ["https://a.b:80/@x", "https://a.b:80/@x"],
  ["two words", '"two words"'],
  ['a="b"', '"a=\\"b\\""'],
  ["", '""'],
  [new TypeError("no", { cause: new Error("why") }), '"TypeError: no < Error: why"'],
];
test("values stand behind the message so that they can be told apart; what is not known is left out", () => {
  for (const [value, text] of FIELDS) {
    const { logger, lines } = capture();
    logger.with({ first: value }).info("Words", { none: undefined, last: 1 });
    assert.ok(lines[0]!.line.endsWith(` - Words first=${text} last=1`), lines[0]!.line);
  }
});

test("a line of json has all that a line of text has", () => {
  const { logger, lines } = capture({ format: "json" });
  const named = logger.with({ update_id: 7, chat: 1 }).named("groq.policy", "callGroq");
  named.with({ model: "a" }).warn("Words", { update_id: 8, words: ["b"] });
  logger.info("Others");
  const [first, second] = lines.map(({ line }) => JSON.parse(line));
  const { time, ...rest } = first;
  assert.equal(new Date(time).toISOString(), time);
  assert.deepEqual(rest, {
    level: "WARNING",
    name: "groq.policy",
    function: "callGroq",
    message: "Words",
    update_id: 8,
    chat: 1,
    model: "a",
    words: ["b"],
  });
  assert.deepEqual(Object.keys(second), ["time", "level", "name", "function", "message"]);
  assert.deepEqual([second.name, second.function], ["translation-bot", "main"]);
});
