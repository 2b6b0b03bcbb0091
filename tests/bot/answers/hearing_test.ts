import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { groqError } from "../../../src/playground/groq/refusal.ts";
import type { Heard } from "../../../src/playground/groq/transcription.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startHarness } from "../../harness/harness.ts";
import { heard, recording } from "../../harness/recordings.ts";

const english = await recording("english.ogg");

interface Hearings {
  readonly first: Heard;
  /** The hearing for which a language is named. */
  readonly second?: Heard;
}

/**
 * Returns the answer to somebody who talks English and Russian, and the languages that were
 * named.
 */
async function hear({ first, second }: Hearings) {
  await using harness = await startHarness();
  const asked: (string | undefined)[] = [];
  harness.groq.hear = ({ language }) => {
    asked.push(language);
    return language === undefined ? first : second!;
  };
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/pair english russian");
  await ann.next();
  ann.sendRecording("voice", english, 3);
  return { asked, text: (await ann.next()).message.text! };
}

const certain = (avg_logprob: number) => ({ avg_logprob });

test(
  "a second hearing that is no surer than the first does not take its place",
  async () => {
    for (const second of [-1.2, -0.9, -0.85]) {
      const { asked, text } = await hear({
        first: heard("Ukrainian", "Де аптека?", certain(-0.9)),
        second: heard("Russian", "Где аптека?", certain(second)),
      });
      assert.deepEqual(asked, [undefined, "ru"]);
      assert.match(text, /^🎙 Де аптека\?/, String(second));
    }
  },
);

test("a second hearing that is clearly surer does", async () => {
  const { text } = await hear({
    first: heard("Ukrainian", "Де аптека?", certain(-0.9)),
    second: heard("Russian", "Где аптека?", certain(-0.5)),
  });
  assert.match(text, /^🎙 Где аптека\?\nWhere is the pharmacy\?/);
});

test(
  "what seems to be one of the chat's languages is heard once, however doubtful",
  async () => {
    const { asked } = await hear({ first: heard("Russian", "Где аптека?", certain(-1.5)) });
    assert.deepEqual(asked, [undefined]);
  },
);

test("a short clip is doubted sooner than a long one", async () => {
  const first = heard("Ukrainian", "Де аптека?", certain(-0.4));
  const second = heard("Russian", "Где аптека?", certain(-0.1));
  assert.deepEqual((await hear({ first: { ...first, duration: 3 }, second })).asked, [
    undefined,
    "ru",
  ]);
  assert.deepEqual((await hear({ first: { ...first, duration: 30 }, second })).asked, [undefined]);
});

test(
  "a short clip that was heard with certainty is believed, whatever its language",
  async () => {
    const { asked, text } = await hear({ first: heard("German", "Guten Morgen", certain(-0.1)) });
    assert.deepEqual(asked, [undefined]);
    assert.match(text, /^🎙 Guten Morgen\nGood morning/);
  },
);

test(
  "while the speech service is down, it is asked four times on the wire, then that is told",
  async () => {
    using clock = installFakeClock();
    await using harness = await startHarness();
    harness.groq.faults.always("transcriptions", groqError(500));
    const ann = harness.telegram.user({ language_code: "en" });
    ann.sendRecording("voice", english, 3);
    const seen: number[] = [];
    for (const waitMs of [1_000, 2_000, 4_000]) {
      await clock.waiting(waitMs);
      seen.push(harness.groq.requests.length);
      clock.advance(waitMs);
    }
    assert.match((await ann.next()).message.text!, /can't be reached at the moment/);
    assert.deepEqual([...seen, harness.groq.requests.length], [1, 2, 3, 4]);
  },
);

test(
  "a refused key is one request, and the person is sent to the operator",
  async () => {
    await using harness = await startHarness();
    harness.groq.faults.always("transcriptions", groqError(401, "no", "invalid_api_key"));
    const ann = harness.telegram.user({ language_code: "en" });
    ann.sendRecording("voice", english, 3);
    assert.match((await ann.next()).message.text!, /operator of this bot/);
    assert.equal(harness.groq.requests.length, 1);
  },
);

test(
  "a speech model that is gone is asked once, and the next one hears, then and later",
  async () => {
    await using harness = await startHarness();
    harness.groq.hear = () => heard("English", "I need a doctor.");
    harness.groq.faults.next("transcriptions", groqError(404, "no", "model_not_found"));
    const ann = harness.telegram.user({ language_code: "en" });
    for (let count = 0; count < 2; count++) {
      ann.sendRecording("voice", english, 3);
      assert.match((await ann.next()).message.text!, /I need a doctor/);
    }
    assert.deepEqual(harness.groq.requests.map(({ model }) => model), [
      "whisper-large-v3-turbo",
      "whisper-large-v3",
      "whisper-large-v3",
    ]);
    const told = harness.lines.filter((line) => line.includes(" - ERROR - "));
    assert.deepEqual(told.map((line) => /set (\w+) to living ones/.exec(line)?.[1]), [
      "WHISPER_MODELS",
    ]);
  },
);

test("a recording is heard as each language that is picked for it, one after the other", async () => {
  await using harness = await startHarness();
  const asked: (string | undefined)[] = [];
  harness.groq.hear = ({ language }) => {
    asked.push(language);
    return heard("Ukrainian", "Де аптека?", certain(-0.1));
  };
  const ann = harness.telegram.user({ language_code: "en" });
  ann.sendRecording("voice", english, 3);
  let { message } = await ann.next();
  for (const language of ["Русский", "Deutsch"]) {
    await ann.press(message, "Wrong language?");
    ({ message } = await ann.next());
    await ann.press(message, language);
    ({ message } = await ann.next());
  }
  assert.deepEqual(asked, [undefined, "ru", "de"]);
});

test("a variant of a language is heard as the language, which is all that the service knows", async () => {
  await using harness = await startHarness();
  const asked: (string | undefined)[] = [];
  harness.groq.hear = ({ language }) => {
    asked.push(language);
    return heard("Portuguese", "Onde fica a farmácia?", certain(-0.1));
  };
  const ann = harness.telegram.user({ language_code: "en" });
  const { message_id } = ann.sendRecording("voice", english, 3);
  await ann.next();
  ann.write("/listen pt-BR", { reply_to_message_id: message_id });
  assert.match((await ann.next()).message.text!, /^🎙 Onde fica/);
  assert.deepEqual(asked, [undefined, "pt"]);
});
