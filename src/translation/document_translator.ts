import { inTurns } from "../time/turns.ts";
import type { Work } from "../time/work.ts";
import type { FormattedText } from "./entities.ts";
import type { DocumentSpan, PlaceSpan, Steps } from "./documents/folding.ts";
import { hasSpans, withSpans } from "./documents/kept.ts";
import type { ParsedDocument } from "./documents/parsing.ts";
import {
  type StayedPassage,
  TranslationError,
  type TranslationRequest,
  type Translator,
} from "./translator.ts";
import {
  type DocumentUnit,
  inSpeeches,
  isLeft,
  join,
  type JoinedUnits,
  split,
  type Units,
} from "./documents/units.ts";
import { losesNumbers } from "./verification/numbers.ts";

export type TranslatedDocument<Written> =
  | {
    readonly kind: "translated";
    readonly written: Written;
    /** BCP 47 code of the detected language, as the model names it. */
    readonly source: string;
    readonly target: string;
    /** What stayed as it was though it should not have: numbers of subtitles, paragraphs. */
    readonly unchanged: readonly number[];
    /** Number of all of them that have words. */
    readonly total: number;
  }
  | { readonly kind: "already"; readonly source: string }
  /** There is nothing to translate in it: code, links, subtitles without a word. */
  | { readonly kind: "wordless" };

type Wishes = Omit<TranslationRequest, "text" | "entities">;

/** Units asked for each by itself in the end: guess; each costs a call. */
const MAX_ALONE = 20;

/**
 * Translates a document as a whole: subtitles keep their timings, Markdown its code and links. What
 * did not come back is asked for together with its neighbours, then by itself, and else stays.
 * @param work of long patience, as a document is too long to be waited for in silence
 * @throws TranslationError, or the reason of the work's signal
 */
export async function translateDocument<Written>(
  translator: Translator,
  document: ParsedDocument<Written>,
  wanted: Wishes,
  work: Work,
): Promise<TranslatedDocument<Written>> {
  const { units } = document;
  if (units.length === 0) return { kind: "wordless" };
  const all = await inTurns(join(units, [...units.keys()]));
  const result = await translator.translate<DocumentSpan>(
    { ...wanted, text: all.text, entities: all.entities, inPassages: true },
    work,
  );
  if (result.kind === "already") return result;
  const { source, target } = result;
  const { alternative: _, ...rest } = wanted;
  const found = await inTurns(split(all, result));
  const { read, torn } = stayedUnits(units, all, result.stayed ?? []);
  const state: State = { units, target, found, read, torn };
  await repair(translator, state, { ...rest, target }, work);
  const { written, unchanged } = await inTurns(writable(state));
  const refused: number[] = [];
  return {
    kind: "translated",
    written: await document.write(written, (number) => refused.push(number)),
    source,
    target,
    unchanged: [...new Set([...unchanged, ...refused])].sort((a, b) => a - b),
    total: new Set(units.map(({ number }) => number)).size,
  };
}

/** What is known of the units while they are repaired. */
interface State {
  readonly units: readonly DocumentUnit[];
  readonly target: string;
  readonly found: Units;
  /** Those that are in the language asked for. */
  readonly read: Set<number>;
  /** Those of which a part could not be translated. */
  readonly torn: Set<number>;
}

/**
 * Finds the units that begin in passages which are in the language asked for, and those with
 * something in them that could not be translated.
 */
function stayedUnits(
  units: readonly DocumentUnit[],
  { indices, starts }: JoinedUnits,
  stayed: readonly StayedPassage[],
): Pick<State, "read" | "torn"> {
  const [read, torn] = [new Set<number>(), new Set<number>()];
  const endOfUnit = (nth: number) => starts[nth]! + units[indices[nth]!]!.text.length;
  let next = 0;
  for (const { start, end, isRead } of stayed) {
    while (next < indices.length && endOfUnit(next) <= start) next++;
    for (let nth = next; nth < indices.length && starts[nth]! < end; nth++) {
      if (!isRead) torn.add(indices[nth]!);
      else if (starts[nth]! >= start) read.add(indices[nth]!);
    }
  }
  return { read, torn };
}

