import type Groq from "groq-sdk";
import { toGroqFailure } from "./failure.ts";
import type { ModelsOptions } from "./models.ts";
import { observed } from "./observed.ts";
import type { GroqObserver } from "./observer.ts";

/** As long as a translation may take (guess). */
const LIMIT_MS = 12_000;
/** Some models begin with hidden reasoning: guess. */
const MAX_TOKENS = 16;
/** A tenth of a second of silence is the shortest that is taken for sure: guess. */
const SILENCE_SAMPLES = 1_600;
const SAMPLE_RATE = 16_000;

type Probe = ModelsOptions["probe"];

/** Makes a probe that asks a chat model for a word. */
export function chatProbe(client: Groq, observer: GroqObserver): Probe {
  return probe(
    observer,
    (model, signal) =>
      client.chat.completions.create({
        model,
        messages: [{ role: "user", content: "Say: ok" }],
        max_completion_tokens: MAX_TOKENS,
      }, { signal }),
  );
}

/** Makes a probe that lets a model for speech hear a moment of silence. */
export function speechProbe(client: Groq, observer: GroqObserver): Probe {
  return probe(observer, (model, signal) => {
    const file = new File([silence()], "silence.wav");
    return client.audio.transcriptions.create({ file, model }, { signal });
  });
}

function probe(
  observer: GroqObserver,
  ask: (model: string, signal: AbortSignal) => Promise<unknown>,
): Probe {
  return (model, end) => {
    const signal = AbortSignal.any([end, AbortSignal.timeout(LIMIT_MS)]);
    return observed(model, observer, signal, async () => {
      const result = await ask(model, signal).catch((error) => {
        throw toGroqFailure(error);
      });
      return { result, used: {} };
    });
  };
}

/** Makes a recording of silence: WAV, one channel, 16 bits (RIFF, "WAVE_FORMAT_PCM"). */
function silence(): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(44 + 2 * SILENCE_SAMPLES);
  const view = new DataView(bytes.buffer);
  const name = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  name(0, "RIFF");
  view.setUint32(4, bytes.length - 8, true);
  name(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, SAMPLE_RATE, true);
  view.setUint32(28, 2 * SAMPLE_RATE, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  name(36, "data");
  view.setUint32(40, 2 * SILENCE_SAMPLES, true);
  return bytes;
}
