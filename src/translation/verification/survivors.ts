import { linesOf } from "./words.ts";

/** What programs put words in place of: `{x}` `{{X}}` `%d` `%1$s` `%(name)s` `${x}` `$NAME` `<tag>` `:emoji:`, and code. */
const PLACEHOLDER =
  /\$?\{\{?[^{}\n]{1,40}\}?\}|(?<!\d)%\d{0,2}\$?[sdif@](?!\p{L})|%\([a-z_]{1,40}\)[sdif]|\$[A-Z_]{2,40}\b|<\/?[a-z][^<>\n]{0,60}>|:[a-z][a-z0-9_+-]{1,40}:|`[^`\n]{1,80}`/giu;
const LINK = /https?:\/\/[^\s<>"“”«»（）]+/g;
const BEHIND_LINK = /[.,;:!?)\]'’。、，！？]+$/u;
/** A passage in brackets, long enough for words. */
const BRACKETS = /[([（【][^()[\]（）【】\n]{3,200}[)\]）】]/u;

/** Returns a text without what programs put words in place of, and without links. */
export function withoutPlaceholders(text: string): string {
  return text.replace(LINK, " ").replace(PLACEHOLDER, " ").replace(/[@#][\p{L}\p{N}_]+/gu, " ");
}

/** Tells whether a placeholder of the original is not in the answer as it was. */
export function losesPlaceholders(original: string, answer: string): boolean {
  return (original.match(PLACEHOLDER) ?? []).some((one) => !answer.includes(one));
}

/** Tells whether an address of the original is not in the answer as it was. */
export function losesLinks(original: string, answer: string): boolean {
  return (original.match(LINK) ?? [])
    .some((link) => !answer.includes(link.replace(BEHIND_LINK, "")));
}

/** Tells whether lines were joined, dropped or added, or paragraphs became lines. */
export function changesLines(original: string, answer: string): boolean {
  return linesOf(original).length !== linesOf(answer).length ||
    countGaps(original) !== countGaps(answer);
}

function countGaps(text: string): number {
  return text.trim().match(/\n[ \t]*\n\s*/g)?.length ?? 0;
}

/** Tells whether something stands in brackets where the original has none. */
export function addsBrackets(original: string, answer: string): boolean {
  return BRACKETS.test(answer) && !/[([（【<{]/.test(original);
}
