import type { Heard, HeardSegment, Upload } from "../../src/playground/groq/transcription.ts";

const FOLDER = new URL("recordings/", import.meta.url);

/**
 * Reads one of the real recordings, made with espeak-ng and ffmpeg: speech in three languages,
 * silence, noise, every container.
 */
export async function recording(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return await Deno.readFile(new URL(name, FOLDER));
}

/** Makes an answer in the fields that Groq documents for `verbose_json`. */
export function heard(language: string, text: string, segment: Partial<HeardSegment> = {}): Heard {
  const whole = { text: ` ${text}`, start: 0, end: 3, avg_logprob: -0.2, no_speech_prob: 0.02 };
  return { text: ` ${text}`, language, duration: 3, segments: [{ ...whole, ...segment }] };
}

/** Makes a service that knows each recording by its size, which tells them apart. */
export async function answersByRecording(): Promise<(upload: Upload) => Heard> {
  const answers: Record<string, Heard> = {
    "english.ogg": heard("English", "I need a doctor. It hurts here."),
    "english.webm": heard("English", "I need a doctor. It hurts here."),
    "russian.m4a": heard("Russian", "Где аптека?"),
    "german.mp3": heard("German", "Guten Morgen"),
    "note.mp4": heard("German", "Guten Morgen"),
    "short.wav": heard("German", "Guten Morgen"),
    "short.flac": heard("English", "Hello"),
    "silence.ogg": heard("English", "Thank you.", { avg_logprob: -0.5, no_speech_prob: 0.72 }),
    "noise.ogg": heard("Russian", "Субтитры сделал DimaTorzok", {
      avg_logprob: -0.9,
      no_speech_prob: 0.55,
    }),
  };
  const bySize = new Map<number, Heard>();
  for (const [name, answer] of Object.entries(answers)) {
    bySize.set((await recording(name)).length, answer);
  }
  return ({ bytes }) => bySize.get(bytes.length) ?? heard("English", "Hello");
}
