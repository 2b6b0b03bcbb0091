import assert from "node:assert/strict";
import { cuesOf, inLines, textsIn, writeSubRip } from "../../src/speech/subtitles.ts";
import { createRandom } from "../harness/random_messages.ts";
import { test } from "../harness/test.ts";

const WORDS = ["we", "meet", "tomorrow,", "at", "the", "station.", "Unbelievable!", "👨‍👩‍👧", "a"];
const COUNT = 300;

function heard(segments: readonly [text: string, startS: number, endS: number][]) {
  return {
    text: segments.map(([text]) => text).join(""),
    language: "en",
    durationS: 60,
    segments: segments.map(([text, startS, endS]) => ({ text, startS, endS })),
  };
}

test("subtitles have all words in their order, two lines of 42 signs at most, and never two at once", () => {
  const random = createRandom(7);
  for (let nth = 0; nth < COUNT; nth++) {
    let at = 0;
    const segments = Array.from({ length: 1 + random.below(6) }, () => {
      const words = Array.from({ length: 1 + random.below(40) }, () => random.pick(WORDS));
      const startS = at;
      at += 0.1 + random.below(150) / 10;
      return [` ${words.join(" ")}`, startS, at] as [string, number, number];
    });
    const transcript = heard(segments);
    const cues = cuesOf(transcript);
    assert.deepEqual(
      cues.map(({ text }) => text).join(" ").split(/\s+/),
      transcript.text.trim().split(/\s+/),
    );
    for (const [index, cue] of cues.entries()) {
      const lines = inLines(cue.text).split("\n");
      assert.ok(lines.length <= 3 && lines.every((line) => line.length <= 42), cue.text);
      assert.ok(cue.startS < cue.endS, JSON.stringify(cue));
      const next = cues[index + 1];
      assert.ok(!next || cue.endS <= next.startS + 1e-9, JSON.stringify([cue, next]));
    }
  }
});

test("a long sentence is cut where it may be, and shown for as long as its part takes", () => {
  const text =
    " We meet tomorrow at the station, and then we take the train to the sea together. " +
    "There we swim.";
  const cues = cuesOf(heard([[text, 10, 20]]));
  assert.deepEqual(cues.map(({ text }) => text), [
    "We meet tomorrow at the station,",
    "and then we take the train to the sea together. There we swim.",
  ]);
  assert.deepEqual([cues[0]!.startS, cues.at(-1)!.endS], [10, 20]);
});

test("where the service names no parts, the whole is one, as long as the recording", () => {
  const cues = cuesOf({ text: "Hello", language: "en", durationS: 3, segments: [] });
  assert.equal(writeSubRip(cues), "1\n00:00:00,000 --> 00:00:03,000\nHello\n");
});

test("what was written is read again, whatever a model made of it", () => {
  const cues = cuesOf(heard([[" One", 0, 1], [" 2", 1, 2], [" Three", 3_700.5, 3_702]]));
  const written = writeSubRip(cues);
  assert.match(written, /^3\n01:01:40,500 --> 01:01:42,000\nThree$/m);
  assert.deepEqual(textsIn(written), ["One", "2", "Three"]);
  assert.deepEqual(textsIn(written.replace("One", "Eins\n1\n2\n3")), [
    "Eins\n1\n2\n3",
    "2",
    "Three",
  ]);
});
