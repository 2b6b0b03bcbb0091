import { paragraphsIn } from "./paragraphs.ts";
import { endOf, type FormattedText, sliceFormatted } from "../entities.ts";
import type { DocumentSpan, PlaceSpan, Steps } from "./folding.ts";
import { findLanguage } from "../languages/languages.ts";
import { lettersIn, lettersOf } from "../languages/scripts.ts";
import type { Stretch } from "./unchangeable.ts";
import { countWords, foldWords } from "../verification/words.ts";

/** Words up to which a text of the same letters may be the same in two languages: guess. */
const FEW_WORDS = 3;
/** The dash before what each of several speakers says. */
const SPEECH = /^\s*[-–—‐]\s?(?=\S)/;
const BETWEEN_SPEECHES = /\s+(?=[-–—‐]\s?\S)/;

/** What is translated as one: a subtitle, a paragraph, a cell of a table. */
export interface DocumentUnit extends FormattedText<PlaceSpan> {
  /** The number by which a person finds it. */
  readonly number: number;
  /** What stands between it and the unit before; `undefined` where the form of the file does. */
  readonly gap: string | undefined;
}

/** Units by their index. */
export type Units = Map<number, FormattedText<PlaceSpan>>;

/** Units as one text: where each of them stands, but for a single one. */
export interface JoinedUnits extends FormattedText<DocumentSpan> {
  readonly indices: readonly number[];
  /** Where each unit begins. */
  readonly starts: readonly number[];
}

/** Joins units, with an empty line between those that do not belong together. */
export function* join(
  units: readonly DocumentUnit[],
  indices: readonly number[],
): Steps<JoinedUnits> {
  let joined = "";
  const entities: DocumentSpan[] = [];
  const starts: number[] = [];
  for (const [nth, index] of indices.entries()) {
    const { text, entities: tags, gap } = units[index]!;
    const isNext = nth > 0 && indices[nth - 1] === index - 1;
    if (nth > 0) joined += isNext && gap !== undefined ? gap : "\n\n";
    const offset = joined.length;
    starts.push(offset);
    if (indices.length > 1) {
      entities.push({ type: "unit", unit: index, offset, length: text.length });
    }
    for (const tag of tags) {
      entities.push({ ...tag, offset: tag.offset + offset });
      yield;
    }
    joined += text;
    yield;
  }
  return { text: joined, entities, indices, starts };
}

/**
 * Finds the units that came back once, with words. Where marks were dropped, paragraphs tell, if
 * there are as many as units.
 */
export function* split(
  { indices }: Pick<JoinedUnits, "indices">,
  { text, entities }: FormattedText<DocumentSpan>,
): Steps<Units> {
  const found: Units = new Map();
  if (indices.length === 1) {
    return found.set(indices[0]!, { text, entities: entities.filter(isInside) });
  }
  const spans = entities.filter(isInside);
  const seen = new Set<number>();
  let next = 0;
  /** Takes the spans of a stretch that lies behind those before. */
  const cut = function* (start: number, end: number): Steps<FormattedText<PlaceSpan>> {
    const inside: PlaceSpan[] = [];
    while (next < spans.length && spans[next]!.offset < start) next++;
    for (; next < spans.length && spans[next]!.offset < end; next++) {
      const { offset, length } = spans[next]!;
      inside.push({
        ...spans[next]!,
        offset: offset - start,
        length: Math.min(length, end - offset),
      });
      yield;
    }
    return trimmed({ text: text.slice(start, end), entities: inside });
  };
  const order = new Map(indices.map((index, nth) => [index, nth]));
  let at = 0;
  let before = -1;
  const fillGap = function* (start: number, end: number, next: number): Steps<void> {
    const missing = indices.slice(before + 1, Math.max(before + 1, next));
    if (missing.length === 0) return;
    const parts: Stretch[] = [];
    for (const part of paragraphsIn(text.slice(start, end))) {
      if (part) parts.push({ start: start + part.start, end: start + part.end });
      yield;
    }
    if (parts.length !== missing.length) return;
    for (const [nth, part] of parts.entries()) {
      const unit = yield* cut(part.start, part.end);
      if (!seen.has(missing[nth]!)) found.set(missing[nth]!, unit);
    }
  };
  for (const entity of entities) {
    yield;
    if (entity.type !== "unit" || entity.offset < at) continue;
    const place = order.get(entity.unit);
    if (place === undefined) continue;
    if (place > before + 1) yield* fillGap(at, entity.offset, place);
    const unit = yield* cut(entity.offset, endOf(entity));
    if (seen.has(entity.unit) || unit.text === "") found.delete(entity.unit);
    else found.set(entity.unit, unit);
    seen.add(entity.unit);
    at = endOf(entity);
    before = place;
  }
  yield* fillGap(at, text.length, indices.length);
  return found;
}

function isInside(entity: DocumentSpan): entity is PlaceSpan {
  return entity.type !== "unit";
}

function trimmed(words: FormattedText<PlaceSpan>): FormattedText<PlaceSpan> {
  const before = words.text.length - words.text.trimStart().length;
  return sliceFormatted(words, before, before + words.text.trim().length);
}

/** Tells whether a unit came back in the language that it was in. */
export function isLeft(original: string, translated: string, target: string): boolean {
  const words = foldWords(original);
  if (words === "" || words !== foldWords(translated)) return false;
  const { scripts = [] } = findLanguage(target) ?? {};
  const isForeign = scripts.length > 0 && lettersIn(original, scripts) < lettersOf(original);
  return isForeign || countWords(original) > FEW_WORDS;
}

/** Gives each speaker a line again, where a model has put the lines of several into one. */
export function inSpeeches(
  original: string,
  unit: FormattedText<PlaceSpan>,
): FormattedText<PlaceSpan> {
  const lines = original.split("\n");
  const isDialogue = lines.length > 1 && lines.every((line) => SPEECH.test(line));
  if (!isDialogue || unit.text.split("\n").length >= lines.length) return unit;
  const text = unit.text.replace(/\n/g, " ");
  const parts = text.split(BETWEEN_SPEECHES);
  if (parts.length !== lines.length) return unit;
  // One sign of white space becomes another, and tags stay where they are.
  const joined = parts.join("\n");
  return joined.length === text.length ? { ...unit, text: joined } : unit;
}
