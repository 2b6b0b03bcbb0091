import { type MediaFormat, recogniseMedia } from "../media/media_format.ts";
import { isHint } from "./language_hints.ts";
import { GroqRefusal } from "./refusal.ts";

/** An upload that Groq would take. */
export interface Upload {
  readonly model: string;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly language?: string;
}

/** `verbose_json` (console.groq.com/docs/speech-to-text). */
export interface Heard {
  readonly text: string;
  /** In English, as Groq names it: "Russian". */
  readonly language: string;
  readonly duration: number;
  readonly segments: readonly HeardSegment[];
}

/** A stretch of a transcription; `start` and `end` in s. */
export interface HeardSegment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly avg_logprob: number;
  readonly no_speech_prob: number;
  readonly compression_ratio?: number;
}

/** Of those that Groq documents, `url` and `timestamp_granularities[]` are not embedded. */
const FIELDS = ["file", "model", "response_format", "temperature", "language", "prompt"];
/**
 * Extensions that Groq takes (console.groq.com/docs/speech-to-text), each with the container behind
 * it.
 */
const EXTENSIONS: Readonly<Record<string, MediaFormat>> = {
  flac: "flac",
  mp3: "mp3",
  mp4: "mp4",
  mpeg: "mp3",
  mpga: "mp3",
  m4a: "mp4",
  ogg: "ogg",
  opus: "ogg",
  wav: "wav",
  webm: "webm",
};
/** On the free plan (console.groq.com/docs/speech-to-text). */
const MAX_BYTES = 25 * 1_048_576;
/** Longer prompts are refused; about 224 tokens. */
const MAX_PROMPT_UNITS = 896;

/**
 * Reads an upload as strictly as Groq does.
 * @throws GroqRefusal
 */
export async function readUpload(form: FormData, models: readonly string[]): Promise<Upload> {
  const unknown = [...form.keys()].filter((name) => !FIELDS.includes(name));
  if (unknown.length > 0) throw new GroqRefusal(400, `Unknown field: ${unknown.join(", ")}`);
  const model = String(form.get("model"));
  if (!models.includes(model)) {
    throw new GroqRefusal(404, `The model \`${model}\` does not exist`, "model_not_found");
  }
  const file = form.get("file");
  if (!(file instanceof File)) throw new GroqRefusal(400, "file is missing");
  if (file.size > MAX_BYTES) throw new GroqRefusal(413, "Request Entity Too Large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  checkRecording(file.name, bytes);
  if (form.get("response_format") !== "verbose_json" || Number(form.get("temperature")) !== 0) {
    throw new GroqRefusal(400, "this Groq answers verbose_json at temperature 0 only");
  }
  if (String(form.get("prompt") ?? "").length > MAX_PROMPT_UNITS) {
    throw new GroqRefusal(400, `prompt must be at most ${MAX_PROMPT_UNITS} characters`);
  }
  const language = form.get("language");
  if (typeof language === "string" && !isHint(language)) {
    throw new GroqRefusal(400, `unsupported language: ${language}`, "invalid_request");
  }
  return { model, fileName: file.name, bytes, ...(typeof language === "string" && { language }) };
}

/**
 * Checks the name as Groq does, and that there is something to hear. Groq's decoder looks at the
 * bytes alone; that the name must fit them is stricter, so that a wrong name is seen.
 */
function checkRecording(name: string, bytes: Uint8Array): void {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const expected = EXTENSIONS[extension];
  if (!expected) {
    const types = Object.keys(EXTENSIONS).join(" ");
    throw new GroqRefusal(
      400,
      `file must be one of the following types: [${types}]`,
      "unsupported_audio_format",
    );
  }
  if (bytes.length === 0) throw new GroqRefusal(400, "file is empty");
  const media = recogniseMedia(bytes);
  if (media?.format !== expected || !media.hasSound) {
    throw new GroqRefusal(400, "could not process file - is it a valid media file?");
  }
}

/** Says, in the form of an answer, that nobody hears where there is no key. */
export function hearAsDemo({ bytes }: Upload): Heard {
  const text = `[demo] A recording of ${Math.ceil(bytes.length / 1_024)} KB.`;
  const segment = { text, start: 0, end: 3, avg_logprob: -0.1, no_speech_prob: 0.01 };
  return { text, language: "English", duration: 3, segments: [segment] };
}
