import assert from "node:assert/strict";
import { commandsOf, DOCUMENTS, trialOf } from "./documented.ts";
import { test } from "../harness/test.ts";
import manifest from "../../deno.json" with { type: "json" };

const texts = await Promise.all(
  DOCUMENTS.map(async (name) => [name, await Deno.readTextFile(name)] as const),
);

test("of every command in the documents it is known how it is tried: `deno task walk` does", () => {
  const all = texts.flatMap(([name, text]) => commandsOf(name, text));
  assert.ok(all.length > 20);
  assert.deepEqual(all.filter((one) => trialOf(one) === undefined), []);
  const runnable = all.filter((one) => trialOf(one)!.kind !== "elsewhere");
  assert.ok(runnable.length > 8);
});

test("every task and every command of the program that a document names is there", async () => {
  const main = await Deno.readTextFile("main.ts");
  const [, list] = /^const COMMANDS = \[([^\]]+)\]/m.exec(main)!;
  for (const [name, text] of texts) {
    for (const [, word] of text.matchAll(/deno(?:@[\d.]+)? task (?:--quiet )?([\w:]+)/g)) {
      assert.ok(word! in manifest.tasks, `${name}: deno task ${word}`);
    }
    for (
      const [, word] of text.matchAll(/`(?:\/?translation-bot|.*\/translation-bot) ([a-z-]+)\b/g)
    ) {
      assert.ok(list!.includes(`"${word}"`), `${name}: translation-bot ${word}`);
    }
  }
});

test("a block for a shell is read command by command, without what is said about it", () => {
  const text = "```sh\na b \\\n  c   # why\nd # e\n```\n```yaml\nf\n```\n";
  assert.deepEqual(commandsOf("x", text).map(({ command }) => command), ["a b c", "d"]);
});
