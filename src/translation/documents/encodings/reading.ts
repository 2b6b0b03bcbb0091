import { inTurns } from "../../../time/turns.ts";
import { type ByteFacts, inspect } from "./bytes.ts";
import { CANDIDATES } from "./candidates.ts";
import { decode } from "./decoding.ts";
import type { Steps } from "../folding.ts";
import { type LanguageModel, loadLanguageModel } from "./language_model.ts";
import { judge } from "./plausibility.ts";
import { rank } from "./ranking.ts";
import { sampleOfBytes } from "./sample.ts";
import { parseTag } from "../../languages/tags.ts";

/** Text that a file may be. */
export interface Reading {
  /** Label of `TextDecoder`. */
  readonly encoding: string;
  /** Without the byte order mark. */
  readonly text: string;
  /** True where the file begins with a byte order mark. */
  readonly hasMark: boolean;
}

/** Byte order marks (Unicode, 23.8); those of UTF-32 begin like others and come first. */
const MARKS: readonly (readonly [encoding: string | undefined, mark: readonly number[]])[] = [
  [undefined, [0xFF, 0xFE, 0, 0]],
  [undefined, [0, 0, 0xFE, 0xFF]],
  ["utf-8", [0xEF, 0xBB, 0xBF]],
  ["utf-16le", [0xFF, 0xFE]],
  ["utf-16be", [0xFE, 0xFF]],
];
/** Encodings beside the candidates that a text may be read in. */
const CERTAIN = ["utf-8", "utf-16le", "utf-16be", "iso-2022-jp"];

/** Good characters of UTF-8 for a broken one, above which it is UTF-8 all the same: guess. */
const SEQUENCES_PER_BROKEN = 10;
/** Bytes of a text for each control character it may have: guess. */
const BYTES_PER_CONTROL = 500;
// deno-lint-ignore no-control-regex
const CONTROL = /[\0-\x08\x0E-\x19]/;
const WORD = /[\p{L}\p{M}]+/gu;
const SIGN = /[^\p{ASCII}\p{L}\p{M}]/gu;
/** Bytes of UTF-16 without a mark that are looked at: guess. */
const UTF16_SAMPLE_BYTES = 2_048;
/**
 * Bits of each letter up to which it is UTF-16. Measured with 307 texts of 41 languages: 2 to 10 as
 * UTF-16, 13 to 35 with its bytes swapped, 11 to 33 where UTF-8 is taken for it.
 */
const MAX_UTF16_BITS = 11;
/**
 * Bits by which a text must be likelier than any other: chosen so that of some 700 short texts in 30
 * languages one or none was certain and wrong. The costs were chosen with texts of the same kind.
 */
const CERTAIN_BITS = 12;
/** Bytes beyond ASCII below which each missing one makes it a bit more: guess. */
const FEW_HIGH_BYTES = 6;
/**
 * Characters up to which UTF-8 may be something else by chance: guess. Of one alone nothing can be
 * told.
 */
const MIN_DOUBTFUL_SEQUENCES = 2;
const MAX_DOUBTFUL_SEQUENCES = 8;
/**
 * Bits by which something else must be likelier than UTF-8: measured, so that 98 % of the words of
 * GBK that are UTF-8 too are doubtful, and none of 470 words in UTF-8.
 */
const UTF8_BITS = 0;

/**
 * Tells which text a file is (languages.md, 8). Cost: linear; what is neither UTF-8 nor UTF-16 takes
 * 40 to 600 ms, in turns.
 * @param hints codes of the languages that the person reads or writes
 * @param load reads the tables, which are not kept: such files are rare
 * @returns one that is certain; two where it is doubtful, the likelier first; none where the file
 *   is no text, or one in UTF-32
 */
export async function readText(
  bytes: Uint8Array<ArrayBuffer>,
  hints: { readonly reads: readonly string[] },
  load: () => Steps<LanguageModel> = loadLanguageModel,
): Promise<Reading[]> {
  const reads = hints.reads.map((code) => parseTag(code)?.language ?? code);
  return await inTurns(readings(bytes, reads, load));
}

