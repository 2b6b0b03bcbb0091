import assert from "node:assert/strict";
import { type Container, containerOf, HEAD_BYTES } from "../../src/speech/container.ts";
import { test } from "../harness/test.ts";

/** The first bytes by the formats' specifications; "·" is any byte. */
const HEADS: readonly [what: string, head: string, container: Container | undefined][] = [
  ["Ogg (RFC 3533, 6)", "4F 67 67 53 00 02", "ogg"],
  ["FLAC (RFC 9639, 8.1)", "66 4C 61 43 00 00 00 22", "flac"],
  ["EBML, as in WebM (RFC 8794, 11.2.1)", "1A 45 DF A3 9F", "webm"],
  ["RIFF with WAVE", "52 49 46 46 · · · · 57 41 56 45", "wav"],
  ["RIFF with AVI", "52 49 46 46 · · · · 41 56 49 20", undefined],
  ["something else with WAVE", "52 49 46 58 · · · · 57 41 56 45", undefined],
  ["an ISO file of audio (ISO 14496-12, 4.3)", "00 00 00 20 66 74 79 70 4D 34 41 20", "m4a"],
  ["an ISO file with another first size", "00 00 00 1C 66 74 79 70 69 73 6F 6D", "m4a"],
  ["an ISO file that begins otherwise", "00 00 00 20 6D 6F 6F 76", undefined],
  ["an ID3 tag before MPEG audio", "49 44 33 04 00", "mp3"],
  // Eleven set bits, two of the version (01 is reserved), two of the layer (ISO 11172-3, 2.4.1.3).
  ["MPEG 1, layer 3", "FF FB 90", "mp3"],
  ["MPEG 1, layer 3, with a checksum", "FF FA 90", "mp3"],
  ["MPEG 2, layer 3", "FF F3 90", "mp3"],
  ["MPEG 2.5, layer 3", "FF E3 18", "mp3"],
  ["MPEG 2.5, layer 3, with a checksum", "FF E2 18", "mp3"],
  ["ten set bits", "FF DF 90", undefined],
  ["a first byte with a gap", "FE FB 90", undefined],
  ["JPEG", "FF D8 FF E0", undefined],
  ["UTF-16 text", "61 00 FF FE", undefined],
  ["a single byte", "FF", undefined],
];

function bytesOf(head: string, any: number): Uint8Array {
  return new Uint8Array(head.split(" ").map((one) => one === "·" ? any : parseInt(one, 16)));
}

for (const [what, head, container] of HEADS) {
  test(`a recording that begins as ${what} is ${container ?? "none"}`, () => {
    for (const any of [0, 0x57, 0xFF]) {
      const bytes = new Uint8Array(64);
      bytes.set(bytesOf(head, any));
      assert.equal(containerOf(head.length > 2 ? bytes : bytesOf(head, any)), container);
    }
  });
}

test("a magic number that stands later is none", () => {
  for (const magic of ["4F 67 67 53", "66 4C 61 43", "1A 45 DF A3", "49 44 33", "FF FB"]) {
    for (const at of [1, 4, 8]) {
      const bytes = new Uint8Array(HEAD_BYTES);
      bytes.fill(0x20, 0, at);
      bytes.set(bytesOf(magic, 0).slice(0, HEAD_BYTES - at), at);
      assert.equal(containerOf(bytes), undefined, `${magic} at ${at}`);
    }
  }
});

test("only an ISO file is called by whether it is a video", () => {
  for (const [, head, container] of HEADS) {
    const bytes = new Uint8Array(HEAD_BYTES);
    bytes.set(bytesOf(head, 0).slice(0, HEAD_BYTES));
    assert.equal(containerOf(bytes, true), container === "m4a" ? "mp4" : container, head);
  }
});
