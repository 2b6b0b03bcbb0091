import type { Steps, TagSpan } from "../folding.ts";

/**
 * Directives of printf and its relatives (C, 7.23.6.1; Objective-C's `%@`, Python's `%(name)s`,
 * Ruby's `%<name>s`). The flag of a space is left out: "100% cotton" has none.
 */
const DIRECTIVE =
  /%(?:\d{1,3}\$|\(\w{1,64}\)|<\w{1,64}>)?[-+#0']{0,5}(?:\d{1,4}|\*)?(?:\.(?:\d{1,4}|\*))?(?:hh|ll|[hlLqjzt])?[diouxXeEfFgGaAcCsSpn@]/y;
/** `%%`; `%#@name@` of Apple's plurals; `%1` of Qt; `%name%` of Symfony. */
const NAMED = /%(?:%|#@\w{1,64}@|L?\d{1,2}(?![\w$.])|[A-Za-z_]\w{1,63}%(?![A-Za-z%(]))/y;
/** Parts of times (`strftime`): a letter alone. */
const TIME_PART = /%[A-Za-z](?![A-Za-z])/y;
/** After a number a percent sign is mostly one, as in "10%-os" or "50%off". */
const AFTER_NUMBER = /%(?:%|[dsiuf@](?![A-Za-z]))/y;
/** Directives that take the next argument. */
const NEXT_ARGUMENT =
  /%([-+#0']{0,5}\d{0,4}(?:\.\d{1,4})?(?:hh|ll|[hlLqjzt])?[diouxXeEfFgGaAcCsSpn@])(?![A-Za-z])/g;

/** Returns the end of what a program fills in at a percent sign; `undefined` where it is a sign. */
export function directiveEnd(text: string, at: number): number | undefined {
  const isCounted = /\d/.test(text[at - 1] ?? "");
  for (const pattern of isCounted ? [AFTER_NUMBER] : [NAMED, DIRECTIVE, TIME_PART]) {
    const end = endOfMatch(pattern, text, at);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Returns the end of a sticky pattern's match at this place. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/**
 * Gives directives the numbers of their arguments (`%2$s`, POSIX) where a translation has them in
 * another order than the original. Cost: linear.
 * @param own the tags of the original, from left to right
 * @param tags those of the translation; with others than the original's, they stay
 */
export function* withArgumentNumbers(
  own: readonly TagSpan[],
  tags: readonly TagSpan[],
): Steps<readonly TagSpan[]> {
  const first = new Map<string, number[]>();
  let count = 0;
  for (const { original } of own) {
    yield;
    if (original.includes("*")) return tags;
    const directives = original.match(NEXT_ARGUMENT)?.length ?? 0;
    if (directives === 0) continue;
    const numbers = first.get(original);
    if (numbers) numbers.push(count + 1);
    else first.set(original, [count + 1]);
    count += directives;
  }
  const used = new Map<string, number>();
  let last = 0;
  let taken = 0;
  let isInOrder = true;
  const numbered: TagSpan[] = [];
  for (const tag of tags) {
    yield;
    const nth = used.get(tag.original) ?? 0;
    const number = first.get(tag.original)?.[nth];
    if (number === undefined) {
      numbered.push(tag);
      continue;
    }
    used.set(tag.original, nth + 1);
    isInOrder &&= number > last;
    last = number;
    let next = number;
    const original = tag.original.replace(NEXT_ARGUMENT, (_, rest) => {
      taken++;
      return `%${next++}$${rest}`;
    });
    numbered.push({ ...tag, original });
  }
  return isInOrder || taken !== count ? tags : numbered;
}
