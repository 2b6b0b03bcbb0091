import assert from "node:assert/strict";
import { confidenceOf, judgeSpeech } from "../../src/speech/silence.ts";
import { type Sound, soundOf } from "../../src/speech/sound.ts";
import { stockPhraseOf } from "../../src/speech/stock_phrases.ts";
import type { SpeechSegment, Transcript } from "../../src/speech/transcriber.ts";
import { opusFile, type Sounding } from "../harness/sound/ogg.ts";
import { test } from "../harness/test.ts";

type Figures = Pick<SpeechSegment, "confidence" | "noSpeech" | "compression">;

const soundFrom = (...sounds: Sounding[]) => soundOf(opusFile(sounds), "ogg");
const lively = await soundFrom({ speech: 4 });
const silent = await soundFrom({ silence: 4 });
const steady = await soundFrom({ noise: 4 });

function transcript(
  parts: readonly (readonly [text: string, startS: number, endS: number])[],
  durationS: number,
  figures: Figures = { confidence: -0.22, noSpeech: 0.03, compression: 1.1 },
): Transcript {
  const segments = parts.map(([text, startS, endS]) => ({ text, startS, endS, ...figures }));
  return { text: parts.map(([text]) => text).join("").trim(), language: "en", durationS, segments };
}

function judge(text: string, figures?: Figures, sound?: Sound, endS = 4) {
  const { transcript: said, isDoubtful } = judgeSpeech(
    transcript([[text, 0, endS]], 4, figures),
    sound,
  );
  return said.text === ""
    ? "nothing"
    : isDoubtful
    ? "doubt"
    : said.text === text.trim()
    ? "said"
    : said.text;
}

/** Short sentences as people say them into a phone; some begin as what the model invents. */
const SENTENCES =
  `Thank you.|Bye.|Thanks a lot|Yes.|No, not yet.|Good morning.|Where is the pharmacy?|I need a doctor.
It hurts here.|So what shall we do?|Thank you for the flowers|You are right.|The end of the street
Thank you for watching my daughter yesterday, she loved the zoo.|I said: thanks for watching the dog|See you at six
Please subscribe me to the evening course|Subtitles by the way would help my aunt|Like and subscribe, he always says that
The translation by the new colleague is better|Bye bye love|I thank you|No, no, no, no!|Beyond the audio there is a wall
Guten Tag!|Danke schön.|Bitte ruf den Arzt an. Ich habe Schmerzen.|Untertitel von diesem Film gibt es nicht
Bis zum nächsten Mal, Oma|Vielen Dank für die Blumen|Merci beaucoup.|À bientôt, maman|On se retrouve devant le cinéma
Merci d'avoir regardé mon vélo|Gracias por ver a mi madre en el hospital|¡Muchas gracias!|A domani mattina
Grazie per la visione che hai|O almoço está pronto|Obrigado por assistir meu filho|Dziękuję za wszystko|Gdzie teraz jesteś?
Спасибо.|Где аптека?|Поезд до Казани уходит через час.|Продолжение следует завтра в десять
Субтитры сделал мой брат, очень хорошо|Корректор придёт в понедельник|Дякую, я вдома|Де тут аптека?
谢谢你|谢谢|我们明天在车站见面|字幕由我来做|请订阅报纸|ありがとうございました|明日は何時ですか
감사합니다|감사합니다만 괜찮아요|병원이 어디예요|شكرا|أين الصيدلية؟|ترجمة هذه الجملة صعبة|धन्यवाद|मुझे डॉक्टर चाहिए
Teşekkür ederim|Altyazı istiyorum|Cảm ơn|4 5 6|0 0 0 0 0 0 0 0 4`.split(/[|\n]/);

const NOISY_CALL: Figures = { confidence: -1.15, noSpeech: 0.62 };
/** Figures of published speech: of documents, greetings, noisy calls, songs (see `silence.ts`). */
const SPOKEN_FIGURES: readonly Figures[] = [
  { confidence: -0.1, noSpeech: 0.013, compression: 1.7 },
  { confidence: -0.56, noSpeech: 0.018, compression: 0.56 },
  { confidence: -0.36, noSpeech: 0.66, compression: 1.2 },
  { confidence: -0.09, noSpeech: 1e-11 },
  NOISY_CALL,
  { confidence: -0.5, noSpeech: 0.95 },
  { confidence: -0.85, noSpeech: 0.02, compression: 0.6 },
  {},
];

