import type { Piece } from "./pieces.ts";
import { foldWord } from "./repetitions.ts";
import type { Transcript } from "./transcriber.ts";

/** Words at a seam that are compared, and those that have to be alike: guesses. */
const MAX_SEAM_WORDS = 30;
const MIN_SEAM_WORDS = 2;

/**
 * Joins what was heard in the pieces of a recording, without what two of them heard both: a segment
 * belongs to the piece in whose time its middle is, and words that end one and begin the next are
 * said once.
 */
export function joinTranscripts<T extends Transcript>(
  pieces: readonly Piece[],
  heard: readonly T[],
): Pick<Transcript, "text" | "language" | "durationS" | "segments"> {
  const parts = heard.map(({ segments, text }, nth) => {
    const { startS, fromS, untilS } = pieces[nth]!;
    const placed = segments.map((one) => ({
      ...one,
      startS: one.startS + startS,
      endS: one.endS + startS,
    }));
    const own = placed.filter((one) => {
      const middleS = (one.startS + one.endS) / 2;
      return middleS >= fromS && middleS < untilS;
    });
    const ownText = own.map((one) => one.text).join("").trim();
    // Times that cannot be right take no words away.
    return { segments: own, text: own.length === 0 ? text : ownText };
  });
  const text = parts.map((one) => one.text).filter(Boolean).reduce(withoutRepeated, "");
  const longest = heard.toSorted((one, other) => other.text.length - one.text.length)[0];
  return {
    text,
    language: longest?.language ?? "und",
    durationS: (pieces.at(-1)?.startS ?? 0) + (heard.at(-1)?.durationS ?? 0),
    segments: parts.flatMap(({ segments }) => segments),
  };
}

/** Adds a text to another without the words that it begins with and the other ends with. */
function withoutRepeated(before: string, next: string): string {
  if (before === "") return next;
  const last = before.split(/\s+/).slice(-MAX_SEAM_WORDS).map(foldWord);
  const words = [...next.matchAll(/\S+/g)].slice(0, MAX_SEAM_WORDS);
  const first = words.map(([word]) => foldWord(word));
  for (let count = Math.min(last.length, first.length); count >= MIN_SEAM_WORDS; count--) {
    if (last.slice(-count).join(" ") !== first.slice(0, count).join(" ")) continue;
    const { 0: word, index } = words[count - 1]!;
    return `${before}${next.slice(index + word.length)}`;
  }
  return `${before} ${next}`;
}
