import assert from "node:assert/strict";
import { startHarness } from "../../../harness/harness.ts";
import { heard, recording } from "../../../harness/recordings.ts";
import { test } from "../../../harness/test.ts";
import { findFfmpeg } from "../../../translation/documents/subtitles/ffmpeg.ts";

const ffmpeg = findFfmpeg();

/** Name and type as apps give them, and how ffmpeg makes the file; those of Groq are heard. */
const VARIANTS: readonly [name: string, type: string, how: string, isHeard: boolean][] = [
  ["a.ogg", "audio/ogg", "-c:a libopus", true],
  ["a.opus", "audio/opus", "-c:a libopus -f ogg", true],
  ["b.ogg", "audio/ogg", "-c:a libvorbis", true],
  ["a.mp3", "audio/mpeg", "-id3v2_version 3", true],
  ["b.mp3", "audio/mpeg", "-id3v2_version 0 -write_xing 0 -ar 22050", true],
  ["a.m4a", "audio/mp4", "-c:a aac -f ipod", true],
  ["b.m4a", "audio/x-m4a", "-c:a aac -movflags +faststart -f ipod", true],
  ["a.mp4", "video/mp4", "-c:a aac", true],
  ["a.mov", "video/quicktime", "-c:a aac", true],
  ["a.webm", "audio/webm", "-c:a libopus", true],
  ["a.flac", "audio/flac", "-c:a flac", true],
  ["a.wav", "audio/x-wav", "-c:a pcm_s16le", true],
  ["b.wav", "audio/wav", "-c:a pcm_f32le", true],
  ["a.aiff", "audio/aiff", "", false],
  ["a.caf", "audio/x-caf", "-c:a pcm_s16be", false],
  ["a.wma", "audio/x-ms-wma", "", false],
];

const folder = ffmpeg ? await Deno.makeTempDir() : "";
addEventListener("unload", () => folder && Deno.removeSync(folder, { recursive: true }));

for (const [name, type, how, isHeard] of VARIANTS) {
  test({
    name: `${name} (${type}) ${
      isHeard ? "is heard" : "is told"
    }, whatever type and name come along`,
    ignore: !ffmpeg,
    async fn() {
      const bytes = await convert(name, how);
      await using harness = await startHarness();
      harness.groq.hear = () => heard("German", "Guten Morgen");
      const ann = harness.telegram.user({ language_code: "en" });
      const extension = name.slice(name.lastIndexOf("."));
      const kinds = [type, "application/octet-stream", undefined, "audio/mpeg"];
      for (const [nth, mime] of kinds.entries()) {
        // Files that are alike are one for Telegram; here each is heard by itself.
        ann.sendFile(`${nth}${extension}`, bytes, {}, mime);
        const { text } = (await ann.next()).message;
        const isVague = mime !== type && mime !== "audio/mpeg";
        if (isHeard) assert.match(text!, /Guten Morgen/, `${mime}`);
        else assert.match(text!, isVague ? /play|read|translate/ : /play/, `${mime}: ${text}`);
      }
      if (!isHeard) return;
      ann.sendRecording("audio", bytes, 0);
      assert.match((await ann.next()).message.text!, /Guten Morgen/);
    },
  });
}

/** Makes a recording of that kind. */
async function convert(name: string, how: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${folder}/${name}`;
  const source = `${folder}/source.flac`;
  await Deno.writeFile(source, await recording("short.flac"));
  const { success, stderr } = await new Deno.Command(ffmpeg!, {
    args: ["-loglevel", "error", "-y", "-i", source, ...how.split(" ").filter(Boolean), path],
  }).output();
  assert.ok(success, new TextDecoder().decode(stderr));
  return await Deno.readFile(path);
}