for (const [what, sound] of [["speech", lively], ["an unknown sound", undefined]] as const) {
  test(`of ${SENTENCES.length} short sentences none is lost at any figure, with ${what}`, () => {
    for (const text of SENTENCES) {
      for (const figures of SPOKEN_FIGURES) {
        const verdict = judge(text, figures, sound);
        // As doubt it is shown as well.
        const mayDoubt = sound === undefined && (stockPhraseOf(text) || figures === NOISY_CALL);
        assert.ok(verdict === "said" || (mayDoubt && verdict === "doubt"), `${text}: ${verdict}`);
      }
    }
  });
}

const ROWS: readonly [
  what: string,
  verdict: string,
  sound: Sound | undefined,
  text: string,
  figures?: Figures,
  endS?: number,
][] = [
  ["polite words with calm figures", "said", undefined, "Thank you."],
  ["polite words with uncalm figures", "doubt", undefined, "Thank you.", { confidence: -0.27 }],
  ["polite words that silence is heard in", "doubt", undefined, "Thank you.", {
    confidence: -0.2,
    noSpeech: 0.11,
  }],
  ["polite words in noise", "doubt", steady, "Thank you."],
  ["polite words in silence", "nothing", silent, "Thank you."],
  ["polite words far beyond the end", "nothing", undefined, "Thank you.", {}, 29.98],
  ["the end of a film, said aloud", "doubt", lively, "Thanks for watching!"],
  ["the end of a film, of an unknown sound", "doubt", undefined, "Thanks for watching!"],
  ["the end of a film in noise", "nothing", steady, "Thanks for watching!"],
  ["the end of a film that Whisper skips", "nothing", undefined, "Thanks for watching!", {
    confidence: -1,
    noSpeech: 0.61,
  }],
  ["a sentence in silence", "doubt", silent, "Call me tomorrow."],
  ["a sentence in noise with calm figures", "said", steady, "Call me tomorrow."],
  ["a sentence in noise with doubtful figures", "doubt", steady, "Call me tomorrow.", {
    confidence: -0.3,
  }],
  ["a sentence in noise that is compressed", "doubt", steady, "Call me tomorrow.", {
    confidence: -0.1,
    compression: 2.5,
  }],
  ["a sentence in noise without figures", "doubt", steady, "Call me tomorrow.", {}],
  ["a sentence that Whisper skips", "doubt", undefined, "Call me tomorrow.", {
    confidence: -1,
    noSpeech: 0.61,
  }],
  ["a sentence that Whisper skips, said aloud", "said", lively, "Call me tomorrow.", {
    confidence: -1,
    noSpeech: 0.61,
  }],
  ["a sentence far beyond the end", "doubt", undefined, "Call me tomorrow.", {}, 9.1],
  ["a sentence a little beyond the end", "said", undefined, "Call me tomorrow.", {}, 8.9],
  ["more than anybody says", "doubt", undefined, "Call me tomorrow. And then ".repeat(10), {
    compression: 1,
  }],
  [
    "a lot, said aloud",
    "said",
    lively,
    "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(6),
    {},
  ],
];
for (const [what, verdict, sound, text, figures, endS] of ROWS) {
  test(`heard: ${what}: ${verdict}`, () => {
    // Without repetitions, which are another matter.
    const words = text.length > 100
      ? [...text].map((one, at) => one + at % 10 % 7).join("").slice(0, 300)
      : text;
    assert.equal(judge(words, figures, sound, endS), verdict);
  });
}

const SPEECH_THEN_SILENCE = await soundFrom({ speech: 3 }, { silence: 3 });
const TAILS: readonly [tail: string, sound: Sound | undefined, remains: boolean][] = [
  [" Продолжение следует...", SPEECH_THEN_SILENCE, false],
  [" Untertitel im Auftrag des ZDF, 2020", SPEECH_THEN_SILENCE, false],
  [" Untertitel im Auftrag des ZDF, 2020", lively, false],
  [" Thanks for watching!", SPEECH_THEN_SILENCE, false],
  [" Thanks for watching!", undefined, false],
  [" Thanks for watching!", await soundFrom({ speech: 6 }), true],
  [" Thank you.", SPEECH_THEN_SILENCE, false],
  [" Thank you.", undefined, true],
  [" Thank you.", await soundFrom({ speech: 6 }), true],
  [" Call me.", SPEECH_THEN_SILENCE, true],
  [" [Music]", undefined, false],
];
for (const [tail, sound, remains] of TAILS) {
  const what = `"${tail.trim()}" after speech ${sound ? "" : "of an unknown sound "}`;
  for (const inOne of [true, false]) {
    test(`${what}${remains ? "stays" : "goes"}, ${inOne ? "in one segment" : "on its own"}`, () => {
      const speech = " I come at noon today.";
      const whole = inOne
        ? transcript([[speech + tail, 0, 6]], 6)
        : transcript([[speech, 0, 3], [tail, 3, 6]], 6);
      const { transcript: said, isDoubtful } = judgeSpeech(whole, sound);
      assert.equal(said.text, remains ? whole.text : speech.trim());
      assert.equal(isDoubtful, false);
      assert.equal(said.segments.length, inOne || !remains ? 1 : 2);
    });
  }
}

