import assert from "node:assert/strict";
import {
  asWritten,
  canStay,
  languageOfAnswer,
} from "../../../src/translation/languages/answer_language.ts";
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

const CHINESE: readonly [text: string, code: string][] = [
  ["请把钥匙和雨伞带来，十点在车站等我。", "zh-Hans"],
  ["請把鑰匙和雨傘帶來，十點在車站等我。", "zh-Hant"],
  ["推薦大家去逛「ドンキ」，半夜還開著。", "zh-Hant"],
  ["这个周末你有空吗？", "zh-Hans"],
  ["呢個週末得閒嗎？", "zh-Hant"],
  ["你好，明天十二点", "zh-Hans"],
  ["你好", "zh"],
  ["今天天气很好 OK", "zh-Hans"],
  ["你說啥", "zh-Hant"],
];
test("Chinese shows by its characters which one it is, whatever a model calls it", () => {
  for (const [text, code] of CHINESE) {
    assert.equal(asWritten("zh", text), code, text);
    assert.equal(asWritten("Chinese", text), code === "zh" ? "Chinese" : code, text);
  }
  assert.equal(asWritten("ja", "請把鑰匙"), "ja");
  assert.equal(asWritten("yue", "呢個週末"), "yue");
});

const STAYING: readonly [text: string, source: string, target: string, stays: boolean][] = [
  ["Vidimo se sutra u osam ispred škole.", "hr", "bs", true],
  ["Vi møtes i morgen", "nn", "no", true],
  ["Kumusta na kayo", "tl", "fil", true],
  ["Dobrý den", "cs", "sk", true],
  ["Dobrý den, kdy se zítra sejdeme?", "cs", "sk", false],
  ["Привет", "ru", "uk", true],
  ["Я сегодня не приду на работу", "ru", "uk", false],
  ["你好，我明天去", "zh", "zh-Hant", true],
  ["请把钥匙带来", "zh", "zh-Hant", false],
  ["Guten Morgen", "de", "en", false],
  ["Kya kar rahe ho", "hi-Latn", "hi", false],
  ["Kya kar rahe ho", "hi-Latn", "ur-Latn", true],
];
test("what can be right as it is depends on the languages and the length", () => {
  for (const [text, source, target, stays] of STAYING) {
    assert.equal(canStay(text, source, target), stays, text);
  }
});
