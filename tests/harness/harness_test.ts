import assert from "node:assert/strict";
import { startHarness } from "./harness.ts";
import { test } from "./test.ts";
import { withFolder } from "./with_folder.ts";

test("a bot without a folder keeps nothing on the disk, one with a folder keeps it there", async () => {
  await withFolder(async (folder) => {
    for (const dataDir of [undefined, folder]) {
      await using harness = await startHarness({ dataDir });
      const ann = harness.telegram.user({ language_code: "en" });
      ann.write("Привет");
      assert.match((await ann.next()).message.text!, /^Hello/);
      const kept = await Array.fromAsync(Deno.readDir(folder));
      assert.equal(kept.length > 0, dataDir !== undefined);
    }
  });
});

test("what a person wrote and the bot printed fails the test", async () => {
  const harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("words of a person");
  await ann.next();
  (harness.lines as string[]).push("INFO words of a person");
  await assert.rejects(async () => await harness[Symbol.asyncDispose](), /was printed or stored/);
});
