import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { BREAKS } from "./breaks.ts";

test("every promise can still be broken: the line that keeps it is there, once", async () => {
  const texts = new Map<string, string>();
  for (const file of new Set(BREAKS.map(({ file }) => file))) {
    texts.set(file, await Deno.readTextFile(file).catch(() => ""));
  }
  const stale = BREAKS.filter(({ file, from }) => texts.get(file)!.split(from).length !== 2);
  assert.deepEqual(stale.map(({ promise, file }) => `${promise} (${file})`), []);
});

test("the tests that are to notice a broken promise are there", async () => {
  const named = new Set(BREAKS.flatMap(({ seenBy }) => seenBy === "types" ? [] : seenBy));
  const missing: string[] = [];
  for (const path of named) await Deno.stat(path).catch(() => missing.push(path));
  assert.deepEqual(missing, []);
});
