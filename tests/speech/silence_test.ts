import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { confidenceOf, keepSpeech } from "../../src/speech/silence.ts";
import type { Transcript } from "../../src/speech/transcriber.ts";

type Row = readonly [text: string, confidence: number, noSpeech: number];

function transcript(rows: readonly Row[]): Transcript {
  const segments = rows.map(([text, confidence, noSpeech], index) => ({
    text: ` ${text}`,
    startS: index,
    endS: index + 1,
    confidence,
    noSpeech,
  }));
  const text = rows.map(([text]) => text).join(" ");
  return { text, language: "en", durationS: rows.length, segments };
}

const CASES: readonly [what: string, rows: readonly Row[], remains: string][] = [
  ["clear speech", [["I need a doctor.", -0.2, 0.01]], "I need a doctor."],
  ["thanks that were said", [["Thank you.", -0.2, 0.05]], "Thank you."],
  ["quiet but certain speech", [["Wir fahren morgen los.", -0.3, 0.85]], "Wir fahren morgen los."],
  ["mumbled speech", [["na ja vielleicht", -0.9, 0.3]], "na ja vielleicht"],
  ["silence in English", [["Thank you.", -0.5, 0.7]], ""],
  ["silence in Japanese", [["ご視聴ありがとうございました。", -0.4, 0.6]], ""],
  ["silence in Russian", [["Продолжение следует...", -0.6, 0.8]], ""],
  ["credits in Russian", [["Субтитры сделал DimaTorzok", -0.9, 0.2]], ""],
  ["credits in German", [["Untertitel der Amara.org-Community", -0.5, 0.5]], ""],
  ["silence in Chinese", [["请不吝点赞 订阅 转发 打赏支持明镜与点点栏目", -0.4, 0.9]], ""],
  ["silence in Korean", [["시청해 주셔서 감사합니다.", -0.5, 0.6]], ""],
  ["silence in Arabic", [["ترجمة نانسي قنقر", -0.5, 0.9]], ""],
  ["silence in French", [["Sous-titres réalisés par la communauté d'Amara.org", -0.4, 0.6]], ""],
  ["silence in Spanish", [["Subtítulos por la comunidad de Amara.org", -0.4, 0.6]], ""],
  ["silence in Turkish", [["Altyazı M.K.", -0.4, 0.6]], ""],
  ["noise as words", [["Oh oh oh oh", -1.1, 0.95]], ""],
  ["notes of music", [["♪ ♪ ♪", -0.2, 0.1]], ""],
  [
    "a phantom after speech",
    [["Call me tomorrow.", -0.2, 0.02], ["Thanks for watching!", -0.6, 0.8]],
    "Call me tomorrow.",
  ],
  [
    "silence before speech",
    [["you", -0.9, 0.9], ["Good morning.", -0.2, 0.05]],
    "Good morning.",
  ],
  ["nothing at all", [], ""],
];
for (const [what, rows, remains] of CASES) {
  test(`heard: ${what} remains as "${remains}"`, () => {
    assert.equal(keepSpeech(transcript(rows)).text.trim(), remains);
  });
}

test("what is dropped takes nothing else along", () => {
  const whole = transcript([["you", -0.9, 0.9], ["Good", -0.2, 0.05], ["morning.", -0.3, 0.05]]);
  const { segments } = whole;
  assert.deepEqual(keepSpeech(whole), {
    ...whole,
    text: "Good morning.",
    segments: segments.slice(1),
  });
  const spoken = { ...whole, segments: segments.slice(1), text: "Good, morning!" };
  assert.deepEqual(keepSpeech(spoken), spoken);
  assert.deepEqual(keepSpeech({ ...whole, segments: [] }), { ...whole, segments: [], text: "" });
});

test("how certain a recording is, is the mean by length; one without words is not at all", () => {
  const mean = confidenceOf(transcript([["abcde", -0.1, 0], ["abcdefghijk", -0.4, 0]]));
  assert.ok(Math.abs(mean - -0.3) < 1e-9, String(mean));
  assert.equal(confidenceOf(transcript([])), -Infinity);
});
