import assert from "node:assert/strict";
import { kindOfSound, type Sound, soundOf } from "../../src/speech/sound.ts";
import { oggFile, opusFile } from "../harness/sound/ogg.ts";
import { wavFile } from "../harness/sound/wav.ts";
import { recording } from "../harness/recordings.ts";
import { test } from "../harness/test.ts";

const kindsOf = (sound: Sound | undefined) => [
  ...new Set(sound?.windows.map(({ kind }) => kind)),
];

test("a real recording of speech is lively, one of silence silent, one of noise is not lively", async () => {
  assert.deepEqual(kindsOf(await soundOf(await recording("english.ogg"), "ogg")), ["lively"]);
  assert.deepEqual(kindsOf(await soundOf(await recording("silence.ogg"), "ogg")), ["silent"]);
  assert.deepEqual(kindsOf(await soundOf(await recording("noise.ogg"), "ogg")), ["unclear"]);
  assert.deepEqual(kindsOf(await soundOf(await recording("short.wav"), "wav")), ["lively"]);
});

for (
  const [kind, expected] of [
    ["speech", "lively"],
    ["silence", "silent"],
    ["noise", "steady"],
    ["tone", "steady"],
  ] as const
) {
  for (const seconds of [0.4, 1, 2, 7]) {
    test(`${seconds} s of packets of ${kind} are ${expected}`, async () => {
      const sound = await soundOf(opusFile([{ [kind]: seconds }]), "ogg");
      assert.deepEqual(kindsOf(sound), [expected]);
    });
  }
}

test("speech is told from what comes after it, a pause of a second is not taken out of it", async () => {
  const sound = await soundOf(opusFile([{ speech: 3 }, { silence: 2 }, { speech: 2 }]), "ogg");
  assert.equal(kindOfSound(sound!, 0, 3), "lively");
  assert.equal(kindOfSound(sound!, 3, 5), "silent");
  assert.equal(kindOfSound(sound!, 5, 7), "lively");
  assert.equal(kindOfSound(sound!, 0, 7), "lively");
  assert.equal(kindOfSound(sound!, 2.5, 3.5), "lively");
  assert.equal(kindOfSound(sound!, 6.9, 30), "lively");
});

test("a word in 2 s of noise is heard", async () => {
  const sound = await soundOf(
    opusFile([{ silence: 0.8 }, { speech: 0.5 }, { silence: 0.7 }]),
    "ogg",
  );
  assert.deepEqual(kindsOf(sound), ["lively"]);
});

test("of a constant bit rate nothing is said", async () => {
  const packets = Array.from({ length: 200 }, () => new Uint8Array(60).fill(0x78));
  assert.deepEqual(kindsOf(await soundOf(oggFile(packets), "ogg")), ["unclear"]);
});

test("frames of every length and number have their time", async () => {
  // Configuration, code and frames of a packet, with the length in ms (RFC 6716, 3.1 and 3.2).
  for (
    const [toc, second, ms] of [
      [0 << 3, 0, 10],
      [3 << 3, 0, 60],
      [12 << 3, 0, 10],
      [13 << 3 | 1, 0, 40],
      [16 << 3 | 3, 4, 10],
      [31 << 3 | 2, 0, 40],
      [19 << 3 | 3, 3, 60],
    ] as const
  ) {
    const packets = Array.from({ length: 100 }, (_, nth) => {
      const packet = new Uint8Array(300 + nth % 10 * 40);
      packet.set([toc, second]);
      return packet;
    });
    const sound = await soundOf(oggFile(packets), "ogg");
    assert.ok(Math.abs(sound!.windows.at(-1)!.endS - ms / 10) <= 0.5, `${toc}: ${ms} ms`);
  }
});

const noise = () => Math.random() - 0.5;
const WAVS: readonly [what: string, sampleAt: (second: number) => number, kind: string][] = [
  ["nothing", () => 0, "silent"],
  ["hardly anything", () => noise() * 0.001, "silent"],
  ["noise", () => noise() * 0.2, "steady"],
  ["a tone", (second) => Math.sin(second * 2_764) / 3, "steady"],
  [
    "syllables",
    (second) => noise() * (second % 0.25 < 0.15 ? 0.4 : 0.005),
    "lively",
  ],
];
for (const [what, sampleAt, kind] of WAVS) {
  test(`a WAV of ${what} is ${kind}`, async () => {
    assert.deepEqual(kindsOf(await soundOf(wavFile(3, sampleAt), "wav")), [kind]);
  });
}

test("of what cannot be read, or is too short, nothing is said, whatever it is cut to", async () => {
  const opus = opusFile([{ speech: 1 }]);
  const wav = wavFile(1, noise);
  assert.equal(await soundOf(opusFile([{ speech: 0.2 }]), "ogg"), undefined);
  assert.equal(await soundOf(new TextEncoder().encode("OggS and more"), "ogg"), undefined);
  assert.equal(await soundOf(oggFile([]), "ogg"), undefined);
  for (let length = 0; length < 400; length++) {
    assert.equal(await soundOf(opus.slice(0, length), "ogg"), undefined);
    assert.equal(await soundOf(wav.slice(0, length), "wav"), undefined);
  }
  for (const [at, value] of [[22, 0], [24, 0], [34, 24], [20, 85]] as const) {
    const odd = wav.slice();
    odd[at] = value;
    if (at === 24) odd[25] = 0;
    assert.equal(await soundOf(odd, "wav"), undefined, `${at}: ${value}`);
  }
});
