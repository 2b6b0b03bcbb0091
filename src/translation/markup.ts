import { ATOMIC, type TextSpan } from "./content.ts";
import { findStrayMarks, MARK, readMarks } from "./marks.ts";
import {
  endOf,
  type FormattedText,
  normalizeEntities,
  toCarriable,
  withoutRanges,
} from "./entities.ts";

/**
 * A formatted text as a model carries it: `<g1>…</g1>` around what is formatted, `<x2/>` in the
 * place of what must not change. The names are those of XLIFF's inline elements, which models know.
 */
export interface Markup<E extends TextSpan = TextSpan> {
  readonly text: string;
  /** Number of marks in the text. */
  readonly marks: number;
  /** Text without marks, what must not change included. */
  readonly plain: string;
  /** Writes the marks of a model's answer as they should be, whatever became of them. */
  read(answer: string): string;
  /**
   * Turns a model's answer back. `isIntact` says that every mark came back once and well nested;
   * where it is false the text is whole nevertheless: what was dropped of the unchangeable stands
   * at the end (`isWhole` is false then), and the formatting is kept as far as it is certain.
   */
  restore(
    answer: string,
  ): FormattedText<E> & { readonly isIntact: boolean; readonly isWhole: boolean };
}

/** UTF-16 units from which a word is no chance: guess. */
const MIN_WRITTEN_UNITS = 4;
/** Marks within a mark within a mark: guess. */
const MAX_DEPTH = 4;

interface Group<E> {
  readonly entities: readonly E[];
  readonly offset: number;
  readonly length: number;
}

/** @param entities from Telegram, or any others that `ATOMIC` and nesting make sense of */
export function toMarkup<E extends TextSpan>(source: FormattedText<E>): Markup<E> {
  const plain = toCarriable(source.text);
  const normalized = normalizeEntities(plain, source.entities);
  const atomic = atomicRanges(plain, normalized);
  const groups = wrappingGroups(normalized, atomic);
  const names = new Map<string, Group<E>>();
  const text = write(plain, groups, atomic, names);
  return {
    text,
    marks: names.size,
    plain,
    read: (answer) => readMarks(plain, answer),
    restore: (answer) => restore(plain, readMarks(plain, toCarriable(answer)), names),
  };
}

/** Finds what stays as it is: atomic entities, outermost ones, and text that imitates marks. */
function atomicRanges<E extends TextSpan>(text: string, entities: readonly E[]): Group<E>[] {
  const ranges: Group<E>[] = [];
  let end = 0;
  for (const [index, entity] of entities.entries()) {
    if (!ATOMIC.includes(entity.type) || entity.offset < end) continue;
    end = endOf(entity);
    const carried: E[] = [];
    for (let nth = index; nth < entities.length && entities[nth]!.offset < end; nth++) {
      if (endOf(entities[nth]!) <= end) carried.push(entities[nth]!);
    }
    ranges.push({ entities: carried, offset: entity.offset, length: entity.length });
  }
  const borders = entities.flatMap((one) => [one.offset, endOf(one)]).sort((a, b) => a - b);
  let border = 0;
  let range = 0;
  const imitated: Group<E>[] = [];
  for (const { index, 0: { length } } of text.matchAll(MARK)) {
    const end = index + length;
    while (range < ranges.length && endOfGroup(ranges[range]!) <= index) range++;
    while (border < borders.length && borders[border]! <= index) border++;
    const touches = range < ranges.length && ranges[range]!.offset < end;
    // The tags of an entity that begins or ends inside take it apart anyway.
    const isCut = border < borders.length && borders[border]! < end;
    if (!touches && !isCut) imitated.push({ entities: [], offset: index, length });
  }
  return [...ranges, ...imitated].sort((a, b) => a.offset - b.offset);
}

function endOfGroup({ offset, length }: { offset: number; length: number }): number {
  return offset + length;
}

/** Groups entities around words; those with the same range share a mark. */
function wrappingGroups<E extends TextSpan>(
  entities: readonly E[],
  atomic: readonly Group<E>[],
): Group<E>[] {
  const carried = new Set(atomic.flatMap((group) => group.entities));
  const groups = new Map<string, Group<E> & { entities: E[] }>();
  for (const entity of entities) {
    if (carried.has(entity)) continue;
    const { offset, length } = entity;
    const key = `${offset} ${length}`;
    const group = groups.get(key);
    if (group) group.entities.push(entity);
    else groups.set(key, { entities: [entity], offset, length });
  }
  return [...groups.values()];
}

