import { inTurns } from "../time/turns.ts";
import { type Level, opusLevels } from "./ogg_opus.ts";
import { wavLevels } from "./wav_levels.ts";

/** Length of a window, in s: speech with a pause after it is steady over a whole file, not here. */
export const WINDOW_S = 2;
/** A window begins so long after the one before, in s. */
const STEP_S = 0.5;
/** Less than this says nothing, in s (guess). */
const MIN_S = 0.3;

// Between the 10th and the 90th percentile the packets of speech spread by 46 to 56 bytes around
// 53 to 63, quiet speech included, those of noise by 6 around 48, of a tone by 16 around 83, of
// silence not at all around 25 (measured with libopus at 24 kbit/s). Other bit rates scale.

/** Spread by the median from which packets are those of speech: guess between 0.19 and 0.73. */
const LIVELY_SPREAD = 0.4;
/** Spread by the median up to which packets are those of a steady sound. */
const STEADY_SPREAD = 0.22;
/** Spread in bytes below which packets are not those of speech, at any bit rate (guess). */
const LIVELY_BYTES = 12;
/** Bytes per 20 ms up to which packets hold no sound at all: silence has 25, at 32 kbit/s 35. */
const SILENT_BYTES = 36;
/** Spread of loudness from which samples are those of speech, in dB: guess; noise has 2 or 3. */
const LIVELY_DB = 12;
/** Spread of loudness up to which samples are those of a steady sound, in dB (guess). */
const STEADY_DB = 5;
/** Loudness up to which samples are silence, in dB above the floor of `wavLevels` (guess). */
const SILENT_DB = 10;

/** What a stretch sounds like; `unclear` where nothing can be said. */
export type SoundKind = "lively" | "steady" | "silent" | "unclear";

/** Stretch of 2 s, or of the whole where that is shorter. */
export interface SoundWindow {
  readonly startS: number;
  readonly endS: number;
  readonly kind: SoundKind;
}

/** Sound of a recording, as windows in their order that overlap. */
export interface Sound {
  readonly windows: readonly SoundWindow[];
}

/**
 * Looks at the sound of a recording without decoding it, in turns. Cost: linear in its size.
 * @returns `undefined` where the form of the recording does not allow it
 */
export async function soundOf(
  bytes: Uint8Array,
  container: "ogg" | "wav",
): Promise<Sound | undefined> {
  const windows = await inTurns(listening(bytes, container));
  return windows.length === 0 ? undefined : { windows };
}

/** Tells what a stretch sounds like: lively where any part of it is. */
export function kindOfSound({ windows }: Sound, startS: number, endS: number): SoundKind {
  const kinds = new Set(windowsIn(windows, startS, endS).map(({ kind }) => kind));
  for (const kind of ["lively", "unclear", "steady"] as const) if (kinds.has(kind)) return kind;
  return kinds.size === 0 ? "unclear" : "silent";
}

/** Finds the windows within a stretch; the one around its middle where it is shorter than one. */
function windowsIn(
  windows: readonly SoundWindow[],
  startS: number,
  endS: number,
): readonly SoundWindow[] {
  const from = Math.max(0, Math.ceil(startS / STEP_S) - 1);
  const until = Math.max(from, Math.floor(endS / STEP_S));
  const inside = windows.slice(from, until + 1).filter((one) =>
    one.startS >= startS - STEP_S / 2 && one.endS <= endS + STEP_S / 2
  );
  if (inside.length > 0) return inside;
  const middle = (startS + Math.min(endS, startS + WINDOW_S)) / 2 - WINDOW_S / 2;
  const nearest = Math.min(windows.length - 1, Math.max(0, Math.round(middle / STEP_S)));
  return windows.slice(nearest, nearest + 1);
}

function* listening(
  bytes: Uint8Array,
  container: "ogg" | "wav",
): Generator<void, readonly SoundWindow[]> {
  const levels: Level[] = [];
  for (const level of container === "ogg" ? opusLevels(bytes) : wavLevels(bytes)) {
    if (level) levels.push(level);
    yield;
  }
  const lengthS = levels.at(-1)?.endS ?? 0;
  if (lengthS < MIN_S) return [];
  const judge = container === "ogg" ? kindOfPackets : kindOfSamples;
  const windows: SoundWindow[] = [];
  let first = 0;
  for (
    let startS = 0;
    startS === 0 || startS + WINDOW_S <= lengthS + STEP_S / 2;
    startS += STEP_S
  ) {
    const endS = Math.min(lengthS, startS + WINDOW_S);
    while (first < levels.length && levels[first]!.endS <= startS) first++;
    const within: number[] = [];
    for (let at = first; at < levels.length && levels[at]!.startS < endS; at++) {
      within.push(levels[at]!.level);
    }
    windows.push({ startS, endS, kind: judge(Float64Array.from(within).sort()) });
    yield;
  }
  return windows;
}

function kindOfPackets(sizes: Float64Array): SoundKind {
  const { low, middle, high } = percentiles(sizes);
  if (high <= SILENT_BYTES && high - low <= STEADY_SPREAD * middle) return "silent";
  // All alike and not small: the bit rate is constant, whatever there is to hear.
  if (sizes[0] === sizes.at(-1)) return "unclear";
  const isWide = high - low >= LIVELY_BYTES;
  return kindBy((high - low) / middle, STEADY_SPREAD, isWide ? LIVELY_SPREAD : Infinity);
}

function kindOfSamples(levels: Float64Array): SoundKind {
  const { low, high } = percentiles(levels);
  if (high <= SILENT_DB) return "silent";
  return kindBy(high - low, STEADY_DB, LIVELY_DB);
}

function kindBy(spread: number, steady: number, lively: number): SoundKind {
  return spread >= lively ? "lively" : spread <= steady ? "steady" : "unclear";
}

function percentiles(sorted: Float64Array) {
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}
