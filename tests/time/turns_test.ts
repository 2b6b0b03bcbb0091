import assert from "node:assert/strict";
import { inTurns, someInTurns } from "../../src/time/turns.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";

test("whoever waits for the event loop has it before long work has ended, and the work is whole", async () => {
  using clock = installFakeClock();
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    order.push("somebody else");
    port1.close();
  };
  port2.postMessage(undefined);
  function* work() {
    for (let step = 0; step < 10; step++) {
      clock.advance(1);
      yield;
    }
    order.push("the work");
    return "whole";
  }
  assert.equal(await inTurns(work()), "whole");
  assert.deepEqual(order, ["somebody else", "the work"]);
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