function write<E>(
  plain: string,
  groups: readonly Group<E>[],
  atomic: readonly Group<E>[],
  names: Map<string, Group<E>>,
): string {
  let text = "";
  let at = 0;
  const open: { name: string; end: number }[] = [];
  const copyTo = (end: number) => {
    text += plain.slice(at, end);
    at = end;
  };
  const closeTo = (end: number) => {
    while (open.length > 0 && open.at(-1)!.end <= end) {
      const { name, end: close } = open.pop()!;
      copyTo(Math.max(at, close));
      text += `</${name}>`;
    }
  };
  const all = [
    ...groups.map((group) => ({ group, kind: "g" })),
    ...atomic.map((group) => ({ group, kind: "x" })),
  ].sort((a, b) =>
    a.group.offset - b.group.offset || b.group.length - a.group.length ||
    a.kind.localeCompare(b.kind)
  );
  for (const { group, kind } of all) {
    closeTo(group.offset);
    copyTo(Math.max(at, group.offset));
    const name = `${kind}${names.size + 1}`;
    names.set(name, group);
    if (kind === "x") {
      text += `<${name}/>`;
      at = endOfGroup(group);
    } else {
      text += `<${name}>`;
      open.push({ name, end: endOfGroup(group) });
    }
  }
  closeTo(plain.length);
  copyTo(plain.length);
  return text;
}

function restore<E extends TextSpan>(
  plain: string,
  answer: string,
  names: ReadonlyMap<string, Group<E>>,
): FormattedText<E> & { isIntact: boolean; isWhole: boolean } {
  let text = "";
  let isIntact = true;
  let isWhole = true;
  let at = 0;
  const entities: E[] = [];
  const open: { name: string; first: number }[] = [];
  const seen = new Set<string>();

  for (const { index, 0: mark, 1: slash, 2: kind, 3: number, 4: selfClosing } of matches(answer)) {
    text += answer.slice(at, index);
    at = index + mark.length;
    const name = `${kind}${number}`;
    const group = names.get(name);
    const isAtomic = kind === "x" && slash === "";
    if (!group || (kind === "g") === Boolean(selfClosing) || (kind === "x" && slash !== "")) {
      isIntact = false;
      if (!group || !isAtomic) continue;
    }
    if (isAtomic) {
      if (seen.has(name)) {
        isIntact = false;
        continue;
      }
      seen.add(name);
      entities.push(...moved(group!, text.length));
      text += plain.slice(group!.offset, endOfGroup(group!));
    } else if (slash === "") {
      if (seen.has(name)) {
        isIntact = false;
        continue;
      }
      seen.add(name);
      open.push({ name, first: entities.length });
      // Their length is known at the closing mark; without one they are empty and left out.
      for (const entity of group!.entities) {
        entities.push({ ...entity, offset: text.length, length: 0 });
      }
    } else {
      const isInner = open.at(-1)?.name === name;
      const index = open.findLastIndex((one) => one.name === name);
      isIntact &&= isInner;
      if (index < 0) continue;
      const { first } = open.splice(index, 1)[0]!;
      group!.entities.forEach((_, nth) => {
        const entity = entities[first + nth]!;
        entities[first + nth] = { ...entity, length: text.length - entity.offset };
      });
    }
  }
  text += answer.slice(at);
  for (const [name, group] of names) {
    if (seen.has(name)) continue;
    const isAtomic = name.startsWith("x");
    const written = isAtomic ? placeOf(plain.slice(group.offset, endOfGroup(group)), text) : -1;
    // Written out in the place of its mark: it is what it should be.
    if (written >= 0) {
      entities.push(...moved(group, written));
      continue;
    }
    isIntact = false;
    if (!isAtomic) continue;
    isWhole = false;
    if (!/\s$/.test(text)) text += " ";
    entities.push(...moved(group, text.length));
    text += plain.slice(group.offset, endOfGroup(group));
  }
  const shown = withoutStrays(plain, { text, entities: normalizeEntities(text, entities) });
  isIntact &&= open.length === 0 && shown.text === text;
  return { ...shown, isIntact, isWhole };
}

/** Takes away what is left of marks that stood in one another, but nothing of what is unchangeable. */
function withoutStrays<E extends TextSpan>(
  plain: string,
  formatted: FormattedText<E>,
): FormattedText<E> {
  let { text, entities } = formatted;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const marks = findStrayMarks(plain, text);
    if (marks.length === 0) break;
    const atomic = entities.filter(({ type }) => ATOMIC.includes(type));
    const strays = marks.flatMap((mark) => withoutRanges(mark, atomic));
    const move = (at: number) =>
      strays.reduce(
        (moved, stray) => moved - Math.max(0, Math.min(at, endOf(stray)) - stray.offset),
        at,
      );
    entities = entities.map((entity) => {
      const offset = move(entity.offset);
      return { ...entity, offset, length: move(endOf(entity)) - offset };
    });
    const starts = [0, ...strays.map(endOf)];
    text = starts.map((start, nth) => text.slice(start, strays[nth]?.offset)).join("");
  }
  return { text, entities: normalizeEntities(text, entities) };
}

/** Finds what does not change where a model wrote it itself; -1 where it did not, or perhaps. */
function placeOf(unchangeable: string, text: string): number {
  if (unchangeable.length < MIN_WRITTEN_UNITS) return -1;
  const place = text.indexOf(unchangeable);
  return place === text.lastIndexOf(unchangeable) ? place : -1;
}

function matches(answer: string): RegExpExecArray[] {
  return [...answer.matchAll(MARK)];
}

function moved<E extends TextSpan>(group: Group<E>, offset: number): E[] {
  return group.entities.map((entity) => ({
    ...entity,
    offset: entity.offset - group.offset + offset,
  }));
}
