import assert from "node:assert/strict";
import { localeFor } from "../../../src/locales/locales.ts";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { test } from "../../harness/test.ts";

const de = localeFor("de");
/** The reader's own language stands first where one is chosen to read. */
const FIRST_PAGE = /^(?:✓ )?(?:🇩🇪 Deutsch,)?🇬🇧 English,🇪🇸 Español,.*,1 \/ \d+,›$/;
const END_PAIR = de.say("button-end-pair");
const GLOSSARY = de.say("button-glossary");

/** A German who writes these one after the other; what the last one is answered, and its buttons. */
const ANSWERS: readonly [commands: readonly string[], said: string, buttons?: string | RegExp][] = [
  [["/start"], de.say("start", { language: "Deutsch" }), /^✓ 🇩🇪 Deutsch,/],
  [["/setlang es", "/start"], de.say("start", { language: "Spanisch" }), /,✓ 🇪🇸 Español,/],
  [["/setlang"], de.say("picker-title"), FIRST_PAGE],
  [["/setlang es", "/setlang"], de.say("picker-title"), /,✓ 🇪🇸 Español,/],
  [["/language  ES "], de.say("language-set", { language: "Spanisch" }), ""],
  [["/setlang spansch"], de.say("picker-near", { input: "spansch" }), /^🇪🇸 Español[^›]*$/],
  [["/lang qwrtz"], de.say("picker-unknown", { input: "qwrtz" }), FIRST_PAGE],
  [
    [`/lang ${"ß".repeat(80)}`],
    de.say("picker-unknown", { input: "ß".repeat(64) }),
    FIRST_PAGE,
  ],
  [
    [`/lang ${"👍".repeat(80)}`],
    de.say("picker-unknown", { input: "👍".repeat(64) }),
    FIRST_PAGE,
  ],
  [["/mylang"], de.say("mylang-own", { language: "Deutsch" }), ""],
  [["/setlang es", "/mylang"], de.say("mylang-set", { language: "Spanisch" }), ""],
  [
    ["/pair de es", "/mylang"],
    de.say("pair-set", { first: "Deutsch", second: "Spanisch" }),
    "",
  ],
  [["/pair"], de.say("pair-ask", { first: "Deutsch" }), FIRST_PAGE],
  [
    ["/setlang fr", "/setlang de", "/pair"],
    de.say("pair-ask", { first: "Deutsch" }),
    /^🇫🇷 Français,🇬🇧 English,/,
  ],
  [
    ["/pair de es", "/pair"],
    de.say("pair-set", { first: "Deutsch", second: "Spanisch" }),
    new RegExp(`✓ 🇪🇸 Español.*,${de.say("button-end-pair")}$`),
  ],
  [["/pair de"], de.say("pair-same", { first: "Deutsch" }), FIRST_PAGE],
  [["/pair es"], de.say("pair-set", { first: "Deutsch", second: "Spanisch" }), END_PAIR],
  [
    ["/pair de es", "/setlang fr"],
    de.say("pair-set", { first: "Französisch", second: "Spanisch" }),
    END_PAIR,
  ],
  [["/pair 👍 👎"], de.say("pair-unknown"), FIRST_PAGE],
  [["/style"], de.say("style-ask"), "✓ Neutral,Förmlich,Locker"],
  [["/style casual", "/style"], de.say("style-ask"), "Neutral,Förmlich,✓ Locker"],
  [["/style förmlich"], de.say("style-set", { style: "Förmlich" }), ""],
  [["/style FORMAL"], de.say("style-set", { style: "Förmlich" }), ""],
  [["/style formal", "/style neutral", "/style"], de.say("style-ask"), "✓ Neutral,Förmlich,Locker"],
  [["/style grob"], de.say("style-ask"), "✓ Neutral,Förmlich,Locker"],
  [["/tr"], de.say("tr-usage"), ""],
  [["/translate spanisch"], de.say("tr-usage"), ""],
  [["/listen"], de.say("listen-usage"), ""],
  [["/listen spanisch"], de.say("listen-usage"), ""],
  [["/glossary"], de.say("glossary-form"), ""],
  [
    ["/glossary AAA = B"],
    de.say("glossary-added", { source: "AAA", target: "B" }),
    `✕ AAA,${GLOSSARY}`,
  ],
  [
    ["/glossary ADD  A  B=  C "],
    de.say("glossary-added", { source: "A B", target: "C" }),
    `✕ A B,${GLOSSARY}`,
  ],
  [["/glossary add A = B = C"], de.say("glossary-form"), ""],
  [["/glossary add A ="], de.say("glossary-form"), ""],
  [
    ["/glossary add = B"],
    de.say("glossary-added", { source: "add", target: "B" }),
    `✕ add,${GLOSSARY}`,
  ],
  [["/glossary add A"], de.say("glossary-form"), ""],
  [
    [`/glossary add ${"a".repeat(100)} = b`],
    de.say("glossary-added", { source: "a".repeat(100), target: "b" }),
    `✕ ${"a".repeat(38)},${GLOSSARY}`,
  ],
  [[`/glossary add ${"a".repeat(101)} = b`], de.say("glossary-form"), ""],
  [[`/glossary add b = ${"a".repeat(101)}`], de.say("glossary-form"), ""],
  [["/glossary add A = B", "/glossary"], `A = B\n\n${de.say("glossary-form")}`, "✕ A"],
  [
    ["/glossary add A = B", "/glossary rEmove  a "],
    de.say("glossary-removed", { source: "a" }),
    GLOSSARY,
  ],
  [["/glossary add A = B", "/glossary remove b"], de.say("glossary-none"), GLOSSARY],
  [["/glossary add A = B", "/glossary remove"], de.say("glossary-none"), GLOSSARY],
  [["/glossary add A = B", "/glossary remove A", "/glossary"], de.say("glossary-form"), ""],
  [
    ["/glossary add A = B", "/glossary add C = D", "/glossary remove A", "/glossary"],
    `C = D\n\n${de.say("glossary-form")}`,
    "✕ C",
  ],
];

