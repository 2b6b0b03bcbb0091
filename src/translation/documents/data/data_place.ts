import { endOf, type FormattedText } from "../../entities.ts";
import type { PlaceSpan, Steps, TagSpan } from "../folding.ts";
import type { StyledPlace } from "../place.ts";
import type { Stretch } from "../unchangeable.ts";
import { isPartOfChoice, placeholdersIn } from "./placeholders.ts";
import { withArgumentNumbers } from "./printf.ts";
import { createTextWriter, inPieces } from "../text_writer.ts";

/** A string of a data file. */
export interface DataString extends Stretch {
  /** The number by which a person finds it. */
  readonly number: number;
  /** What the string says, without quotation marks and escapes. */
  readonly value: string;
  /**
   * Writes a value in the place of this one; `undefined` where the file's rules do not allow it,
   * and the original stays.
   */
  encode(value: string): Steps<string | undefined>;
}

/** A value with one sign in the place of each stretch that stays. */
interface Folded {
  readonly text: string;
  readonly entities: readonly TagSpan[];
  /** Where the stretches end in the value. */
  readonly ends: readonly number[];
  /** Whether the syntax of a choice is in it. */
  readonly isChoice: boolean;
}

const LETTER = /\p{L}/u;
/** A line end that is no carriage return, or not behind one. */
const LINE_FEED = /(?<!\r)\n/;
const LINE_END = /\r\n|\n/g;
const WIDE: Readonly<Record<string, string>> = { "%": "％", "{": "｛", "}": "｝" };
/** UTF-16 units that are looked at in one step. */
const STEP_UNITS = 4_096;
/** The object replacement character (Unicode, 23.8), which stands for what stays. */
const PLACEHOLDER = "\uFFFC";

/**
 * Makes a place of a string: white space, tags, addresses and the syntax of a choice at its ends
 * stay out of it, what programs fill in does not, as other languages may have it elsewhere. Cost:
 * linear.
 * @returns `undefined` where nothing else is in it
 */
export function* dataPlace(
  { start, end, number, value, encode }: DataString,
): Generator<undefined, StyledPlace | undefined> {
  if (value.length < STEP_UNITS && !LETTER.test(value)) return undefined;
  const folded = yield* foldValue(value);
  const core = yield* coreOf(folded, value);
  if (!core) return undefined;
  const { words, before, after } = core;
  // Models write line feeds, whatever they were sent.
  const hasOthers = value.includes("\r") && !LINE_FEED.test(value);
  const lineEnd = value.includes("\r\n") ? "\r\n" : "\r";
  return {
    start,
    end,
    number,
    words,
    *write(translated) {
      const written = function* (answer: FormattedText<PlaceSpan>): Steps<string | undefined> {
        const filled = yield* fill(words, answer, after, folded.isChoice);
        if (filled === undefined) return undefined;
        const inside = hasOthers
          ? yield* inPieces(filled, (piece) => piece.replace(LINE_END, lineEnd))
          : filled;
        return yield* encode(before + inside + after);
      };
      const isSafe = !(yield* hasFilledIn(translated.text)) || (yield* hasFilledIn(words.text));
      return (isSafe ? yield* written(translated) : undefined) ??
        (yield* written(withoutSigns(translated)));
    },
  };
}

function* foldValue(value: string): Generator<undefined, Folded> {
  const text = createTextWriter();
  let at = 0;
  let isChoice = false;
  const entities: TagSpan[] = [];
  const ends: number[] = [];
  for (const found of placeholdersIn(value)) {
    yield undefined;
    if (!found) continue;
    text.add(value.slice(at, found.start));
    const original = value.slice(found.start, found.end);
    entities.push({ type: "tag", original, offset: text.length, length: PLACEHOLDER.length });
    text.add(PLACEHOLDER);
    isChoice ||= isPartOfChoice(original);
    at = found.end;
    ends.push(at);
  }
  text.add(value.slice(at));
  return { text: text.read(), entities, ends, isChoice };
}

