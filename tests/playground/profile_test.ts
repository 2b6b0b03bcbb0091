import assert from "node:assert/strict";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { test } from "../harness/test.ts";

const CASES: [method: string, field: string, limit: number][] = [
  ["setMyDescription", "description", 512],
  ["setMyShortDescription", "short_description", 120],
];

for (const [method, field, limit] of CASES) {
  test(`the embedded Telegram takes what ${method} may say, by language, and nothing longer`, async () => {
    await using telegram = startJudgedTelegram();
    const ask = async (method: string, fields: Record<string, string>) => {
      const query = new URLSearchParams(fields);
      const response = await fetch(`${telegram.url}/bot${telegram.token}/${method}?${query}`);
      return { status: response.status, result: (await response.json()).result };
    };
    const said = async (language_code: string) =>
      (await ask(method.replace("set", "get"), { language_code })).result[field];
    const longest = "🙂".repeat(limit);
    assert.equal((await ask(method, { [field]: longest, language_code: "fr" })).status, 200);
    assert.equal((await ask(method, { [field]: `${longest}.` })).status, 400);
    assert.equal((await ask(method, { [field]: "?", language_code: "zh-Hant" })).status, 400);
    assert.equal((await ask(method, { [field]: "Everyone" })).status, 200);
    assert.deepEqual([await said("fr"), await said(""), await said("de")], [
      longest,
      "Everyone",
      "",
    ]);
    assert.equal((await ask(method, { [field]: "", language_code: "fr" })).status, 200);
    assert.equal(await said("fr"), "");
  });
}
