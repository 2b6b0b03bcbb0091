import assert from "node:assert/strict";
import { startHarness } from "../../../harness/harness.ts";
import { labels } from "../../../harness/labels.ts";
import { test } from "../../../harness/test.ts";

const CALLED: readonly [reads: string, command: string, shown: RegExp][] = [
  ["en", "/setlang auf Deutsch", /German/],
  ["uk", "/setlang німецькою", /German|німецьк/i],
  ["ru", "/setlang на немецкий", /немецкий/i],
  ["zh-hans", "/setlang 英文", /英语/],
  ["fa", "/setlang آلمانی", /German|آلمانی/],
  ["en", "/setlang jp", /Japanese/],
  ["hu", "/setlang német", /German/],
  ["hu", "/languages német, angol", /German and English/],
  ["hu", "/from német Danke", /Danke/],
  ["en", "/pair по-английски німецькою", /English comes out in German/],
];
for (const [reads, command, shown] of CALLED) {
  test(`"${command}" is understood from who reads ${reads}`, async () => {
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: reads });
    ann.write(command);
    assert.match((await ann.next()).message.text!, shown);
  });
}

test("a country of several languages offers them", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (
    const [input, offered] of [
      ["🇨🇭", ["🇩🇪 Deutsch", "🇫🇷 Français", "🇮🇹 Italiano"]],
      ["India", ["🇮🇳 हिन्दी", "🇧🇩 বাংলা", "🇮🇳 मराठी"]],
    ] as const
  ) {
    ann.write(`/setlang ${input}`);
    assert.deepEqual(labels((await ann.next()).message), offered);
  }
});
