import assert from "node:assert/strict";
import { checkGroq, lookAtModels } from "../../src/groq/groq_check.ts";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startSilentGroq } from "../harness/model/silent_groq.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";

test("check waits 10 s for a Groq that says nothing, and leaves it", async () => {
  using clock = installFakeClock({ limits: true });
  using groq = startSilentGroq("models");
  const report = checkGroq({ apiKey: "gsk_any", baseUrl: groq.url });
  await groq.asked;
  clock.advance(10_000);
  assert.deepEqual(await report, { kind: "unreachable", status: 0 });
  await groq.left(1);
});

for (
  const [status, report] of [
    [401, { kind: "refused" }],
    [403, { kind: "refused" }],
    [404, { kind: "unreachable", status: 404 }],
    [429, { kind: "unreachable", status: 429 }],
    [500, { kind: "unreachable", status: 500 }],
  ] as const
) {
  test(`to check, a Groq that answers ${status} is ${report.kind}, after one request`, async () => {
    await using groq = startJudgedGroq();
    let asked = 0;
    groq.observe(({ kind }) => void (kind === "request" && asked++));
    groq.faults.always("models", groqError(status));
    assert.deepEqual(await checkGroq({ apiKey: groq.apiKey, baseUrl: groq.url }), report);
    assert.equal(asked, 1);
  });
}

test("check knows the living models by their names", async () => {
  await using groq = startJudgedGroq({ models: ["one", "two"] });
  const report = await checkGroq({ apiKey: groq.apiKey, baseUrl: groq.url });
  assert.ok(report.kind === "ok");
  assert.deepEqual(report.models.toSorted(), ["one", "two"]);
});

test("at the start the operator is told which models Groq does not have, and that a key is wrong", async () => {
  await using groq = startJudgedGroq({ models: ["one", "two"] });
  const lines: string[] = [];
  const asked = { models: ["one", "three"], whisperModels: ["two"] };
  const access = { apiKey: groq.apiKey, baseUrl: groq.url, ...asked };
  const look = () => lookAtModels(access, silentLogger(lines), new AbortController().signal);
  await look();
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /WARNING .*Groq does not have a model of GROQ_MODELS missing=three/);
  groq.faults.next("models", groqError(503));
  await look();
  assert.equal(lines.length, 1, "a Groq that cannot be asked says nothing of models");
  groq.faults.next("models", groqError(401));
  await look();
  assert.match(lines[1]!, /ERROR .*GROQ_API_KEY is wrong/);
});
