import assert from "node:assert/strict";
import { startHarness } from "./harness.ts";
import { test } from "./test.ts";

test("what a person wrote and the bot printed fails the test", async () => {
  const harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("words of a person");
  await ann.next();
  (harness.lines as string[]).push("INFO words of a person");
  await assert.rejects(async () => await harness[Symbol.asyncDispose](), /was printed or stored/);
});
