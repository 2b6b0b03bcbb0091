import { inTurns, some } from "../../time/turns.ts";
import { searchWords } from "../content.ts";
import { endOf, type FormattedText, sliceFormatted, slicing } from "../entities.ts";
import { cutting, estimateTokens } from "../segments.ts";
import { fold, type PlaceSpan, type Steps, type TagSpan, unfold } from "./folding.ts";
import type { FileText } from "./opened_file.ts";
import type { Place, StyledPlace } from "./place.ts";
import { createTextWriter } from "./text_writer.ts";
import type { Stretch } from "./unchangeable.ts";
import type { DocumentUnit } from "./units.ts";

/** Size above which a paragraph is several units: guess, so that what fails is little, in tokens. */
const MAX_UNIT_TOKENS = 400;
/** UTF-16 units that cost more than that whatever they are: 0.3 tokens or more each. */
const MAX_UNIT_UNITS = MAX_UNIT_TOKENS / 0.3 + 1;
/** Spans that are moved in one step. */
const STEP_SPANS = 100;

/** A document taken apart into what is translated, and how it is put together again, in turns. */
export interface ParsedDocument<Written> {
  readonly units: readonly DocumentUnit[];
  /**
   * Writes the document with these words in its units, by their index; the others stay.
   * @param onRefused is told the numbers of those whose words the file's rules do not allow
   */
  write(
    translated: ReadonlyMap<number, FormattedText<PlaceSpan>>,
    onRefused?: (number: number) => void,
  ): Promise<Written>;
}

/** A stretch with words in it, what stays at its ends apart. */
interface Worded extends Stretch {
  readonly number: number;
  readonly words: FormattedText<PlaceSpan>;
  write(words: FormattedText<PlaceSpan>): Steps<string | undefined>;
}

/** A text with its stretches, and the indices of the units of each. */
interface TextParts {
  readonly text: string;
  readonly found: readonly Worded[];
  readonly parts: readonly (readonly number[])[];
}

/** Takes texts apart, in turns. Cost: linear in their length, whatever is in them. */
export async function parseTexts(texts: readonly FileText[]): Promise<ParsedDocument<string[]>> {
  const units: DocumentUnit[] = [];
  const parsed: TextParts[] = [];
  for (const { text, places } of texts) {
    parsed.push(await inTurns(parting(text, places(), units)));
  }
  return {
    units,
    async write(translated, onRefused) {
      const written: string[] = [];
      for (const one of parsed) {
        written.push(await inTurns(writing(one, units, translated, onRefused)));
      }
      return written;
    },
  };
}

/** Takes a text apart, and adds its units to those of others. */
function* parting(
  text: string,
  places: ReturnType<FileText["places"]>,
  units: DocumentUnit[],
): Steps<TextParts> {
  const found = yield* wordedIn(text, places);
  const parts: number[][] = [];
  for (const { words, number } of found) {
    yield;
    const own: number[] = [];
    for (const unit of yield* unitsOf(words, number)) own.push(units.push(unit) - 1);
    parts.push(own);
  }
  return { text, found, parts };
}

function* wordedIn(text: string, places: ReturnType<FileText["places"]>): Steps<Worded[]> {
  const found: Worded[] = [];
  for (const place of places) {
    yield;
    if (!place) continue;
    const worded = "words" in place ? yield* styled(place) : yield* folded(text, place);
    if (worded && (yield* some(searchWords(worded.words.text)))) found.push(worded);
  }
  return found;
}

/** Folds what does not change in a place; what stands at its ends is not part of it. */
function* folded(text: string, place: Place): Steps<Worded> {
  const raw = text.slice(place.start, place.end);
  const words = yield* fold(raw, place.find(raw), place.decode);
  const { start, end, from, to } = yield* coreOf(words);
  let [rawStart, rawEnd] = [0, raw.length];
  const tags = words.entities;
  for (const { original } of tags.slice(0, from)) {
    rawStart = raw.indexOf(original, rawStart) + original.length;
    yield;
  }
  for (const { original } of tags.slice(to).reverse()) {
    rawEnd = raw.lastIndexOf(original, rawEnd - original.length);
    yield;
  }
  const core = raw.slice(rawStart, rawEnd);
  return {
    number: place.number,
    start: place.start + rawStart + core.length - core.trimStart().length,
    end: place.start + rawEnd - core.length + core.trimEnd().length,
    words: yield* sliced({ text: words.text, entities: tags.slice(from, to) }, start, end),
    *write({ text, entities }) {
      const written = yield* unfold({ text, entities: entities.filter(isTag) }, place.encode);
      return place.arrange ? yield* place.arrange(written) : written;
    },
  };
}

