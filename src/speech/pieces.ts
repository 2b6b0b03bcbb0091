import { inTurns } from "../time/turns.ts";
import type { Container } from "./container.ts";
import { firstMp3Frame, mp3FrameAt } from "./mp3_frames.ts";
import { isOpusHead, oggPages } from "./ogg_opus.ts";

/**
 * Length from which a recording is heard in pieces, and of a piece, in s: guesses; 18 minutes took
 * the service over a minute (VoiceInk#437).
 */
const MIN_CUT_S = 1_800;
const PIECE_S = 900;
/** Size below which nothing is so long, in bytes: half an hour at 6 kbit/s has more. */
const MIN_CUT_BYTES = 1_000_000;
/** Pieces overlap by so much on either side of a seam, so that each sentence is whole in one, in s. */
const OVERLAP_S = 5;

/** Part of a recording, which can be played by itself. */
export interface Piece {
  readonly audio: Blob;
  /** Time at which it begins in the whole, in s. */
  readonly startS: number;
  /** Times in the whole from which and up to which it counts, in s. */
  readonly fromS: number;
  readonly untilS: number;
}

/** Smallest part of a recording that can be played by itself. */
interface Unit {
  readonly at: number;
  readonly startS: number;
}

/** A recording as units in their order, behind what each piece begins with. */
interface Units {
  readonly header: number;
  readonly units: readonly Unit[];
  readonly endAt: number;
  readonly lengthS: number;
}

/**
 * Cuts a long recording where its form allows it without decoding: between pages of Ogg/Opus and
 * frames of MP3. In turns; cost: linear in its size.
 * @returns the whole as one piece where it is short, or its form is another
 */
export async function piecesOf(audio: Blob, container: Container): Promise<readonly Piece[]> {
  const whole = [{ audio, startS: 0, fromS: 0, untilS: Infinity }];
  if (audio.size < MIN_CUT_BYTES || (container !== "ogg" && container !== "mp3")) return whole;
  const bytes = new Uint8Array(await audio.arrayBuffer());
  const found = await inTurns(container === "ogg" ? oggUnits(bytes) : mp3Units(bytes));
  if (!found || found.lengthS < MIN_CUT_S) return whole;
  const { header, units, endAt, lengthS } = found;
  const atOf = (second: number) => units.findIndex(({ startS }) => startS >= second);
  const count = Math.ceil(lengthS / PIECE_S);
  return Array.from({ length: count }, (_, nth) => {
    const [fromS, untilS] = [nth * PIECE_S, nth + 1 === count ? Infinity : (nth + 1) * PIECE_S];
    const first = units[Math.max(0, atOf(fromS - OVERLAP_S))]!;
    const end = units[atOf(untilS + OVERLAP_S)]?.at ?? endAt;
    const parts = [bytes.subarray(0, header), bytes.subarray(first.at, end)];
    return { audio: new Blob(parts), startS: first.startS, fromS, untilS };
  });
}

/** Finds the pages behind the two headers, with the time at which each begins (RFC 7845). */
function* oggUnits(bytes: Uint8Array): Generator<void, Units | undefined> {
  const units: Unit[] = [];
  let header = 0;
  let endS = 0;
  for (const page of oggPages(bytes)) {
    if (page.at === 0 && !isOpusHead(bytes, page)) return undefined;
    if (page.position === 0n && units.length === 0) header = page.endAt;
    // A page that continues a packet cannot be the first of a piece.
    else if (!page.isContinued) units.push({ at: page.at, startS: endS });
    endS = Math.max(endS, Number(page.position) / 48_000);
    yield;
  }
  return { header, units, endAt: bytes.length, lengthS: endS };
}

/** Finds the frames; nothing where they do not follow each other up to the end. */
function* mp3Units(bytes: Uint8Array): Generator<void, Units | undefined> {
  let at = firstMp3Frame(bytes);
  const units: Unit[] = [];
  let startS = 0;
  for (let frame = mp3FrameAt(bytes, at); frame; frame = mp3FrameAt(bytes, at)) {
    units.push({ at, startS });
    startS += frame.seconds;
    at += frame.bytes;
    yield;
  }
  // A tag of 128 bytes may stand behind them (ID3v1); any other rest is a sign of misreading.
  return bytes.length - at <= 1_024 ? { header: 0, units, endAt: at, lengthS: startS } : undefined;
}
