import assert from "node:assert/strict";
import { createComeback } from "../../../src/bot/answers/comeback.ts";
import { silentLogger } from "../../harness/silent_logger.ts";
import { test } from "../../harness/test.ts";

test("all who wait are told once, in the order of waiting, but for those who left", async () => {
  const comeback = createComeback(silentLogger());
  const told: string[] = [];
  const tell = (what: string) => () => Promise.resolve(void told.push(what));
  for (const who of ["ann", "bob", "cyd"]) comeback.wait(who, tell(who));
  comeback.wait("ann", tell("ann again"));
  comeback.leave("bob");
  await comeback.tellAll();
  await comeback.tellAll();
  assert.deepEqual(told, ["cyd", "ann again"]);
});

test("somebody who cannot be told is in the log, and the others are told", async () => {
  const lines: string[] = [];
  const comeback = createComeback(silentLogger(lines));
  const told: string[] = [];
  comeback.wait("ann", () => Promise.reject(new Error("blocked")));
  comeback.wait("bob", () => Promise.resolve(void told.push("bob")));
  await comeback.tellAll();
  assert.deepEqual(told, ["bob"]);
  assert.match(lines.join("\n"), /INFO - \[tellAll\] - Somebody could not be told error=/);
});

test("of more than a thousand who wait, those are told who came last", async () => {
  const comeback = createComeback(silentLogger());
  const told: number[] = [];
  for (let who = 0; who < 1_001; who++) {
    comeback.wait(String(who), () => Promise.resolve(void told.push(who)));
  }
  await comeback.tellAll();
  assert.deepEqual([told.length, told[0]], [1_000, 1]);
});
