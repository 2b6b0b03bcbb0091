import { dataPlace } from "./data_place.ts";
import { createJsonEscapes } from "./json_escapes.ts";
import { hasNaturalWord } from "./natural_words.ts";
import type { Places } from "../place.ts";
import { createCloser, endOfLine, type Stretch } from "../unchangeable.ts";

/** Keys whose values are for programs, if they are one word; others have words for people. */
const KEYS_OF_PROGRAMS: ReadonlySet<string> = new Set([
  ...["$schema", "$id", "$ref", "id", "_id", "uid", "uuid", "guid", "key", "ref", "slug", "hash"],
  ...["type", "$type", "@type", "kind", "class", "classname", "style", "format", "encoding"],
  ...["charset", "method", "href", "src", "url", "uri", "path", "file", "filename", "dir"],
  ...["icon", "color", "colour", "lang", "language", "locale", "currency", "version", "license"],
]);
/** Of these the values are names of styles, also several. */
const KEYS_OF_STYLES: ReadonlySet<string> = new Set(["class", "classname"]);
const ABOVE_ASCII = /[^\0-\x7F]/;
const SIGN = /["{}[\]:,/]/g;
const STRING_PART = /\\[^]|"/g;

/** A string, or a sign of the form, with its end; `undefined` where the search has gone on. */
type Tokens = Generator<Stretch & { readonly sign: string } | undefined, void>;

/**
 * Finds the strings of JSON that are values with words for people; keys stay, and values that are
 * names, addresses, numbers or codes of programs. A single small word that may be either is
 * translated, but under keys such as "type". Comments and needless commas are allowed; whatever is
 * damaged stays. The number is that of the value among those that are strings. Cost: linear.
 */
export function* jsonIn(text: string): Places {
  const escapes = createJsonEscapes();
  /** Keys of the objects and arrays that are open; those that are the same in each other are one. */
  const keys: { readonly key: string; depth: number }[] = [];
  let key = "";
  let number = 0;
  /** A string of which the next sign tells whether it is a key. */
  let string: Stretch | undefined;
  const take = function* (stretch: Stretch): Places {
    number++;
    if (stretch.start === stretch.end) return;
    const value = yield* escapes.read(text.slice(stretch.start, stretch.end));
    if (isOfPrograms(value.trim(), key.toLowerCase())) return;
    const place = yield* dataPlace({ ...stretch, number, value, encode: escapes.write });
    if (!place) return;
    for (const steps = hasNaturalWord(place.words.text);;) {
      const { done, value: isThere } = steps.next();
      if (done) return isThere ? yield place : undefined;
      yield undefined;
    }
  };
  for (const token of tokensIn(text)) {
    yield undefined;
    if (!token) continue;
    const { sign } = token;
    if (string && sign === ":") {
      key = yield* escapes.read(text.slice(string.start, string.end));
      string = undefined;
      continue;
    }
    if (string) yield* take(string);
    string = sign === '"' ? { start: token.start + 1, end: token.end - 1 } : undefined;
    const last = keys.at(-1);
    if (sign === "{" || sign === "[") {
      if (last?.key === key) last.depth++;
      else keys.push({ key, depth: 1 });
    } else if (sign === "}" || sign === "]") {
      key = last?.key ?? "";
      if (last && --last.depth === 0) keys.pop();
    }
  }
  if (string) yield* take(string);
}

function isOfPrograms(value: string, key: string): boolean {
  if (!KEYS_OF_PROGRAMS.has(key) || ABOVE_ASCII.test(value)) return false;
  // In a list of messages the label of "type" is "Type".
  if (/^[A-Z]/.test(value) && value.toLowerCase() === key) return false;
  return KEYS_OF_STYLES.has(key) || !/\s/.test(value);
}

function* tokensIn(text: string): Tokens {
  const commentEnd = createCloser(text, "*/", text.length);
  const sign = new RegExp(SIGN);
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    yield undefined;
    const { index: start, 0: first } = found;
    if (first === "/") {
      if (text[start + 1] === "/") sign.lastIndex = endOfLine(text, start);
      else if (text[start + 1] === "*") sign.lastIndex = commentEnd(start + 1) ?? text.length;
      continue;
    }
    const end = first === '"' ? yield* stringEnd(text, start) : start + 1;
    if (end === undefined) return;
    yield { start, end, sign: first };
    sign.lastIndex = end;
  }
}

/** Returns the end behind the closing quotation mark; `undefined` where there is none. */
export function* stringEnd(text: string, start: number): Generator<undefined, number | undefined> {
  const part = new RegExp(STRING_PART);
  part.lastIndex = start + 1;
  for (let found = part.exec(text); found; found = part.exec(text)) {
    if (found[0] === '"') return part.lastIndex;
    yield undefined;
  }
  return undefined;
}
