import assert from "node:assert/strict";
import { keepOpen, PortLost } from "../../../src/operator/http/keep_open.ts";
import { HTTP_LIMITS } from "../../../src/operator/http/limits.ts";
import { listen, type Listener } from "../../../src/operator/http/listener.ts";
import { createLogger } from "../../../src/log/log.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { test } from "../../harness/test.ts";

const { lookEveryMs, heardMs, deafMs } = HTTP_LIMITS;

const open = (port: number) => listen(port, (_, outgoing) => outgoing.end("ok"), HTTP_LIMITS);

/** Opens a port that takes no connection, as a listener does after it had no descriptor left. */
function openDeaf(port: number): Listener {
  const listener = Deno.listen({ hostname: "127.0.0.1", port });
  let isOpen = true;
  return {
    port: listener.addr.port,
    async close() {
      if (isOpen) listener.close();
      isOpen = false;
      await Promise.resolve();
    },
  };
}

async function isAnswered(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
  return await response.text() === "ok";
}

/** A log that tells when a line comes. */
function watchedLog() {
  const lines: string[] = [];
  const watchers = new Map<string, () => void>();
  const write = (added: string) => {
    lines.push(added);
    for (const [text, found] of watchers) if (added.includes(text)) found();
  };
  const line = (text: string) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    watchers.set(text, resolve);
    return promise;
  };
  const log = createLogger({ level: "DEBUG", format: "text", secrets: [], write });
  return { lines, line, log };
}

test("a port that answers is left as it is", async () => {
  using clock = installFakeClock();
  const { lines, log } = watchedLog();
  let opened = 0;
  const server = await keepOpen((port) => (opened++, open(port)), 0, HTTP_LIMITS, log);
  for (let look = 0; look < 3; look++) {
    await clock.waiting(lookEveryMs);
    clock.advance(lookEveryMs);
  }
  await clock.waiting(lookEveryMs);
  assert.equal(opened, 1);
  assert.deepEqual(lines, []);
  await server.close();
});

for (const how of ["takes no connection", "is closed"]) {
  test(`a port that ${how} is opened again, with one line for it and one for its end`, async () => {
    using clock = installFakeClock({ limits: true });
    const { lines, line, log } = watchedLog();
    let first: Listener | undefined;
    const openFirstDeaf = async (port: number) => first ? await open(port) : first = openDeaf(port);
    const server = await keepOpen(openFirstDeaf, 0, HTTP_LIMITS, log);
    const again = line("The HTTP port is open again");
    if (how === "is closed") await first!.close();
    await clock.waiting(lookEveryMs);
    clock.advance(lookEveryMs);
    if (how !== "is closed") {
      await clock.waiting(heardMs);
      clock.advance(heardMs);
    }
    await again;
    assert.equal(await isAnswered(server.port), true);
    assert.match(lines[0]!, / - WARNING - .*The HTTP port does not answer; it is opened again/);
    assert.equal(lines.length, 2);
    await server.close();
  });
}

test("a port that cannot be opened again is tried with pauses that grow, for a minute and no longer", async () => {
  using clock = installFakeClock();
  const { lines, line, log } = watchedLog();
  const taken = new Error("taken");
  let opened = 0;
  const openOnce = async (port: number) => {
    if (opened++ > 0) throw taken;
    const listener = await open(port);
    await listener.close();
    return listener;
  };
  const server = await keepOpen(openOnce, 0, HTTP_LIMITS, log);
  const noticed = line("The HTTP port does not answer");
  await clock.waiting(lookEveryMs);
  clock.advance(lookEveryMs);
  await noticed;
  const lost = assert.rejects(server.lost, (error) => {
    assert.ok(error instanceof PortLost);
    assert.equal(error.cause, taken);
    return true;
  });
  let waitedMs = 0;
  for (
    const pauseMs of [500, 1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000, 8_000, 8_000, 8_000]
  ) {
    await clock.waiting(pauseMs);
    clock.advance(pauseMs);
    waitedMs += pauseMs;
  }
  await lost;
  assert.ok(waitedMs > deafMs && waitedMs < deafMs + 8_000);
  assert.equal(lines.length, 1);
  await server.close();
});

test("a server that closes while its port is deaf does not wait for an answer", async () => {
  using clock = installFakeClock({ limits: true });
  const { lines, log } = watchedLog();
  const server = await keepOpen((port) => Promise.resolve(openDeaf(port)), 0, HTTP_LIMITS, log);
  await clock.waiting(lookEveryMs);
  clock.advance(lookEveryMs);
  await clock.waiting(heardMs);
  await server.close();
  assert.deepEqual(lines, []);
});

test("an outage of the port ends soon after its cause, without a look that costs anything", () => {
  assert.ok(lookEveryMs >= 1_000 && lookEveryMs + heardMs <= 15_000);
});
