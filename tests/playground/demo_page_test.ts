import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import type { ElementHandle, Page } from "../harness/packages/puppeteer.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { findBrowser, withPage } from "../harness/pages/browser.ts";

const browser = findBrowser();
const PHONE = { width: 360, height: 740 };

async function inDemo(work: (page: Page) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await using program = startProgram({ args: ["demo"], env: { PORT: "0" }, folder });
    const url = /http:\/\/\S+/.exec(await program.line("The demo is at"))![0];
    await withPage(browser!, PHONE, async (page) => {
      await page.goto(url);
      await work(page);
    });
    program.kill("SIGTERM");
    assert.equal(await program.exited, 0);
  });
}

/** The message that says this, as soon as it is there. */
async function says(page: Page, from: "bot" | "me", text: string): Promise<ElementHandle> {
  const found = await page.waitForSelector(
    `::-p-xpath(//li[@data-from="${from}"][contains(., "${text}")])`,
  );
  return found!;
}

/** Presses a button below the message that says `text`, as soon as both are there. */
async function press(page: Page, text: string, label: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//li[contains(., "${text}")]//button[contains(., "${label}")])`,
  );
  await button!.click();
}

async function write(page: Page, text: string): Promise<void> {
  await page.type("#composer", text);
  await page.keyboard.press("Enter");
}

test({
  name: "in the demo page one starts, writes, picks another language, edits and tries again",
  ignore: browser === undefined,
  async fn() {
    await inDemo(async (page) => {
      await page.locator("#start").click();
      const greeting = await says(page, "bot", "You will read translations in English");
      await greeting.waitForSelector("::-p-text(Français)");

      await write(page, "Где аптека?");
      const first = await says(page, "bot", "Where is the pharmacy?");
      const quoted = await first.$eval(".quote", (quote) => quote.textContent);
      assert.equal(quoted, "YouГде аптека?");

      await press(page, "Where is the pharmacy?", "Change language");
      await press(page, "Where is the pharmacy?", "Español");
      const changed = await says(page, "bot", "¿Dónde está la farmacia?");
      await changed.waitForSelector("::-p-text(edited)");

      await write(page, "/setlang german");
      await says(page, "bot", "German");
      await write(page, "Thank you");
      await says(page, "bot", "Danke");

      await page.locator("#menu summary").click();
      await page.click('[data-trouble="rate-limit"]');
      await write(page, "Good morning");
      await press(page, "Please wait 7 seconds and try again", "Try again (7s)");
      await page.waitForSelector("::-p-text(seconds more.)");
    });
  },
});

test({
  name: "the demo page shows what looks like HTML as it was written, and deletes one's own message",
  ignore: browser === undefined,
  async fn() {
    await inDemo(async (page) => {
      await page.select("#language", "fr");
      await write(page, "<b>&amp;</b>");
      const mine = await page.waitForSelector('[data-from="me"]');
      assert.equal(await mine!.$eval(".text", (text) => text.textContent), "<b>&amp;</b>");
      await mine!.hover();
      await (await mine!.waitForSelector('[title="Delete"]'))!.click();
      await page.waitForSelector('[data-from="me"]', { hidden: true });
    });
  },
});

test({
  name: "who blocks the bot in the demo page can unblock it, and who starts over has an empty chat",
  ignore: browser === undefined,
  async fn() {
    await inDemo(async (page) => {
      await page.locator("#start").click();
      await says(page, "bot", "You will read");
      await page.locator("#menu summary").click();
      await page.locator("#block").click();
      await (await page.waitForSelector("#unblock:not([hidden])"))!.click();
      await page.waitForSelector("#form:not([hidden])");
      await write(page, "Спасибо");
      await says(page, "bot", "Thank you");
      await page.locator("#menu summary").click();
      await page.locator("#start-over").click();
      await page.waitForSelector("#start:not([hidden])");
      assert.equal(await page.$(".message"), null);
    });
  },
});

test({
  name: "the demo page records from the microphone, plays it, and shows what was said folded",
  ignore: browser === undefined,
  async fn() {
    await inDemo(async (page) => {
      await page.locator("#start").click();
      await says(page, "bot", "You will read");
      await write(page, "/setlang spanish");
      await says(page, "bot", "Spanish");
      await page.locator("#record").click();
      await page.waitForSelector("#record.recording");
      await page.waitForFunction("performance.now() - (window.began ??= performance.now()) > 1000");
      await page.locator("#record").click();
      await page.waitForSelector('[data-from="me"] audio.player');
      const answer = await says(page, "bot", "[demo] A recording of");
      await answer.waitForSelector("blockquote.folded");
      const played = await page.$eval('[data-from="me"] audio', async (player) => {
        player.muted = true;
        await player.play();
        return player.duration > 0 || player.readyState > 1;
      });
      assert.equal(played, true);
    });
  },
});

test({
  name: "a text file sent in the demo page comes back as a file",
  ignore: browser === undefined,
  async fn() {
    await inDemo(async (page) => {
      await write(page, "/setlang german");
      await says(page, "bot", "German");
      const path = await Deno.makeTempFile({ suffix: ".txt" });
      await Deno.writeTextFile(path, "Thank you");
      const input = await page.$("input#file");
      await input!.uploadFile(path);
      const link = await page.waitForSelector('[data-from="bot"] a.document');
      const saved = await page.evaluate(
        (address) => fetch(address).then((response) => response.text()),
        await link!.evaluate((a) => a.href),
      );
      assert.equal(saved, "Danke");
      await Deno.remove(path);
    });
  },
});

test({
  name: "the demo page shows how far a file is in a pale bubble, which is gone when the file comes",
  ignore: browser === undefined,
  async fn() {
    await inDemo(async (page) => {
      await write(page, "/setlang german");
      await says(page, "bot", "German");
      await page.locator("#menu summary").click();
      await page.click('[data-trouble="slow"]');
      const path = await Deno.makeTempFile({ suffix: ".txt" });
      await Deno.writeTextFile(path, "Thank you");
      await (await page.$("input#file"))!.uploadFile(path);
      const draft = await page.waitForSelector(".draft ::-p-text(⏳)");
      assert.ok(draft);
      // The page says again what is there when it is opened again.
      await page.reload();
      await page.waitForSelector('[data-from="me"]');
      assert.ok(await page.$(".draft"));
      await page.waitForSelector('[data-from="bot"] a.document');
      assert.equal(await page.$(".draft"), null);
      await Deno.remove(path);
    });
  },
});
