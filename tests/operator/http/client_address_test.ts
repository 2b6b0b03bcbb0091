import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { withServer } from "./with_server.ts";

const ROUTES = { "/a": (_: Request, from: string) => new Response(from) };

test("a client is known by its end of the connection, whatever it says of itself", async () => {
  await withServer(ROUTES, {}, async ({ port }) => {
    const headers = { "fly-client-ip": "192.0.2.1", "x-forwarded-for": "192.0.2.1" };
    const response = await fetch(`http://127.0.0.1:${port}/a`, { headers });
    assert.equal(await response.text(), "127.0.0.1");
  });
});

test("behind a platform's proxy a client is known by what the proxy says", async () => {
  const work = async ({ port }: { port: number }) => {
    for (
      const [headers, from] of [[{ "Fly-Client-IP": "192.0.2.1" }, "192.0.2.1"], [{}, "127.0.0.1"]]
    ) {
      const response = await fetch(`http://127.0.0.1:${port}/a`, {
        headers: headers as HeadersInit,
      });
      assert.equal(await response.text(), from);
    }
  };
  await withServer(ROUTES, {}, work, "fly-client-ip");
});