test("a film's end in the segment of the speech goes where the end of the sound is still", async () => {
  const sound = await soundFrom({ speech: 4 }, { silence: 2 });
  const whole = transcript([["明日は九時に待っています。ご視聴ありがとうございました", 0, 6]], 6);
  assert.equal(judgeSpeech(whole, sound).transcript.text, "明日は九時に待っています。");
  assert.equal(judgeSpeech(whole, lively).transcript.text, whole.text);
});

test("a film's end in the middle of speech stays, one before it goes", () => {
  const whole = transcript([[" Good. Thanks for watching! Now go on.", 0, 6]], 6);
  assert.equal(judgeSpeech(whole, undefined).transcript.text, whole.text);
  const before = transcript([[" Thanks for watching!", 0, 3], [" Now go on.", 3, 6]], 6);
  assert.equal(judgeSpeech(before, undefined).transcript.text, "Now go on.");
});

test("what is repeated again and again is said once, in one segment and in many", () => {
  const loop = Array.from({ length: 20 }, (_, at) => [" ¡Muy bien!", at, at + 1] as const);
  const { transcript: many } = judgeSpeech(
    transcript([[" Hola.", 0, 0.5], ...loop], 20, { confidence: -0.08, compression: 16.6 }),
    undefined,
  );
  assert.equal(many.text, "Hola. ¡Muy bien!");
  assert.equal(many.segments.length, 2);
  const one = transcript([[" ну да,".repeat(50), 0, 20]], 20, { compression: 12.4 });
  assert.equal(judgeSpeech(one, lively).transcript.text, "ну да,");
  assert.equal(judge("very good ".repeat(4), { compression: 2.41 }, lively), "very good");
});

test("what is repeated stays where it could be said: not compressed so well, or three times", () => {
  assert.equal(judge("very good ".repeat(9), { compression: 2.4 }, lively), "said");
  assert.equal(judge("very good ".repeat(9), {}, lively), "said");
  assert.equal(judge("very good ".repeat(3), { compression: 5 }, lively), "said");
});

test("text without segments is judged as a whole, and stays without them", () => {
  const bare = { text: "Where is it?", language: "en", durationS: 4, segments: [] };
  assert.deepEqual(judgeSpeech(bare, undefined), { transcript: bare, isDoubtful: false });
  const credit = { ...bare, text: "Субтитры сделал DimaTorzok" };
  assert.equal(judgeSpeech(credit, lively).transcript.text, "");
  assert.equal(judgeSpeech({ ...bare, text: "", durationS: 0 }, undefined).isDoubtful, false);
});

test("what stays is left as it was heard, with its times", () => {
  const whole = transcript([[" you", 0, 1], [" Good", 1, 2], [" morning.", 2, 3]], 3);
  assert.deepEqual(judgeSpeech(whole, undefined).transcript, whole);
  const spoken = { ...whole, text: "You: good morning!" };
  assert.deepEqual(judgeSpeech(spoken, undefined).transcript, spoken);
});

test("an unknown length speaks against nothing", () => {
  const whole = { ...transcript([["Call me tomorrow.", 0, 29]], 0) };
  assert.equal(judgeSpeech(whole, undefined).isDoubtful, false);
});

test("how certain a recording is, is the mean by length, of what has figures", () => {
  const of = (parts: readonly (readonly [string, number | undefined])[]) =>
    confidenceOf({
      ...transcript([], 1),
      segments: parts.map(([text, confidence]) => ({ text, startS: 0, endS: 1, confidence })),
    });
  const mean = of([["abcde", -0.1], ["abcdefghijk", -0.4], ["and more", undefined]]);
  assert.ok(Math.abs(mean! - (-0.1 * 5 - 0.4 * 11) / 16) < 1e-9, String(mean));
  assert.equal(of([["abc", undefined]]), undefined);
  assert.equal(of([]), undefined);
});
