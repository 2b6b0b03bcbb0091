import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { groqError, groqRateLimit } from "../../src/playground/groq/refusal.ts";
import type { EmbeddedGroq } from "../../src/playground/groq/server.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import type { Heard } from "../../src/playground/groq/transcription.ts";
import { createSpeechRecognizer, type Hearing } from "../../src/speech/recognizer.ts";
import { type Recording, SpeechError } from "../../src/speech/transcriber.ts";
import type { Work } from "../../src/time/work.ts";
import { arrivals } from "../harness/model/arrivals.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { transcriberOf } from "../harness/model/groq_models.ts";
import { heard, recording } from "../harness/recordings.ts";
import { workOf } from "../harness/work.ts";

const audio = new Blob([await recording("german.mp3")]);

async function recognize(groq: EmbeddedGroq, hearing: Hearing, work: Partial<Work> = {}) {
  const recognizer = createSpeechRecognizer(transcriberOf(groq));
  return await recognizer.recognize({ audio, container: "mp3" }, hearing, workOf(work));
}

/** The languages that were asked for, one for each hearing. */
function languagesOf(groq: EmbeddedGroq): (string | null)[] {
  return groq.requests.map(({ body }) => (body as FormData).get("language") as string | null);
}

/** Hears one thing by itself, another when it is told the language. */
function hearTwice(groq: EmbeddedGroq, first: Heard, second: Heard): void {
  groq.hear = ({ language }) => language === undefined ? first : second;
}

const sure = (language: string, text: string, avg_logprob: number, duration = 3): Heard => ({
  ...heard(language, text, { avg_logprob }),
  duration,
});

const FIRST_ONLY: readonly [what: string, heard: Heard, expected: string[]][] = [
  ["certain", sure("Welsh", "Bore da", -0.2), ["en", "ru"]],
  ["in a language of the chat", sure("Russian", "Доброе утро", -1.2), ["en", "ru"]],
  ["in a variant of a language of the chat", sure("Portuguese", "Bom dia", -1.2), ["pt-BR"]],
  ["long and not very doubtful", sure("Welsh", "Bore da", -0.6, 6), ["en"]],
  ["in a language of the chat, whatever its case", sure("Portuguese", "Bom dia", -1.2), ["PT-br"]],
  ["of nobody", sure("Welsh", "♪", -1.2), ["en"]],
  ["in a chat without languages", sure("Welsh", "Bore da", -1.2), []],
];
for (const [what, first, expected] of FIRST_ONLY) {
  test(`a recording that is ${what} is heard once`, async () => {
    await using groq = startJudgedGroq();
    groq.hear = () => first;
    await recognize(groq, { expected });
    assert.deepEqual(languagesOf(groq), [null]);
  });
}

const DOUBTED: readonly [what: string, first: Heard][] = [
  ["short and not certain", sure("Welsh", "Good morning", -0.3, 5.9)],
  ["very doubtful", sure("Welsh", "Good morning", -0.71, 60)],
];
for (const [what, first] of DOUBTED) {
  test(`a recording that is ${what} is heard again, and the clearly surer hearing wins`, async () => {
    await using groq = startJudgedGroq();
    hearTwice(groq, first, sure("English", "Good morning!", -0.1));
    const { text, language } = await recognize(groq, { expected: ["en", "ru"] });
    assert.deepEqual([text, language], ["Good morning!", "en"]);
    assert.deepEqual(languagesOf(groq), [null, "en"]);
  });
}

for (const confidence of [-0.41, -0.5, -0.9]) {
  test(`a second hearing does not win at ${confidence} against -0.5`, async () => {
    await using groq = startJudgedGroq();
    hearTwice(groq, sure("Welsh", "Bore da", -0.5), sure("English", "Border", confidence));
    const { text, language } = await recognize(groq, { expected: ["en"] });
    assert.deepEqual([text, language], ["Bore da", "cy"]);
    assert.equal(groq.requests.length, 2);
  });
}

for (const fault of [groqError(400), groqRateLimit(7)]) {
  const { status } = fault as { status: number };
  test(`a second hearing that fails (${status}) does not cost the first one, nor a wait`, async () => {
    await using groq = startJudgedGroq();
    groq.hear = () => {
      groq.faults.next("transcriptions", fault);
      return sure("Welsh", "Bore da", -0.5);
    };
    const { text } = await recognize(groq, { expected: ["en"] }, { patience: "long" });
    assert.equal(text, "Bore da");
    assert.equal(groq.requests.length, 2);
  });
}

