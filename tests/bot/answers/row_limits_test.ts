import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { groqError, groqRateLimit } from "../../../src/playground/groq/refusal.ts";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { scripted } from "../../harness/model/scripted_model.ts";

/** UTF-16 units that a button can copy (Bot API, CopyTextButton). */
const COPY_UNITS = 256;

test(
  "📋 copies up to 256 units, emoji counted as two, and is left out at 257",
  async () => {
    await using harness = await startHarness();
    let translation = "";
    let count = 0;
    harness.groq.answer = scripted(() => ["ru", translation]);
    const ann = harness.telegram.user({ language_code: "en" });
    const ask = async (wanted: string) => {
      translation = wanted;
      ann.write(`${"Слово за словом, ".repeat(8)} ${count++}`);
      const { message } = await ann.next();
      // A button that Telegram refuses would cost the translation.
      assert.ok(message.text!.startsWith(wanted.slice(0, 20)));
      return message;
    };
    await ask("Hello there, this is the first one of all that are written here today");
    for (const filler of ["word ", "👍 so"]) {
      const fits = filler.repeat(99).slice(0, COPY_UNITS - 1) + ".";
      const shown = await ask(fits);
      assert.equal(shown.text, fits);
      const copy = shown.reply_markup!.inline_keyboard.flat().find(({ text }) =>
        text === "📋 Copy"
      );
      assert.deepEqual(copy, { text: "📋 Copy", copy_text: { text: fits } });
      assert.ok(!labels(await ask(`${fits}.`)).includes("📋 Copy"));
    }
  },
);

test("🔤 stands only where the reader's own letters are others", async () => {
  const cases: readonly [reader: string, target: string, isOffered: boolean][] = [
    ["en", "greek", true],
    ["en", "russian", true],
    ["en", "hindi", true],
    ["en", "spanish", false],
    ["ru", "ukrainian", false],
    ["ru", "japanese", true],
    ["ja", "english", false],
    ["zh-hant", "japanese", false],
  ];
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => ["de", TRANSLATIONS[target]!]);
  for (const [index, [reader, target, isOffered]] of cases.entries()) {
    const person = harness.telegram.user({ id: 900 + index, language_code: reader });
    person.write(`/setlang ${target}`);
    await person.next();
    person.write("Danke");
    const { message } = await person.next();
    const isShown = labels(message).some((label) => label.startsWith("🔤"));
    assert.equal(isShown, isOffered, `${reader} reads ${target}`);
  }
});

const TRANSLATIONS: Readonly<Record<string, string>> = {
  el: "Ευχαριστώ",
  ru: "Спасибо",
  hi: "धन्यवाद",
  es: "Gracias",
  uk: "Дякую",
  ja: "ありがとう",
  en: "Thank you",
};

for (
  const [what, fault, sentence] of [
    ["a limit", groqRateLimit(7), /wait 7 seconds/],
    ["a refused text", groqError(400), /refused this text/],
    ["a refused key", groqError(401, "no", "invalid_api_key"), /operator of this bot/],
  ] as const
) {
  test(
    `${what} below a button is an alert after one request, and the translation stays`,
    async () => {
      await using harness = await startHarness();
      const ann = harness.telegram.user({ language_code: "en" });
      ann.write("/setlang japanese");
      await ann.next();
      ann.write("Thank you");
      const { message } = await ann.next();
      for (const button of ["⇄", "🔤"]) {
        const before = harness.groq.requests.length;
        harness.groq.faults.next("completions", fault);
        const answer = await ann.press(message, button);
        assert.match(answer.text!, sentence);
        assert.equal(answer.showAlert, true);
        assert.equal(harness.groq.requests.length, before + 1);
      }
      assert.deepEqual(ann.chat.messages.get(message.message_id), message);
    },
  );
}

test("a translation back that does not fit below comes in a message of its own", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) =>
    target === "en" ? ["ru", "word ".repeat(790).trim()] : ["en", "слово ".repeat(600).trim()]
  );
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("слово ".repeat(600).trim());
  const { message } = await ann.next();
  await ann.press(message, "⇄");
  const back = await ann.next();
  assert.equal(back.kind, "message");
  assert.equal(back.message.text, "слово ".repeat(600).trim());
  assert.equal(back.message.reply_to_message?.message_id, message.message_id);
});

test("whatever the model calls the language of a text, its translation has buttons that work", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => ["Russian (Cyrillic, formal)", `into ${target}`]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("Вот аптека");
  const { message } = await ann.next();
  assert.match(message.text!, /^into en/);
  await ann.press(message, " → 🇬🇧");
  await ann.press((await ann.next()).message, "Italiano");
  assert.match((await ann.next()).message.text!, /^into it/);
});

test("the picker begins with the three languages that were asked for last", async () => {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ target }) => ["ru", `into ${target}`]);
  const ann = harness.telegram.user({ language_code: "en" });
  const { message_id } = ann.write("Вот аптека");
  let { message } = await ann.next();
  for (const flag of ["🇩🇪", "🇫🇷", "🇪🇸", "🇮🇹"]) {
    ann.write(flag, { reply_to_message_id: message_id });
    ({ message } = await ann.next());
  }
  await ann.press(message, "🇷🇺 → 🇮🇹");
  const names = labels((await ann.next()).message).map((label) => label.split(" ").at(-1));
  assert.deepEqual(names.slice(2, 6), ["Italiano", "Español", "Français", "English"]);
});
