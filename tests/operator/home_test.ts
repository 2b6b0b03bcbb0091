import assert from "node:assert/strict";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { test } from "../harness/test.ts";

const ADMIN_TOKEN = "an-admin-token-of-30-characters";

test("whoever opens the host's address learns what it is, where to talk to it and where to look", async () => {
  await using harness = await startHarness({ config: { port: 0, adminToken: ADMIN_TOKEN } });
  const address = await httpAddress(harness);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/help");
  await ann.next();
  const response = await fetch(address);
  const text = await response.text();
  assert.equal(response.status, 200);
  assert.match(response.headers.get("content-type")!, /^text\/html/);
  assert.match(text, /translates text and voice/);
  assert.match(text, /href="https:\/\/t\.me\/translation_demo_bot">@translation_demo_bot</);
  assert.match(text, /href="\/dashboard"/);
  assert.doesNotMatch(text, /%|undefined/);
});

test("where there is no dashboard, the first page says what opens it", async () => {
  await using harness = await startHarness({ config: { port: 0 } });
  const text = await (await fetch(await httpAddress(harness))).text();
  assert.doesNotMatch(text, /href="\/dashboard"/);
  assert.match(text, /ADMIN_TOKEN/);
});

test("the health check also answers at its old address", async () => {
  await using harness = await startHarness({ config: { port: 0 } });
  const address = await httpAddress(harness);
  for (const path of ["/health", "/healthz"]) {
    const response = await fetch(address + path);
    assert.deepEqual([response.status, await response.text()], [200, "ok\n"]);
  }
});