const ALIKE: readonly [text: string, expected: string[], likelier: string][] = [
  ["Доброе утро", ["en", "bg"], "bg"],
  ["안녕하세요", ["en", "ko"], "ko"],
  ["おはようございます", ["zh", "ja"], "ja"],
  ["早上好", ["en", "zh-Hant"], "zh"],
  ["صباح الخير", ["en", "fa"], "fa"],
  ["Bore da", ["ru", "de"], "de"],
  ["ᏏᏲ", ["ru", "de"], "ru"],
  ["Привет, Google", ["en", "ru", "uk"], "ru"],
  ["今日はTokyoです", ["en", "zh", "ja"], "ja"],
  ["東京都庁", ["en", "ja"], "ja"],
  ["早上好", ["en", "zh"], "zh"],
  ["בוקר טוב", ["en", "he"], "he"],
  ["सुप्रभात", ["en", "mr"], "mr"],
  ["Καλημέρα", ["en", "el"], "el"],
  ["สวัสดี", ["en", "th"], "th"],
  ["Dzień dobry", ["ru", "uz", "pl"], "uz"],
];
for (const [text, expected, likelier] of ALIKE) {
  test(`of ${expected}, "${text}" is heard again as ${likelier}, whose letters it has`, async () => {
    await using groq = startJudgedGroq();
    groq.hear = () => sure("Welsh", text, -0.9);
    await recognize(groq, { expected });
    assert.deepEqual(languagesOf(groq), [null, likelier]);
  });
}

test("a language that a person named is heard as that, without a second opinion", async () => {
  await using groq = startJudgedGroq();
  groq.hear = () => sure("Welsh", "Доброе утро", -1.2);
  const { language } = await recognize(groq, { expected: ["en"], language: "ru" });
  assert.equal(language, "ru");
  assert.deepEqual(languagesOf(groq), ["ru"]);
});

test("brief work is told of a rate limit at once, long work waits it out and says how long", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  groq.hear = () => sure("English", "Good morning", -0.1);
  groq.faults.next("transcriptions", groqRateLimit(7));
  await assert.rejects(recognize(groq, { expected: ["en"] }), {
    kind: "rate-limited",
    retryAfterS: 7,
  });
  const waits: number[] = [];
  groq.faults.next("transcriptions", groqRateLimit(7));
  const patient = recognize(groq, { expected: ["en"] }, {
    patience: "long",
    onWait: (waitS) => waits.push(waitS),
  });
  await clock.waiting(7_000);
  clock.advance(7_000);
  assert.equal((await patient).text, "Good morning");
  assert.deepEqual(waits, [7]);
});

test("a long recording waits until a service that is away is back", async () => {
  using clock = installFakeClock();
  let isAway = true;
  const transcript = { text: "Hello", language: "en", durationS: 3, segments: [] };
  const recognizer = createSpeechRecognizer({
    transcribe: () =>
      isAway ? Promise.reject(new SpeechError("away", "away")) : Promise.resolve(transcript),
  });
  const recording: Recording = { audio: new Blob(["x"]), container: "ogg" };
  const heard = recognizer.recognize(recording, { expected: ["en"] }, workOf({ patience: "long" }));
  // What fails before is the failure of the last line.
  heard.catch(() => {});
  await clock.waiting(20_000);
  isAway = false;
  clock.advance(20_000);
  assert.equal((await heard).language, "en");
});

test("a hearing that nobody answers ends after 60 s", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  const arrived = arrivals(groq.faults, { kind: "stall" });
  const over = assert.rejects(recognize(groq, { expected: [] }), { kind: "timeout" });
  await arrived();
  clock.advance(60_000);
  await over;
});

test("patience ends after 10 min", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  groq.faults.always("transcriptions", groqRateLimit(100));
  const patient = recognize(groq, { expected: [] }, { patience: "long" });
  const over = assert.rejects(patient, { kind: "timeout" });
  for (let wait = 0; wait < 6; wait++) {
    await clock.waiting(100_000);
    clock.advance(100_000);
  }
  await over;
});

test("a second hearing is the larger model's, or of the only one where there is no other", async () => {
  const [turbo, large] = ["whisper-large-v3-turbo", "whisper-large-v3"];
  for (const [models, asked] of [[[turbo, large], [turbo, large]], [[turbo], [turbo, turbo]]]) {
    await using groq = startJudgedGroq();
    hearTwice(groq, sure("Welsh", "Good morning", -0.9), sure("English", "Good morning!", -0.1));
    const recognizer = createSpeechRecognizer(transcriberOf(groq, {}, models));
    const given: Recording = { audio, container: "mp3" };
    const { text } = await recognizer.recognize(given, { expected: ["en"] }, workOf());
    assert.equal(text, "Good morning!");
    assert.deepEqual(groq.requests.map(({ model }) => model), asked);
  }
});