function* coreOf({ text, entities, ends }: Folded, value: string) {
  let start = text.length - text.trimStart().length;
  let end = text.length;
  let [from, to] = [0, entities.length];
  while (from < to && entities[from]!.offset === start && staysOutside(entities[from]!)) {
    yield undefined;
    const next = entities[++from]?.offset ?? text.length;
    const between = text.slice(++start, next);
    start += between.length - between.trimStart().length;
  }
  while (to >= from) {
    yield undefined;
    const last = to > from ? entities[to - 1]! : undefined;
    const behind = text.slice(last ? endOf(last) : start, end).trimEnd();
    if (behind !== "" || !last) {
      end = (last ? endOf(last) : start) + behind.length;
      break;
    }
    end = endOf(last);
    if (!staysOutside(last)) break;
    end--;
    to--;
  }
  if (end <= start) return undefined;
  /** Finds the place in the value of one in the text, which is before the sign of a stretch. */
  const placeOf = (at: number, next: number) =>
    next === 0 ? at : ends[next - 1]! + at - endOf(entities[next - 1]!);
  const inside: TagSpan[] = [];
  for (let nth = from; nth < to; nth++) {
    yield undefined;
    const tag = entities[nth]!;
    inside.push({ ...tag, offset: tag.offset - start });
  }
  return {
    words: { text: text.slice(start, end), entities: inside },
    before: value.slice(0, placeOf(start, from)),
    after: value.slice(placeOf(end, to)),
  };
}

function staysOutside({ original }: TagSpan): boolean {
  if (original.includes("%")) return false;
  return /^(?:<|https?:|www\.)/.test(original) || isPartOfChoice(original);
}

/**
 * Puts back what stays.
 * @param after what follows the words
 * @returns `undefined` where a choice would be broken
 */
function* fill(
  words: FormattedText<PlaceSpan>,
  { text, entities }: FormattedText<PlaceSpan>,
  after: string,
  isChoice: boolean,
): Steps<string | undefined> {
  const tags = tagsOf(entities);
  const own = tagsOf(words.entities);
  if (isChoice) {
    const addsBraces = /[{}]/.test(text) && !/[{}]/.test(words.text);
    if (addsBraces || (yield* partsOf(tags)) !== (yield* partsOf(own))) return undefined;
  }
  const isUnquoted = isChoice && !`${words.text}${PLACEHOLDER}`.includes(`'${PLACEHOLDER}`);
  const filled = createTextWriter();
  let at = 0;
  for (const { offset, length, original } of yield* withArgumentNumbers(own, tags)) {
    yield;
    if (offset < at) continue;
    const piece = text.slice(at, offset);
    filled.add(isUnquoted ? withoutQuote(piece, original) : piece);
    filled.add(original);
    at = offset + length;
  }
  const rest = text.slice(at);
  filled.add(isUnquoted ? withoutQuote(rest, after) : rest);
  return filled.read().trim();
}

function tagsOf(entities: readonly PlaceSpan[]): TagSpan[] {
  return entities.filter((one): one is TagSpan => one.type === "tag");
}

/** Returns what makes a choice, in its order. */
function* partsOf(tags: readonly TagSpan[]): Steps<string> {
  const parts = createTextWriter();
  for (const { original } of tags) {
    yield;
    if (isPartOfChoice(original)) parts.add(`${original}\n`);
  }
  return parts.read();
}

/** Tells whether a program would fill something in at these words, which are a model's. */
function* hasFilledIn(words: string): Steps<boolean> {
  for (const found of placeholdersIn(words)) {
    yield;
    if (found && /[%{]/.test(words.slice(found.start, found.end))) return true;
  }
  return false;
}

/** Writes wide signs, which look alike, for those that programs read. */
function withoutSigns({ text, entities }: FormattedText<PlaceSpan>): FormattedText<PlaceSpan> {
  return { text: text.replace(/[%{}]/g, (sign) => WIDE[sign]!), entities };
}

/** Replaces an apostrophe that would quote the syntax behind it (ICU, MessageFormat). */
function withoutQuote(words: string, next: string): string {
  return words.endsWith("'") && /^[{}#]/.test(next) ? `${words.slice(0, -1)}’` : words;
}
