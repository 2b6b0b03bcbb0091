import assert from "node:assert/strict";
import { createRoom } from "../../src/time/room.ts";
import { test } from "../harness/test.ts";

const never = new AbortController().signal;

test("whoever finds no room waits for those before, in their order, and too much is all", async () => {
  const room = createRoom(10);
  const entered: string[] = [];
  const enter = (name: string, size: number, signal = never) =>
    room.take(size, signal).then((taken) => {
      entered.push(name);
      return taken;
    });
  const first = await enter("first", 6);
  const second = enter("second", 99);
  const third = enter("third", 1);
  await Promise.resolve();
  assert.deepEqual(entered, ["first"]);
  first[Symbol.dispose]();
  (await second)[Symbol.dispose]();
  (await third)[Symbol.dispose]();
  assert.deepEqual(entered, ["first", "second", "third"]);
  (await enter("all", 10))[Symbol.dispose]();
});

test("whoever does not want it any more leaves with their own reason, and lets the next one in", async () => {
  const room = createRoom(10);
  const first = await room.take(6, never);
  const stop = new AbortController();
  const second = room.take(8, stop.signal);
  const third = room.take(4, never);
  stop.abort("stopped");
  await assert.rejects(second, (reason) => reason === "stopped");
  (await third)[Symbol.dispose]();
  await assert.rejects(room.take(1, stop.signal), (reason) => reason === "stopped");
  first[Symbol.dispose]();
  (await room.take(10, never))[Symbol.dispose]();
});
