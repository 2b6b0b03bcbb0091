import { paragraphsIn } from "./paragraphs.ts";
import { endOf, type FormattedText } from "../entities.ts";
import type { DocumentSpan, Steps, TagSpan } from "./folding.ts";
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
export interface DocumentUnit extends FormattedText<TagSpan> {
  /** The number by which a person finds it. */
  readonly number: number;
  /** What stands between it and the unit before; `undefined` where the form of the file does. */
  readonly gap: string | undefined;
}

/** Units by their index. */
export type Units = Map<number, FormattedText<TagSpan>>;

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
    return found.set(indices[0]!, { text, entities: entities.filter(isTag) });
  }
  const tags = entities.filter(isTag);
  const seen = new Set<number>();
  let nextTag = 0;
  /** Takes the tags of a stretch that lies behind those before. */
  const cut = function* (start: number, end: number): Steps<FormattedText<TagSpan>> {
    const inside: TagSpan[] = [];
    while (nextTag < tags.length && tags[nextTag]!.offset < start) nextTag++;
    for (; nextTag < tags.length && endOf(tags[nextTag]!) <= end; nextTag++) {
      inside.push({ ...tags[nextTag]!, offset: tags[nextTag]!.offset - start });
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

function isTag(entity: DocumentSpan): entity is TagSpan {
  return entity.type === "tag";
}

function trimmed({ text, entities }: FormattedText<TagSpan>): FormattedText<TagSpan> {
  const words = text.trim();
  const before = text.length - text.trimStart().length;
  return {
    text: words,
    entities: entities.map((one) => ({ ...one, offset: one.offset - before })),
  };
}

/** Tells whether a unit came back in the language that it was in. */
export function isLeft(original: string, translated: string, target: string): boolean {
  const words = foldWords(original);
  if (words === "" || words !== foldWords(translated)) return false;
  const { scripts = [] } = findLanguage(target) ?? {};
  const isForeign = scripts.length > 0 && lettersIn(original, scripts) < lettersOf(original);
  return isForeign || countWords(original) > FEW_WORDS;
}

/** Tells whether what does not change came back in a unit, each once. */
export function hasTags(original: DocumentUnit, { entities }: FormattedText<TagSpan>): boolean {
  const sorted = (tags: readonly TagSpan[]) => tags.map((tag) => tag.original).sort().join("\n");
  return sorted(original.entities) === sorted(entities);
}

/** Puts what was lost of the unchangeable at the end, and takes away what belongs elsewhere. */
export function withTags(
  original: DocumentUnit,
  { text, entities }: FormattedText<TagSpan>,
): FormattedText<TagSpan> {
  const lost = original.entities.map((tag) => tag.original);
  let whole = "";
  let at = 0;
  const kept: TagSpan[] = [];
  for (const tag of entities) {
    whole += text.slice(at, tag.offset);
    at = endOf(tag);
    const nth = lost.indexOf(tag.original);
    if (nth < 0) continue;
    lost.splice(nth, 1);
    kept.push({ ...tag, offset: whole.length });
    whole += text.slice(tag.offset, endOf(tag));
  }
  whole += text.slice(at);
  for (
    const [nth, tag] of original.entities.filter((one) => lost.includes(one.original)).entries()
  ) {
    if (nth >= lost.length) break;
    kept.push({ ...tag, offset: whole.length });
    whole += original.text.slice(tag.offset, endOf(tag));
  }
  return { text: whole, entities: kept };
}

/** Gives each speaker a line again, where a model has put the lines of several into one. */
export function inSpeeches(
  original: string,
  unit: FormattedText<TagSpan>,
): FormattedText<TagSpan> {
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
