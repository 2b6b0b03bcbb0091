import { digitOf } from "../marks.ts";
import { plainLetters } from "./words.ts";

/** Digits with the separators of any language between them; spaces before three digits only. */
const NUMBER = /\d+(?:[.,'’٫٬·]\d+|[ \u00A0\u202F\u2009]\d{3}(?!\d))*/g;
const GROUP = /\d+/g;
/** Words and signs that stand for zeros. */
const MAGNITUDE =
  /[万萬億亿兆千만억조천]|lakh|\blac\b|crore|लाख|करोड़|हज़ार|हजार|मिलियन|тыс|млн|млрд|миллион|миллиард|тисяч|мільйон|\bk\b|\dk\b|thousand|million|billion|\bmn\b|\bbn\b|\bmio\b|\bmrd\b|tausend|milli|mill?[oó]n|mil\b|milh[õã]|mille|mila|\btys|mln|\d\s?bin\b|milyon|milyar|ألف|آلاف|مليون|مليار|هزار|میلیون|ล้าน|หมื่น|แสน|พัน|nghìn|triệu|tỷ|ribu|juta|duizend|miljoen|tusen|miljon/iu;
/** Numbers that are written without digits. */
const WRITTEN =
  /[一二三四五六七八九十百]|\p{No}|\p{Nl}|hundred|hundert|\bcent|\bcien|cem\b|сот|сто|двест|yüz|مئة|مائة|सौ|백/iu;
/** Up to this, and round ones, numbers are often written as words: guess. */
const MAX_SPELLED = 20;
/** Whoever writes one number in digits writes this one in digits, too; months have names. */
const MAX_SPELLED_BESIDE_DIGITS = 12;

interface Numeral {
  /** Ways to write the same value without separators. */
  readonly forms: readonly string[];
  readonly groups: readonly string[];
  /** Thousands are apart: all of it is one value. */
  readonly isLarge: boolean;
}

/**
 * Tells whether a number of the original is missing, by value: separators, digits of other scripts,
 * dates in words, twelve hours for twenty-four, and words for small and large numbers are no loss.
 */
export function losesNumbers(original: string, answer: string): boolean {
  const before = numeralsOf(original);
  const after = numeralsOf(answer);
  if (before.length === 0) return addsNumber(original, after);
  const [lost, fresh] = unmatched(before, after, ({ forms }) => forms);
  const [lostGroups, freshGroups] = unmatched(
    lost.flatMap(({ groups }) => groups),
    fresh.flatMap(({ groups }) => groups),
    waysOf,
    (group) => waysOf(group).slice(0, 1),
  );
  if (lostGroups.length === 0) return false;
  if (MAGNITUDE.test(original) || MAGNITUDE.test(answer)) {
    if (significant(lostGroups.join("")) === significant(freshGroups.join(""))) return false;
  } else if (lost.some(({ isLarge }) => isLarge)) return true;
  const most = after.length > 0 ? MAX_SPELLED_BESIDE_DIGITS : MAX_SPELLED;
  return freshGroups.length > 0 || lostGroups.some((group) => !mayBeSpelled(group, most));
}

/** Tells whether a number is there of which the original says nothing, in digits or words. */
function addsNumber(original: string, after: readonly Numeral[]): boolean {
  return after.some(({ groups }) => groups.join("").length >= 4) && !MAGNITUDE.test(original) &&
    !WRITTEN.test(original);
}

function numeralsOf(text: string): Numeral[] {
  return (asciiDigits(text).match(NUMBER) ?? []).map((written) => {
    const groups = written.match(GROUP)!;
    const isLarge = groups.length > 1 && groups.slice(1).every(({ length }) => length === 3);
    return { forms: formsOf(groups, isLarge), groups, isLarge };
  });
}

/** Returns what a number may be: with thousands apart, with decimals, or both. */
function formsOf(groups: readonly string[], isLarge: boolean): string[] {
  const joined = groups.join("");
  if (groups.length === 1) return [joined, joined.replace(/^0(?=\d$)/, "")];
  const decimals = groups.at(-1)!.replace(/(?<!0)0+$/, "");
  const whole = groups.slice(0, -1).join("");
  const withDecimals = decimals === "" ? whole : `${whole}.${decimals}`;
  if (!isLarge) return groups.length > 2 ? [withDecimals, joined] : [withDecimals];
  // 0.125 has no thousands.
  return groups[0] === "0" ? [withDecimals] : [joined];
}

/** Writes the digits of all scripts as those of ASCII. */
function asciiDigits(text: string): string {
  return plainLetters(text).replace(/\p{Nd}/gu, (digit) => String(digitOf(digit)));
}

/** Returns the ways in which a group may be written elsewhere: without its zero, in twelve hours. */
function waysOf(group: string): string[] {
  if (group.length > 2) return [group];
  const value = Number(group);
  return [value, value - 12, value + 12]
    .filter((one) => one === value || one > 0 && Math.max(one, value) <= 24)
    .map(String);
}

/**
 * Returns what has no counterpart on the other side. Cost: linear.
 * @param keysOfLeft the keys by which an item's counterpart is looked for
 */
function unmatched<T>(
  left: readonly T[],
  right: readonly T[],
  keysOfLeft: (item: T) => readonly string[],
  keysOfRight = keysOfLeft,
): [left: T[], right: T[]] {
  const places = new Map<string, number[]>();
  for (const [at, item] of right.entries()) {
    for (const key of keysOfRight(item)) {
      const known = places.get(key);
      if (known) known.push(at);
      else places.set(key, [at]);
    }
  }
  const taken = new Set<number>();
  const takeOne = (key: string) => {
    const waiting = places.get(key) ?? [];
    while (waiting.length > 0 && taken.has(waiting.at(-1)!)) waiting.pop();
    const at = waiting.pop();
    if (at !== undefined) taken.add(at);
    return at !== undefined;
  };
  const alone = left.filter((item) => !keysOfLeft(item).some(takeOne));
  return [alone, right.filter((_, at) => !taken.has(at))];
}

function significant(digits: string): string {
  return digits.replace(/^0+|(?<!0)0+$/g, "");
}

function mayBeSpelled(group: string, most: number): boolean {
  const value = Number(group);
  return value <= most || value <= 100 && value % 10 === 0 || /^10+$/.test(group);
}
