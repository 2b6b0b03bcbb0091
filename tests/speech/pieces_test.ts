import assert from "node:assert/strict";
import { soundOf } from "../../src/speech/sound.ts";
import { piecesOf } from "../../src/speech/pieces.ts";
import { createSpeechRecognizer } from "../../src/speech/recognizer.ts";
import type { Transcript } from "../../src/speech/transcriber.ts";
import { bytesOf } from "../harness/recording_cases/recording_bytes.ts";
import { opusFile } from "../harness/sound/ogg.ts";
import { test } from "../harness/test.ts";
import { workOf } from "../harness/work.ts";

const HOUR_S = 3_600;
const hourOfOpus = new Blob([opusFile([{ speech: HOUR_S }])]);
const hourOfMp3 = new Blob([await bytesOf({ mp3: { seconds: HOUR_S, kbps: 16 } })]);

for (
  const [what, audio, container] of [
    ["Ogg/Opus", hourOfOpus, "ogg"],
    ["MP3", hourOfMp3, "mp3"],
  ] as const
) {
  test(`an hour of ${what} is cut into pieces that overlap a little and can be played`, async () => {
    const pieces = await piecesOf(audio, container);
    assert.deepEqual(pieces.map(({ fromS }) => fromS), [0, 900, 1_800, 2_700]);
    assert.deepEqual(pieces.map(({ untilS }) => untilS), [900, 1_800, 2_700, Infinity]);
    for (const [nth, { startS, fromS, audio: part }] of pieces.entries()) {
      assert.ok(nth === 0 ? startS === 0 : startS > fromS - 7 && startS <= fromS - 4, `${startS}`);
      assert.ok(part.size < audio.size / 3.9 + 20_000 && part.size > audio.size / 4.1);
    }
    const sizes = pieces.reduce((sum, { audio: part }) => sum + part.size, 0);
    assert.ok(sizes < audio.size * 1.02, "Little is sent twice");
  });
}

test("a piece of Ogg/Opus has its own headers and is read as 910 s", async () => {
  const [, piece] = await piecesOf(hourOfOpus, "ogg");
  const sound = await soundOf(new Uint8Array(await piece!.audio.arrayBuffer()), "ogg");
  assert.ok(Math.abs(sound!.windows.at(-1)!.endS - 910) < 3);
});

test("what is short, of another form or damaged stays in one piece", async () => {
  const half = new Blob([opusFile([{ speech: 1_700 }])]);
  const damaged = new Blob([
    hourOfMp3.slice(0, 3_000_000),
    new Uint8Array(9_000),
    hourOfMp3.slice(3_000_000),
  ]);
  for (
    const [audio, container] of [
      [half, "ogg"],
      [hourOfMp3, "m4a"],
      [damaged, "mp3"],
      [new Blob([new Uint8Array(2_000_000)]), "ogg"],
      [new Blob([new Uint8Array(2_000_000)]), "mp3"],
    ] as const
  ) {
    const pieces = await piecesOf(audio, container);
    assert.deepEqual(pieces, [{ audio, startS: 0, fromS: 0, untilS: Infinity }]);
  }
});

/** Hears in each piece the sentences of the whole that lie in it, each 10 s long. */
function listener(heard: { count: number }) {
  return {
    transcribe: async ({ audio }: { audio: Blob }): Promise<Transcript> => {
      const pieces = await piecesOf(hourOfMp3, "mp3");
      const { startS } = pieces[heard.count++]!;
      const lengthS = audio.size / 2_000;
      const segments = [];
      for (let nth = Math.ceil(startS / 10); nth * 10 < startS + lengthS - 2; nth++) {
        const from = nth * 10 - startS;
        segments.push({ text: ` Sentence ${nth}.`, startS: from, endS: from + 9.5 });
      }
      const text = segments.map((one) => one.text).join("").trim();
      return { text, language: "en", durationS: lengthS, segments };
    },
  };
}

test("an hour is heard piece by piece, told so, and every sentence stands in it once", async () => {
  const heard = { count: 0 };
  const parts: string[] = [];
  const recognizer = createSpeechRecognizer(listener(heard));
  const { text, segments, durationS, spentS, language } = await recognizer.recognize(
    { audio: hourOfMp3, container: "mp3" },
    { expected: [] },
    workOf({ patience: "long", onPart: (done, total) => parts.push(`${done}/${total}`) }),
  );
  const expected = Array.from({ length: 360 }, (_, nth) => `Sentence ${nth}.`).join(" ");
  assert.equal(text, expected);
  assert.equal(segments.length, 360);
  assert.ok(segments.every(({ startS }, nth) => Math.abs(startS - nth * 10) < 0.1));
  assert.deepEqual(parts, ["1/4", "2/4", "3/4", "4/4"]);
  assert.ok(Math.abs(durationS - HOUR_S) < 1 && spentS >= HOUR_S && spentS < HOUR_S * 1.02);
  assert.equal(language, "en");
});

test("words that end one piece and begin the next are said once, where there are no times", async () => {
  const texts = ["We go to the old town.", "the old town, and then home", "then home", "Bye."];
  let nth = 0;
  const recognizer = createSpeechRecognizer({
    transcribe: () =>
      Promise.resolve({ text: texts[nth++]!, language: "en", durationS: 900, segments: [] }),
  });
  const { text } = await recognizer.recognize(
    { audio: hourOfMp3, container: "mp3" },
    { expected: [] },
    workOf(),
  );
  assert.equal(text, "We go to the old town. and then home Bye.");
});
