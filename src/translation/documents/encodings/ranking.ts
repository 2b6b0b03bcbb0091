import { CANDIDATES } from "./candidates.ts";
import type { Steps } from "../folding.ts";
import type { LanguageModel } from "./language_model.ts";
import { judge } from "./plausibility.ts";

/** Text that bytes may be. */
export interface Ranked {
  readonly encoding: string;
  /** How unlikely it is, in bits. */
  readonly bits: number;
}

/** Ranks what different encodings make of bytes, the likeliest first; equal texts are there once. */
export function* rank(
  sample: Uint8Array<ArrayBuffer>,
  model: LanguageModel,
  reads: readonly string[],
): Steps<Ranked[]> {
  const texts = new Set<string>();
  const ranked: Ranked[] = [];
  for (const { encoding, rarity } of CANDIDATES) {
    yield;
    const text = new TextDecoder(encoding).decode(sample);
    if (texts.has(text)) continue;
    texts.add(text);
    ranked.push({ encoding, bits: rarity + (yield* judge(text, model, reads)) });
  }
  return ranked.sort((one, other) => one.bits - other.bits);
}
