import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { describeError, redact } from "../../src/log/redaction.ts";

const TOKEN = "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM";
const KEY = `gsk_${"a1".repeat(26)}`;

const HIDDEN: readonly [what: string, text: string][] = [
  ["a token in an address", `https://api.telegram.org/bot${TOKEN}/getMe`],
  ["a token of another bot", `seen ${TOKEN.replace("1234567890", "987654")} there`],
  ["a token twice", `${TOKEN} ${TOKEN}`],
  ["a key", `Bearer ${KEY}`],
  ["a token of the shortest kind", `x 123456:AAEhBO${"-".repeat(24)} y`],
  ["a key of the shortest kind", `gsk_${"A".repeat(20)}`],
  ["a key twice", `${KEY},${KEY}`],
];
for (const [what, text] of HIDDEN) {
  test(`${what} is taken out of a line`, () => {
    const clean = redact(text, []);
    assert.ok(clean.includes("[redacted]"));
    assert.doesNotMatch(clean, /AAEhBO|gsk_/);
  });
}

test("a configured secret is taken out wherever it stands, also percent-encoded", () => {
  const secret = "pass word/with+signs";
  const encoded = encodeURIComponent(secret);
  const text = `${secret} x ${secret} y ${encoded} z ${encoded}`;
  const clean = "[redacted] x [redacted] y [redacted] z [redacted]";
  assert.equal(redact(text, ["", secret]), clean);
  assert.equal(redact("one, two", ["one", "two"]), "[redacted], [redacted]");
});

test("what only looks a little like a secret stays readable", () => {
  const almost = [`12345:${"a".repeat(30)}`, `123456:${"a".repeat(29)}`, `gsk_${"a".repeat(19)}`];
  for (
    const text of [
      ...almost,
      "update_id=1234567890",
      "12:30",
      "model=openai/gpt-oss-120b",
      "gsk_short",
    ]
  ) {
    assert.equal(redact(text, []), text);
  }
});

test("an error is described with its causes, which end", () => {
  const circular = new Error("a");
  circular.cause = new TypeError("b", { cause: circular });
  assert.equal(
    describeError(circular),
    "Error: a < TypeError: b < Error: a < TypeError: b < Error: a",
  );
  const wrapped = Object.assign(new Error("call failed"), { error: new RangeError("inside") });
  assert.equal(describeError(wrapped), "Error: call failed < RangeError: inside");
});

test("what was thrown and is no error says nothing of itself, a parser's message neither", () => {
  assert.equal(describeError("words of a person"), "thrown string");
  assert.equal(describeError(new SyntaxError("words of a person")), "SyntaxError");
  assert.equal(describeError(undefined), "undefined");
});
