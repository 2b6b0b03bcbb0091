import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { groqRateLimit } from "../../src/playground/groq/refusal.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { findBrowser, withPage } from "../harness/pages/browser.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { environmentFor } from "../harness/program/peers.ts";

const ADMIN = "an-admin-token-of-30-characters";
const SENTINEL = "SENTINEL";
const PEOPLE = [987_654_321, 987_654_322];
const browser = findBrowser();

/** The program after some messages of two people, with its address. */
async function withDashboard(work: (address: string) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    await using program = startProgram({
      folder,
      env: {
        ...environmentFor(telegram, groq),
        GROQ_MODELS: "retired-model,openai/gpt-oss-120b",
        ADMIN_TOKEN: ADMIN,
      },
    });
    const port = /port=(\d+)/.exec(await program.line("Answering by HTTP"))![1]!;
    const [ann, bob] = PEOPLE.map((id) => telegram.user({ id, language_code: "en" }));
    for (const text of ["Привет", "Danke", `${SENTINEL} Спасибо`]) {
      ann!.write(text);
      await ann!.next();
    }
    groq.faults.next("completions", groqRateLimit(7));
    bob!.write("Да");
    await bob!.next();
    await work(`http://127.0.0.1:${port}`);
    program.kill("SIGTERM");
    assert.equal(await program.exited, 0);
  });
}

async function logIn(address: string, token: string, origin = address): Promise<Response> {
  const response = await fetch(`${address}/dashboard/login`, {
    method: "POST",
    body: new URLSearchParams({ token }),
    headers: { origin },
    redirect: "manual",
  });
  await response.body?.cancel();
  return response;
}

test("the dashboard's numbers are counts: no text, no name, nobody's id", async () => {
  await withDashboard(async (address) => {
    const cookie = (await logIn(address, ADMIN)).headers.get("set-cookie")!;
    assert.match(cookie, /HttpOnly; SameSite=Strict$/);
    const response = await fetch(`${address}/dashboard/data`, {
      headers: { cookie: cookie.split(";")[0]! },
    });
    const text = await response.text();
    for (const secret of [SENTINEL, "Ann", ...PEOPLE.map(String)]) {
      assert.ok(!text.includes(secret), secret);
    }
    const { now, lastDay, lastMonth, people } = JSON.parse(text);
    assert.equal(lastDay.total, 4);
    assert.equal(lastMonth.total, 4);
    assert.equal(people.at(-1), 2);
    assert.deepEqual(lastDay.pairs, [["ru>en", 2], ["de>en", 1]]);
    assert.deepEqual(lastDay.failures, [["rate-limited", 1]]);
    assert.ok(lastDay.costUsd > 0 && lastDay.tokens > 0);
    const [retired, living] = now.models;
    assert.equal(retired.isOut, true);
    assert.equal(living.limits[1].most, 8_000);
    assert.ok(living.limits[0].backSeconds > 80 && living.limits[0].backSeconds <= 86.4);
    assert.deepEqual(now.receiving, { mode: "polling" });
  });
});

test("who has no cookie, a wrong token, too many tries or another site's form stays outside", async () => {
  await withDashboard(async (address) => {
    const ask = async (headers: Record<string, string> = {}) => {
      const response = await fetch(`${address}/dashboard/data`, { headers });
      await response.body?.cancel();
      return response.status;
    };
    assert.equal(await ask(), 401);
    assert.equal(await ask({ cookie: "dashboard=99999999999999.abcdef" }), 401);
    assert.equal((await logIn(address, ADMIN, "https://example.org")).status, 403);
    for (let attempt = 0; attempt < 5; attempt++) {
      const wrong = await logIn(address, `guess ${attempt}`);
      assert.equal(wrong.headers.get("location"), "/dashboard?wrong");
      assert.equal(wrong.headers.get("set-cookie"), null);
    }
    assert.equal((await logIn(address, ADMIN)).status, 429);
  });
});

for (const width of [360, 1280]) {
  test({
    name:
      `in a browser ${width} px wide the operator logs in, sees the numbers, and nothing is cut off`,
    ignore: browser === undefined,
    async fn() {
      await withDashboard(async (address) => {
        await withPage(browser!, { width, height: 800 }, async (page) => {
          await page.goto(`${address}/dashboard`);
          await page.type("input[name=token]", "not the token");
          await page.keyboard.press("Enter");
          await page.waitForSelector("#wrong:not([hidden])");
          await page.type("input[name=token]", ADMIN);
          await page.keyboard.press("Enter");
          await page.waitForSelector("::-p-text(Russian → English)");
          await page.waitForSelector("::-p-text(add models to GROQ_MODELS)");
          await page.focus("summary");
          await page.keyboard.press("Enter");
          await page.waitForSelector("details[open] ::-p-text(now)");
          await page.click('[data-span="lastMonth"]');
          await page.waitForSelector("::-p-text(30 d ago)");
          const isCut = await page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth",
          );
          const file = Deno.env.get("SCREENSHOTS");
          if (file) {
            await page.screenshot({ path: `${file}/dashboard-${width}.png`, fullPage: true });
          }
          assert.equal(isCut, false);
          await page.click("header form button");
          await page.waitForSelector("input[name=token]");
        });
      });
    },
  });
}
