import assert from "node:assert/strict";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { chatModelOf } from "../harness/model/groq_models.ts";
import { test } from "../harness/test.ts";
import { workOf } from "../harness/work.ts";

type Headers = Record<string, string>;

/** As Groq writes waits: durations of Go, and whole seconds in a header (RFC 9110, 10.2.3). */
const WAITS: readonly [message: string, headers: Headers, waitS: number | undefined][] = [
  ["Please try again in 7.66s. Visit", {}, 8],
  ["Please try again in 500ms. Visit", {}, 1],
  ["Please try again in 45m. Visit", {}, 2_700],
  ["Please try again in 1m26.4s. Visit", {}, 87],
  ["Please try again in 1m0s. Visit", {}, 60],
  ["Please try again in 3h. Visit", {}, 10_800],
  ["Please try again in 1h2m3.5s. Visit", {}, 3_724],
  ["Please try again in 2h5s. Visit", {}, 7_205],
  ["Please try again in 0s. Visit", {}, undefined],
  ["Please try again later.", {}, undefined],
  ["Limit 8000, Used 7034. 12m30s left", {}, undefined],
  ["Please try again in 9s.", { "retry-after": "7" }, 7],
  ["Please try again in 9s.", { "retry-after": "6.2" }, 7],
  ["Please try again in 9s.", { "retry-after": "0" }, 0],
  ["Please try again in 9s.", { "retry-after": "" }, 9],
  ["Please try again in 9s.", { "retry-after": "-1" }, 9],
  ["Please try again in 9s.", { "retry-after": "99999999999" }, 9],
  ["Please try again in 99999h.", {}, undefined],
  ["Please try again in 9s.", { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" }, 9],
];
for (const [message, headers, waitS] of WAITS) {
  const named = headers["retry-after"];
  test(`"${message}"${named === undefined ? "" : ` with "${named}"`} is a wait of ${waitS} s`, async () => {
    await using groq = startJudgedGroq();
    groq.faults.next("completions", groqError(429, message, "rate_limit_exceeded", headers));
    const asked = chatModelOf(groq).translate({ text: "Привет", target: "en" }, workOf());
    await assert.rejects(asked, { kind: "rate-limited", retryAfterS: waitS });
  });
}

test("nothing that Groq says beside its code reaches an error or the log", async () => {
  await using groq = startJudgedGroq();
  for (const code of ["x".repeat(65), "two words", "org_01h/sentinel", 7, null, { a: 1 }]) {
    const lines: string[] = [];
    groq.faults.next("completions", {
      kind: "answer",
      status: 400,
      body: JSON.stringify({ error: { message: "sentinel", type: "sentinel", code } }),
    });
    const asked = chatModelOf(groq, { lines }).translate({ text: "x", target: "en" }, workOf());
    await assert.rejects(asked, { kind: "refused", message: "Groq answered 400" });
    assert.equal(lines.length, 1);
    assert.doesNotMatch(lines[0]!, /sentinel|words|xxx/);
  }
  groq.judge.tolerate(/^error of/);
});

test("Groq's code is told to whoever reads the log", async () => {
  await using groq = startJudgedGroq();
  const lines: string[] = [];
  groq.faults.next("completions", groqError(400, "sentinel", "model_terms_required"));
  await assert.rejects(
    chatModelOf(groq, { lines }).translate({ text: "x", target: "en" }, workOf()),
    { message: "Groq answered 400 model_terms_required" },
  );
  assert.match(lines[0]!, /ERROR.*Translation failed kind=refused .*400 model_terms_required/);
});
