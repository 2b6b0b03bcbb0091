import { CHARACTERS } from "./characters.ts";
import type { Steps } from "../folding.ts";
import { LETTER_PAIRS } from "./letter_pairs.ts";

/** How many bits it costs each language to say something: less is likelier. */
export type Costs = Float32Array;

/** Letters of languages, as they follow each other. */
export interface LanguageModel {
  /** Their codes, in the order of costs. */
  readonly languages: readonly string[];
  /** Costs of the second of two small letters, `_` for the end of a word. */
  ofPair(pair: string): Costs;
  /** Costs of a character of a language that has thousands. */
  ofCharacter(character: string): Costs;
}

/** Bits of a letter that hardly follows the one before it, and the most that one costs: guess. */
const RARE_PAIR = 10;
/** Bits of a letter that the language does not have: guess. */
const FOREIGN_LETTER = 14;
/** Bits of a character that is not among the common ones: guess. */
const RARE_CHARACTER = 15;
/** Bits of a character in a language that has letters: guess. */
const FOREIGN_CHARACTER = 24;

/** Reads the tables. It takes about 25 ms, in steps of one. */
export function* loadLanguageModel(): Steps<LanguageModel> {
  const pairTables = Object.entries(LETTER_PAIRS);
  const characterTables = Object.entries(CHARACTERS);
  const languages = [...pairTables, ...characterTables].map(([language]) => language);
  const alike = (bits: number) => new Float32Array(languages.length).fill(bits);
  const foreignLetter = alike(FOREIGN_LETTER);
  const rareCharacter = alike(FOREIGN_CHARACTER).fill(RARE_CHARACTER, pairTables.length);
  const pairs = new Map<string, Costs>();
  const letters = new Map<string, Costs>();
  const characters = new Map<string, Costs>();
  const tables: ReturnType<typeof readPairs>[] = [];
  for (const [index, [, table]] of pairTables.entries()) {
    yield;
    const read = readPairs(table);
    for (const letter of read.shares.keys()) {
      costsOf(letters, letter, foreignLetter)[index] = RARE_PAIR;
    }
    tables.push(read);
  }
  for (const [index, { bitsOf, shares }] of tables.entries()) {
    yield;
    for (const [pair, bits] of bitsOf) {
      const costs = costsOf(pairs, pair, letters.get(pair[1]!)!);
      costs[index] = Math.min(RARE_PAIR, bits + Math.log2(shares.get(pair[0]!)!));
    }
  }
  for (const [nth, [, table]] of characterTables.entries()) {
    yield;
    for (const [bits, level] of table.split(" ").entries()) {
      for (const character of level) {
        costsOf(characters, character, rareCharacter)[pairTables.length + nth] = bits;
      }
    }
  }
  return {
    languages,
    ofPair: (pair) => pairs.get(pair) ?? letters.get(pair[1]!) ?? foreignLetter,
    ofCharacter: (character) => characters.get(character) ?? rareCharacter,
  };
}

function readPairs(table: string) {
  const shares = new Map<string, number>();
  const bitsOf = new Map<string, number>();
  for (const [bits, level] of table.split(" ").entries()) {
    for (let at = 0; at < level.length; at += 2) {
      const [first, second] = [level[at]!, level[at + 1]!];
      shares.set(second, shares.get(second) ?? 0);
      shares.set(first, (shares.get(first) ?? 0) + 2 ** -bits);
      bitsOf.set(first + second, bits);
    }
  }
  return { shares, bitsOf };
}

/** Returns the costs of a key; new ones are a copy of others. */
function costsOf(map: Map<string, Costs>, key: string, others: Costs): Costs {
  let costs = map.get(key);
  if (!costs) map.set(key, costs = others.slice());
  return costs;
}
