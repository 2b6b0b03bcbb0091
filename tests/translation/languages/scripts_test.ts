import assert from "node:assert/strict";
import { LANGUAGES } from "../../../src/translation/languages/languages.ts";
import {
  languageByScript,
  lettersIn,
  lettersOf,
} from "../../../src/translation/languages/scripts.ts";
import { test } from "../../harness/test.ts";

/** Languages in whose letters no other one is written every day. */
const ALONE = "el hy ka ko pa si te".split(" ");

test("a language is known by its letters where they are its own, and never taken for another", () => {
  for (const { code, nativeName } of LANGUAGES) {
    const expected = ALONE.includes(code) ? code : undefined;
    assert.equal(languageByScript(nativeName)?.code, expected, code);
    assert.equal(languageByScript(`${nativeName}, 12 👍 ${nativeName}!`)?.code, expected, code);
  }
});

const TEXTS: readonly [text: string, code: string | undefined][] = [
  ["東京", undefined],
  ["東京へ", undefined],
  ["カタカナ", "ja"],
  ["スーパーマーケット", "ja"],
  ["の", undefined],
  ["明日の朝、駅の前で待っています。", "ja"],
  ["WhatsAppで写真を送ってください。", undefined],
  ["TVで写真をたくさん見せてくださいね。あとで", "ja"],
  ["推薦大家去逛「ドンキ」，半夜還開著", undefined],
  ["「ドンキホーテ」很好逛", undefined],
  ["おにぎり超好吃，你们要不要", undefined],
  ["我每天用無印の良品的杯子喝茶，很好用。", undefined],
  ["「きのこの山」を買った", undefined],
  ["推荐大家去無印良品の店，真の好", undefined],
  ["今日はとてもいい天気ですね。 Let us go to the park", undefined],
  ["안녕하세요안녕하세 x", "ko"],
  ["안녕하세요안녕하 xy", undefined],
  ["x 안녕하세요안녕하세", "ko"],
  ["Ο υπάλληλος είπε ότι το κατάστημα θα ανοίξει ξανά αύριο το πρωί στις εννέα I am ok", undefined],
  ["Ο υπάλληλος είπε ότι το κατάστημα θα ανοίξει ξανά αύριο Web", "el"],
  ["Ἐν ἀρχῇ ἦν ὁ λόγος", undefined],
  ["Καλημέρα ไทย", undefined],
  ["ከመይ ውዒልካ፧", undefined],
  ["মই ভাত খাইছোঁ", undefined],
  ["װאָס מאַכסטו", undefined],
  ["ไปไสมา", undefined],
  ["ਕੀ ਹਾਲ ਹੈ?", "pa"],
  ["మీరు ఎలా ఉన్నారు?", "te"],
  ["Привет", undefined],
  ["שלום", undefined],
  ["12 👍", undefined],
  ["", undefined],
  [`${"Καλημέρα ".repeat(455)}`, "el"],
  [`${"Καλημέρα ".repeat(456)}`, undefined],
];
for (const [text, code] of TEXTS) {
  test(`the letters of "${text.slice(0, 40)}" (${text.length}) say ${code ?? "nothing"}`, () => {
    assert.equal(languageByScript(text)?.code, code);
  });
}

test("letters are counted by their scripts, whatever stands between them", () => {
  const text = "Ab1 яй, 東ひカ! é";
  assert.equal(lettersOf(text), 8);
  for (
    const [scripts, count] of [
      [["Latin"], 3],
      [["Cyrillic"], 2],
      [["Han", "Hiragana", "Katakana"], 3],
      [["Latin", "Cyrillic"], 5],
      [["Greek"], 0],
    ] as const
  ) {
    for (let time = 0; time < 2; time++) assert.equal(lettersIn(text, scripts), count);
  }
});

test("vowel signs are letters, whatever the script; signs of any script are none", () => {
  for (
    const [text, script, count] of [
      ["हिन्दी", "Devanagari", 6],
      ["ไม่เป็นไร", "Thai", 9],
      ["スーパー", "Katakana", 4],
      ["𝓗𝓮𝓵𝓵𝓸", "Latin", 5],
      ["Ｈｅｌｌｏ", "Latin", 5],
      ["кото\u0301рый", "Cyrillic", 7],
    ] as const
  ) {
    assert.equal(lettersOf(text), count, text);
    assert.equal(lettersIn(text, [script]), count, text);
  }
});
