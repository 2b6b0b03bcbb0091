import assert from "node:assert/strict";
import { checkGroq } from "../../src/groq/groq_check.ts";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startSilentGroq } from "../harness/model/silent_groq.ts";
import { test } from "../harness/test.ts";

test("check waits 10 s for a Groq that says nothing, and leaves it", async () => {
  using clock = installFakeClock({ limits: true });
  using groq = startSilentGroq();
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
    groq.faults.always("models", groqError(status));
    assert.deepEqual(await checkGroq({ apiKey: groq.apiKey, baseUrl: groq.url }), report);
    assert.equal(groq.requests.length, 1);
  });
}

test("check knows the living models by their names", async () => {
  await using groq = startJudgedGroq({ models: ["one", "two"] });
  const report = await checkGroq({ apiKey: groq.apiKey, baseUrl: groq.url });
  assert.ok(report.kind === "ok");
  assert.deepEqual(report.models.toSorted(), ["one", "two"]);
});
