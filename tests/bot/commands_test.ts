import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { LOCALE_CODES } from "../../src/locales/locales.ts";
import { startHarness } from "../harness/harness.ts";
import { labels } from "../harness/labels.ts";

test("/start greets in one screen with the picker, and a press sets the language in place", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/start");
  const greeting = await ann.next();
  assert.match(greeting.message.text!, /translate[\s\S]*English/);
  assert.ok(labels(greeting.message).some((label) => label.includes("Español")));
  await ann.press(greeting.message, "Español");
  const chosen = await ann.next();
  assert.equal(chosen.kind, "edit");
  assert.match(chosen.message.text!, /I translate into Spanish/);
  ann.write("Good morning");
  assert.equal((await ann.next()).message.text, "Buenos días");
});

test("/setlang understands names and codes in many languages", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  const said: readonly [input: string, name: string][] = [
    ["spanish", "Spanish"],
    ["ES", "Spanish"],
    ["español", "Spanish"],
    ["ESPANOL", "Spanish"],
    ["испанский", "Spanish"],
    ["pt-BR", "Portuguese (Brazil)"],
    ["zh-Hant", "Chinese (Traditional)"],
    ["de_AT", "German"],
  ];
  for (const [input, name] of said) {
    ann.write(`/setlang ${input}`);
    assert.equal((await ann.next()).message.text, `✅ From now on I translate into ${name}.`);
  }
  for (const command of ["language", "lang"]) {
    ann.write(`/${command} fr`);
    assert.match((await ann.next()).message.text!, /French/);
  }
  ann.write("/mylang");
  assert.equal((await ann.next()).message.text, "I translate into French.");
});

test("something close offers the nearest, something unknown the picker", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang spansh");
  const near = await ann.next();
  assert.match(near.message.text!, /Did you mean/);
  assert.match(labels(near.message)[0]!, /Español/);
  await ann.press(near.message, "Español");
  assert.match((await ann.next()).message.text!, /Spanish/);
  ann.write("/setlang qwrtzpsd");
  const unknown = await ann.next();
  assert.match(unknown.message.text!, /don't know the language “qwrtzpsd”/);
  assert.ok(labels(unknown.message).length > 10);
});

test("the picker's pages hold every language once, with its flag and own name", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang");
  let { message } = await ann.next();
  const seen: string[] = [];
  while (true) {
    seen.push(...labels(message).filter((label) => !/^[‹›]$|^\d+ \/ \d+$/.test(label)));
    if (!labels(message).includes("›")) break;
    await ann.press(message, "›");
    ({ message } = await ann.next());
  }
  assert.equal(new Set(seen).size, seen.length);
  assert.ok(seen.length >= 85);
  assert.match(seen[0]!, /English/);
});

test("the menu of commands is set at the start, in every language that Telegram tells apart", async () => {
  await using harness = await startHarness();
  // Telegram wants two letters (Bot API, setMyCommands).
  const codes = LOCALE_CODES.filter((code) => code.length === 2);
  const isLast = ({ payload }: { payload: Record<string, unknown> }) =>
    payload.language_code === codes.at(-1);
  await harness.telegram.waitForCall((call) => call.method === "setMyCommands" && isLast(call));
  const { commands } = harness.telegram.side;
  const names = commands.get("")?.map(({ command }) => command);
  assert.ok(names?.includes("setlang") && names.includes("help"));
  const described = codes.map((code) => commands.get(code === "en" ? "" : code));
  assert.equal(new Set(described.map((menu) => menu?.[0]?.description)).size, codes.length);
});

test("settings and the introduction survive a restart", async () => {
  await using harness = await startHarness();
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang german");
  await ann.next();
  await harness.restart();
  ann.write("Good night");
  assert.equal((await ann.next()).message.text, "Gute Nacht");
});

test("a group hears from the bot only when it is addressed by a command", async () => {
  await using harness = await startHarness();
  const group = harness.telegram.group("Friends");
  const ann = harness.telegram.user({ language_code: "en" });
  const say = (text: string, length = 0) =>
    harness.telegram.addUpdate({
      message: {
        message_id: 1 + text.length,
        date: 1,
        chat: group.chat as never,
        from: ann.profile,
        text,
        ...(length > 0 && { entities: [{ type: "bot_command", offset: 0, length }] }),
      },
    });
  say("Hola a todos");
  say("/mylang@another_bot", 19);
  say("/mylang@translation_demo_bot", 28);
  await harness.telegram.waitForCall(({ method }) => method === "sendMessage");
  assert.equal(group.messages.size, 1);
});
