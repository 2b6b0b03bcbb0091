import assert from "node:assert/strict";
import type { Content } from "../../../../src/bot/answers/content.ts";
import { materialOf, materialsOf } from "../../../../src/bot/answers/materials/materials.ts";
import { test } from "../../../harness/test.ts";

const FILE = { file_id: "id", file_unique_id: "unique", file_size: 99, duration: 7 };
const VOICE = {
  kind: "voice",
  fileId: "id",
  uniqueId: "unique",
  bytes: 99,
  durationS: 7,
  isVideo: false,
  name: undefined,
};
const BOLD = [{ type: "bold", offset: 0, length: 2 }];
const TEXT = { kind: "text", text: "Да", entities: BOLD };
const named = (file_name: string, mime_type?: string) => ({
  document: { file_id: "id", file_unique_id: "unique", file_size: 99, file_name, mime_type },
} as Content);
const textFile = (name: string, kind: string) => ({
  kind: "document",
  fileId: "id",
  uniqueId: "unique",
  name,
  named: kind,
  bytes: 99,
});
const mediaFile = (isVideo: boolean) => ({
  ...VOICE,
  durationS: undefined,
  isVideo,
  name: "a.bin",
});

const FOUND: readonly [what: string, content: Content, found: readonly object[]][] = [
  ["a text", { text: "Да", entities: BOLD }, [TEXT]],
  ["the caption of a picture", { caption: "Да", caption_entities: BOLD }, [TEXT]],
  ["a voice message", { voice: FILE }, [VOICE]],
  ["a song", { audio: FILE }, [VOICE]],
  ["a video", { video: FILE }, [{ ...VOICE, isVideo: true }]],
  ["a round video", { video_note: FILE }, [{ ...VOICE, isVideo: true }]],
  [
    "a video with a caption",
    { video: FILE, caption: "Да", caption_entities: BOLD },
    [{ ...VOICE, isVideo: true }, TEXT],
  ],
  ["a recording sent as a file", named("a.bin", "audio/mpeg"), [mediaFile(false)]],
  ["a video sent as a file", named("a.bin", "video/mp4"), [mediaFile(true)]],
  ["a text file", named("a.txt"), [textFile("a.txt", "txt")]],
  ["notes", named("A.MD"), [textFile("A.MD", "md")]],
  ["subtitles", named("a.srt"), [textFile("a.srt", "srt")]],
  ["subtitles that an app takes for a video", named("a.vtt", "video/vtt"), [
    textFile("a.vtt", "vtt"),
  ]],
  [
    "a text file with a caption",
    { ...named("a.txt"), caption: "Да", caption_entities: BOLD },
    [textFile("a.txt", "txt"), TEXT],
  ],
  ["a file of another kind", named("a.zip", "application/zip"), []],
  ["a picture sent as a file", named("a.png", "image/png"), []],
  ["a file whose kind only ends like a recording's", named("a.bin", "x-audio/mpeg"), []],
  ["a file of another kind with a caption", {
    ...named("a.zip"),
    caption: "Да",
    caption_entities: BOLD,
  }, [TEXT]],
  ["nothing of all this", {}, []],
];

for (const [what, content, found] of FOUND) {
  test(`${what} is found as what it is, with all that is known of it, in the order of answering`, () => {
    assert.deepEqual(materialsOf(content), found);
    assert.deepEqual(materialOf(content), found[0]);
  });
}

test("of a file of which the sender's app tells nothing, nothing is made up", () => {
  const bare = { file_id: "id", file_unique_id: "unique" };
  assert.deepEqual(materialOf({ voice: bare }), {
    ...VOICE,
    bytes: undefined,
    durationS: undefined,
  });
  assert.equal(materialOf(undefined), undefined);
});
