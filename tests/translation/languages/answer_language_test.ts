import assert from "node:assert/strict";
import { asWritten, languageOfAnswer } from "../../../src/translation/languages/answer_language.ts";
import { test } from "../../harness/test.ts";

const ANSWERS: readonly [
  source: string,
  into: readonly [target: string, alternative: string | undefined],
  original: string,
  answer: string,
  expected: string,
][] = [
  ["de", ["en", undefined], "Guten Morgen", "Good morning", "en"],
  ["de", ["en", "de"], "Guten Morgen", "Good morning", "en"],
  ["en", ["en", "de"], "Good morning", "Guten Morgen", "de"],
  ["English", ["en", "de"], "Good morning", "Guten Morgen", "de"],
  ["pt", ["pt-BR", "en"], "Traz o telemóvel amanhã.", "Traga o celular amanhã.", "pt-BR"],
  ["pt", ["pt-BR", "en"], "Bom dia, Ana!", "Good morning, Ana!", "en"],
  ["pt", ["pt-BR", "ru"], "Bom dia, Ana!", "Доброе утро, Ана!", "ru"],
  ["zh", ["zh-Hant", "en"], "明天見", "See you tomorrow", "en"],
  ["zh", ["zh-Hant", "en"], "请把钥匙带来", "請把鑰匙帶來", "zh-Hant"],
  ["zh", ["zh-Hant", "ja"], "請把鑰匙帶來", "鍵を持ってきてください", "ja"],
  ["zh", ["zh-Hant", "en"], "头发", "頭髮", "zh-Hant"],
  ["zh", ["zh-Hant", "ja"], "请把钥匙带来", "請把鑰匙帶來", "zh-Hant"],
];
test("an answer is in the language that its words say, where the source is named roughly", () => {
  for (const [source, [target, alternative], original, answer, expected] of ANSWERS) {
    const into = languageOfAnswer({ source, original, answer }, target, alternative);
    assert.equal(into, expected, answer);
  }
});

test("a text in Latin letters is not in what its language is written in", () => {
  assert.equal(asWritten("hi", "Kya kar rahe ho"), "hi-Latn");
  assert.equal(asWritten("ar", "7abibi, 3amel eh"), "ar-Latn");
  assert.equal(asWritten("zh-Hant", "ni hao"), "zh-Latn");
  assert.equal(asWritten("hi", "क्या WhatsApp है"), "hi");
  assert.equal(asWritten("ja", "12"), "ja");
  assert.equal(asWritten("sr", "Dobro jutro"), "sr");
  assert.equal(asWritten("xx", "Kya"), "xx");
});
