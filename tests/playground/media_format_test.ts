import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { recogniseMedia } from "../../src/playground/media/media_format.ts";
import { recording } from "../harness/recordings.ts";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A box of ISO base media: its size, its type and what is in it. */
function box(type: string, content: string): string {
  const size = 8 + content.length;
  return String.fromCharCode(0, 0, size >> 8, size & 0xFF) + type + content;
}

/** An MP4 whose tracks are of these kinds, without a single picture or sound. */
function mp4(...kinds: string[]): Uint8Array {
  const tracks = kinds.map((kind) =>
    box("trak", box("mdia", box("hdlr", `\0\0\0\0\0\0\0\0${kind}${"\0".repeat(13)}`)))
  );
  return latin1(box("ftyp", "isom\0\0\x02\0isomiso2") + box("moov", tracks.join("")));
}

test("recordings are recognised by their containers' specifications", async () => {
  const formats = {
    "english.ogg": "ogg",
    "english.webm": "webm",
    "german.mp3": "mp3",
    "note.mp4": "mp4",
    "russian.m4a": "mp4",
    "short.flac": "flac",
    "short.wav": "wav",
  };
  for (const [name, format] of Object.entries(formats)) {
    const media = recogniseMedia(await recording(name));
    assert.deepEqual([media?.format, media?.hasSound], [format, true], name);
  }
});

test("an MP3 is recognised behind a tag and behind zero bytes", async () => {
  const bytes = await recording("german.mp3");
  const padded = Uint8Array.from([...new Uint8Array(300), ...bytes]);
  assert.equal(recogniseMedia(padded)?.format, "mp3");
  const frame = "\xFF\xFB\x90\x00";
  assert.equal(recogniseMedia(latin1(`ID3\x04\0\0\0\0\0\x02xx${frame}`))?.format, "mp3");
  assert.equal(recogniseMedia(latin1(`ID3\x04\0\0\0\0\0\x02xxxxxx`)), undefined);
});

test("a video tells whether there is anything to hear", () => {
  assert.deepEqual(recogniseMedia(mp4("vide")), {
    format: "mp4",
    hasSound: false,
    hasPicture: true,
  });
  assert.equal(recogniseMedia(mp4("vide", "soun"))?.hasSound, true);
  assert.equal(recogniseMedia(mp4("soun"))?.hasPicture, false);
});

test("what only begins like a recording is none", () => {
  const cases = [
    "",
    "<html>",
    "OggS\x01",
    "fLaC\x04",
    "RIFF\0\0\0\0AVI ",
    "\x1A\x45\xDF\xA3 anything",
    box("ftyp", "isom"),
    // ADTS, whose layer is 0, and a frame with the reserved sampling rate.
    "\xFF\xF1\x50\x80",
    "\xFF\xFB\x9C\x00",
  ];
  for (const text of cases) assert.equal(recogniseMedia(latin1(text)), undefined, text);
});
