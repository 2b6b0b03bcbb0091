import assert from "node:assert/strict";
import { failureText, isKnown, retryKeyboard } from "../../../src/bot/answers/failure.ts";
import { FileError, FileTooLarge } from "../../../src/bot/answers/files.ts";
import { LOCALE_CODES, localeFor } from "../../../src/locales/locales.ts";
import { SpeechError } from "../../../src/speech/transcriber.ts";
import { TranslationError } from "../../../src/translation/translator.ts";
import { test } from "../../harness/test.ts";

const english = localeFor("en");

const SENTENCES: readonly [error: TranslationError | SpeechError | FileError, said: string][] = [
  [new FileError("gone"), "Telegram no longer has this file. Please send it again."],
  [new FileError("timeout"), "The download took too long. Please try again."],
  [new FileError("unavailable"), "Telegram didn't hand out the file. Please try again."],
  [new TranslationError("rate-limited", ""), english.say("failure-rate-limited")],
  [new TranslationError("timeout", ""), "The translation took too long. Please try again."],
  [new TranslationError("unavailable", ""), english.say("failure-unavailable")],
  [new TranslationError("refused", ""), english.say("failure-refused")],
  [new TranslationError("too-long", ""), english.say("failure-too-long")],
  [new TranslationError("misconfigured", ""), english.say("failure-misconfigured")],
  [new TranslationError("unusable-answer", ""), "I got no usable translation. Please try again."],
  [new SpeechError("rate-limited", ""), english.say("failure-rate-limited")],
  [new SpeechError("unavailable", ""), english.say("failure-unavailable")],
  [new SpeechError("misconfigured", ""), english.say("failure-misconfigured")],
  [new SpeechError("timeout", ""), "Listening took too long. Please try again."],
  [new SpeechError("refused", ""), english.say("speech-failure-refused")],
  [new SpeechError("too-large", ""), english.say("speech-failure-too-large")],
];
for (const [error, said] of SENTENCES) {
  test(`${error.name} "${error.kind}" is told by "${said}"`, () => {
    assert.ok(isKnown(error));
    assert.equal(failureText(english, error), said);
  });
}

/** The waits that services name, and the number and the unit in which people are told. */
const WAITS: readonly [seconds: number, value: number, unit: "second" | "minute" | "hour"][] = [
  [0, 1, "second"],
  [1, 1, "second"],
  [59, 59, "second"],
  [60, 1, "minute"],
  [61, 2, "minute"],
  [3_540, 59, "minute"],
  [3_541, 1, "hour"],
  [3_600, 1, "hour"],
  [3_601, 2, "hour"],
  [86_400, 24, "hour"],
];
for (const [seconds, value, unit] of WAITS) {
  test(`a wait of ${seconds} s is told as ${value} ${unit}s, in every language of the bot, of text and of speech`, () => {
    for (const code of LOCALE_CODES) {
      const locale = localeFor(code);
      const wait = new Intl.NumberFormat(code, { style: "unit", unit, unitDisplay: "long" })
        .format(value);
      const said = locale.say("failure-rate-limited-wait", { wait });
      for (const Failure of [TranslationError, SpeechError]) {
        assert.equal(failureText(locale, new Failure("rate-limited", "", seconds)), said);
      }
    }
  });
}

test("a wait is told of a limit only: nobody is to wait for a refused text to be taken", () => {
  assert.equal(
    failureText(english, new TranslationError("refused", "", 60)),
    english.say("failure-refused"),
  );
});

test("the button tries for the language that was wished for, else for the one that is read", () => {
  const label = "🔄 Try again";
  assert.deepEqual(retryKeyboard(english), [[{ label, data: "again" }]]);
  assert.deepEqual(retryKeyboard(english, { heardAs: "de" }), [[{ label, data: "again" }]]);
  assert.deepEqual(retryKeyboard(english, { target: "pt-BR" }), [[{ label, data: "again:pt-BR" }]]);
});

test("a mistake of the program is no failure that has a sentence", () => {
  for (const error of [new Error("x"), new FileTooLarge(), new TypeError("x"), "x", undefined]) {
    assert.equal(isKnown(error), false);
  }
});
