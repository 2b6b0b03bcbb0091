import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { containerOf } from "../../src/speech/container.ts";
import { recording } from "../harness/recordings.ts";

const CASES: readonly [name: string, isVideo: boolean, expected: string][] = [
  ["english.ogg", false, "ogg"],
  ["russian.m4a", false, "m4a"],
  ["german.mp3", false, "mp3"],
  ["english.webm", false, "webm"],
  ["note.mp4", true, "mp4"],
  ["short.wav", false, "wav"],
  ["short.flac", false, "flac"],
];
test("a recording is known by its first bytes, whatever it is called", async () => {
  for (const [name, isVideo, expected] of CASES) {
    assert.equal(containerOf(await recording(name), isVideo), expected, name);
  }
  for (const text of ["", "<html>", "%PDF-1.7", "PK\x03\x04"]) {
    assert.equal(containerOf(new TextEncoder().encode(text)), undefined, text);
  }
});

test("an mp3 is one, however many zeros stand before it", async () => {
  const mp3 = await recording("german.mp3");
  for (const zeros of [1, 731, 5_000, 60_000]) {
    assert.equal(containerOf(new Uint8Array([...new Uint8Array(zeros), ...mp3])), "mp3");
  }
  assert.equal(containerOf(new Uint8Array(70_000)), undefined);
});