function isGood({ units, target, found, read, torn }: State, index: number): boolean {
  if (read.has(index)) return true;
  if (torn.has(index)) return false;
  const unit = found.get(index);
  return unit !== undefined && !isLeft(units[index]!.text, unit.text, target);
}

/** The units of one answer. */
interface Answered extends Pick<State, "torn"> {
  readonly came: Units;
}

async function repair(
  translator: Translator,
  state: State,
  wanted: Wishes,
  { onPart: _shown, ...work }: Work,
): Promise<void> {
  const { units, found, read, torn, target } = state;
  const ask = async (indices: readonly number[]): Promise<Answered> => {
    const joined = await inTurns(join(units, indices));
    const { text, entities } = joined;
    try {
      const result = await translator.translate<DocumentSpan>(
        { ...wanted, text, entities, inPassages: true },
        work,
      );
      if (result.kind === "already") {
        for (const index of indices) if (!isGood(state, index)) read.add(index);
        return { came: new Map(), torn: new Set() };
      }
      const stayed = stayedUnits(units, joined, result.stayed ?? []);
      for (const index of stayed.read) if (!isGood(state, index)) read.add(index);
      return { came: await inTurns(split(joined, result)), torn: stayed.torn };
    } catch (error) {
      work.signal.throwIfAborted();
      if (!(error instanceof TranslationError)) throw error;
      return { came: new Map(), torn: new Set() };
    }
  };
  const isBetter = (index: number, { came, torn: isTorn }: Answered) => {
    const unit = came.get(index);
    const original = units[index]!;
    if (unit === undefined || isLeft(original.text, unit.text, target)) return false;
    if (isTorn.has(index)) return !found.has(index);
    return !isGood(state, index) || isWhole(original, unit);
  };
  const take = (index: number, { came, torn: isTorn }: Answered) => {
    found.set(index, came.get(index)!);
    if (isTorn.has(index)) torn.add(index);
    else torn.delete(index);
  };

  const first = await inTurns(lostOf(state, isWhole));
  if (first.length === 0) return;
  const together = await ask(withNeighbours(first, units.length));
  await inTurns(function* () {
    const mended: number[] = [];
    for (const index of first) {
      if (isBetter(index, together)) mended.push(index);
      yield;
    }
    for (const index of withNeighbours(mended, units.length)) {
      if (isBetter(index, together) && !read.has(index)) take(index, together);
      yield;
    }
  }());
  // A number may well have moved with its half of a sentence.
  for (const index of (await inTurns(lostOf(state, hasSpans))).slice(0, MAX_ALONE)) {
    const alone = await ask([index]);
    if (isBetter(index, alone)) take(index, alone);
  }
}

/** Tells whether all that stays as it is came back in a unit, its numbers included. */
function isWhole(original: DocumentUnit, came: FormattedText<PlaceSpan>): boolean {
  return hasSpans(original, came) && !losesNumbers(original.text, came.text);
}

/** Finds the units that did not come back, or not with all that stays as it is. */
function* lostOf(state: State, hasAll: typeof isWhole): Steps<number[]> {
  const { units, found, read } = state;
  const lost: number[] = [];
  for (const [index, unit] of units.entries()) {
    const isThere = isGood(state, index) && (read.has(index) || hasAll(unit, found.get(index)!));
    if (!isThere) lost.push(index);
    yield;
  }
  return lost;
}

/** Adds to units those before and after, into which their words may have been moved. */
function withNeighbours(indices: readonly number[], count: number): number[] {
  const near = new Set(indices.flatMap((index) => [index - 1, index, index + 1]));
  return [...near].filter((index) => index >= 0 && index < count).sort((a, b) => a - b);
}

function* writable(state: State): Steps<{ written: Units; unchanged: readonly number[] }> {
  const { units, target, found, read } = state;
  const written: Units = new Map();
  const unchanged = new Set<number>();
  for (const [index, unit] of units.entries()) {
    yield;
    if (read.has(index)) continue;
    if (!isGood(state, index)) unchanged.add(unit.number);
    // Of what is torn, some is translated.
    const came = found.get(index);
    if (came === undefined || isLeft(unit.text, came.text, target)) continue;
    written.set(index, inSpeeches(unit.text, withSpans(unit, came)));
  }
  return { written, unchanged: [...unchanged] };
}
