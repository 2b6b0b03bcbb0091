import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { readUpload } from "../../src/playground/groq/transcription.ts";
import { recording } from "../harness/recordings.ts";

const MODEL = "whisper-large-v3";

async function upload(file: string, name: string, other: Record<string, string> = {}) {
  const form = new FormData();
  form.set("file", new File([await recording(file)], name));
  const fields = { model: MODEL, response_format: "verbose_json", temperature: "0", ...other };
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  return await readUpload(form, [MODEL]);
}

test("the embedded Groq takes a recording under a name that fits it", async () => {
  const names = [
    ["english.ogg", "voice.ogg"],
    ["english.ogg", "voice.OPUS"],
    ["russian.m4a", "voice.m4a"],
    ["note.mp4", "note.mp4"],
    ["german.mp3", "song.mpga"],
  ] as const;
  for (const [file, name] of names) {
    assert.equal((await upload(file, name)).fileName, name);
  }
});

test("the embedded Groq refuses Telegram's name for voice messages, and a name that does not fit", async () => {
  const unsupported = { status: 400, code: "unsupported_audio_format" };
  await assert.rejects(upload("english.ogg", "voice.oga"), unsupported);
  await assert.rejects(upload("english.ogg", "voice"), unsupported);
  await assert.rejects(upload("english.ogg", "voice.mp3"), /could not process file/);
});

test("the embedded Groq takes a language that it knows and a short prompt, and no others", async () => {
  const { language } = await upload("english.ogg", "voice.ogg", { language: "yue" });
  assert.equal(language, "yue");
  for (const code of ["ky", "fil", "zh-Hant", "English", ""]) {
    const refused = upload("english.ogg", "voice.ogg", { language: code });
    await assert.rejects(refused, /unsupported language/, code);
  }
  await upload("english.ogg", "voice.ogg", { prompt: "x".repeat(896) });
  const long = upload("english.ogg", "voice.ogg", { prompt: "x".repeat(897) });
  await assert.rejects(long, /prompt must be at most/);
  await assert.rejects(upload("english.ogg", "voice.ogg", { vad: "1" }), /Unknown field/);
});