/** Reads a file in the encoding of one of its readings; `undefined` for any other label. */
export async function readTextAs(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string,
): Promise<string | undefined> {
  const isKnown = CERTAIN.includes(encoding) ||
    CANDIDATES.some((candidate) => candidate.encoding === encoding);
  return isKnown ? await inTurns(decode(bytes, encoding)) : undefined;
}

function* readings(
  bytes: Uint8Array<ArrayBuffer>,
  reads: readonly string[],
  load: () => Steps<LanguageModel>,
): Steps<Reading[]> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return yield* readMarked(bytes, marked[0]);
  const facts = yield* inspect(bytes);
  if (facts.controls > 0) {
    const encoding = yield* findUtf16(bytes, load);
    if (encoding) return yield* readAll(bytes, [encoding]);
  }
  if (facts.controls * BYTES_PER_CONTROL > bytes.length + BYTES_PER_CONTROL) return [];
  if (facts.hasJapaneseEscape && facts.high === 0) return yield* readAll(bytes, ["iso-2022-jp"]);
  return yield* readAll(bytes, yield* findEncodings(bytes, facts, reads, load));
}

function* readMarked(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string | undefined,
): Steps<Reading[]> {
  if (!encoding) return [];
  const text = yield* decode(bytes, encoding);
  const facts = yield* inspect(new TextEncoder().encode(text.slice(0, UTF16_SAMPLE_BYTES)));
  const isText = facts.controls * BYTES_PER_CONTROL <= UTF16_SAMPLE_BYTES;
  return isText ? [{ encoding, text, hasMark: true }] : [];
}

function* readAll(
  bytes: Uint8Array<ArrayBuffer>,
  encodings: readonly string[],
): Steps<Reading[]> {
  const found: Reading[] = [];
  for (const encoding of encodings) {
    found.push({ encoding, text: yield* decode(bytes, encoding), hasMark: false });
  }
  return found;
}

/** Most Chinese or Cyrillic text has few zero bytes, but other control characters. */
function* findUtf16(
  bytes: Uint8Array<ArrayBuffer>,
  load: () => Steps<LanguageModel>,
): Steps<string | undefined> {
  const sample = bytes.subarray(0, UTF16_SAMPLE_BYTES);
  if (sample.length < 2 || sample.length % 2 > 0) return undefined;
  const model = yield* load();
  let least = Infinity;
  let found: string | undefined;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const text = new TextDecoder(encoding).decode(sample);
    if (CONTROL.test(text)) continue;
    const bits = yield* judge(text, model, []);
    if (bits >= least || bits > MAX_UTF16_BITS * countDistinct(text)) continue;
    least = bits;
    found = encoding;
  }
  return found;
}

/** Counts what a text is judged by: letters of different words, and signs; one more than there are. */
function countDistinct(text: string): number {
  const words = new Set(text.match(WORD));
  return words.values().reduce((sum, word) => sum + word.length, 1) +
    (text.match(SIGN)?.length ?? 0);
}

function* findEncodings(
  bytes: Uint8Array<ArrayBuffer>,
  { high, sequences, longSequences, brokenSequences }: ByteFacts,
  reads: readonly string[],
  load: () => Steps<LanguageModel>,
): Steps<string[]> {
  const isUtf8 = sequences >= brokenSequences * SEQUENCES_PER_BROKEN;
  const isDoubtful = longSequences === 0 && sequences >= MIN_DOUBTFUL_SEQUENCES &&
    sequences <= MAX_DOUBTFUL_SEQUENCES;
  if (isUtf8 && !isDoubtful) return ["utf-8"];
  const sample = yield* sampleOfBytes(bytes);
  const model = yield* load();
  const [first, second] = yield* rank(sample, model, reads);
  if (isUtf8) {
    const bits = yield* judge(new TextDecoder().decode(sample), model, reads);
    return bits - first!.bits < UTF8_BITS ? ["utf-8"] : ["utf-8", first!.encoding];
  }
  const needed = CERTAIN_BITS + Math.max(0, FEW_HIGH_BYTES - high);
  const isCertain = second!.bits - first!.bits >= needed;
  return isCertain ? [first!.encoding] : [first!.encoding, second!.encoding];
}
