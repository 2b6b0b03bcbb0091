import { containerOf } from "../../speech/container.ts";
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

export interface HeardSegment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly avg_logprob: number;
  readonly no_speech_prob: number;
  readonly compression_ratio?: number;
}

const FIELDS = ["file", "model", "response_format", "temperature", "language", "prompt"];
const TYPES = ["flac", "mp3", "mp4", "mpeg", "mpga", "m4a", "ogg", "opus", "wav", "webm"];
const MAX_BYTES = 25 * 1_048_576;

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
  const extension = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? "";
  if (!TYPES.includes(extension)) {
    throw new GroqRefusal(
      400,
      `file must be one of the following types: [${TYPES.join(" ")}]`,
      "unsupported_audio_format",
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new GroqRefusal(400, "file is empty");
  if (!isAlike(extension, containerOf(bytes))) {
    throw new GroqRefusal(400, "could not process file - is it a valid media file?");
  }
  if (form.get("response_format") !== "verbose_json" || Number(form.get("temperature")) !== 0) {
    throw new GroqRefusal(400, "this Groq answers verbose_json at temperature 0 only");
  }
  const language = form.get("language");
  if (typeof language === "string" && !/^[a-z]{2,3}$/.test(language)) {
    throw new GroqRefusal(400, "language must be an ISO-639-1 code");
  }
  return { model, fileName: file.name, bytes, ...(typeof language === "string" && { language }) };
}

function isAlike(extension: string, container: string | undefined): boolean {
  const same: Readonly<Record<string, readonly string[]>> = {
    ogg: ["ogg", "opus"],
    mp3: ["mp3", "mpeg", "mpga"],
    m4a: ["m4a", "mp4"],
  };
  return container !== undefined && (same[container] ?? [container]).includes(extension);
}

/** Where there is no key nobody hears: says so in the form of an answer. */
export function hearAsDemo({ bytes }: Upload): Heard {
  const text = `[demo] A recording of ${Math.ceil(bytes.length / 1_024)} KB.`;
  const segment = { text, start: 0, end: 3, avg_logprob: -0.1, no_speech_prob: 0.01 };
  return { text, language: "English", duration: 3, segments: [segment] };
}
