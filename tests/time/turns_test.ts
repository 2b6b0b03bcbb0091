import assert from "node:assert/strict";
import { inTurns, someInTurns } from "../../src/time/turns.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";

test("what comes over the network is read before long work has ended, and the work is whole", async () => {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  const [sender, receiver] = await Promise.all([
    Deno.connect({ hostname: "127.0.0.1", port }),
    listener.accept(),
  ]);
  using _ = sender;
  using __ = receiver;
  const order: string[] = [];
  const receiving = receiver.read(new Uint8Array(1)).then(() => order.push("somebody else"));
  function* work() {
    // Far fewer turns than it takes where nobody looks at the network.
    for (let turn = 0; turn < 10; turn++) yield;
    order.push("the work");
    return "whole";
  }
  await sender.write(new Uint8Array(1));
  assert.equal(await inTurns(work(), 0), "whole");
  assert.deepEqual(order, ["somebody else", "the work"]);
  await receiving;
});

test("others have their turn after 5 ms", async () => {
  using clock = installFakeClock();
  let steps = 0;
  function* work() {
    for (; steps < 12; steps++) {
      clock.advance(1);
      yield;
    }
  }
  const done = inTurns(work());
  for (const expected of [4, 9]) {
    await clock.waiting(0);
    assert.equal(steps, expected);
    clock.advance(0);
  }
  await done;
});

test("short work is done at once", async () => {
  using _ = installFakeClock();
  const order: string[] = [];
  function* work() {
    for (let step = 0; step < 10; step++) yield;
    order.push("the work");
  }
  const done = inTurns(work());
  order.push("who began it");
  await done;
  assert.deepEqual(order, ["the work", "who began it"]);
});

test("what is found ends the search, and nothing found is false", async () => {
  let steps = 0;
  function* search(found: number) {
    for (let step = 0; step < 10; step++) {
      steps++;
      yield step === found;
    }
  }
  assert.equal(await someInTurns(search(3)), true);
  assert.equal(steps, 4);
  assert.equal(await someInTurns(search(99)), false);
});
