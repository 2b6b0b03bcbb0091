import assert from "node:assert/strict";
import type { Container } from "../../src/speech/container.ts";
import { estimateDurationS } from "../../src/speech/duration.ts";
import { opusFile } from "../harness/sound/ogg.ts";
import { recording } from "../harness/recordings.ts";
import { test } from "../harness/test.ts";

/** A frame's header of layer III: MPEG 1, 128 kbit/s at 44.1 kHz; MPEG 2, 32 kbit/s at 22.05 kHz. */
const FRAMES = { 128: [0xFF, 0xFB, 0x90, 0x00], 32: [0xFF, 0xF3, 0x40, 0x00] };

/** Estimates a file of this size that begins so. */
function estimate(head: Uint8Array<ArrayBuffer>, size: number, container: Container) {
  return estimateDurationS(new Blob([head, new Uint8Array(size - head.length)]), container);
}

test("10 minutes are 10 minutes, whatever stands before the first frame", async () => {
  for (const kbps of [128, 32] as const) {
    const size = kbps * 125 * 600;
    const head = new Uint8Array([...FRAMES[kbps], ...new Array(400).fill(0)]);
    assert.equal(Math.round(await estimate(head, size, "mp3")), 600);
    const padded = new Uint8Array([...new Array(731).fill(0), ...head]);
    assert.equal(Math.round(await estimate(padded, size, "mp3")), 600);
    // A tag of 200 bytes, with what looks like a frame in it.
    const tag = [0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 1, 72, ...FRAMES[kbps === 32 ? 128 : 32]];
    const tagged = new Uint8Array([...tag, ...new Array(196).fill(0), ...head]);
    assert.equal(Math.round(await estimate(tagged, size, "mp3")), 600);
  }
});

/** Lengths of the recordings, in s, as ffprobe tells them. */
const LENGTHS: readonly [name: string, container: Container, seconds: number, within: number][] = [
  ["english.ogg", "ogg", 2.83, 0.05],
  ["english.webm", "webm", 2.83, 0.05],
  ["russian.m4a", "m4a", 1.12, 0.3],
  ["note.mp4", "mp4", 38, 0.1],
  ["film.mov", "mp4", 38, 0.1],
  ["short.flac", "flac", 0.6, 0.1],
  ["short.wav", "wav", 0.6, 0.1],
  ["german.mp3", "mp3", 1.1, 0.6],
];
for (const [name, container, seconds, within] of LENGTHS) {
  test(`${name} says how long it is`, async () => {
    const estimated = await estimateDurationS(new Blob([await recording(name)]), container);
    assert.ok(Math.abs(estimated - seconds) <= within, `${estimated} s`);
  });
}

test("a long voice message is as long as its last page says, an index at the end is found", async () => {
  assert.equal(await estimateDurationS(new Blob([opusFile([{ speech: 200 }])]), "ogg"), 200);
  const film = await recording("note.mp4");
  const padded = new Blob([film.slice(0, 40), new Uint8Array(2_000_000), film.slice(40)]);
  assert.equal(await estimateDurationS(padded, "mp4"), 38);
});

test("what says nothing is estimated as speech usually is", async () => {
  const containers = ["mp3", "wav", "m4a", "mp4", "ogg", "webm", "flac"] as const;
  for (const container of containers) {
    assert.equal(await estimate(new Uint8Array(0), 480_000, container), 60, container);
    assert.ok(await estimate(new Uint8Array(10), 10, container) < 1);
  }
});

test("whatever a file is cut to, its length is a number", async () => {
  for (const [name, container] of LENGTHS) {
    const bytes = await recording(name);
    for (let length = 0; length < bytes.length; length += 97) {
      const seconds = await estimateDurationS(new Blob([bytes.slice(0, length)]), container);
      assert.ok(Number.isFinite(seconds) && seconds >= 0, `${name} ${length}: ${seconds}`);
    }
  }
});
