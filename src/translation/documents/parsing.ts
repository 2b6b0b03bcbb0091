import { inTurns, some } from "../../time/turns.ts";
import { searchWords } from "../content.ts";
import { endOf, type FormattedText, sliceFormatted, slicing } from "../entities.ts";
import { cutSegments, estimateTokens } from "../segments.ts";
import { fold, type PlaceSpan, type Steps, type TagSpan, unfold } from "./folding.ts";
import type { FileText } from "./opened_file.ts";
import type { Place, StyledPlace } from "./place.ts";
import type { Stretch } from "./unchangeable.ts";
import type { DocumentUnit } from "./units.ts";

/** Size above which a paragraph is several units: guess, so that what fails is little, in tokens. */
const MAX_UNIT_TOKENS = 400;

/** A document taken apart into what is translated, and how it is put together again, in turns. */
export interface ParsedDocument<Written> {
  readonly units: readonly DocumentUnit[];
  /** Writes the document with these words in its units, by their index; the others stay. */
  write(translated: ReadonlyMap<number, FormattedText<PlaceSpan>>): Promise<Written>;
}

/** A stretch with words in it, what stays at its ends apart. */
interface Worded extends Stretch {
  readonly number: number;
  readonly words: FormattedText<PlaceSpan>;
  write(words: FormattedText<PlaceSpan>): Steps<string>;
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
    const found = await inTurns(wordedIn(text, places()));
    const parts: number[][] = [];
    for (const { words, number } of found) {
      const first = units.length;
      const isLong = estimateTokens(words.text) > MAX_UNIT_TOKENS;
      const cut = isLong ? await cutUnit(words, number) : [{ ...words, number, gap: undefined }];
      for (const unit of cut) units.push(unit);
      parts.push(cut.map((_, nth) => first + nth));
    }
    parsed.push({ text, found, parts });
  }
  return {
    units,
    async write(translated) {
      const written: string[] = [];
      for (const one of parsed) written.push(await inTurns(writing(one, units, translated)));
      return written;
    },
  };
}

function* wordedIn(text: string, places: ReturnType<FileText["places"]>): Steps<Worded[]> {
  const found: Worded[] = [];
  for (const place of places) {
    yield;
    if (!place) continue;
    const worded = "words" in place ? styled(place) : yield* folded(text, place);
    if (worded && (yield* some(searchWords(worded.words.text)))) found.push(worded);
  }
  return found;
}

/** Folds what does not change in a place; what stands at its ends is not part of it. */
function* folded(text: string, place: Place): Steps<Worded> {
  const raw = text.slice(place.start, place.end);
  const words = yield* fold(raw, place.find(raw), place.decode);
  const { start, end, from, to } = coreOf(words);
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
    words: {
      text: words.text.slice(start, end),
      entities: tags.slice(from, to).map((one) => ({ ...one, offset: one.offset - start })),
    },
    *write({ text, entities }) {
      const written = yield* unfold({ text, entities: entities.filter(isTag) }, place.encode);
      return place.arrange?.(written) ?? written;
    },
  };
}

/** Takes the words of a place that has read them itself, without what stays at their ends. */
function styled(place: StyledPlace): Worded {
  const { start, end, number, words } = place;
  const core = coreOf({ text: words.text, entities: words.entities.filter(isTag) });
  const head = sliceFormatted(words, 0, core.start);
  const tail = sliceFormatted(words, core.end, words.text.length);
  return {
    start,
    end,
    number,
    words: sliceFormatted(words, core.start, core.end),
    *write(inner) {
      yield;
      return place.write(joined([head, inner, tail]));
    },
  };
}

/** Finds where words begin and end that have tags and white space around them. */
function coreOf(
  { text, entities }: FormattedText<TagSpan>,
): Stretch & { readonly from: number; readonly to: number } {
  let [start, end] = [0, text.length];
  let [from, to] = [0, entities.length];
  const isBlank = (stretch: string) => stretch.trim() === "";
  for (; from < to && isBlank(text.slice(start, entities[from]!.offset)); from++) {
    start = endOf(entities[from]!);
  }
  for (; to > from && isBlank(text.slice(endOf(entities[to - 1]!), end)); to--) {
    end = entities[to - 1]!.offset;
  }
  const inner = text.slice(start, end);
  start += inner.length - inner.trimStart().length;
  return { start, end: start + inner.trim().length, from, to };
}

function joined(pieces: readonly FormattedText<PlaceSpan>[]): FormattedText<PlaceSpan> {
  let text = "";
  const entities: PlaceSpan[] = [];
  for (const piece of pieces) {
    for (const one of piece.entities) {
      entities.push({ ...one, offset: one.offset + text.length });
    }
    text += piece.text;
  }
  return { text, entities };
}

function isTag(span: PlaceSpan): span is TagSpan {
  return span.type === "tag";
}

async function cutUnit(words: FormattedText<PlaceSpan>, number: number): Promise<DocumentUnit[]> {
  const segments = await cutSegments(words.text, words.entities, MAX_UNIT_TOKENS);
  const slices = await inTurns(slicing(words, segments));
  return slices.map(({ text, entities }, nth) => {
    const gap = nth === 0
      ? undefined
      : words.text.slice(segments[nth - 1]!.end, segments[nth]!.start);
    return { text, entities, number, gap };
  });
}

function* writing(
  { text, found, parts }: TextParts,
  units: readonly DocumentUnit[],
  translated: ReadonlyMap<number, FormattedText<PlaceSpan>>,
): Steps<string> {
  let written = "";
  let at = 0;
  for (const [nth, worded] of found.entries()) {
    yield;
    const indices = parts[nth]!;
    if (!indices.some((index) => translated.has(index))) continue;
    const pieces = indices.flatMap((index) => [
      { text: units[index]!.gap ?? "", entities: [] },
      translated.get(index) ?? units[index]!,
    ]);
    written += text.slice(at, worded.start) + (yield* worded.write(joined(pieces)));
    at = worded.end;
  }
  return written + text.slice(at);
}
