import { CREDITS, LINKS, OUTROS, POLITE, SIMPLIFIED } from "./stock_lists.ts";

/**
 * What a model may write where nobody speaks: credits of subtitles and notes about sounds are never
 * spoken, ends of films hardly ever, thanks and farewells as often as not.
 */
export type StockPhrase = "credit" | "annotation" | "outro" | "polite";

/** Letters above which no text is made of stock phrases (guess). */
const MAX_LETTERS = 200;
/** Words of a name in a credit (guess): "für funk, 2017", "Стелла Иванова". */
const MAX_NAME_WORDS = 5;
/** Letters of a name in a script without spaces (guess). */
const MAX_NAME_LETTERS = 12;
/** Words in a note about sounds, such as "(speaking in a foreign language)" (guess). */
const MAX_NOTE_WORDS = 6;
/** Words within names that have no capital. */
const SMALL_WORDS = new Set(
  "of by the der die das für des im de la du do da das dos del di en et e y i und and à para von van"
    .split(" "),
);

/** What is set apart from words; no bracket within another, so that each letter is read once. */
const SET_APART = /\[[^[\]]*\]|【[^【】]*】|\([^()]*\)|（[^（）]*）|<[^<>]*>|\*[^*]*\*/g;
const ROUND = /[(（]/;

/** Scripts without capitals whose names are short. */
const UNCASED = /\p{Script=Han}|\p{Script=Hira}|\p{Script=Kana}|\p{Script=Hang}/u;

const SIMPLE = new Map(
  [...SIMPLIFIED].flatMap((letter, at, all) => at % 2 ? [] : [[letter, all[at + 1]!]] as const),
);

const listed = (list: string) => list.split(/[|\n]/).map((one) => one.trim()).filter(Boolean);
/** Folded credits without names, and those with one, as what is before and behind it. */
const WHOLE_CREDITS = new Set(listed(CREDITS).filter((one) => !one.includes("*")).map(fold));
const NAMED_CREDITS = listed(CREDITS).filter((one) => one.includes("*")).map((one) => {
  const [before = "", after = ""] = one.split("*").map(fold);
  return { before, after, hasColon: /: ?\*/.test(one) };
});
const PARTS = new Map<string, StockPhrase | "link">([
  ...listed(LINKS).map((one) => [fold(one), "link"] as const),
  ...listed(POLITE).map((one) => [fold(one), "polite"] as const),
  ...listed(OUTROS).map((one) => [fold(one), "outro"] as const),
]);
const LONGEST_PART = Math.max(...[...PARTS.keys()].map((one) => one.length));

/** Tells what a text is when it is a stock phrase, or some of them, and nothing else. */
export function stockPhraseOf(text: string): StockPhrase | undefined {
  if (isAnnotation(text)) return "annotation";
  const folded = fold(text);
  if (folded.length > MAX_LETTERS) return undefined;
  if (WHOLE_CREDITS.has(folded)) return "credit";
  const begun = NAMED_CREDITS.filter(({ before }) => folded.startsWith(before));
  const credits = begun.map((one) => namedCreditOf(text, folded, one));
  return credits.find((one) => one === "credit") ?? credits.find(Boolean) ?? madeOf(folded);
}

/** Tells whether a text only says what there is to hear, or has no words at all. */
function isAnnotation(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  if (/[\p{L}\p{N}]/u.test(text.replace(SET_APART, ""))) return false;
  // In round brackets somebody may have said something aside.
  return !ROUND.test(text) || text.split(/\s+/).length <= MAX_NOTE_WORDS;
}

/**
 * Tells whether a text is a credit with a name in it; it is less sure where nothing but the script
 * says that it is a name.
 */
function namedCreditOf(
  text: string,
  folded: string,
  { before, after, hasColon }: typeof NAMED_CREDITS[number],
): "credit" | "outro" | undefined {
  if (folded.length <= before.length) return undefined;
  if (after !== "") {
    const name = folded.slice(before.length, -after.length);
    const isNamed = name.length > 0 && name.length <= MAX_NAME_LETTERS + 8;
    return folded.endsWith(after) && isNamed ? "credit" : undefined;
  }
  const rest = restBehind(text, before);
  if (hasColon && !/^\s*[:：]/.test(rest)) return undefined;
  if (!isName(rest)) return undefined;
  return UNCASED.test(rest) && /^[\p{L}]/u.test(rest) && !/by$/.test(before) ? "outro" : "credit";
}

/** Returns what follows the part of a text that folds into these letters. */
function restBehind(text: string, folded: string): string {
  let end = 0;
  for (const letter of text) {
    end += letter.length;
    if (fold(text.slice(0, end)).length >= folded.length) break;
  }
  return text.slice(end);
}

/** Tells whether words are a name: few, with capitals, numbers or a script that has none. */
function isName(rest: string): boolean {
  const words = rest.split(/[\s,;/&]+/).map((word) => word.replace(/^[^\p{L}\p{N}@©]+/u, ""))
    .filter(Boolean);
  if (words.length === 0 || words.length > MAX_NAME_WORDS) return false;
  if (UNCASED.test(rest)) {
    return [...rest].length <= MAX_NAME_LETTERS;
  }
  const isNamed = words.filter((word) => /^(?:\P{Ll}|https?:)|[.@]\p{L}|\d/u.test(word));
  return isNamed.length > 0 &&
    words.every((word) => isNamed.includes(word) || SMALL_WORDS.has(word));
}

/** Tells what a text is that consists of listed parts alone. */
function madeOf(folded: string): StockPhrase | undefined {
  /** The best that the first so many letters are made of. */
  const best: (StockPhrase | "link" | undefined)[] = ["link"];
  /** Where another part may begin. */
  const starts = [0];
  for (let end = 1; end <= folded.length; end++) {
    for (const start of starts) {
      const part = end - start <= LONGEST_PART && PARTS.get(folded.slice(start, end));
      if (!part) continue;
      if (best[end] === undefined) starts.push(end);
      const kinds = [best[start], part, best[end]];
      best[end] = kinds.includes("outro") ? "outro" : kinds.includes("polite") ? "polite" : "link";
    }
  }
  const kind = best[folded.length];
  return kind === "link" ? undefined : kind;
}

/**
 * Makes texts alike: small letters without accents, vowel signs, spaces and punctuation, Traditional
 * Chinese as Simplified. Turkish i with and without its dot are one.
 */
function fold(text: string): string {
  return text.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")
    .replaceAll("ı", "i").replaceAll("ß", "ss").replaceAll("ς", "σ").replaceAll("ł", "l")
    .replace(/\p{Script=Han}/gu, (letter) => SIMPLE.get(letter) ?? letter);
}
