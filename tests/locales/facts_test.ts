import assert from "node:assert/strict";
import { LOCALE_CODES } from "../../src/locales/locales.ts";
import { languageBefore } from "../../src/translation/languages/language_lines.ts";
import { test } from "../harness/test.ts";

const OTHERS = LOCALE_CODES.filter((code) => code !== "en");
/** Scripts of the locales that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  hi: /\p{Script=Devanagari}/gu,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu,
  ko: /\p{Script=Hangul}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  fa: /\p{Script=Arabic}/gu,
  "zh-Hant": /\p{Script=Han}/gu,
  zh: /\p{Script=Han}/gu,
};

/** Messages as they are written, by id. */
async function textsOf(code: string): Promise<Map<string, string>> {
  const source = await Deno.readTextFile(new URL(`../../src/locales/${code}.ftl`, import.meta.url));
  return new Map(
    source.split(/^(?=[a-z-]+ =)/m).map((entry) => {
      const at = entry.indexOf(" =");
      return [entry.slice(0, at), entry.slice(at + 2).trim()];
    }),
  );
}
const TEXTS = new Map(
  await Promise.all(LOCALE_CODES.map(async (code) => [code, await textsOf(code)] as const)),
);
const ENGLISH = TEXTS.get("en")!;

/**
 * Lists of words that people type, which are as many as a language has; and what depends on a number,
 * which has as many forms.
 */
const OWN_FORM = /^words-|^settings-glossary$/;

/** What is the same in every language: commands, signs, kinds of files, sizes, names. */
function factsOf(text: string): string[] {
  const facts = text.matchAll(
    /\/[a-z]+|\p{Extended_Pictographic}|[⇄📋…=–]|\.(?:txt|md|srt|vtt)\b|\b(?:mp3|m4a|ogg|wav|flac|webm)\b|UTF-8|\d+/gu,
  );
  return [...facts].map(([fact]) => fact).toSorted();
}

/** Variables in the order in which they are read. */
function variablesOf(text: string): string[] {
  return [...text.matchAll(/\{ \$(\w+) \}/g)].map(([, name]) => name!);
}

/** What to do next: the last sentence. */
function adviceOf(text: string): string {
  return text.split(/(?<=[.。！!?？।؟])\s*/).findLast((sentence) => sentence !== "")!;
}

for (const code of OTHERS) {
  const texts = TEXTS.get(code)!;

  test(`in ${code}, every message has the commands, signs, files and sizes that the English one has`, () => {
    for (const [id, text] of ENGLISH) {
      if (!OWN_FORM.test(id)) assert.deepEqual(factsOf(texts.get(id)!), factsOf(text), id);
    }
  });

  test(`in ${code}, every value stands as often as in English, and in the same order`, () => {
    for (const [id, text] of ENGLISH) {
      if (OWN_FORM.test(id)) continue;
      assert.deepEqual(variablesOf(texts.get(id)!), variablesOf(text), id);
    }
  });

  test(`in ${code}, a message has the paragraphs and lines of the English one`, () => {
    for (const [id, text] of ENGLISH) {
      if (OWN_FORM.test(id)) continue;
      assert.equal(texts.get(id)!.split("\n").length, text.split("\n").length, id);
    }
  });

  test(`what is different in English is different in ${code}, what is the same is the same`, () => {
    for (const [id, text] of ENGLISH) {
      for (const [other, words] of ENGLISH) {
        if (id >= other) continue;
        assert.equal(texts.get(id) === texts.get(other), text === words, `${id} ${other}`);
      }
    }
  });

  test(`in ${code}, the same advice is given where it is in English, and nowhere else`, () => {
    const again = adviceOf(texts.get("failure-unexpected")!);
    const smaller = adviceOf(texts.get("failure-too-long")!).slice(0, 4);
    for (const [id, text] of ENGLISH) {
      const advice = adviceOf(texts.get(id)!);
      assert.equal(advice === again, adviceOf(text) === "Please try again.", id);
      if (adviceOf(text).endsWith("send it in smaller parts.")) {
        assert.ok(advice.startsWith(smaller), id);
      }
    }
  });

  test(`${code} speaks its own language, not that of another file`, () => {
    const script = SCRIPTS[code];
    for (const [id, text] of texts) {
      const words = text.replaceAll(
        /\{[^}]*\}|\b(?:Groq|START)\b|\/glossary [^\n]*|\/[a-z]+|\.[a-z]+|Telegram|Word|PDF|Markdown|\b(mp3|m4a|ogg|wav|flac|webm)\b/g,
        "",
      );
      if (words.length > 15) {
        for (const other of LOCALE_CODES.filter((one) => one !== code)) {
          assert.notEqual(text, TEXTS.get(other)!.get(id), `${id} ${other}`);
        }
      }
      const letters = words.match(/\p{L}/gu)?.length ?? 0;
      if (!script || letters === 0) continue;
      assert.ok((words.match(script)?.length ?? 0) >= letters / 2, id);
    }
  });
}

for (const code of LOCALE_CODES) {
  const texts = TEXTS.get(code)!;

  test(`in ${code}, the styles are called in the help what they are called on their buttons, in their order`, () => {
    const names = ["formal", "neutral", "casual"].map((style) =>
      texts.get(`style-${style}`)!.toLowerCase().slice(0, 4)
    );
    for (const id of ["help-style", "command-style"]) {
      const places = names.map((name) => texts.get(id)!.toLowerCase().indexOf(name));
      assert.ok(places.every((place) => place >= 0), `${id} ${names} ${places}`);
      assert.deepEqual(places, places.toSorted((a, b) => a - b), `${id} ${names}`);
    }
  });

  test(`in ${code}, all examples of one language name the same, and a pair has one's own`, () => {
    const before = (text: string) => {
      const found = languageBefore(text, code);
      return found.kind === "found" ? found : undefined;
    };
    const all = [...texts.values()].join("\n");
    const single = [...all.matchAll(/\/(?:setlang|tr|listen) (?=([^\n]+))/gu)]
      .map(([, text]) => before(text!)?.language.code).filter((one) => one !== undefined);
    assert.deepEqual(single, Array(8).fill(code === "es" ? "en" : "es"));
    const pairs = [...all.matchAll(/\/pair (?=([^\n]+))/gu)].map(([, text]) => {
      const one = before(text!);
      return [one?.language.code, before(one?.rest ?? "")?.language.code];
    }).filter(([one, other]) => one && other);
    const pair = code === "ru" ? ["en", "ru"] : [code, "ru"];
    assert.deepEqual(pairs, [pair, pair]);
  });
}