/** Takes the words of a place that has read them itself, without what stays at their ends. */
function* styled(place: StyledPlace): Steps<Worded> {
  const { start, end, number, words } = place;
  const core = yield* coreOf({ text: words.text, entities: words.entities.filter(isTag) });
  const head = yield* sliced(words, 0, core.start);
  const tail = yield* sliced(words, core.end, words.text.length);
  return {
    start,
    end,
    number,
    words: yield* sliced(words, core.start, core.end),
    *write(inner) {
      const isCore = head.text === "" && tail.text === "";
      return yield* place.write(isCore ? inner : yield* joined([head, inner, tail]));
    },
  };
}

/** Cuts a stretch out of words, in steps. */
function* sliced<E extends PlaceSpan>(
  words: FormattedText<E>,
  start: number,
  end: number,
): Steps<FormattedText<E>> {
  if (end <= start) return { text: "", entities: [] };
  if (start === 0 && end === words.text.length) return words;
  const entities: E[] = [];
  for (let at = 0; at < words.entities.length; at += STEP_SPANS) {
    yield;
    const some = { text: "", entities: words.entities.slice(at, at + STEP_SPANS) };
    entities.push(...sliceFormatted(some, start, end).entities);
  }
  return { text: words.text.slice(start, end), entities };
}

/** Finds where words begin and end that have tags and white space around them. */
function* coreOf(
  { text, entities }: FormattedText<TagSpan>,
): Steps<Stretch & { readonly from: number; readonly to: number }> {
  let [start, end] = [0, text.length];
  let [from, to] = [0, entities.length];
  const isBlank = (stretch: string) => stretch.trim() === "";
  for (; from < to && isBlank(text.slice(start, entities[from]!.offset)); from++) {
    start = endOf(entities[from]!);
    yield;
  }
  for (; to > from && isBlank(text.slice(endOf(entities[to - 1]!), end)); to--) {
    end = entities[to - 1]!.offset;
    yield;
  }
  const inner = text.slice(start, end);
  start += inner.length - inner.trimStart().length;
  return { start, end: start + inner.trim().length, from, to };
}

function* joined(
  pieces: readonly FormattedText<PlaceSpan>[],
): Steps<FormattedText<PlaceSpan>> {
  const text = createTextWriter();
  const entities: PlaceSpan[] = [];
  for (const piece of pieces) {
    yield;
    for (const one of piece.entities) {
      entities.push({ ...one, offset: one.offset + text.length });
      if (entities.length % STEP_SPANS === 0) yield;
    }
    text.add(piece.text);
  }
  return { text: text.read(), entities };
}

function isTag(span: PlaceSpan): span is TagSpan {
  return span.type === "tag";
}

function* unitsOf(words: FormattedText<PlaceSpan>, number: number): Steps<DocumentUnit[]> {
  if (!isLong(words.text)) return [{ ...words, number, gap: undefined }];
  const segments = yield* cutting(words.text, words.entities, MAX_UNIT_TOKENS);
  const slices = yield* slicing(words, segments);
  return slices.map(({ text, entities }, nth) => {
    const gap = nth === 0
      ? undefined
      : words.text.slice(segments[nth - 1]!.end, segments[nth]!.start);
    return { text, entities, number, gap };
  });
}

/** Tells whether words are too many for one unit; nothing costs more than a token. */
function isLong(text: string): boolean {
  if (text.length <= MAX_UNIT_TOKENS) return false;
  return text.length > MAX_UNIT_UNITS || estimateTokens(text) > MAX_UNIT_TOKENS;
}

function* writing(
  { text, found, parts }: TextParts,
  units: readonly DocumentUnit[],
  translated: ReadonlyMap<number, FormattedText<PlaceSpan>>,
  onRefused: (number: number) => void = () => {},
): Steps<string> {
  const written = createTextWriter();
  let at = 0;
  for (const [nth, worded] of found.entries()) {
    yield;
    const indices = parts[nth]!;
    if (!indices.some((index) => translated.has(index))) continue;
    const wordsOf = (index: number) => translated.get(index) ?? units[index]!;
    const words = indices.length === 1 ? wordsOf(indices[0]!) : yield* joined(
      indices.flatMap((index) => [
        { text: units[index]!.gap ?? "", entities: [] },
        wordsOf(index),
      ]),
    );
    const place = yield* worded.write(words);
    if (place === undefined) {
      onRefused(worded.number);
      continue;
    }
    written.add(text.slice(at, worded.start));
    written.add(place);
    at = worded.end;
  }
  written.add(text.slice(at));
  return written.read();
}
