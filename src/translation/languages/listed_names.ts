import { languagesNear } from "./language_search.ts";
import type { Language } from "./languages.ts";
import { foldName } from "./name_folding.ts";
import { languagesNamed } from "./named_languages.ts";
import { isConnecting, UNSPACED_BETWEEN } from "./names/connecting_words.ts";
import { isBefore, isLittleWord } from "./names/words_around.ts";
import { pairedCodes } from "./paired_codes.ts";

/** Some words of a line, and the languages that they mean, by a code or as near as can be. */
export interface Listed {
  readonly words: string;
  readonly languages: readonly Language[];
  readonly kind: "named" | "code" | "several" | "near" | "unknown";
}

/** UTF-16 units of a line, and its words, that are read (guess: a dozen names). */
const MAX_UNITS = 200;
const MAX_WORDS = 24;
/** Words of the longest name with those around it. */
const MAX_NAME_WORDS = 5;
/** Words of the longest name that is looked for by likeness, as "haitian creole". */
const MAX_NEAR_WORDS = 2;
/** Items for which near names are looked for. */
const MAX_NEAR = 4;
/** Characters of the longest name in writing without spaces, and of a run of it. */
const MAX_UNSPACED = 12;
const MAX_RUN = 32;

const FLAGS = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007F}]+/gu;
/** Signs between names. */
const BETWEEN = /[,;/+&|،、，；・↔→←⇄⇆⇒⟷<>=~–—:：.]|-{2,}|(?<=\s|^)-|-(?=[\s>]|$)/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;

/** Reads the words of a line one after the other, each with what it names. */
export function listedNames(input: string, locale: string): Listed[] {
  const line = input.slice(0, MAX_UNITS).replace(FLAGS, " $& ");
  const parts = line.split(new RegExp(BETWEEN, "gu"))
    .map((part) => part.split(/\s+/).filter((word) => word !== ""));
  const found: Listed[] = [];
  let left = MAX_WORDS;
  for (const words of parts) {
    found.push(...listedIn(words.slice(0, left), locale, found));
    left = Math.max(0, left - words.length);
  }
  return found;
}

function listedIn(words: readonly string[], locale: string, before: readonly Listed[]): Listed[] {
  const found: Listed[] = [];
  for (let at = 0; at < words.length;) {
    const connects = found.length > 0 && at + 1 < words.length &&
      isConnecting(foldName(words[at]!), locale);
    if (connects) {
      at++;
      continue;
    }
    const named = namedAt(words, at, locale);
    if (named && !(named.count === 1 && isBetween(words, at, locale, found, named.items[0]!))) {
      found.push(...named.items);
      at += named.count;
      continue;
    }
    const word = foldName(words[at]!);
    if (named || word === "" || isConnecting(word) || isLittleWord(word)) {
      at++;
      continue;
    }
    const isAsked = [...before, ...found].filter(({ kind }) => kind === "near").length < MAX_NEAR;
    const { count, item } = unknownAt(words, at, locale, isAsked);
    const last = found.at(-1);
    if (last?.kind === "unknown" && item.kind === "unknown") {
      found[found.length - 1] = { ...item, words: `${last.words} ${item.words}` };
    } else found.push(item);
    at += count;
  }
  return found;
}

interface Taken {
  readonly count: number;
  readonly items: readonly Listed[];
}

/** Reads the longest name that begins at a word. */
function namedAt(words: readonly string[], at: number, locale: string): Taken | undefined {
  for (let count = Math.min(MAX_NAME_WORDS, words.length - at); count > 0; count--) {
    const text = words.slice(at, at + count).join(" ");
    const pair = count === 1 ? pairedCodes(text, locale) : undefined;
    if (pair) {
      const items = pair.map((one) => ({ words: text, languages: [one], kind: "code" as const }));
      return { count, items };
    }
    const named = languagesNamed(text, locale);
    if (!named) continue;
    const kind = named.languages.length > 1 ? "several" : named.by === "code" ? "code" : "named";
    return { count, items: [{ words: text, languages: named.languages, kind }] };
  }
  return inOneWord(words[at]!, locale);
}

/** Reads several names that are one word: "english-spanish", 英语和西班牙语. */
function inOneWord(word: string, locale: string): Taken | undefined {
  if (UNSPACED.test(word)) return unspaced(word.slice(0, MAX_RUN), locale);
  const parts = word.split(/[-_]/).filter((part) => part !== "");
  if (parts.length !== 2) return undefined;
  const items: Listed[] = [];
  for (const part of parts) {
    const named = languagesNamed(part, locale);
    if (!named || named.languages.length > 1) return undefined;
    items.push({ words: part, languages: named.languages, kind: "named" });
  }
  return { count: 1, items };
}

function unspaced(word: string, locale: string): Taken | undefined {
  const items: Listed[] = [];
  for (let at = 0; at < word.length;) {
    const item = prefixNamed(word.slice(at, at + MAX_UNSPACED), locale);
    if (item) items.push(item);
    const between = UNSPACED_BETWEEN.exec(word.slice(at))?.[0];
    if (!item && between === undefined) return undefined;
    at += item?.words.length ?? between!.length;
  }
  return { count: 1, items };
}

function prefixNamed(text: string, locale: string): Listed | undefined {
  for (let length = text.length; length > 1; length--) {
    const words = text.slice(0, length);
    const named = languagesNamed(words, locale);
    if (named?.by === "name") return { words, languages: named.languages, kind: "named" };
  }
  return undefined;
}

/**
 * Tells whether a word that is a code stands between two names as the word that connects them: "et",
 * "es" and "ja" are codes as well. Between two codes it is one in a person's own language only.
 */
function isBetween(
  words: readonly string[],
  at: number,
  locale: string,
  before: readonly Listed[],
  item: Listed,
): boolean {
  const word = foldName(words[at]!);
  const previous = before.at(-1);
  if (item.kind !== "code" || !previous || at === 0 || at === words.length - 1) return false;
  if (isBefore(word) && previous.kind !== "code") return true;
  const next = namedAt(words, at + 1, locale)?.items[0];
  return isConnecting(word) && !(previous.kind === "code" && next?.kind === "code");
}

function unknownAt(
  words: readonly string[],
  at: number,
  locale: string,
  isAsked: boolean,
): { readonly count: number; readonly item: Listed } {
  for (let count = Math.min(MAX_NEAR_WORDS, words.length - at); isAsked && count > 0; count--) {
    if (count > 1 && namedAt(words, at + 1, locale)?.items[0]?.kind === "code") continue;
    const text = words.slice(at, at + count).join(" ");
    const languages = languagesNear(text, locale);
    if (languages.length > 0) return { count, item: { words: text, languages, kind: "near" } };
  }
  return { count: 1, item: { words: words[at]!, languages: [], kind: "unknown" } };
}
