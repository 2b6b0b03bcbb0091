import assert from "node:assert/strict";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { test } from "../harness/test.ts";

/** Requests that no browser and no Telegram sends. */
const STRANGE: readonly string[] = [
  "GET / HTTP/1.1\nHost: a b\n\n",
  "GET /readyz HTTP/1.1\nHost: [::1\n\n",
  "GET /healthz HTTP/1.1\nHost: \n\n",
  "GET /healthz HTTP/1.1\n\n",
  "GET //// HTTP/1.1\nHost: x\n\n",
  "GET http://[ HTTP/1.1\nHost: x\n\n",
  "GET /%ff%zz HTTP/1.1\nHost: x\n\n",
  "POST /dashboard/login HTTP/1.1\nHost: x\nOrigin: http://x\nContent-Type: application/json\nContent-Length: 2\n\n{}",
  "POST /dashboard/login HTTP/1.1\nHost: x\nOrigin: http://x\nContent-Type: multipart/form-data\nContent-Length: 2\n\n{}",
  "POST /dashboard/login HTTP/1.1\nHost: x\nOrigin: http://x\nContent-Length: 2\n\n{}",
  "POST /dashboard/login HTTP/1.1\nHost: x\nOrigin: null\n\n",
  "OPTIONS * HTTP/1.1\nHost: x\n\n",
  "nonsense\n\n",
];

async function send(port: number, text: string): Promise<string> {
  using connection = await Deno.connect({ hostname: "127.0.0.1", port });
  await connection.write(new TextEncoder().encode(text.replaceAll("\n", "\r\n")));
  const bytes = new Uint8Array(4_096);
  const length = await connection.read(bytes);
  return new TextDecoder().decode(bytes.subarray(0, length ?? 0));
}

test("a request that nobody who is meant would send gets a 4xx or less, and fills no error log", async () => {
  await using harness = await startHarness({
    config: { port: 0, adminToken: "an-admin-token-of-30-characters" },
  });
  const port = Number(new URL(await httpAddress(harness)).port);
  for (const text of STRANGE) {
    const [, status = "400"] = /^HTTP\/1\.1 (\d+)/.exec(await send(port, text)) ?? [];
    assert.ok(Number(status) < 500, `${status} for ${text}`);
  }
  assert.match(await send(port, "GET /healthz HTTP/1.1\nHost: x\n\n"), /^HTTP\/1\.1 200/);
  assert.deepEqual(harness.lines.filter((line) => line.includes(" - ERROR - ")), []);
});
