import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { LOCALE_CODES, localeFor } from "../../../src/locales/locales.ts";
import { groqError } from "../../../src/playground/groq/refusal.ts";
import {
  findLanguage,
  languageName,
  nativeName,
} from "../../../src/translation/languages/languages.ts";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";
import { foreignWords } from "./foreign_words.ts";

/** Written when an update is done. */
const UPDATE = / - Update update_id=/;
/** The pages of the settings, by the data of their buttons. */
const PAGES = ["language", "pair", "reads", "style", "glossary", "context", "reset"];

for (const code of LOCALE_CODES) {
  test(`who reads nothing but ${code} gets through the first minutes`, async () => {
    await using harness = await startHarness();
    const locale = localeFor(code);
    const own = findLanguage(code)!;
    const greeting = nativeName(own);
    harness.groq.answer = scripted(({ target }) =>
      target === own.code ? ["fi", greeting] : [own.code, "Tervetuloa"]
    );
    const person = harness.telegram.user({ language_code: code.toLowerCase() });
    const last = () =>
      [...person.chat.messages.values()].findLast(({ from }) => from?.is_bot) as Message;
    const check = (text: string) => assert.deepEqual(foreignWords(text, code), [], text);
    const after = async (act: () => unknown) => {
      const from = harness.lines.length;
      const answer = await act() as { readonly text?: string } | undefined;
      await harness.waitForLine(UPDATE, from, 1);
      check(answer && "show_alert" in answer ? answer.text ?? "" : "");
      for (const seen of [last().text ?? "", ...labels(last())]) check(seen);
      return last();
    };
    const say = (text: string) => after(() => person.write(text));
    const press = (button: string) => after(() => person.press(last(), button));

    assert.ok((await say("/start")).text!.includes("/setlang"));
    assert.ok(labels(last()).some((label) => label === `✓ ${own.flag} ${greeting}`));
    await press(`pick:set:${own.code}`);
    assert.ok((await say("Tervetuloa")).text!.startsWith(greeting));
    await press("→");
    await press("✕");
    assert.equal(labels(last())[0], `🇫🇮 → ${own.flag}`);

    await say("/pair");
    assert.match((await say(languageName(findLanguage("fi")!, code))).text!, /^✅/);
    assert.match((await press("pair:off")).text!, /^✅/);
    await say("/style");
    assert.match((await press("style:formal")).text!, /^✅/);

    harness.groq.faults.next("completions", groqError(400, "no"));
    assert.equal((await say("Hyvää päivää")).text, locale.say("failure-refused"));
    assert.ok((await press("again")).text!.startsWith(greeting));

    await say("/settings");
    for (const page of PAGES) {
      await press(`settings:${page}`);
      const back = labels(last()).at(-1)!;
      assert.equal(back, locale.say("button-back"), page);
      assert.equal((await press(back)).text!.split("\n")[0], locale.say("settings-title"));
    }
    for (const command of ["/help", "/privacy", "/mylang", "/glossary", "/languages", "/context"]) {
      await say(command);
    }
    await say("/unheard");
    await say("/setlang ξξξξ");
    await say("👍");
  });
}
