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
  logger.info("one", { value: "a\n2026-01-01 - fake" });
  logger.info("two\n2026-01-01 - fake", { value: "a\u20282026-01-01 - fake" });
  for (const { line } of lines) assert.doesNotMatch(line, /[\r\n\u2028\u2029]/);
});