test("every command is answered in the language of who writes it, with the buttons that go on from there", async () => {
  await using harness = await startHarness();
  for (const [index, [commands, said, buttons]] of ANSWERS.entries()) {
    const person = harness.telegram.user({ id: 500 + index, language_code: "de" });
    let answer = { text: undefined, buttons: "" } as { text: string | undefined; buttons: string };
    for (const command of commands) {
      person.write(command);
      const { message } = await person.next();
      answer = { text: message.text, buttons: labels(message).join() };
    }
    assert.equal(answer.text, said, commands.join(", "));
    if (typeof buttons === "string") assert.equal(answer.buttons, buttons, commands.join(", "));
    else if (buttons) assert.match(answer.buttons, buttons, commands.join(", "));
  }
});

/** Signs that people put between two languages. */
const SIGNS = [",", ";", "/", "+", "&", "|", "-", "->", "<->", "=>", "–", "—", "↔", "→", "⇄"];

test("the two languages of a pair are understood with whatever stands between them", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const inputs = SIGNS.flatMap((sign) => [`english${sign}russian`, `english ${sign} russian`]);
  for (const input of ["english russian", " EN   ru ", "en-RU", ...inputs]) {
    ann.write(`/pair ${input}`);
    const { text } = (await ann.next()).message;
    assert.match(text!, /^✅ What is written in English comes out in Russian/, input);
  }
  for (const input of ["en pt-BR", "en-pt-BR", "english → brazilian portuguese"]) {
    ann.write(`/pair ${input}`);
    const { text } = (await ann.next()).message;
    assert.match(text!, /English comes out in Portuguese \(Brazil\)/, input);
  }
});

test("a pair ends with any of the words that people say for it", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  for (const word of ["off", "OFF", "none", "0", "-"]) {
    ann.write("/pair english russian");
    await ann.next();
    ann.write(`/pair ${word}`);
    const { text } = (await ann.next()).message;
    assert.equal(
      text,
      "✅ The pair is ended. From now on I translate everything into English.",
      word,
    );
    ann.write("/mylang");
    assert.equal((await ann.next()).message.text, "I translate into English.", word);
  }
});

test("/help has a line for every command of the menu that needs one, in its order, for every reader", async () => {
  await using harness = await startHarness();
  const explained = [
    "setlang",
    "languages",
    "pair",
    "tr",
    "from",
    "listen",
    "subtitles",
    "style",
    "glossary",
    "context",
    "settings",
    "mylang",
    "privacy",
    "help",
  ];
  for (const [index, code] of ["en", "de", "ja"].entries()) {
    const person = harness.telegram.user({ id: 900 + index, language_code: code });
    person.write("/help");
    const { text } = (await person.next()).message;
    assert.deepEqual([...text!.matchAll(/^\/(\w+) /gm)].map(([, command]) => command), explained);
    const locale = localeFor(code);
    assert.ok(text!.startsWith(`${locale.say("help-begin")}\n\n/setlang`));
    assert.ok(text!.endsWith(`\n\n${locale.say("help-end")}`));
  }
});
