import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { type Locale, LOCALE_CODES, localeFor } from "../../src/locales/locales.ts";
import { NO_LANGUAGES } from "../translation/languages/no_languages.ts";
import { describeMessages, readGenerated, readMessages } from "./generate.ts";

const FOLDER = new URL("../../src/locales/", import.meta.url);

test("every locale says everything, with the same variables", async () => {
  const english = await readMessages("en");
  for (const code of LOCALE_CODES) {
    const messages = await readMessages(code);
    assert.deepEqual([...messages.keys()].toSorted(), [...english.keys()].toSorted(), code);
    for (const [id, names] of messages) assert.deepEqual(names, english.get(id), `${code} ${id}`);
  }
});

test("the types of the messages are those of en.ftl: `deno task locales` makes them so", async () => {
  assert.equal(await readGenerated(), describeMessages(await readMessages("en")));
});

/** Never called: each line but the first two has to be a mistake to the compiler. */
export function sayWrongly(locale: Locale, kind: "refused" | "unheard-of", isNew: boolean): void {
  locale.say("style-ask");
  locale.say(isNew ? "mylang-own" : "mylang-set", { language: "English" });
  // @ts-expect-error -- no such message
  locale.say("failure-unexpeted");
  // @ts-expect-error -- not every kind has a sentence
  locale.say(`failure-${kind}`);
  // @ts-expect-error -- a variable is missing
  locale.say("start");
  // @ts-expect-error -- a variable has another name
  locale.say("start", { langauge: "English" });
  // @ts-expect-error -- one of the two needs a variable
  locale.say(isNew ? "start" : "help-begin");
}

test("whoever has no locale here is spoken to in English", () => {
  for (const code of [undefined, "tlh", "en-GB", "EN", ...NO_LANGUAGES]) {
    assert.equal(localeFor(code).tag, "en", code);
    assert.match(localeFor(code).say("help-begin"), /translation/, code);
  }
});

test("a locale is found in any case, with a region or script", () => {
  for (const [code, tag] of [["DE", "de"], ["pt-br", "pt"], ["zh_hans", "zh"], ["it-IT", "it"]]) {
    assert.equal(localeFor(code).tag, tag);
  }
});

test("in a language written from the right, a name in Latin letters does not turn the sentence", () => {
  const name = "Français";
  assert.match(localeFor("ar").say("language-set", { language: name }), /\u2068Français\u2069/);
  assert.doesNotMatch(localeFor("de").say("language-set", { language: name }), /[\u2068\u2069]/);
});

test("in a language written from the right, commands and endings of files keep their sign in front", () => {
  for (const code of ["ar", "fa"]) {
    const { say } = localeFor(code);
    for (const text of [say("settings-kept"), say("unsupported"), say("help-pair")]) {
      const names = text.match(/[\u2068]?[/.][a-z]+[\u2069]?/g)!;
      assert.ok(names.every((name) => /^\u2068.*\u2069$/.test(name)), text);
    }
  }
  assert.doesNotMatch(localeFor("de").say("settings-kept"), /[\u2068\u2069]/);
});

test("in every language, the help for a command is one line that begins with it", async () => {
  for (const code of LOCALE_CODES) {
    const source = await Deno.readTextFile(new URL(`${code}.ftl`, FOLDER));
    for (const [line, command] of source.matchAll(/^help-(?!begin|end)(\w+) = .*$/gm)) {
      assert.ok(line.startsWith(`help-${command} = /${command} – `), `${code}: ${line}`);
      assert.ok(source.includes(`\ncommand-${command} = `), `${code}: ${command}`);
    }
  }
});

test("everything that the program says is in the locales, and nothing there is unused", async () => {
  const source = (await readAll(new URL("../../src/", import.meta.url)))
    .replace(await readGenerated(), "");
  const ids = [...(await readMessages("en")).keys()];
  const families = [...source.matchAll(/`([a-z-]+-)\$\{/g)].map(([, prefix]) => prefix!);
  const unused = ids.filter((id) =>
    !source.includes(`"${id}"`) && !families.some((prefix) => id.startsWith(prefix))
  );
  assert.deepEqual(unused, []);
});

async function readAll(folder: URL): Promise<string> {
  let text = "";
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) text += await readAll(new URL(`${name}/`, folder));
    else if (name.endsWith(".ts")) text += await Deno.readTextFile(new URL(name, folder));
  }
  return text;
}
