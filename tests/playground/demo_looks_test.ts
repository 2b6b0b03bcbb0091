import assert from "node:assert/strict";
import { localeFor } from "../../src/locales/locales.ts";
import { test } from "../harness/test.ts";
import type { Page } from "../harness/packages/puppeteer.ts";
import { findBrowser, withPage } from "../harness/pages/browser.ts";
import { findFlaws } from "../harness/pages/looks.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";

const browser = findBrowser();

/** Says something to the bot and waits until its answer stands there. */
async function say(page: Page, text: string): Promise<void> {
  const before = await count(page);
  await page.type("#composer", text);
  await page.keyboard.press("Enter");
  await answered(page, before);
}

function count(page: Page): Promise<number> {
  return page.$$eval('.message[data-from="bot"]:not(.draft)', (all) => all.length);
}

async function answered(page: Page, before: number): Promise<void> {
  const all = `document.querySelectorAll('.message[data-from="bot"]:not(.draft)').length`;
  await page.waitForFunction(
    `${all} > ${before} && document.querySelector("#status").textContent === "bot"`,
  );
}

/** Presses a button below the newest answer and waits until the answer has changed. */
async function press(page: Page, label: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//ol[@id="messages"]/li[last()]//button[contains(., "${label}")])`,
  );
  await button!.click();
  await page.waitForFunction((old) => !old!.isConnected, {}, button);
}

for (const language of ["en", "de", "fa", "ar", "he"]) {
  test({
    name: `the demo page shows nothing cut and nothing that is hard to read, in ${language}`,
    ignore: browser === undefined,
    async fn() {
      await withFolder(async (folder) => {
        await using program = startProgram({ args: ["demo"], env: { PORT: "0" }, folder });
        const url = /http:\/\/\S+/.exec(await program.line("The demo is at"))![0];
        await withPage(browser!, { width: 360, height: 740 }, async (page) => {
          await page.setBypassCSP(true);
          await page.goto(url);
          await page.select("#language", language);
          await page.waitForSelector("#start:not([hidden])");
          await page.waitForFunction(
            `document.querySelector("#description").textContent === ${
              JSON.stringify(localeFor(language).say("profile-description"))
            }`,
          );
          const flaws = await findFlaws(page, `${language}-empty`);
          await page.locator("#start").click();
          await answered(page, 0);
          await say(page, "Где аптека?");
          await press(page, "🌐");
          await say(page, "Где вокзал?");
          await say(page, "/settings");
          await say(page, "/setlang");
          await say(page, "/pair");
          await say(page, "/style");
          await say(page, "/glossary");
          await page.locator("#menu summary").click();
          await page.click('[data-trouble="rate-limit"]');
          await say(page, "Good morning");
          flaws.push(...await findFlaws(page, `${language}-talk`));
          await page.locator("#open-commands").click();
          await page.locator("#menu summary").click();
          flaws.push(...await findFlaws(page, `${language}-menus`));
          assert.deepEqual(flaws, []);
        });
      });
    },
  });
}
